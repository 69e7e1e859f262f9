"""From a release to a finished folder for its submission, for the worked example."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from environment import PYTHON, ROOT
from speed.pairs import ENVIRONMENT, run
from speed.projects import lay_example

_PUBLISHED = "2024-01-31"
_OPENED = ("welsh-sign-off", "hosts", "leads")
"""Gates that are shut for the example, whose Welsh is a draft and which no partner hosts."""

_GIT = ("git", "-c", "user.name=Bench", "-c", "user.email=bench@example.org")
_OWN = (".cache/", "dist/", "site/")


def release(folder: Path, runs: int) -> None:
    """Release and submission, with the documents in the cache and without."""
    _told(folder / "without", runs, "without documents in the cache", 60, _forget_documents)
    _told(folder / "cached", runs, "with documents in the cache", 10, lambda _: None)


def _told(folder: Path, runs: int, what: str, most: int, prepare: Callable[[Path], None]) -> None:
    project = _committed(folder)
    steps = [_release_command(), *([_submit_command()] if _can_submit() else [])]
    took = []
    _made(project, steps)  # fills the cache, and what the system keeps of files
    for _ in range(runs):
        prepare(project)
        _forget_release(project)
        took.append(_made(project, steps))
    names = " and submit" if len(steps) > 1 else ""
    spread = f"{min(took):.1f} to {max(took):.1f} in {runs} runs"
    print(f"release{names}, {what}: {sorted(took)[len(took) // 2]:.1f} s (under {most}; {spread})")


def _made(project: Path, steps: list[list[str]]) -> float:
    return sum(run((step, project)).seconds for step in steps)


def _release_command() -> list[str]:
    opened = [part for gate in _OPENED for part in ("--override", gate)]
    why = ["--by", "Bench", "--why", "To measure how long it takes"]
    return [PYTHON, "-m", "cyhoeddi", "release", "serious-violence", "--published", _PUBLISHED, *opened, *why]


def _submit_command() -> list[str]:
    return [PYTHON, "-m", "cyhoeddi", "submit", "serious-violence"]


def _can_submit() -> bool:
    command = [PYTHON, "-m", "cyhoeddi", "submit", "--help"]
    return (
        subprocess.run(command, cwd=ROOT, env=ENVIRONMENT, capture_output=True, check=False).returncode == 0
    )


def _committed(folder: Path) -> Path:
    project = lay_example(folder)
    (project / ".gitignore").write_text("\n".join(_OWN), encoding="utf-8")
    for arguments in (["init", "--quiet"], ["add", "--all"], ["commit", "--quiet", "--message", "Example"]):
        subprocess.run([*_GIT, *arguments], cwd=project, check=True, capture_output=True)
    return project


def _forget_documents(project: Path) -> None:
    shutil.rmtree(project / ".cache", ignore_errors=True)


def _forget_release(project: Path) -> None:
    shutil.rmtree(project / "dist", ignore_errors=True)
    subprocess.run([*_GIT, "clean", "--quiet", "--force", "content"], cwd=project, check=True)
