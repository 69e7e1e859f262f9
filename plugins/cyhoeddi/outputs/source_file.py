"""A source file changed in place: read with its marks and line ends as they are, written whole or not at all."""

from __future__ import annotations

import codecs
import errno
import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file's text, line ends untouched; ``has_mark`` where a byte order mark stands before it."""

    file: Path
    text: str
    has_mark: bool


def read_source(file: Path) -> SourceFile:
    """The text of a file; raises OSError or UnicodeDecodeError where it cannot be read."""
    data = file.read_bytes()
    has_mark = data.startswith(codecs.BOM_UTF8)
    return SourceFile(file, data.removeprefix(codecs.BOM_UTF8).decode("utf-8"), has_mark)


def write_source(source: SourceFile, text: str) -> None:
    """Puts another text in the file's place, its mark and rights kept; raises OSError and leaves it as it was."""
    file = Path(os.path.realpath(source.file))  # a link stays a link
    if not os.access(file, os.W_OK):  # replacing it would get round its rights
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(source.file))
    data = (codecs.BOM_UTF8 if source.has_mark else b"") + text.encode("utf-8")
    # A hidden name: whoever watches the folder for pages does not take it for one.
    handle, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    try:
        with os.fdopen(handle, "wb") as new:
            new.write(data)
            new.flush()
            os.fsync(new.fileno())
        shutil.copymode(file, name)
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
