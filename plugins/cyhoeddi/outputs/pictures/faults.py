"""Everything that is wrong with the pictures of a site's documents, found before the first of them is rendered."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from pathlib import Path

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.site import Site
from cyhoeddi.outputs.pictures.page_styles import style_faults
from cyhoeddi.outputs.pictures.raster import raster_fault
from cyhoeddi.outputs.pictures.references import PictureReference, picture_references
from cyhoeddi.outputs.pictures.svg import svg_fault


def picture_faults(site: Site, project: Path) -> Iterator[Fault]:
    """What keeps the strategies of a site from being printed: a fault for each picture, at its first place.

    ``project`` is the folder that holds the content folder. A picture of a page that is not there is the business of a
    rule (``broken-link``): print has its alternative text. Reads the headers of pictures of pixels and the whole of
    SVG files.
    """
    seen: set[str | None] = set()
    for reference in picture_references(site):
        if reference.path is None or reference.path not in seen:
            seen.add(reference.path)
            if fault := _fault(reference, site, project):
                yield fault
    for strategy in site.strategies:
        for pair in strategy.pairs:
            for page in pair.pages:
                if page.source not in site.unread:
                    yield from style_faults(page, site)


def _fault(reference: PictureReference, site: Site, project: Path) -> Fault | None:
    used_at, content = reference.position, site.settings.content_folder
    if reference.path is None:
        return Fault("picture-outside", used_at, {"found": reference.written})
    root = (project / content).resolve()
    try:
        file = (root / reference.path).resolve()
        if not file.is_relative_to(root):
            return Fault("picture-outside", used_at, {"found": reference.written})
        if not file.is_file():
            return Fault("logo-missing", used_at, {"found": reference.path}) if reference.is_logo else None
        if file.suffix.lower() == ".svg":
            return svg_fault(file.read_bytes(), posixpath.join(content, reference.path), used_at)
    except (
        OSError,
        ValueError,
        RuntimeError,
    ):  # a link to itself, a name that no file can have, no right to read
        return Fault("picture-unreadable", used_at, {"found": reference.path})
    return raster_fault(file, reference.path, used_at)
