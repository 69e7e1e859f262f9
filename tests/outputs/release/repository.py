"""A git repository for tests, whoever runs them and whatever their git is told."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

_ENVIRONMENT = {
    "GIT_AUTHOR_NAME": "Siân", "GIT_AUTHOR_EMAIL": "sian@example.org", "GIT_AUTHOR_DATE": "2024-01-31T12:00:00Z",
    "GIT_COMMITTER_NAME": "Siân", "GIT_COMMITTER_EMAIL": "sian@example.org",
    "GIT_COMMITTER_DATE": "2024-01-31T12:00:00Z", "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1",
}  # fmt: skip


def git(folder: Path, *arguments: str) -> str:
    """What git says in a folder; a failure fails the test."""
    environment = {**os.environ, **_ENVIRONMENT}
    done = subprocess.run(
        ["git", *arguments], cwd=folder, env=environment, capture_output=True, check=True, encoding="utf-8"
    )
    return done.stdout.strip()


def commit(folder: Path) -> None:
    """Everything in a folder as a commit; always the same one for the same files and history."""
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "Tŷ")


def repository(folder: Path) -> Path:
    """The folder as a repository with all of it in one commit."""
    git(folder, "init", "--quiet", "--initial-branch", "main")
    commit(folder)
    return folder
