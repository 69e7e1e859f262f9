"""Fixtures that tests of several parts share."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

# How long an example takes says nothing of the code on a machine that does other things too.
# CI draws the same examples in every run, so that a change is judged by what it changes; elsewhere they are new.
settings.register_profile("any-machine", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("any-machine")

# The day that dates are held against, in every process that a test starts: a review does not grow old while tests run.
os.environ.setdefault("SOURCE_DATE_EPOCH", "1795824000")  # 28 November 2026

ROOT = Path(__file__).resolve().parents[1]

_LONGEST_WAIT = 600
_DONE, _FAILED = "done", "failed"

Once = Callable[[str, Callable[[Path], None]], Path]


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory, worker_count: int) -> Once:
    """Fills a folder once in a session, however many processes run the tests: the others wait for the first."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if worker_count else base

    def fill_once(name: str, fill: Callable[[Path], None]) -> Path:
        folder, state = shared / name, shared / f"{name}-state"
        try:
            # Making a folder is the lock: of several processes only one succeeds.
            state.mkdir()
        except FileExistsError:
            _wait_for(state)
            return folder
        folder.mkdir()
        try:
            fill(folder)
        except BaseException:
            (state / _FAILED).touch()
            raise
        (state / _DONE).touch()
        return folder

    return fill_once


@pytest.fixture(scope="session")
def worker_count() -> int:
    """How many processes pytest-xdist runs, 0 without it."""
    return int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "0"))


def _wait_for(state: Path) -> None:
    end = time.monotonic() + _LONGEST_WAIT
    while not (state / _DONE).exists():
        if (state / _FAILED).exists() or time.monotonic() > end:
            pytest.fail(f"another process could not make {state.name}")
        time.sleep(0.1)


@pytest.fixture(scope="session")
def built_example(once: Once) -> Path:
    """The folder with the repository's example site, PDFs included, as ``mkdocs build`` makes it."""

    def build(folder: Path) -> None:
        command = [sys.executable, "-m", "mkdocs", "build", "-f", str(ROOT / "mkdocs.yml"), "-d", str(folder)]
        environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
        result = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=False)
        assert result.returncode == 0, result.stderr

    return once("built-example", build)
