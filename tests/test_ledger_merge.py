"""The ledger in git: two people sign off in two branches, and nothing but git puts their work together."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from tests.command_line import SETTINGS, run, write

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")

ENGLISH = "---\ntitle: Plan\n---\nWords.\n\n## Why\n\nOne.\n\n## Who\n\nTwo.\n\n## Where\n\nThree.\n"
WELSH = "---\ntitle: Cynllun\n---\nGeiriau.\n\n## Pam\n\nUn tŷ.\n\n## Pwy\n\nDau dŷ.\n\n## Ble\n\nTri.\n"


def git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Git without anybody's settings, so that a merge does what it does in a browser."""
    person = {
        f"GIT_{role}_{what}": "x@example.org"
        for role in ("AUTHOR", "COMMITTER")
        for what in ("NAME", "EMAIL")
    }
    environment = {**os.environ, **person, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    return subprocess.run(
        ["git", *arguments], cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False
    )


def commit(folder: Path) -> None:
    assert git(folder, "add", "-A").returncode == 0
    assert git(folder, "commit", "-q", "-m", "x").returncode == 0


def sign_off(folder: Path, branch: str, part: str, by: str) -> None:
    """Somebody signs off one part in a branch that begins at main."""
    assert git(folder, "checkout", "-q", "-b", branch, "main").returncode == 0
    found = run(folder, "accept", f"content/cy/plan.md#{part}", "--by", by, "--on", "2026-11-20")
    assert found.code == 0, found.out + found.err
    commit(folder)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    write(tmp_path, {"mkdocs.yml": SETTINGS, "content/en/plan.md": ENGLISH, "content/cy/plan.md": WELSH})
    assert git(tmp_path, "init", "-q", "-b", "main").returncode == 0
    commit(tmp_path)
    return tmp_path


def merged_into(folder: Path, branch: str, *others: str, how: tuple[str, ...] = ()) -> list[int]:
    assert git(folder, "checkout", "-q", branch).returncode == 0
    codes = []
    for other in others:
        codes.append(git(folder, "merge", "-q", "--no-edit", *how, other).returncode)
        if how:
            commit(folder)
    return codes


def signed(folder: Path) -> list[str]:
    ledger = folder / "content/data/sign-off/plan"
    return sorted(file.stem for file in ledger.iterdir())


def test_first_sign_offs_of_adjacent_sections(project: Path) -> None:
    """Neither branch had a ledger before: both make its folder and its first file."""
    sign_off(project, "sian", "why", "Siân Huws")
    sign_off(project, "dwyn", "who", "Dŵyn Ŷ")
    assert merged_into(project, "main", "sian", "dwyn") == [0, 0]
    assert signed(project) == ["who", "why"]
    assert "SRC" not in run(project, "check").out


def test_adjacent_sections_where_others_were_signed_off_before(project: Path) -> None:
    assert run(project, "accept", "plan", "--by", "Cyntaf", "--on", "2026-11-01").code == 0
    for path, words in (
        ("content/en/plan.md", ("One.", "Two.")),
        ("content/cy/plan.md", ("Un tŷ.", "Dau dŷ.")),
    ):
        text = (project / path).read_text(encoding="utf-8")
        for word in words:
            text = text.replace(word, f"{word} A hynny.")
        (project / path).write_text(text, encoding="utf-8")
    commit(project)
    sign_off(project, "sian", "why", "Siân Huws")
    sign_off(project, "dwyn", "who", "Dŵyn Ŷ")
    assert merged_into(project, "main", "sian", "dwyn") == [0, 0]
    checked = run(project, "check")
    assert (checked.code, checked.out) == (0, "")


@pytest.mark.parametrize("how", ["--squash", "--no-ff"])
def test_however_it_is_merged_and_many_at_once(project: Path, how: str) -> None:
    parts = ("why", "who", "where", "+beginning", "+front-matter")
    for number, part in enumerate(parts):
        sign_off(project, f"person-{number}", part, f"Person {'abcde'[number]}")
    codes = merged_into(
        project, "main", *(f"person-{n}" for n in range(len(parts))), how=(how,) if how == "--squash" else ()
    )
    assert codes == [0] * len(parts)
    checked = run(project, "check")
    assert (checked.code, checked.out) == (0, "")


def test_one_reworded_a_heading_while_another_signed_off(project: Path) -> None:
    assert run(project, "accept", "plan", "--by", "Cyntaf", "--on", "2026-11-01").code == 0
    commit(project)
    assert git(project, "checkout", "-q", "-b", "sian").returncode == 0
    write(project, {"content/en/plan.md": ENGLISH.replace("## Why", "## The reasons")})
    assert run(project, "accept", "plan#the-reasons", "--by", "Siân Huws").code == 0
    commit(project)
    assert git(project, "checkout", "-q", "-b", "dwyn", "main").returncode == 0
    write(project, {"content/cy/plan.md": WELSH.replace("Tri.", "Tri lle.")})
    assert run(project, "accept", "plan#where", "--by", "Dŵyn Ŷ").code == 0
    commit(project)
    assert merged_into(project, "main", "sian", "dwyn") == [0, 0]
    checked = run(project, "check")
    assert (checked.code, checked.out) == (0, "")
    assert signed(project) == ["+beginning", "+front-matter", "the-reasons", "where", "who"]


def test_the_same_section_signed_off_twice_is_a_conflict_that_is_told(project: Path) -> None:
    sign_off(project, "sian", "why", "Siân Huws")
    sign_off(project, "dwyn", "why", "Dŵyn Ŷ")
    assert merged_into(project, "main", "sian", "dwyn") == [0, 1]
    file = project / "content/data/sign-off/plan/why.yml"
    before = file.read_text(encoding="utf-8")
    checked = run(project, "check")
    assert checked.code == 1
    assert f"{file.relative_to(project).as_posix()}:1:1: error SRC" in checked.out
    assert "sign-off-conflict" in checked.out
    assert run(project, "accept", "plan#why", "--by", "Trydydd").code == 1
    assert file.read_text(encoding="utf-8") == before
    assert "Siân Huws" in before
    assert "Dŵyn Ŷ" in before


def test_no_history_is_needed(project: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    sign_off(project, "sian", "why", "Siân Huws")
    write(project, {"content/en/plan.md": ENGLISH.replace("One.", "1 or 2.")})
    commit(project)
    folder = tmp_path_factory.mktemp("copies")
    assert (
        git(folder, "clone", "-q", "--depth", "1", "-b", "sian", project.as_uri(), "shallow").returncode == 0
    )
    shutil.copytree(project, folder / "zip", ignore=shutil.ignore_patterns(".git"))
    told = {run(where, "check").out for where in (project, folder / "shallow", folder / "zip")}
    assert len(told) == 1
    assert "FRS001" in told.pop()
