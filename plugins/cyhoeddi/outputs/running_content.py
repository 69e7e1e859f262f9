"""What a site's content may not hold, because it would run in a reader's browser or ask another host for something."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html.entities import html5
from pathlib import Path
from typing import Any

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.kept import kept
from cyhoeddi.model.page import Page, SectionPair
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.outputs.pictures.svg import svg_fault
from cyhoeddi.render.markdown import render_page
from cyhoeddi.render.permitted_html import Kind, Refusal, refusals

NOT_TO_BE_PUBLISHED = ("file-runs", "svg-refused", "svg-broken", "svg-too-large")
"""Faults of files that no build copies to the website, be it a draft."""

_FAULTS: dict[Kind, str] = {
    "element": "html-element-refused",
    "attribute": "html-attribute-refused",
    "scheme": "link-scheme-refused",
    "picture": "picture-elsewhere",
    "broken": "html-broken",
}

_RUNNING_SUFFIXES = frozenset(
    {".htm", ".html", ".shtml", ".svgz", ".xht", ".xhtml", ".xml", ".xsl", ".xslt", ".mht"}
)

_MAY_BE_REFUSED = re.compile(
    r"""<[a-zA-Z/!?]|\{(?!:?\s*[#.](?!__)[\w-]+\s*\})|!\[|\]\s*\(\s*(?!(?:https?://|mailto:)?[\w./#%?=~+@,-]*\s*[)"'])"""
    r"|\]\s*:\s*(?!(?:https?://|mailto:)?[\w./#%?=~+@,-]*(?:\s|$))"
)
"""What a body has to hold for any of its HTML to be refused: a tag, attributes, a picture, an unusual address.

Most pages hold nothing of it, and are not rendered once more."""

_CODE = re.compile(
    r"^[ ]{0,3}(?P<fence>`{3,}|~{3,}).*?^[ ]{0,3}(?P=fence)|(?P<ticks>`+)[^`]+(?P=ticks)",
    re.MULTILINE | re.DOTALL,
)
_DIRECTIVE = "///"
_MOST_SOUGHT = 24
_BETWEEN = r"(?:[\s\x00-\x20\u00ad\u200b-\u200f\u2060\ufeff\\]|&(?:Tab|NewLine|#0*(?:9|1[03])|#x0*[9ad]);?)*"


def content_faults(site: Site, project: Path) -> Iterator[Fault]:
    """A fault for each thing that runs or asks elsewhere: in pages at its line, and files that are programs.

    ``project`` is the folder that holds the content folder. Pages that hold no HTML, attributes, pictures or unusual
    addresses are not rendered; SVG files are read whole.
    """
    for page in site.pages():
        if page.source in site.unread:
            continue  # it has a fault of its own, and could not be rendered either
        if site.settings.markdown_extensions or _MAY_BE_REFUSED.search(page.body):
            yield from _faults_of(page, site)
    yield from _file_faults(site, project)


@dataclass(frozen=True, slots=True)
class _Found:
    """What was found in a page, which holds as long as its headings' ids and the extensions' settings are the same."""

    sections: tuple[SectionPair, ...]
    extensions: tuple[tuple[str, Any], ...]
    faults: tuple[Fault, ...]


def _faults_of(page: Page, site: Site) -> tuple[Fault, ...]:
    """As ``page_faults``; a preview asks again for pages that are as they were. Directives show what others say."""
    sections, extensions = (
        site.pairs[page.path.partition("/")[2]].sections,
        site.settings.markdown_extensions,
    )
    before = _found_before(page)
    if not (before and before[0].sections is sections and before[0].extensions == extensions) or (
        _DIRECTIVE in page.body
    ):
        before[:] = [_Found(sections, extensions, tuple(page_faults(page, render_page(page, site))))]
    return before[0].faults


def _nothing_yet(_page: Page) -> list[_Found]:
    return []


_found_before = kept(_nothing_yet)


def page_faults(page: Page, html: str) -> Iterator[Fault]:
    """What of a page's HTML may not be published, at the place in its Markdown where it most likely stands."""
    places = _Places(page)
    for refusal in refusals(html):
        yield Fault(_FAULTS[refusal.kind], places.of(refusal), {"found": refusal.found})


def _file_faults(site: Site, project: Path) -> Iterator[Fault]:
    content = project / site.settings.content_folder
    for path in sorted(site.files or ()):
        suffix, source = (
            posixpath.splitext(path)[1].lower(),
            posixpath.join(site.settings.content_folder, path),
        )
        if not (content / path).is_file():
            continue  # the theme's
        if suffix in _RUNNING_SUFFIXES:
            yield Fault("file-runs", Position(source), {"found": posixpath.basename(path)})
        elif suffix == ".svg":
            try:
                fault = svg_fault((content / path).read_bytes(), source, Position(source))
            except OSError:
                fault = Fault("not-readable", Position(source), {"found": posixpath.basename(path)})
            if fault:
                yield Fault(fault.name, fault.position, fault.values)


def told_once(faults: Iterable[Fault]) -> Iterator[Fault]:
    """The faults without those that say again what an earlier one says of its line: of an address, a style, a file."""
    told: set[tuple[str, int]] = set()
    for fault in faults:
        place = (fault.position.path, fault.position.line)
        if fault.name in (*_FAULTS.values(), *NOT_TO_BE_PUBLISHED):
            if fault.name in _FAULTS.values() or place not in told:
                yield fault
            told.add(place)
        elif fault.name not in ("picture-outside", "style-asks-for-file") or place not in told:
            yield fault


class _Places:
    """Finds in a page's Markdown what its HTML holds; the same thing a second time is sought behind the first."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._words = _CODE.sub(lambda code: re.sub(r"[^\n]", " ", code[0]), page.body)
        self._next: dict[str, int] = {}

    def of(self, refusal: Refusal) -> Position:
        sought = _sought(refusal)
        start = self._next.get(sought, 0)
        for text in (self._words, self._page.body):
            if found := re.compile(sought, re.IGNORECASE).search(text, start):
                self._next[sought] = found.end()
                return self._position(found.start())
        return self._page.places.get(1, Position(self._page.source))

    def _position(self, index: int) -> Position:
        body = self._page.body
        place = self._page.places[body.count("\n", 0, index) + 1]
        return Position(place.path, place.line, place.column + index - body.rfind("\n", 0, index) - 1)


def _sought(refusal: Refusal) -> str:
    """The pattern of a refused thing as authors write it: addresses may be veiled in entities and white space."""
    if refusal.kind == "element":
        return re.escape(refusal.found.rstrip(">")) + r"\b"
    if refusal.kind == "attribute":
        name = re.escape(refusal.name)
        return r"\{:?[^}\n]*?#__|\bid\s*=\s*[\"']?__" if name == "id" else rf"(?<![\w-]){name}(?![\w-])"
    if refusal.kind == "broken":
        return re.escape(refusal.name)
    return _BETWEEN.join(_written(character) for character in refusal.name[:_MOST_SOUGHT])


def _written(character: str) -> str:
    """The ways to write one character: as it is, by its number, by its name, per cent."""
    number = ord(character)
    ways = [re.escape(character), rf"&#0*{number};?", rf"&#x0*{number:x};?"]
    ways += [f"&{name}" for name, text in html5.items() if text == character and name.endswith(";")]
    return f"(?:{'|'.join(ways)})"
