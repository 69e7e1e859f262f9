"""Parts of a paragraph or cell that the style sheet sets on lines of their own: pandoc reads no style sheet."""

from __future__ import annotations

from lxml.html import HtmlElement, builder

from cyhoeddi.outputs.print_reading.inline_runs import is_block
from cyhoeddi.outputs.print_reading.print_styles import classes_of_own_lines


def break_own_lines(body: HtmlElement) -> None:
    """Puts a line break between each such part and the words beside it."""
    classes = classes_of_own_lines()
    for span in list(body.iter("span")):
        if classes.isdisjoint((span.get("class") or "").split()):
            continue
        if _has_words_before(span):
            span.addprevious(builder.BR())
            _trim_before(span)
        if (span.tail or "").strip() or _inline_after(span):
            line_break = builder.BR()
            line_break.tail, span.tail = (span.tail or "").lstrip(), None
            span.addnext(line_break)


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
