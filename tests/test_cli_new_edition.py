"""``cyhoeddi new-edition`` and ``cyhoeddi changes`` as a person runs them, in a project that is in git."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from tests.command_line import SETTINGS, Run, run, write
from tests.two_editions import FIRST

COMMITTER = ("-c", "user.name=Siân Ŵyn", "-c", "user.email=sian@example.org", "-c", "commit.gpgsign=false")


def _git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", *COMMITTER, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The small site, released and in git."""
    texts = {f"content/{path}": text for path, text in FIRST.items()}
    write(tmp_path, {**texts, "mkdocs.yml": SETTINGS})
    _git(tmp_path, "init", "--quiet")
    _git(tmp_path, "add", "--all")
    _git(tmp_path, "commit", "--quiet", "--message", "Dŵr")
    return tmp_path


def _begin(project: Path, *arguments: str) -> Run:
    return run(project, "new-edition", "plan", *arguments)


def test_it_begins(project: Path) -> None:
    done = _begin(project, "2027")
    assert done.code == 0
    assert "content/en/plan/2026/plan, content/cy/plan/2026/plan" in done.err
    assert (project / "content/cy/plan/2026/plan/rivers.md").is_file()
    assert "edition: {year: 2027, kind: full}" in (project / "content/en/plan/index.md").read_text("utf-8")
    checked = run(project, "check")
    assert "SRC176" in checked.out
    assert "kept-edition-changed" not in checked.out


def test_in_welsh(project: Path) -> None:
    assert "Mae argraffiad 2027 wedi dechrau" in _begin(project, "2027", "--lang", "cy").err


@pytest.mark.parametrize(
    "change, said",
    [
        ({"content/en/plan/rivers.md": "---\ntitle: Rivers\n---\nŴ\n"}, "content/en/plan/rivers.md"),
        ({"content/en/plan/new.md": "---\ntitle: New\n---\nŴ\n"}, "content/en/plan/new.md"),
        ({"content/data/releases.yml": "[]\n"}, "was not released yet"),
    ],
)
def test_it_is_refused_and_nothing_is_written(project: Path, change: dict[str, str], said: str) -> None:
    write(project, change)
    before = sorted(project.glob("content/**/*"))
    done = _begin(project, "2027")
    assert (done.code, said in done.err) == (1, True)
    assert sorted(project.glob("content/**/*")) == before


@pytest.mark.parametrize(
    "arguments, code, said",
    [
        (("tŷ", "2027"), 1, "There is no strategy tŷ. Those there are: plan."),
        (("plan", "2026"), 1, "2026 is not later than the edition 2026"),
        (("plan", "27"), 2, "27 is not in the range"),
    ],
)
def test_arguments_that_mean_nothing(project: Path, arguments: tuple[str, ...], code: int, said: str) -> None:
    done = run(project, "new-edition", *arguments)
    assert (done.code, said in done.err) == (code, True)


def test_outside_git(tmp_path: Path) -> None:
    write(tmp_path, {f"content/{path}": text for path, text in FIRST.items()} | {"mkdocs.yml": SETTINGS})
    done = _begin(tmp_path, "2027")
    assert (done.code, "git init" in done.err) == (1, True)


def test_changes(project: Path) -> None:
    assert run(project, "changes", "plan").code == 2
    _begin(project, "2027")
    assert run(project, "changes", "plan").out == "Nothing has changed since the 2026 edition.\n"
    page = project / "content/cy/plan/work/first.md"
    page.write_text(page.read_text("utf-8").replace("Trwsio’r tŷ", "Trwsio’r dŵr"), encoding="utf-8")
    page = project / "content/en/plan/rivers.md"
    page.write_text(page.read_text("utf-8") + "\n## New\n\nŴ.\n", encoding="utf-8")
    page = project / "content/en/plan/work/first.md"
    page.write_text(page.read_text("utf-8").replace("urgency: high", "urgency: low"), encoding="utf-8")
    assert run(project, "changes", "plan", "--lang", "cy").out == (
        "Adrannau a newidiodd ers argraffiad 2026\n  Ychwanegwyd: New (rivers.md#new; yn Saesneg yn unig)\n\n"
        "Camau gweithredu a newidiodd ers argraffiad 2026\n  Newidiwyd: P1.1 Trwsio’r dŵr\n    Brys: Uchel → Isel\n"
        "    Y geiriau (yn Gymraeg yn unig)\n"
    )
    found = json.loads(run(project, "changes", "plan", "2026", "2027", "--format", "json").out)
    assert (found["from"], found["to"], found["actions"][0]["languages"]) == ("2026", "2027", ["cy"])
    assert found["actions"][0]["facts"] == [{"key": "urgency", "before": "high", "after": "low"}]


@pytest.mark.parametrize(
    "arguments, said",
    [(("tŷ",), "There is no strategy tŷ"), (("plan", "2020"), "no edition 2020 is here")],
)
def test_changes_of_what_is_not_there(project: Path, arguments: tuple[str, ...], said: str) -> None:
    _begin(project, "2027")
    done = run(project, "changes", *arguments)
    assert (done.code, said in done.err) == (2, True)
