"""A folder that is there whole or as it was before: built aside, swapped in at the end.

A build that fails, is interrupted or killed leaves the former folder untouched; what it left aside is swept up by
the next.
"""

from __future__ import annotations

import ctypes
import glob
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


@contextmanager
def whole_folder(target: Path) -> Iterator[Path]:
    """An empty folder beside ``target`` to build in; it becomes ``target`` when the block ends without an error."""
    _sweep(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    aside = _aside(target, "building", os.getpid())
    _remove(aside)
    aside.mkdir()
    try:
        yield aside
        _swap_in(aside, target)
    finally:
        _remove(aside)


def _aside(target: Path, what: str, process: int) -> Path:
    return target.parent / f".{target.name}-{what}-{process}"


def _swap_in(aside: Path, target: Path) -> None:
    """Puts the new folder in place in one step where the system can, in two otherwise."""
    if not target.exists():
        aside.rename(target)
        return
    if _exchange(aside, target):
        return
    former = _aside(target, "former", os.getpid())
    target.rename(former)
    try:
        aside.rename(target)
    except OSError:
        former.rename(target)
        raise
    _remove(former)


def _exchange(first: Path, second: Path) -> bool:
    """Linux can exchange two names at once (renameat2), so that there is no moment without a site."""
    if not sys.platform.startswith("linux"):
        return False
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if rename is None:
        return False
    return bool(rename(_AT_FDCWD, os.fsencode(first), _AT_FDCWD, os.fsencode(second), _RENAME_EXCHANGE) == 0)


def _sweep(target: Path) -> None:
    """Removes what killed builds left; gives a former folder its name back if one was killed between two renames."""
    for former in sorted(target.parent.glob(f".{glob.escape(target.name)}-former-*")):
        if _alive(former):
            continue
        if target.exists():
            _remove(former)
        else:
            former.rename(target)
    for left in target.parent.glob(f".{glob.escape(target.name)}-building-*"):
        if not _alive(left):
            _remove(left)


def _remove(path: Path) -> None:
    """Removes a folder; also the file or link that stood where the folder was to be."""
    if path.is_symlink() or path.is_file():
        path.unlink()
    shutil.rmtree(path, ignore_errors=True)


def _alive(folder: Path) -> bool:
    """True where the process that made the folder still runs; not asked on Windows, where asking would end it."""
    process = folder.name.rpartition("-")[2]
    if not process.isdigit() or os.name == "nt" or int(process) == os.getpid():
        return False
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
