"""What libraries raise for a file that is broken, encrypted, or made to do harm."""

from __future__ import annotations

import struct
import zipfile
import zlib

UNREADABLE: tuple[type[Exception], ...] = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    MemoryError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
    zipfile.BadZipFile,
    zlib.error,
)
"""Such a file is said to be one that the screen cannot read; it never ends the check."""
