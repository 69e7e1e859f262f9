"""The documents of a released edition in a later build: those that were released, not what is made today.

A later version of a library may make other bytes of the same words, and the edition's page says the SHA-256 of the
released ones.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from cyhoeddi.model.release import ReleasedFile
from cyhoeddi.model.site import Site
from cyhoeddi.outputs.documents.document_file import DocumentFile
from cyhoeddi.outputs.release.edited_editions import release_of
from cyhoeddi.outputs.release.release_folder import FILES, RELEASES_FOLDER, release_name


def as_released(files: Iterable[DocumentFile], site: Site, project: Path) -> tuple[DocumentFile, ...]:
    """The documents, with the released one in place of each that differs, where it lies in ``dist/releases``."""
    releases = {strategy.id: release_of(site, strategy) for strategy in site.strategies}
    found = []
    for file in files:
        release = releases.get(file.strategy)
        released = release.files.get(file.address) if release else None
        if release and released and released.sha256 != file.sha256:
            kept = project / RELEASES_FOLDER / release_name(release) / FILES / file.address
            found.append(_released(file, released, kept))
        else:
            found.append(file)
    return tuple(found)


def _released(file: DocumentFile, released: ReleasedFile, kept: Path) -> DocumentFile:
    try:
        digest = hashlib.sha256(kept.read_bytes()).hexdigest()
    except OSError:
        return file
    if digest != released.sha256:
        return file
    return replace(file, file=kept, size=released.size, sha256=released.sha256)
