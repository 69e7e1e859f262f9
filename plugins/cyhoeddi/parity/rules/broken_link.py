"""A link or picture that leads to nothing.

What it finds
    A link to a page, file or picture that is not there; a link without an address; a web or e-mail address that is
    written as if it were a file (``www.gov.uk``).

Why it matters
    The reader meets an error page, or a gap where the chart should be.

Example
    === en/plan.md
    See [our partners](partners.md).
    === cy/plan.md
    Gweler [ein partneriaid](partneriaid.md) yn y tŷ.
    === en/partners.md
    The police and the council.
    === cy/partners.md
    Yr heddlu a’r cyngor, ŵyr.

Use instead
    === en/plan.md
    See [our partners](partners.md).
    === cy/plan.md
    Gweler [ein partneriaid](partners.md) yn y tŷ.
    === en/partners.md
    The police and the council.
    === cy/partners.md
    Yr heddlu a’r cyngor, ŵyr.

Fix
    Write the path from this page to the file: ``partners.md``, ``../index.md``, ``https://www.gov.uk/``. Files of both
    languages have the same names.
"""

from collections.abc import Iterator

from cyhoeddi.diagnostics.fix import Edit, Fix
from cyhoeddi.model.link_target import address_position, address_span
from cyhoeddi.model.markdown.block import Block, Link
from cyhoeddi.model.page import Page
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding
from cyhoeddi.parity.links.lost_targets import LostTarget, TargetChecker

CODE = "LNK005"
SEVERITY = "error"


def check_page(page: Page, site: Site) -> Iterator[Finding]:
    """One finding for each link and picture that leads to nothing."""
    checker = TargetChecker(page, site)
    for block in page.walk():
        for link in (*block.links, *block.images):
            lost = checker.lost(link.target)
            if lost:
                yield _finding(page, block, link, lost)


def _finding(page: Page, block: Block, link: Link, lost: LostTarget) -> Finding:
    span = address_span(page, block, link)
    fix = None
    if lost.is_sure and span:
        description = Words(
            f"Write {lost.suggestion} as the address", f"Ysgrifennu {lost.suggestion} fel y cyfeiriad"
        )
        fix = Fix(description, (Edit(*span, lost.suggestion),))
    return Finding(
        position=address_position(page, block, link),
        message=_message(link, block),
        help=_help(lost),
        passages=Words.of({page.language: block.text}),
        fix=fix,
        severity="warning" if lost.works_on_the_web else None,
    )


def _message(link: Link, block: Block) -> Words:
    if link in block.images:
        return Words(f"There is no picture “{link.target}”.", f"Nid oes llun “{link.target}”.")
    if not link.target.strip():
        return Words(
            f"The link “{link.text}” has no address.", f"Nid oes cyfeiriad i’r ddolen “{link.text}”."
        )
    return Words(
        f"The link “{link.target}” leads to no page or file.",
        f"Nid yw’r ddolen “{link.target}” yn arwain at dudalen na ffeil.",
    )


def _help(lost: LostTarget) -> Words:
    if lost.suggestion:
        return Words(f"Write {lost.suggestion}", f"Ysgrifennwch {lost.suggestion}")
    return Words(
        "Write the path from this page to the file: needs.md, ../index.md or https://www.gov.uk/",
        "Ysgrifennwch y llwybr o’r dudalen hon at y ffeil: needs.md, ../index.md neu https://www.gov.uk/",
    )
