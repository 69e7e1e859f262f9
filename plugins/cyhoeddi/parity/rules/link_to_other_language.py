"""A link that leads out of its language, although the page is there in both.

What it finds
    A link or picture of a Welsh page that belongs to the English pages, and the other way round, where its twin
    exists. A link that says so is right: “(in English)”, “(yn Saesneg)”, “Cymraeg”, or ``{hreflang=en}`` behind it.

Why it matters
    A reader who chose a language loses it by a click, and finds no way back.

Example
    === en/plan.md
    See [what is needed](needs.md).
    === cy/plan.md
    Gweler [yr hyn sydd ei angen](../en/needs.md) yn y tŷ.
    === en/needs.md
    We asked people.
    === cy/needs.md
    Holwyd pobl, ŵyr.

Use instead
    === en/plan.md
    See [what is needed](needs.md).
    === cy/plan.md
    Gweler [yr hyn sydd ei angen](needs.md) yn y tŷ.
    === en/needs.md
    We asked people.
    === cy/needs.md
    Holwyd pobl, ŵyr.

Fix
    Write the address of the page in its own language; ``cyhoeddi check --fix`` does it.
"""

import re
from collections.abc import Iterator

from cyhoeddi.diagnostics.fix import Edit, Fix
from cyhoeddi.model.language import Language, other_language
from cyhoeddi.model.link_target import address_position, address_span
from cyhoeddi.model.markdown.block import Block, Link
from cyhoeddi.model.page import Page
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding
from cyhoeddi.parity.links.twin_links import TwinFinder, TwinLink

CODE = "LNK003"
SEVERITY = "error"

_NAMES = {
    "en": re.compile(r"\b(?:english|saesneg)\b", re.IGNORECASE),
    "cy": re.compile(r"\b(?:welsh|(?:c|g|ch|ngh)ymraeg)\b", re.IGNORECASE),
}
_BEFORE, _BEHIND = 40, 60
"""So many characters around a link's words may say which language it leads to."""


def check_site(site: Site) -> Iterator[Finding]:
    """One finding for each link and picture that leaves its language without saying so."""
    finder, unread = TwinFinder(site), site.unread
    for page in site.pages():
        if page.source in unread:
            continue
        there = other_language(page.language)
        for block in page.walk():
            for link in (*block.links, *block.images):
                twin = finder.find(page, link.target)
                if twin and not _says_so(block, link, there):
                    yield _finding(page, block, link, twin)


def _says_so(block: Block, link: Link, there: Language) -> bool:
    """True where an attribute, the link's words or those around them name the language that it leads to."""
    if any(name in ("lang", "hreflang") and value[:2] == there for name, value in link.attributes):
        return True
    start = max(link.start, 0)
    around = block.text[max(0, start - _BEFORE) : start + len(link.text) + _BEHIND]
    return bool(_NAMES[there].search(around))


def _finding(page: Page, block: Block, link: Link, twin: TwinLink) -> Finding:
    there, span = other_language(page.language), address_span(page, block, link)
    address = twin.target or link.target.replace(f"/{there}", f"/{page.language}", 1)
    fix = None
    if twin.target is not None and span:
        description = Words(f"Write {address} as the address", f"Ysgrifennu {address} fel y cyfeiriad")
        fix = Fix(description, (Edit(*span, address),))
    return Finding(
        position=address_position(page, block, link),
        message=_message(link.target, page.language, twin.target is not None),
        help=Words(
            f"Write {address}, or say behind the link which language it leads to: {{hreflang={there}}}",
            f"Ysgrifennwch {address}, neu nodwch ar ôl y ddolen i ba iaith y mae’n arwain: {{hreflang={there}}}",
        ),
        passages=Words.of({page.language: block.text}),
        fix=fix,
        # Where the address is none of the site's pages, nobody knows whether there is a twin.
        severity=None if twin.target is not None else "warning",
    )


def _message(target: str, language: Language, is_sure: bool) -> Words:
    """What is wrong; of an address that is none of the site's pages it is not said that there is a twin."""
    if language == "cy":
        there = (
            Words(", though there is Welsh", ", er bod fersiwn Gymraeg ar gael") if is_sure else Words("", "")
        )
        return Words(
            f"The link leads to {'English' if is_sure else 'the English pages'}{there.en}: “{target}”.",
            f"Mae’r ddolen yn arwain at y {'Saesneg' if is_sure else 'tudalennau Saesneg'}{there.cy}: “{target}”.",
        )
    there = (
        Words(", though there is English", ", er bod fersiwn Saesneg ar gael") if is_sure else Words("", "")
    )
    return Words(
        f"The link leads to {'Welsh' if is_sure else 'the Welsh pages'}{there.en}: “{target}”.",
        f"Mae’r ddolen yn arwain at y {'Gymraeg' if is_sure else 'tudalennau Cymraeg'}{there.cy}: “{target}”.",
    )
