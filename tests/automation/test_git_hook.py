"""The hook in a scratch repository: what may be committed and what may not."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml
from tests.helpers import ROOT

NEEDS = "content/en/serious-violence/needs-assessment.md"
REVIEW = "content/cy/serious-violence/review.md"


def git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    own = {
        "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_AUTHOR_NAME": "Siân", "GIT_AUTHOR_EMAIL": "sian@example.org",
        "GIT_COMMITTER_NAME": "Siân", "GIT_COMMITTER_EMAIL": "sian@example.org",
    }  # fmt: skip
    inherited = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    return subprocess.run(
        ["git", *arguments], cwd=folder, env={**inherited, **own},
        capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip


@pytest.fixture
def repository(site: Path, cyhoeddi_on_path: None) -> Path:
    git(site, "init", "--quiet", "--initial-branch=main")
    git(site, "config", "core.hooksPath", ".githooks")
    git(site, "add", "--all")
    return site


def commits(folder: Path) -> int:
    return len(git(folder, "rev-list", "--all").stdout.split())


def change(folder: Path, path: str, old: str, new: str) -> None:
    text = (folder / path).read_text(encoding="utf-8")
    assert old in text
    (folder / path).write_text(text.replace(old, new, 1), encoding="utf-8")


def test_good_changes_are_committed_and_a_bad_one_is_refused(repository: Path) -> None:
    first = git(repository, "commit", "--message", "Dechrau")
    assert first.returncode == 0, first.stderr
    change(repository, REVIEW, "bob chwarter", "bob 4 mis")
    change(repository, REVIEW.replace("/cy/", "/en/"), "every quarter", "every 3 months")
    refused = git(repository, "commit", "--all", "--message", "Newid")
    assert refused.returncode == 1
    assert commits(repository) == 1
    said = refused.stdout + refused.stderr
    assert f"{REVIEW}:" in said
    assert "NUM" in said
    assert "Nothing was committed. / Ni chomitiwyd dim." in said
    change(repository, REVIEW, "bob 4 mis", "bob 3 mis")
    assert git(repository, "commit", "--all", "--message", "Newid").returncode == 0
    assert commits(repository) == 2


def test_what_is_staged_counts_and_not_what_lies_in_the_folder(repository: Path) -> None:
    git(repository, "commit", "--no-verify", "--message", "Dechrau")
    change(repository, NEEDS, "order: 10", "order: ten")
    git(repository, "add", NEEDS)
    change(repository, NEEDS, "order: ten", "order: 11")
    refused = git(repository, "commit", "--message", "Newid")
    assert refused.returncode == 1
    assert f"{NEEDS}:4:8" in refused.stdout + refused.stderr
    git(repository, "add", NEEDS)
    change(repository, NEEDS, "order: 11", "order: eleven")
    assert git(repository, "commit", "--message", "Newid").returncode == 0


def test_without_the_command_it_says_how_to_get_it(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    only = repository.parent / "only"
    only.mkdir()
    for name in ("git", "sh", "env"):
        (only / name).symlink_to(str(shutil.which(name)))
    monkeypatch.setenv("PATH", str(only))
    refused = git(repository, "commit", "--message", "Dechrau")
    assert refused.returncode == 1
    assert "sh automation/install.sh" in refused.stderr
    assert "Nid yw Cyhoeddi wedi'i osod yma." in refused.stderr


def test_the_hooks_for_pre_commit_do_the_same_for_the_same_files(site: Path) -> None:
    (own,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    config = yaml.safe_load((site / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    (hook,) = config["repos"][0]["hooks"]
    for key in ("id", "name", "entry", "files", "pass_filenames"):
        assert hook[key] == own[key]
    assert (hook["language"], own["language"]) == ("system", "python")
