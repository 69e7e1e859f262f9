"""Runs of words between blocks."""

from __future__ import annotations

from collections.abc import Callable

from lxml.html import HtmlElement

INLINE = frozenset(
    ("a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "dfn", "em", "i", "img", "kbd", "mark", "q", "s",
     "samp", "small", "span", "strong", "sub", "sup", "svg", "time", "u", "var", "wbr")
)  # fmt: skip
"""The elements that stand among words."""

_WORDLESS = frozenset(("br", "col", "colgroup", "hr", "img", "svg", "wbr"))


def wrap_inline(element: HtmlElement, wrapper: Callable[[], HtmlElement]) -> None:
    """Puts each run of words in an element, and in the blocks inside it, into a new wrapper of its own."""
    if element.tag in _WORDLESS:
        return
    for before, run in _runs(element):
        text = element.text if before is None else before.tail
        if not run and not (text or "").strip():
            continue
        around = wrapper()
        around.text = text
        if before is None:
            element.text = None
            element.insert(0, around)
        else:
            before.tail = None
            before.addnext(around)
        around.extend(run)
    for child in element:
        if is_block(child):
            wrap_inline(child, wrapper)


def is_block(element: HtmlElement) -> bool:
    """True for an element that ends the run of words before it."""
    return isinstance(element.tag, str) and element.tag not in INLINE


def _runs(element: HtmlElement) -> list[tuple[HtmlElement | None, list[HtmlElement]]]:
    """The blocks in an element, None for its beginning, each with the inline elements that follow it."""
    runs: list[tuple[HtmlElement | None, list[HtmlElement]]] = [(None, [])]
    for child in element:
        if is_block(child):
            runs.append((child, []))
        else:
            runs[-1][1].append(child)
    return runs
