"""What git says of a project: which commit it is at, and what is not in it. Git is asked, never told to do anything."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

_LONGEST = 120
"""Seconds that git may take."""


class NoGitError(Exception):
    """The project is not in a git repository with a commit, or git is not there; ``reason`` is what was said."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class GitTree:
    """The whole name of the commit, and the paths below the project of all that differs from it."""

    commit: str
    changed: tuple[str, ...] = ()


def git_tree(project: Path, content: str, made: Sequence[str]) -> GitTree:
    """The state of a project; ``made`` are folders that the tool makes, which no repository need hold.

    What git ignores counts in the ``content`` folder only, for it would be published. Raises NoGitError.
    """
    commit = _git(project, "rev-parse", "--verify", "HEAD").strip()
    prefix = _git(project, "rev-parse", "--show-prefix").strip("\n")
    left_out = [f":(exclude,top,literal){prefix}{folder}" for folder in made]
    told = _git(
        project,
        "status",
        "--porcelain=v1",
        "-z",
        "--no-renames",
        "--untracked-files=all",
        "--",
        ".",
        *left_out,
    )
    ignored = _git(project, "ls-files", "-z", "--others", "--ignored", "--exclude-standard", "--", content)
    changed = {entry[3:].removeprefix(prefix) for entry in told.split("\0") if entry}
    return GitTree(commit, tuple(sorted({*changed, *_published(ignored.split("\0"))})))


def _published(paths: Sequence[str]) -> Iterator[str]:
    """Without hidden files, which are never read."""
    return (path for path in paths if path and not any(part.startswith(".") for part in path.split("/")))


def _git(project: Path, *arguments: str) -> str:
    environment = {**os.environ, "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
    try:
        done = subprocess.run(
            ["git", *arguments],
            cwd=project,
            env=environment,
            capture_output=True,
            check=False,
            timeout=_LONGEST,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NoGitError(str(error)) from error
    if done.returncode:
        raise NoGitError(done.stderr.decode("utf-8", "replace").strip().partition("\n")[0])
    return done.stdout.decode("utf-8", "surrogateescape")
