"""One id for a section in both languages, so that a link or the language switch keeps the reader's place."""

from __future__ import annotations

import re

from cyhoeddi.model.page import Page
from cyhoeddi.model.site import Site

_ATTRIBUTES = re.compile(r"[ ]+\{:?[ ]*(?P<inside>[^{}]*)\}[ ]*$")
_CLOSING_HASHES = re.compile(r"[ ]+#+[ ]*$")


def with_section_ids(body: str, page: Page, site: Site) -> str:
    """A page's Markdown with ``{#id}`` behind each heading that has none: the id of its English twin.

    Headings are found by their positions in the model, so nothing in a code sample is taken for one.
    """
    lines = body.split("\n")
    line_of = {(place.path, place.line): number for number, place in page.places.items()}
    for section_pair in site.pairs[page.path.partition("/")[2]].sections:
        section = section_pair.get(page.language)
        if section is None or section.heading is None or section.id == section_pair.id:
            continue
        if section.id_is_explicit:
            continue
        number = line_of.get((section.position.path, section.position.line))
        if number is not None:
            lines[number - 1] = _with_id(lines[number - 1], section_pair.id)
    return "\n".join(lines)


def _with_id(line: str, section_id: str) -> str:
    attributes = _ATTRIBUTES.search(line)
    if attributes:
        return f"{line[: attributes.start()]} {{ #{section_id} {attributes['inside'].strip()} }}"
    return f"{_CLOSING_HASHES.sub('', line)} {{ #{section_id} }}"
