"""``cyhoeddi new``: the folder of a new site, whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from dateutil.relativedelta import relativedelta

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position
from cyhoeddi.outputs.editor.files import FOLDER as EDITOR
from cyhoeddi.outputs.editor.files import SETTINGS, editor_files, editor_settings
from cyhoeddi.outputs.whole_folder import whole_folder

_NO_CONTENT = (".git",)
"""A folder with nothing else in it counts as empty: a repository that was just cloned."""


class NewSiteNotPossibleError(Exception):
    """Nothing was written, for this mistake."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.name)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a new site is told: the day on which it begins, and how it gets Cyhoeddi (a line of requirements.txt)."""

    today: date
    requirement: str


def new_site(target: Path, beginning: Beginning) -> tuple[str, ...]:
    """Writes a new site into a folder that is not there or empty; gives the paths of its files.

    Raises NewSiteNotPossibleError where the folder holds something, OSError where the disk does not let it be written.
    Either way the folder is as it was.
    """
    _need_empty(target)
    made = site_files(beginning)
    if target.exists():
        _fill(target, made)
    else:
        with whole_folder(target) as aside:
            _write(aside, made)
    return tuple(sorted(made))


def site_files(beginning: Beginning) -> dict[str, str]:
    """The texts of a new site by their paths."""
    filled = {
        "@TODAY@": beginning.today.isoformat(),
        "@NEXT@": (beginning.today + relativedelta(years=1)).isoformat(),
        "@YEAR@": str(beginning.today.year),
        "@REQUIREMENT@": beginning.requirement,
    }
    made = {path: _filled(text, filled) for path, text in _texts(files(__package__).joinpath("files"), "")}
    made |= {f"{EDITOR}/{path}": text for path, text in editor_files().items()}
    return {**made, f"{EDITOR}/{SETTINGS}": editor_settings()}


def _filled(text: str, values: Mapping[str, str]) -> str:
    for name, value in values.items():
        text = text.replace(name, value)
    return text


def _texts(folder: Traversable, above: str) -> Iterator[tuple[str, str]]:
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from _texts(entry, f"{above}{entry.name}/")
        else:
            yield f"{above}{entry.name}", entry.read_text(encoding="utf-8")


def _need_empty(target: Path) -> None:
    place = Position(target.as_posix())
    if target.is_dir():
        held = sorted(entry.name for entry in target.iterdir() if entry.name not in _NO_CONTENT)
        if held:
            values = {"found": str(target), "example": held[0]}
            raise NewSiteNotPossibleError(Fault("new-folder-not-empty", place, values))
    elif target.exists() or target.is_symlink():
        raise NewSiteNotPossibleError(Fault("new-folder-is-file", place, {"found": str(target)}))


def _fill(target: Path, made: Mapping[str, str]) -> None:
    """An empty folder is filled from inside, not swapped: a person stands in it, or it is a repository."""
    aside = Path(tempfile.mkdtemp(prefix=".new-", dir=target))
    moved: list[Path] = []
    try:
        _write(aside, made)
        for entry in sorted(aside.iterdir()):
            moved.append(target / entry.name)
            entry.rename(target / entry.name)
    except BaseException:
        for entry in moved:
            _remove(entry)
        raise
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _write(folder: Path, made: Mapping[str, str]) -> None:
    for path, text in made.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
        if text.startswith("#!") and os.name == "posix":
            file.chmod(0o755)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)
