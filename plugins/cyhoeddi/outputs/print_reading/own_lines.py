"""Parts of a paragraph or cell that the style sheet sets on lines of their own: pandoc reads no style sheet."""

from __future__ import annotations

from lxml.html import HtmlElement, builder

from cyhoeddi.outputs.print_reading.inline_runs import is_block
from cyhoeddi.outputs.print_reading.print_styles import (
    classes_of_one_line,
    classes_of_own_lines,
    pairs_within_lines,
)

_NO_BREAK = "\u00a0"


def break_own_lines(body: HtmlElement) -> None:
    """Puts a line break between each such part and the words beside it."""
    classes = classes_of_own_lines()
    for span in list(body.iter("span")):
        if classes.isdisjoint(_classes(span)) or _stays_among_words(span):
            continue
        if _has_words_before(span):
            span.addprevious(builder.BR())
            _trim_before(span)
        if (span.tail or "").strip() or _inline_after(span):
            line_break = builder.BR()
            line_break.tail, span.tail = (span.tail or "").lstrip(), None
            span.addnext(line_break)


def keep_on_one_line(body: HtmlElement) -> None:
    """Puts no-break spaces into words that the style sheet keeps on one line."""
    classes = classes_of_one_line()
    for span in body.iter("span"):
        if classes.isdisjoint(_classes(span)):
            continue
        for part in span.iter():
            part.text = part.text and part.text.replace(" ", _NO_BREAK)
            if part is not span:
                part.tail = part.tail and part.tail.replace(" ", _NO_BREAK)


def _classes(element: HtmlElement) -> list[str]:
    return (element.get("class") or "").split()


def _stays_among_words(span: HtmlElement) -> bool:
    around = {name for parent in span.iterancestors() for name in _classes(parent)}
    own = _classes(span)
    return any(outer in around and inner in own for outer, inner in pairs_within_lines())


def _has_words_before(span: HtmlElement) -> bool:
    before = span.getprevious()
    if before is None:
        return bool((span.getparent().text or "").strip())
    return bool((before.tail or "").strip()) or (not is_block(before) and before.tag != "br")


def _trim_before(span: HtmlElement) -> None:
    """The space that would stand at the end of the line before."""
    line_break = span.getprevious()
    before = line_break.getprevious()
    if before is not None:
        before.tail = (before.tail or "").rstrip() or None
    else:
        line_break.getparent().text = (line_break.getparent().text or "").rstrip() or None


def _inline_after(span: HtmlElement) -> bool:
    after = span.getnext()
    return after is not None and not is_block(after) and after.tag != "br"
