"""``cyhoeddi check --diff`` and ``--fix``, as they are run."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from tests.cli import SETTINGS, Run, project

ENGLISH = """\
---
title: Plan
priority: {id: P1, title: House}
actions:
  - id: P1.1
    action: Listen
  - id: P1.2
    action: Act
---
Text.
"""
WELSH = """\
---
title: Cynllun
priority: {title: Tŷ}
actions:
  - id: P1.1
    action: Gwrando ar ŵyr
---
Testun.
"""
STUB = '  - id: P1.2\n    action: "TODO: cyfieithu – Act"\n'
MENDED = WELSH.replace("ŵyr\n", f"ŵyr\n{STUB}")
WELSH_FILE = "content/cy/plan.md"
SITE = {
    "mkdocs.yml": SETTINGS,
    "content/en/index.md": "---\ntitle: House\n---\nThere were 21.\n",
    "content/cy/index.md": "---\ntitle: Tŷ\n---\nRoedd 21.\n",
    "content/en/plan.md": ENGLISH,
    WELSH_FILE: WELSH,
}
ONLY = ("--select", "PAR010")
"""What is mended here; other rules have their word on the stub."""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return project(tmp_path, SITE)


def contents(folder: Path) -> dict[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()
    }


def test_the_difference_is_shown_and_nothing_is_written(site: Path) -> None:
    before = contents(site)
    run = Run(site, "check", "--diff", *ONLY)
    assert run.code == 1
    assert run.out == (
        f"--- {WELSH_FILE}\n+++ {WELSH_FILE}\n@@ -4,5 +4,7 @@\n actions:\n   - id: P1.1\n"
        '     action: Gwrando ar ŵyr\n+  - id: P1.2\n+    action: "TODO: cyfieithu – Act"\n ---\n Testun.\n'
    )
    assert run.err == "Would be mended: 1. cyhoeddi check --fix does it.\n"
    assert contents(site) == before


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not here")
def test_the_difference_can_be_applied(site: Path) -> None:
    patch = Run(site, "check", "--diff", *ONLY).out
    subprocess.run(["git", "apply", "-p0", "-"], cwd=site, input=patch.encode(), check=True)
    assert (site / WELSH_FILE).read_text(encoding="utf-8") == MENDED


def test_the_fix_is_written_and_what_is_left_is_shown(site: Path) -> None:
    before = contents(site)
    project(site, {"content/cy/index.md": "---\ntitle: Tŷ\n---\nRoedd 12.\n"})
    run = Run(site, "check", "--fix", "--select", "PAR010,NUM001")
    assert run.code == 1
    assert "NUM001" in run.out
    assert "PAR010" not in run.out
    assert run.err == f"Mended: 1. Changed: {WELSH_FILE}\n1 error, 0 warnings; 4 pages checked.\n"
    after = contents(site)
    assert after.pop(WELSH_FILE).decode() == MENDED
    assert {path for path in after if after[path] != before.get(path)} == {"content/cy/index.md"}


def test_a_second_run_has_nothing_to_mend(site: Path) -> None:
    assert Run(site, "check", "--fix", *ONLY).code == 0
    after = contents(site)
    again = Run(site, "check", "--fix", *ONLY)
    assert (again.code, again.out) == (0, "")
    assert again.err.startswith("There is nothing to mend.\n")
    shown = Run(site, "check", "--diff", *ONLY)
    assert (shown.code, shown.out, shown.err) == (0, "", "There is nothing to mend.\n")
    assert contents(site) == after


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_marks_and_line_ends_are_kept(tmp_path: Path, mark: str, end: str) -> None:
    project(tmp_path, {**SITE, WELSH_FILE: mark + WELSH.replace("\n", end)})
    assert Run(tmp_path, "check", "--fix", *ONLY).code == 0
    assert (tmp_path / WELSH_FILE).read_bytes() == (mark + MENDED.replace("\n", end)).encode()


def test_only_what_is_asked_for_is_mended(site: Path) -> None:
    before = contents(site)
    for arguments in (["--ignore", "PAR010"], ["--select", "NUM"], ["content/cy/index.md"]):
        assert Run(site, "check", "--diff", *arguments).out == ""
        Run(site, "check", "--fix", *arguments)
    assert contents(site) == before


def test_a_file_that_cannot_be_read_whole_is_left(site: Path) -> None:
    (site / WELSH_FILE).write_bytes(WELSH.encode("latin-1", "replace") + b"\xff")
    before = contents(site)
    run = Run(site, "check", "--fix")
    assert run.code == 1
    assert contents(site) == before


def test_both_at_once_are_refused(site: Path) -> None:
    run = Run(site, "check", "--fix", "--diff")
    assert (run.code, run.out) == (2, "")
    assert "one or the other" in run.err


def test_from_another_folder_and_in_welsh(site: Path) -> None:
    run = Run(site / "content", "check", "-f", "../mkdocs.yml", "--fix", *ONLY, "--lang", "cy")
    assert run.code == 0
    assert run.err == f"Cywirwyd: 1. Newidiwyd: {WELSH_FILE}\n0 gwall, 0 rhybudd; 4 tudalen wedi’u gwirio.\n"
    assert (site / WELSH_FILE).read_text(encoding="utf-8") == MENDED


def test_places_of_a_fix_are_those_of_the_shell(site: Path) -> None:
    run = Run(site / "content", "check", "-f", "../mkdocs.yml", *ONLY, "--format", "json")
    (finding,) = json.loads(run.out)
    assert [edit["path"] for edit in finding["fix"]["edits"]] == [f"../{WELSH_FILE}"]


def test_who_checks_is_told_that_it_can_be_mended(site: Path) -> None:
    run = Run(site, "check", *ONLY)
    assert "    --fix:  Add P1.2 to content/cy/plan.md, marked as not yet translated.\n" in run.out
    assert "Can be mended for you: 1. cyhoeddi check --diff shows how" in run.err
    assert "mended" not in Run(site, "check", "--select", "NUM").err


def test_where_nothing_can_run_nothing_is_mended(site: Path) -> None:
    (site / "mkdocs.yml").write_text("site_name: House\ndocs_dir: content\n", encoding="utf-8")
    before = contents(site)
    assert Run(site, "check", "--fix").code == 2
    assert Run(site, "check", "--diff").code == 2
    assert contents(site) == before
