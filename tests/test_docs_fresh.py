"""The generated parts of the documentation are as the code says, and complete."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest

from cyhoeddi.cli import main as command_group
from cyhoeddi.model.front_matter import split_page
from cyhoeddi.model.language import LANGUAGES, Language
from cyhoeddi.parity.engine import known_codes

ROOT = Path(__file__).resolve().parents[1]
SCRIPT = ROOT / "scripts" / "docs"
SCHEMAS = {"page": (), "organisations": ("entry",), "areas": ("entry",), "aliases": (), "settings": ()}
"""Each schema with what stands for its keys; none where they are its own."""


class Documentation(NamedTuple):
    """The modules beside ``scripts/docs``."""

    keys: ModuleType
    table: ModuleType
    rule_pages: ModuleType


@pytest.fixture(scope="module")
def documentation() -> Iterator[Documentation]:
    """They are imported as the script does it."""
    writes, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    sys.path.insert(0, str(SCRIPT.parent))
    try:
        names = ("schema_keys", "table", "rule_pages")
        yield Documentation(*(import_module(f"documentation.{name}") for name in names))
    finally:
        sys.path.remove(str(SCRIPT.parent))
        sys.dont_write_bytecode = writes


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
def test_every_key_is_documented(documentation: Documentation, name: str, language: Language) -> None:
    pages = ("content-model", "reader-pages")
    document = "".join(text_of(f"docs/{language}/{page}.md") for page in pages)
    schema = documentation.keys.load_schema(name)
    chosen = SCHEMAS[name] or tuple(schema["properties"])
    chosen += tuple(f"$defs/{part}" for part in ("action",) if part in schema.get("$defs", {}))
    rows = [
        " › ".join(f"`{step}`" for step in key.way)
        for part in chosen
        for key in documentation.keys.keys_below(schema, part)
    ]
    assert rows
    assert [row for row in rows if f"\n| {row} | " not in document] == []


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_key_is_described_in_both_languages(documentation: Documentation, name: str) -> None:
    schema = documentation.keys.load_schema(name)
    for part in (
        *SCHEMAS[name],
        *schema.get("properties", ()),
        *(f"$defs/{key}" for key in schema.get("$defs", ())),
    ):
        for key in documentation.keys.keys_below(schema, part):
            assert key.rule["description"] != key.rule["x-description-cy"], key.way


def test_a_key_without_its_welsh_cannot_be_documented(documentation: Documentation) -> None:
    rule = {"type": "string", "description": "The house."}
    key = documentation.keys.Key(("tŷ",), rule, True)
    assert "The house." in documentation.keys._row(key, "en", "tŷ")["meaning"]
    with pytest.raises(documentation.table.NotPossible, match="tŷ has no x-description-cy"):
        documentation.keys._row(key, "cy", "tŷ")


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


@pytest.mark.parametrize("name", ["quick-start", "content-model", "checking", "signing-off"])
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


@pytest.mark.parametrize(
    "path",
    [
        "README.cy.md",
        "docs/cy/quick-start.md",
        "docs/cy/content-model.md",
        "docs/cy/checking.md",
        "docs/cy/signing-off.md",
    ],
)
def test_the_welsh_is_marked_as_a_draft(path: str) -> None:
    assert "**Drafft.**" in text_of(path)


RULE_PAGES = sorted({name for code, name in known_codes() if not code.startswith("SRC")})


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_has_its_page_and_no_page_is_left_of_one_that_is_no_more(language: Language) -> None:
    pages = {file.stem for file in (ROOT / "docs" / "rules" / language).iterdir()}
    assert pages == {*RULE_PAGES, "index", "mistakes-in-files"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_index_and_the_page_of_mistakes_hold_every_code(language: Language) -> None:
    index = text_of(f"docs/rules/{language}/index.md")
    mistakes = text_of(f"docs/rules/{language}/mistakes-in-files.md")
    for code, name in known_codes():
        assert index.count(f"| {code} | [{name}](") == 1
        assert mistakes.count(f"\n## {code} {name}\n") == code.startswith("SRC")


@pytest.mark.parametrize("name", [*RULE_PAGES, "index", "mistakes-in-files"])
def test_a_rule_page_has_the_same_parts_in_both_languages_and_its_welsh_is_a_draft(name: str) -> None:
    english, welsh = (text_of(f"docs/rules/{language}/{name}.md") for language in LANGUAGES)
    assert re.findall(r"^#+ ", english, re.MULTILINE) == re.findall(r"^#+ ", welsh, re.MULTILINE)
    assert "**Drafft.**" in welsh
    assert "**Drafft.**" not in english
    assert f"](../cy/{name}.md)" in english
    assert f"](../en/{name}.md)" in welsh


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", RULE_PAGES)
def test_a_rule_page_shows_what_the_check_says(name: str, language: Language) -> None:
    severities = "error|warning|note" if language == "en" else "gwall|rhybudd|nodyn"
    found = re.search(
        rf"^```text\ncontent/\S+: (?:{severities}) [A-Z]{{3}}\d{{3}}\s+{name}:",
        text_of(f"docs/rules/{language}/{name}.md"),
        re.MULTILINE,
    )
    assert found


def test_a_page_of_a_rule_that_is_no_more_is_deleted(tmp_path: Path) -> None:
    copy = shutil.copytree(
        ROOT, tmp_path / "tŷ", ignore=shutil.ignore_patterns(".*", "site", "tests", "theme")
    )
    folder = copy / "docs" / "rules" / "cy"
    (folder / "hen-reol.md").write_text("# Hen reol\n", encoding="utf-8")
    (folder / "index.md").unlink()
    command = [sys.executable, str(copy / "scripts" / "docs")]
    told = subprocess.run([*command, "--check"], capture_output=True, encoding="utf-8", check=False)
    assert told.returncode == 1
    assert "docs/rules/cy/hen-reol.md is out of date" in told.stderr
    assert "docs/rules/cy/index.md is out of date" in told.stderr
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert {"docs/rules/cy/index.md written", "docs/rules/cy/hen-reol.md deleted"} <= {
        *done.stdout.splitlines()
    }
    assert not (folder / "hen-reol.md").exists()
    # Nothing in the pages depends on where the checkout lies.
    assert (folder / "index.md").read_bytes() == (ROOT / "docs/rules/cy/index.md").read_bytes()
