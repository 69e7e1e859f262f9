"""A link to a place that its page does not have.

What it finds
    A link such as ``needs.md#who`` where the page has no heading, footnote or id of that name. Both languages share the
    ids of their sections, which are made from the English headings: ``#needs``, not ``#anghenion``.

Why it matters
    The reader ends up at the top of a long page instead of at the passage that was promised.

Example
    === en/plan.md
    We asked people, see [who](#people).

    ## People

    Pupils and parents.
    === cy/plan.md
    Holwyd pobl, gweler [pwy](#pobl).

    ## Pobl

    Disgyblion a rhieni’r tŷ.

Use instead
    === en/plan.md
    We asked people, see [who](#people).

    ## People

    Pupils and parents.
    === cy/plan.md
    Holwyd pobl, gweler [pwy](#people).

    ## Pobl

    Disgyblion a rhieni’r tŷ.

Fix
    Write the id of the section, which is the same in both languages; ``cyhoeddi check --fix`` does it where the heading
    is known.
"""

import difflib
import re
from collections.abc import Iterator
from itertools import islice
from urllib.parse import unquote

from cyhoeddi.diagnostics.fix import Edit, Fix
from cyhoeddi.model.anchors import anchors_of, shared_ids
from cyhoeddi.model.link_target import address_span, content_path, is_made_elsewhere, read_address
from cyhoeddi.model.markdown.block import Block, Link
from cyhoeddi.model.page import Page
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.model.text_position import position_in
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding

CODE = "LNK004"
SEVERITY = "error"

_SECOND_REFERENCE = re.compile(r"\Afnref\d+:")
_MADE_BY_THE_BROWSER = ("top", "")
_MADE_BY_THE_THEME = ("__", ":~:")
_NEAR = 0.6
_COMPARED, _SEARCHED = 1_000, 20
"""So many places are compared with one that is not there, and for so many links of a page: more have one cause."""

_SHOWN = 5


def check_page(page: Page, site: Site) -> Iterator[Finding]:
    """One finding for each link whose page has no such place."""
    known: dict[str, _Places] = {}
    for block in page.walk():
        for link in block.links:
            if "#" not in link.target or is_made_elsewhere(link.target):
                continue
            address = read_address(link.target)
            path = content_path(page, address) if address.is_relative else None
            there = site.page(path) if path else None
            if there is None or there.source in site.unread:
                continue
            if there.path not in known:
                known[there.path] = _Places(there, site)
            place = _SECOND_REFERENCE.sub("fnref:", unquote(address.fragment))
            if place not in known[there.path].ids and not _is_made_by_others(place):
                yield _finding(page, block, link, place, known[there.path])


def _is_made_by_others(place: str) -> bool:
    return place.lower() in _MADE_BY_THE_BROWSER or place.startswith(_MADE_BY_THE_THEME)


class _Places:
    """The places of one page, and which was probably meant by another."""

    def __init__(self, page: Page, site: Site) -> None:
        self.page = page
        self.ids = anchors_of(page, site)
        self.shared = shared_ids(page, site)
        self._searches = 0

    def nearest(self, place: str) -> str:
        """The most similar place, or some headings of the page; empty where it has none."""
        self._searches += 1
        can_search = self._searches <= _SEARCHED and len(self.ids) <= _COMPARED
        near = difflib.get_close_matches(place, sorted(self.ids), 1, _NEAR) if can_search else []
        return near[0] if near else ", #".join(islice(self.shared.values(), _SHOWN))


def _finding(page: Page, block: Block, link: Link, place: str, there: _Places) -> Finding:
    span = address_span(page, block, link)
    # The id that the heading would have in its own language alone: then it is sure which one is meant.
    sure = there.shared.get(place)
    name = sure or there.nearest(place)
    fix = None
    if span:
        start = Position(span[0].path, span[0].line, span[0].column + link.target.index("#"))
        if sure:
            description = Words(f"Write #{name}", f"Ysgrifennu #{name}")
            fix = Fix(description, (Edit(start, span[1], f"#{name}"),))
    else:
        start = position_in(page, block, max(link.start, 0), link.text)
    return Finding(
        position=start,
        message=Words(
            f"The link “{link.target}” leads to a place that {there.page.source} does not have.",
            f"Mae’r ddolen “{link.target}” yn arwain at le nad yw yn {there.page.source}.",
        ),
        help=Words(f"Write #{name}", f"Ysgrifennwch #{name}") if name else _help_without_headings(place),
        passages=Words.of({page.language: block.text}),
        fix=fix,
    )


def _help_without_headings(place: str) -> Words:
    return Words(
        f"Give the heading that is meant an id: ## Heading {{#{place}}}",
        f"Rhowch ddynodwr i’r pennawd dan sylw: ## Pennawd {{#{place}}}",
    )
