"""The places of a page that a link can lead to, ``page.md#place``: what the built page really has."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cyhoeddi.model.page import Page
from cyhoeddi.model.site import Site

_IN_BRACES = re.compile(r"\{:?[^{}\n]{0,500}?#([^\s{}]+)")
_IN_HTML = re.compile(r"""\b(?:id|name)\s*[=:]\s*["']?([^\s"'>{},]+)""")
_PAGE_TITLE = "page-title"
_NO_PLAN_IDS = ("lead", "date")
"""Orders of an action plan whose rows have no ids."""


def action_anchor(id_: str) -> str:
    """The place of an action in a plan, by its id."""
    return f"action-{id_.lower().replace('.', '-')}"


def anchors_of(page: Page, site: Site) -> frozenset[str]:
    """Every id of a page: headings (those of its English twin), footnotes, actions of a plan, and what its author gave.

    Ids in braces and in HTML are taken wherever they stand, in samples of code too: better one too many than a link
    called broken that is not.
    """
    return frozenset(
        {
            *_headings(page, site),
            *_footnotes(page),
            *_actions(page, site),
            *written_ids(page.body),
            _PAGE_TITLE,
        }
    )


def shared_ids(page: Page, site: Site) -> dict[str, str]:
    """The id that each heading of a page has by itself, to the one that the built page gives it."""
    shared = {}
    for pair in site.pairs[page.path.partition("/")[2]].sections:
        section = pair.get(page.language)
        if section and section.heading:
            shared[section.id] = section.id if section.id_is_explicit else pair.id
    return shared


def written_ids(body: str) -> Iterator[str]:
    """Ids that stand in a page's Markdown itself."""
    if "#" in body:
        yield from _IN_BRACES.findall(body)
    if "id" in body or "name" in body:
        yield from _IN_HTML.findall(body)


def _headings(page: Page, site: Site) -> Iterator[str]:
    yield from shared_ids(page, site).values()
    in_sections = {id(section.heading) for section in page.sections}
    yield from (
        block.name for block in page.walk() if block.kind == "heading" and id(block) not in in_sections
    )


def _footnotes(page: Page) -> Iterator[str]:
    for block in page.walk():
        if block.kind == "footnote":
            yield f"fn:{block.name}"
            yield f"fnref:{block.name}"


def _actions(page: Page, site: Site) -> Iterator[str]:
    plans = [block for block in page.walk() if block.kind == "directive" and block.name == "action-plan"]
    if all(dict(plan.options).get("by") in _NO_PLAN_IDS for plan in plans):
        return
    strategy = site.strategy_of(page.path.partition("/")[2])
    for _, action in strategy.actions() if strategy else ():
        yield action_anchor(action.id)
