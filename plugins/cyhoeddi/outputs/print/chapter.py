"""A page of a strategy as a chapter of its print document."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml.html import HtmlElement, builder, fragment_fromstring, tostring

from cyhoeddi.outputs.print.footnotes import REFERENCE_CLASS, place_footnotes
from cyhoeddi.outputs.print.inline import flatten_paragraphs
from cyhoeddi.outputs.print.left_out import leave_out
from cyhoeddi.outputs.print.links import section_id
from cyhoeddi.outputs.print.plans import prepare_plans
from cyhoeddi.outputs.print.tables import LANDSCAPE_CLASS, LARGE_LINE, LINE, prepare_tables

_HEADING = re.compile(r"h([1-6])")
_SHORT = 300
"""Words below which a chapter begins on the page that the one before it ends on."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter.

    ``depth`` is 1, or more for a page in a folder of the strategy; ``body`` is changed as it is made ready; ``kicker``
    is what stands in small letters above the title.
    """

    id: str
    title: str
    depth: int
    body: HtmlElement
    kicker: str = ""

    @property
    def has_plan(self) -> bool:
        """True where it holds an action plan."""
        return bool(self.body.xpath('.//section[@class="plan"]'))

    @property
    def turns_pages(self) -> bool:
        """True where it holds a plan or a table that is too wide, so that what follows begins on a page of its own."""
        return self.has_plan or bool(self.body.xpath(f'.//div[@class="{LANDSCAPE_CLASS}"]'))

    @property
    def opens_wide(self) -> bool:
        """True where it begins with what turns its page, so that its title lies on that page too."""
        return len(self.body) > 0 and self.body[0].get("class") == LANDSCAPE_CLASS

    @property
    def is_short(self) -> bool:
        """True where a page of its own would be mostly empty."""
        return not self.turns_pages and len(self.body.text_content().split()) < _SHORT

    @property
    def html(self) -> str:
        """The body as HTML, to be put into a template."""
        inner = "".join(tostring(child, encoding="unicode") for child in self.body)
        return (self.body.text or "") + inner


def make_chapter(
    html: str,
    *,
    id_: str,
    title: str,
    depth: int,
    wide_plans: bool,
    large_print: bool = False,
    kicker: str = "",
) -> Chapter:
    """A chapter of a page's rendered body; links and pictures still have their addresses of the website.

    ``wide_plans``: action plans stand on landscape pages with the heading before them, unless they have no columns, as
    in ``large_print``.
    """
    body = fragment_fromstring(html, create_parent="div")
    leave_out(body)
    _drop_title(body, title)
    place_footnotes(body)
    prepare_plans(body, large_print)
    prepare_tables(body, LARGE_LINE if large_print else LINE)
    for item in body.iter("li", "dd"):
        flatten_paragraphs(item)
    move_headings_down(body)
    make_ids_unique(body, id_)
    _mark_lead_ins(body)
    if wide_plans and not large_print:
        _turn_plans(body)
    return Chapter(id_, title, depth, body, kicker)


def move_headings_down(body: HtmlElement) -> None:
    """Headings begin at level 2, below the chapter's title, and no level is left out."""
    above: list[int] = []
    for element in body.iter():
        found = _HEADING.fullmatch(element.tag) if isinstance(element.tag, str) else None
        if found:
            level = int(found[1])
            while above and above[-1] >= level:
                above.pop()
            above.append(level)
            element.tag = f"h{min(6, len(above) + 1)}"


def make_ids_unique(body: HtmlElement, chapter: str) -> None:
    """Ids of different pages must not meet in one document."""
    for element in body.iter():
        if element.get("id"):
            element.set("id", section_id(chapter, element.get("id")))
        if element.get("class") == REFERENCE_CLASS:
            element.set("href", "#" + section_id(chapter, element.get("href")[1:]))


def _mark_lead_ins(body: HtmlElement) -> None:
    """A paragraph that leads into a list or a table stays on its page."""
    for paragraph in body.xpath("./p[following-sibling::*[1][self::ul or self::ol or self::table]]"):
        paragraph.set("class", "lead-in")


def _drop_title(body: HtmlElement, title: str) -> None:
    """A page may begin with its own title; the chapter has it already."""
    first = next((child for child in body if isinstance(child.tag, str)), None)
    if first is not None and first.tag == "h1" and " ".join(first.text_content().split()) == title:
        first.drop_tree()


def _turn_plans(body: HtmlElement) -> None:
    """Wraps each plan, from the heading before it, so that one rule of the style sheet turns its pages."""
    for plan in body.xpath('./section[contains(concat(" ", @class, " "), " plan ")]'):
        together = [plan]
        before = plan.getprevious()
        while before is not None and not _is_plan_or_wrapper(before):
            together.insert(0, before)
            if _HEADING.fullmatch(before.tag):
                break
            before = before.getprevious()
        if not _HEADING.fullmatch(together[0].tag):
            together = [plan]
        wrapper = builder.DIV({"class": LANDSCAPE_CLASS})
        together[0].addprevious(wrapper)
        wrapper.extend(together)


def _is_plan_or_wrapper(element: HtmlElement) -> bool:
    return element.tag in ("section", "div") and (element.get("class") or "") in ("plan", LANDSCAPE_CLASS)
