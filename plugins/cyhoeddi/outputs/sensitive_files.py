"""Files that are published beside the pages, read for the screen for sensitive material."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from pathlib import Path

from cyhoeddi.duty.sensitive.screening import ReadFile, screen_files
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.site import Site

MOST_BYTES = 60_000_000
"""A larger file is not read, and said to be so."""


def file_reader(site: Site, project: Path) -> ReadFile:
    """Reads a file by its path below the content folder; ``project`` is the folder that holds that.

    It gives None for a file that cannot be read, is too large or lies elsewhere.
    """
    content = project / site.settings.content_folder

    def read_file(path: str) -> bytes | None:
        file = content / path
        try:
            if not file.resolve().is_relative_to(content.resolve()) or file.stat().st_size > MOST_BYTES:
                return None
            return file.read_bytes()
        except (OSError, RuntimeError, ValueError):  # a link to itself, a name that no file can have
            return None

    return read_file


def hidden_data(site: Site, project: Path) -> Iterator[Fault]:
    """A fault for whatever in a published file seems sensitive and nobody has decided about, with its words hidden."""
    content = project / site.settings.content_folder
    there = frozenset(path for path in site.files or () if (content / path).is_file())
    for found in screen_files(site, file_reader(site, project)):
        path = posixpath.relpath(found.position.path, site.settings.content_folder)
        if path in there and found.key not in site.published_on_purpose:
            values = {
                # A file that cannot be read is named: its name is in the place anyway.
                "found": found.words if found.words == posixpath.basename(path) else found.masked,
                "what_en": found.what.into("en"),
                "what_cy": found.what.into("cy"),
                "place": str(found.position),
            }
            yield Fault("hidden-data", found.position, values)
