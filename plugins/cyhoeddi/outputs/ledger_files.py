"""The files of the ledger, written to disk: each whole or not at all, and never outside the content folder."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path


class OutsideContentError(Exception):
    """A folder of the ledger is a link that leads out of the content; ``path`` is the file that was to be written."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


def write_files(content: Path, writes: Mapping[str, str], removes: Iterable[str]) -> None:
    """Writes texts by their path below the content folder, then removes files.

    Raises OSError or OutsideContentError; as long as one of the texts cannot be written, nothing is changed.
    """
    root = Path(os.path.realpath(content))
    for path in (*writes, *removes):
        if not Path(os.path.realpath((content / path).parent)).is_relative_to(root):
            raise OutsideContentError(path)
    aside: dict[Path, Path] = {}
    try:
        for path, text in writes.items():
            aside[content / path] = _written_aside(content / path, text)
        for file, written in aside.items():
            written.replace(file)
    finally:
        for written in aside.values():
            written.unlink(missing_ok=True)
    for path in removes:
        (content / path).unlink(missing_ok=True)


def _written_aside(file: Path, text: str) -> Path:
    """The text in a file of a hidden name beside the one that it is for."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".sign-off-", dir=file.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as new:
            new.write(text)
            new.flush()
            os.fsync(new.fileno())
        Path(name).chmod(0o666 & ~_mask())
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return Path(name)


def _mask() -> int:
    """What this user's new files are not allowed; mkstemp makes them for the user alone."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
