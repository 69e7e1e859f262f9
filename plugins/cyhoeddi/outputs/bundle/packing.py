"""Files as one ZIP file: the same bytes for the same content, with the checksum of each, there whole or not at all."""

from __future__ import annotations

import gzip
import hashlib
import os
import tempfile
import zipfile
from datetime import date
from pathlib import Path

from cyhoeddi.outputs.bundle.site_files import SITEMAP, SITEMAP_PACKED, Files
from cyhoeddi.outputs.pandoc.zip_file import EARLIEST

CHECKSUMS = "SHA256SUMS"
"""The file of checksums, in the form that ``sha256sum --check`` reads."""


def with_checksums(files: Files) -> Files:
    """The files with the packed site map made anew, for it holds a time, and the checksum of each."""
    packed = {SITEMAP_PACKED: gzip.compress(files[SITEMAP], mtime=0)} if SITEMAP in files else {}
    whole = {name: data for name, data in {**files, **packed}.items() if name != CHECKSUMS}
    lines = [f"{hashlib.sha256(whole[name]).hexdigest()}  {name}\n" for name in sorted(whole)]
    return {**whole, CHECKSUMS: "".join(lines).encode()}


def write_zip(files: Files, target: Path, day: date | None) -> str:
    """Writes the files as ``target`` and gives its SHA-256 in hexadecimal digits; ``day`` is the date of every entry.

    Raises OSError, and leaves what was there before.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, aside = tempfile.mkstemp(prefix=f".{target.name}-", dir=target.parent)
    try:
        with os.fdopen(handle, "w+b") as file:
            with zipfile.ZipFile(file, "w") as packed:
                for name in sorted(files):
                    packed.writestr(_entry(name, max(day or EARLIEST, EARLIEST)), files[name])
            file.flush()
            os.fsync(file.fileno())
            file.seek(0)
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        Path(aside).chmod(0o644)
        Path(aside).replace(target)
    except BaseException:
        Path(aside).unlink(missing_ok=True)
        raise
    return digest


def _entry(name: str, day: date) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, (day.year, day.month, day.day, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 0
    return entry
