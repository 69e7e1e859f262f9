"""A tag names the edition that is released."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from tests.adapters.built_site import lay
from tests.automation.conftest import Program
from tests.outputs.release.repository import git, repository


def release(site: Path, *tag: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", "automation/release-from-tag.sh", *tag], cwd=site, capture_output=True, text=True, encoding="utf-8",
        check=False,
    )  # fmt: skip


@pytest.fixture
def log(programs: Program, tmp_path: Path) -> Path:
    programs("cyhoeddi", f'#!/bin/sh\necho "$@" >> "{tmp_path}/log"\n[ "$1" != "$FAILS" ]\n')
    return tmp_path / "log"


@pytest.mark.parametrize(
    "tag,strategy,day",
    [
        ("release/serious-violence/2027-01-31", "serious-violence", "2027-01-31"),
        ("release/dyfed/trais-2/2028-02-29", "dyfed/trais-2", "2028-02-29"),
    ],
)
def test_a_tag_names_strategy_and_day(site: Path, log: Path, tag: str, strategy: str, day: str) -> None:
    assert release(site, tag).returncode == 0
    assert (
        log.read_text(encoding="utf-8") == f"check\nrelease {strategy} --published {day}\nsubmit {strategy}\n"
    )


@pytest.mark.parametrize(
    "tag",
    [
        *(
            "",
            "v1.0.0",
            "release/2027-01-31",
            "release/serious-violence",
            "release/serious-violence/2027-1-31",
        ),
        *(
            "release/-h/2027-01-31",
            "release/a b/2027-01-31",
            "release/tŷ/2027-01-31",
            "release/a;id/2027-01-31",
        ),
        *("release//2027-01-31", "x/release/a/2027-01-31"),
    ],
)
def test_another_tag_releases_nothing(site: Path, log: Path, tag: str) -> None:
    done = release(site, tag)
    assert done.returncode == 2
    assert "release/serious-violence/2027-01-31" in done.stderr
    assert not log.exists()


def test_without_a_clean_check_nothing_is_released(
    site: Path, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAILS", "check")
    assert release(site, "release/serious-violence/2027-01-31").returncode == 1
    assert log.read_text(encoding="utf-8") == "check\n"


def test_the_command_itself_understands_what_the_script_says(
    site: Path, cyhoeddi_on_path: None, tmp_path: Path
) -> None:
    project = lay("releasable", tmp_path / "dŵr")
    shutil.copytree(site / "automation", project / "automation")
    shutil.copy(site / ".gitignore", project)
    repository(project)
    done = release(project, "release/violence/2024-01-31")
    assert done.returncode == 0, done.stderr
    assert (project / "dist/releases/violence-2024/publication.json").is_file()
    assert list((project / "dist/submission/violence-2024").glob("*.eml"))
    # The entry is all that is left to commit.
    assert git(project, "status", "--porcelain").split() == ["??", "content/data/releases.yml"]
