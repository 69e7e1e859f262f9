"""Numbers of tables and figures in the page's language, counted through the document: ``Table 2``, ``Ffigur 3``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Literal

from lxml.html import HtmlElement, builder

from cyhoeddi.model.language import Language
from cyhoeddi.render.interface import WORDS

Kind = Literal["table", "figure"]

NUMBER_CLASS = "caption-number"
_HEADING = re.compile(r"h([1-6])")
_NUMBERED = re.compile(r"\s*(?:table|tabl|figure|ffigur)\s+\d", re.IGNORECASE)


def number_captions(bodies: Iterable[HtmlElement], language: Language) -> Mapping[tuple[Kind, str], int]:
    """Writes a number before each caption; gives the numbers by kind and id.

    The id is the table's or figure's own, or that of a section, which stands for the first one in it. Tables of an
    action plan have none, as its actions have ids; neither has a caption that its author numbered.
    """
    counts: dict[Kind, int] = {"table": 0, "figure": 0}
    numbers: dict[tuple[Kind, str], int] = {}
    for body in bodies:
        above: list[tuple[int, str]] = []
        for element in body.iter("caption", "figcaption", "h2", "h3", "h4", "h5", "h6"):
            if heading := _HEADING.fullmatch(element.tag):
                above = [entry for entry in above if entry[0] < int(heading[1])]
                above.append((int(heading[1]), element.get("id") or ""))
            elif _wants_number(element):
                kind = _kind(element)
                counts[kind] += 1
                _write_number(element, WORDS[f"print-{kind}"].into(language).format(number=counts[kind]))
                for id_ in (element.getparent().get("id"), *(id_ for _, id_ in above)):
                    if id_:
                        numbers.setdefault((kind, id_), counts[kind])
    return numbers


def _wants_number(caption: HtmlElement) -> bool:
    is_plan = "plan-table" in (caption.getparent().get("class") or "").split()
    return not is_plan and not _NUMBERED.match(caption.text_content())


def _kind(caption: HtmlElement) -> Kind:
    owner = caption.getparent()
    is_table = owner.tag == "table" or (owner.find(".//table") is not None and owner.find(".//img") is None)
    return "table" if is_table else "figure"


def _write_number(caption: HtmlElement, words: str) -> None:
    number = builder.SPAN({"class": NUMBER_CLASS}, words)
    number.tail = " " + (caption.text or "").lstrip()
    caption.text = None
    caption.insert(0, number)
