"""What git says of a project, in a repository of its own or below one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.command_line import write
from tests.outputs.release.repository import commit, git

from cyhoeddi.outputs.release.git_tree import NoGitError, git_tree


def _asked(project: Path) -> tuple[str, ...]:
    return git_tree(project, "content", ("site", "dist")).changed


@pytest.fixture(params=["", "strategaethau/tŷ"])
def project(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    texts = {"content/en/tŷ.md": "Words.\n", "content/cy/tŷ.md": "Geiriau.\n", ".gitignore": "*.bak\n"}
    folder = write(tmp_path / request.param, texts)
    git(tmp_path, "init", "--quiet")
    commit(tmp_path)
    return folder


def test_the_commit(project: Path) -> None:
    tree = git_tree(project, "content", ())
    assert tree.commit == git(project, "rev-parse", "HEAD")
    assert len(tree.commit) == 40


def _change(project: Path) -> None:
    write(project, {"content/cy/tŷ.md": "Geiriau eraill.\n"})


def _add(project: Path) -> None:
    write(project, {"content/cy/tŷ newydd.md": "Geiriau.\n"})


def _stage(project: Path) -> None:
    write(project, {"mkdocs.yml": "site_name: Tŷ\n"})
    git(project, "add", "--all")


def _remove(project: Path) -> None:
    (project / "content/en/tŷ.md").unlink()


def _ignored_page(project: Path) -> None:
    write(project, {"content/en/map.bak": "Words.\n"})


def _move(project: Path) -> None:
    git(project, "mv", "content/en/tŷ.md", "content/en/dŵr.md")


@pytest.mark.parametrize(
    "change, changed",
    [
        (_change, ("content/cy/tŷ.md",)),
        (_add, ("content/cy/tŷ newydd.md",)),
        (_stage, ("mkdocs.yml",)),
        (_remove, ("content/en/tŷ.md",)),
        (_ignored_page, ("content/en/map.bak",)),
        (_move, ("content/en/dŵr.md", "content/en/tŷ.md")),
    ],
)
def test_what_is_not_in_the_commit(
    project: Path, change: Callable[[Path], None], changed: tuple[str, ...]
) -> None:
    change(project)
    assert _asked(project) == changed


@pytest.mark.parametrize(
    "texts",
    [
        {},
        {"site/index.html": "<p>Tŷ"},
        {"dist/releases/tŷ/files/a.pdf": "%PDF"},
        {"notes.bak": "Not published.\n"},
        {"content/.gitignore.bak": "Hidden.\n"},
    ],
)
def test_what_is_as_it_is_in_the_commit(project: Path, texts: dict[str, str]) -> None:
    write(project, texts)
    assert _asked(project) == ()


def test_changes_elsewhere_in_the_repository_do_not_count(project: Path, tmp_path: Path) -> None:
    if project == tmp_path:
        pytest.skip("the project is the repository")
    write(tmp_path, {"elsewhere.md": "Words.\n"})
    assert _asked(project) == ()


def test_no_repository_or_no_commit(tmp_path: Path) -> None:
    with pytest.raises(NoGitError, match="not a git repository"):
        git_tree(tmp_path, "content", ())
    git(tmp_path, "init", "--quiet")
    with pytest.raises(NoGitError):
        git_tree(tmp_path, "content", ())


def test_no_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NoGitError):
        git_tree(tmp_path, "content", ())
