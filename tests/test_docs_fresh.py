"""The generated parts of the documentation are as the code says, and complete."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType

import pytest

from cyhoeddi.cli import main as command_group
from cyhoeddi.model.front_matter import split_page
from cyhoeddi.model.language import LANGUAGES, Language

ROOT = Path(__file__).resolve().parents[1]
SCRIPT = ROOT / "scripts" / "docs"
SCHEMAS = {"page": (), "organisations": ("entry",), "areas": ("entry",), "settings": ()}
"""Each schema with what stands for its keys; none where they are its own."""


@pytest.fixture(scope="module")
def script() -> ModuleType:
    """``scripts/docs`` as a module."""
    loader = SourceFileLoader("scripts_docs", str(SCRIPT))
    module = module_from_spec(spec_from_loader(loader.name, loader))
    sys.modules[loader.name] = module  # its dataclass looks itself up there
    writes, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    try:
        loader.exec_module(module)
    finally:
        sys.dont_write_bytecode = writes
    return module


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(SCRIPT), *arguments]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False, cwd=ROOT)


def text_of(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def test_the_documentation_is_up_to_date() -> None:
    result = run("--check")
    assert (result.returncode, result.stderr) == (0, "")


def test_what_is_out_of_date_is_told_and_mended(tmp_path: Path) -> None:
    document = tmp_path / "page.md"
    document.write_text(
        "Tŷ\n\n<!-- generated: keys areas entry -->\n\nold\n\n<!-- /generated -->\n\ndŵr\n", encoding="utf-8"
    )
    before = document.read_bytes()
    told = run("--check", str(document))
    assert told.returncode == 1
    assert "page.md is out of date" in told.stderr
    assert document.read_bytes() == before
    assert run(str(document)).returncode == 0
    after = document.read_text(encoding="utf-8")
    assert after.startswith("Tŷ\n\n<!-- generated: keys areas entry -->\n\n| Key |")
    assert after.endswith("<!-- /generated -->\n\ndŵr\n")
    assert "old" not in after
    assert run("--check", str(document)).returncode == 0


@pytest.mark.parametrize(
    "text, reason",
    [
        ("<!-- generated: keys areas entry -->\nno end\n", "has no line"),
        ("<!-- generated: weather -->\n<!-- /generated -->\n", "weather"),
        (
            '<!-- generated: check content/en/index.md "no such ŵy" "x" -->\n<!-- /generated -->\n',
            "no such ŵy",
        ),
    ],
)
def test_what_cannot_be_generated_is_told_in_a_sentence(tmp_path: Path, text: str, reason: str) -> None:
    document = tmp_path / "page.md"
    document.write_text(text, encoding="utf-8")
    result = run(str(document))
    assert result.returncode == 2
    assert reason in result.stderr
    assert "Traceback" not in result.stderr
    assert document.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SCHEMAS)
def test_every_key_is_documented(script: ModuleType, name: str, language: Language) -> None:
    document = text_of(f"docs/{language}/content-model.md")
    schema = script.load_schema(name)
    chosen = SCHEMAS[name] or tuple(schema["properties"])
    chosen += tuple(f"$defs/{part}" for part in ("action",) if part in schema.get("$defs", {}))
    rows = [
        " › ".join(f"`{step}`" for step in key.way)
        for part in chosen
        for key in script.keys_below(schema, part)
    ]
    assert rows
    assert [row for row in rows if f"\n| {row} | " not in document] == []


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_key_is_described_in_both_languages(script: ModuleType, name: str) -> None:
    schema = script.load_schema(name)
    for part in (
        *SCHEMAS[name],
        *schema.get("properties", ()),
        *(f"$defs/{key}" for key in schema.get("$defs", ())),
    ):
        for key in script.keys_below(schema, part):
            assert key.rule["description"] != key.rule["x-description-cy"], key.way


def test_a_key_without_its_welsh_cannot_be_documented(script: ModuleType) -> None:
    rule = {"type": "string", "description": "The house."}
    key = script.Key(("tŷ",), rule, True)
    assert "The house." in script._row(key, "en", "tŷ")["meaning"]
    with pytest.raises(script.NotPossible, match="tŷ has no x-description-cy"):
        script._row(key, "cy", "tŷ")


@pytest.mark.parametrize("command", sorted(command_group.commands))
def test_every_command_is_documented(command: str) -> None:
    documented = text_of("docs/commands.md")
    assert f"\n## cyhoeddi {command}\n" in documented
    for document in ("README.md", "README.cy.md"):
        assert f"`cyhoeddi {command}`" in text_of(document)


@pytest.mark.parametrize(
    "path",
    ["README.md", "README.cy.md", "docs/commands.md", *(f"docs/{x}/quick-start.md" for x in LANGUAGES)],
)
def test_no_command_is_promised_that_is_not_there(path: str) -> None:
    spoken_of = set(re.findall(r"(?:`|/|\\|^)cyhoeddi ([a-z][a-z-]*)", text_of(path), re.MULTILINE))
    assert spoken_of <= set(command_group.commands)


@pytest.mark.parametrize("name", ["quick-start", "content-model"])
def test_both_languages_have_the_same_parts(name: str) -> None:
    english, welsh = (shape_of(text_of(f"docs/{language}/{name}.md")) for language in LANGUAGES)
    assert english == welsh


def shape_of(text: str) -> list[str]:
    """The levels of headings, list items, table rows, fences and what is generated, in their order."""
    without_code = re.sub(r"^(```\w*)\n.*?^```$", r"\1", text, flags=re.DOTALL | re.MULTILINE)
    return re.findall(r"^(?:#+ |```\w*$|\| |- |<!-- generated.*)", without_code, re.MULTILINE)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["quick-start", "content-model"])
def test_the_front_matter_of_examples_is_right(name: str, language: Language) -> None:
    document = text_of(f"docs/{language}/{name}.md")
    pages = re.findall(r"^```(?:yaml|markdown)\n(---\n.*?)^```$", document, re.DOTALL | re.MULTILINE)
    assert pages
    assert [fault for page in pages for fault in split_page(page, "example").faults] == []


@pytest.mark.parametrize("path", ["README.cy.md", "docs/cy/quick-start.md", "docs/cy/content-model.md"])
def test_the_welsh_is_marked_as_a_draft(path: str) -> None:
    assert "**Drafft.**" in text_of(path)
