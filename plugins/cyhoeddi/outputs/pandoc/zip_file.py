"""A ZIP file that is the same whenever and wherever it is packed."""

from __future__ import annotations

import io
import zipfile
from datetime import date

EARLIEST = date(1980, 1, 1)
"""The date of what has none: the first that a ZIP file can write."""


def same_bytes(
    packed: bytes, published: date | None, *, first: str, stored: frozenset[str] = frozenset()
) -> bytes:
    """The file packed anew: entries in the order of their names with ``first`` before all, one date, no attributes.

    ``stored`` are entries that are not compressed.
    """
    day = max(published or EARLIEST, EARLIEST)
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as source, zipfile.ZipFile(made, "w") as target:
        for name in sorted(source.namelist(), key=lambda name: (name != first, name)):
            if name.endswith("/"):
                continue
            entry = zipfile.ZipInfo(name, (day.year, day.month, day.day, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            entry.create_system = 0
            target.writestr(entry, source.read(name))
    return made.getvalue()
