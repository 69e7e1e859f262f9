"""``cyhoeddi new`` and ``cyhoeddi schemas``, as a person runs them."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest
from tests.command_line import run

from cyhoeddi.outputs.editor.schemas import editor_schemas

SCHEMAS = ".vscode/schemas"


def held(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


@pytest.mark.parametrize(
    "language,said", [("en", "A new site is in tŷ."), ("cy", "Mae gwefan newydd yn tŷ.")]
)
def test_a_new_site_is_clean_and_builds(tmp_path: Path, language: str, said: str) -> None:
    made = run(tmp_path, "new", "tŷ", "--lang", language)
    assert made.code == 0
    assert said in made.err
    built = run(tmp_path / "tŷ", "build", "--no-documents")
    assert built.code == 0
    assert "0 errors, 0 warnings" in built.err
    assert (tmp_path / "tŷ/site/cy/trais-difrifol/index.html").is_file()


def test_nothing_is_left_to_fill_in_and_scripts_can_be_run(tmp_path: Path) -> None:
    run(tmp_path, "new", "tŷ", "--requirement", "cyhoeddi @ file:///srv/tŷ.whl")
    folder = tmp_path / "tŷ"
    for path in held(folder):
        file = folder / path
        if file.is_file():
            text = file.read_text(encoding="utf-8")
            assert not re.search(r"@[A-Z]+@", text), path
            assert os.access(file, os.X_OK) == text.startswith("#!"), path
    assert "\ncyhoeddi @ file:///srv/tŷ.whl\n" in (folder / "requirements.txt").read_text(encoding="utf-8")
    assert {"README.md", "README.cy.md", ".gitignore", ".devcontainer/devcontainer.json"} <= set(held(folder))


def test_an_empty_folder_and_a_repository_without_files_are_filled_where_they_are(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git/HEAD").write_text("ref: refs/heads/main\n", encoding="utf-8")
    inode = tmp_path.stat().st_ino
    assert run(tmp_path, "new", ".").code == 0
    assert tmp_path.stat().st_ino == inode
    assert (tmp_path / ".git/HEAD").is_file()
    assert (tmp_path / "mkdocs.yml").is_file()
    assert not list(tmp_path.glob(".new-*"))


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "tŷ").mkdir()
    (tmp_path / "tŷ/nodiadau.md").write_text("ŵy\n", encoding="utf-8")
    made = run(tmp_path, "new", "tŷ")
    assert made.code == 1
    assert "SRC180" in made.out
    assert "nodiadau.md" in made.out
    assert held(tmp_path) == ["tŷ", "tŷ/nodiadau.md"]


def test_a_file_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "tŷ").write_text("ŵy\n", encoding="utf-8")
    made = run(tmp_path, "new", "tŷ", "--lang", "cy")
    assert made.code == 1
    assert "SRC181" in made.out
    assert (tmp_path / "tŷ").read_text(encoding="utf-8") == "ŵy\n"


@pytest.mark.parametrize("is_there", [False, True])
def test_a_full_disk_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_there: bool
) -> None:
    folder = tmp_path / "tŷ"
    if is_there:
        folder.mkdir()
    before, write = held(tmp_path), Path.write_text

    def full(path: Path, *arguments: object, **others: object) -> int:
        if path.name == "requirements.txt":
            raise OSError(28, "No space left on device")
        return write(path, *arguments, **others)  # type: ignore[arg-type]

    monkeypatch.setattr(Path, "write_text", full)
    made = run(tmp_path, "new", "tŷ")
    assert made.code == 2
    assert "Nothing was written: No space left on device" in made.err
    assert held(tmp_path) == before


def test_what_was_moved_in_is_taken_out_again_when_the_rest_cannot_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "tŷ"
    folder.mkdir()
    rename, moved = Path.rename, []

    def broken(path: Path, target: Path) -> Path:
        moved.append(path.name)
        if len(moved) == 5:
            raise OSError(5, "Input/output error")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", broken)
    assert run(tmp_path, "new", "tŷ").code == 2
    assert len(moved) == 5
    assert held(folder) == []


def test_schemas_are_those_of_this_version_and_replace_older_ones(tmp_path: Path) -> None:
    (tmp_path / SCHEMAS).mkdir(parents=True)
    (tmp_path / SCHEMAS / "old.schema.json").write_text("{}", encoding="utf-8")
    (tmp_path / ".vscode/settings.json").write_text('{"own": "tŷ"}', encoding="utf-8")
    assert run(tmp_path, "schemas").code == 0
    assert {file.name for file in (tmp_path / SCHEMAS).iterdir()} == set(editor_schemas())
    assert (tmp_path / ".vscode/settings.json").read_text(encoding="utf-8") == '{"own": "tŷ"}'
    assert json.loads((tmp_path / ".vscode/cyhoeddi.code-snippets").read_text(encoding="utf-8"))
    assert sorted(file.name for file in (tmp_path / ".vscode").iterdir()) == [
        *("cyhoeddi.code-snippets", "schemas", "settings.json"),
    ]


def test_schemas_do_not_replace_other_files(tmp_path: Path) -> None:
    (tmp_path / "tŷ/schemas").mkdir(parents=True)
    (tmp_path / "tŷ/schemas/nodiadau.txt").write_text("ŵy", encoding="utf-8")
    written = run(tmp_path, "schemas", "tŷ")
    assert written.code == 1
    assert "SRC182" in written.out
    assert held(tmp_path) == ["tŷ", "tŷ/schemas", "tŷ/schemas/nodiadau.txt"]
