"""The block sequence of a page as its HTML has it: the measure of what the model reads."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import markdown
from lxml import html
from markdown.treeprocessors import Treeprocessor

from cyhoeddi.model.markdown.dialect import converter
from cyhoeddi.model.markdown.parse import parse
from cyhoeddi.model.position import Position

_KINDS = {
    "p": "paragraph",
    "ul": "list",
    "ol": "list",
    "li": "item",
    "blockquote": "quote",
    "table": "table",
    "tr": "row",
    "th": "cell",
    "td": "cell",
    "figure": "figure",
    "figcaption": "caption",
    "caption": "caption",
    "hr": "rule",
    "dl": "definitions",
    "dt": "term",
    "dd": "definition",
}


class _RawHtmlAsOneBlock(Treeprocessor):
    """What an author wrote as HTML is one block of the model, whatever is in it."""

    def run(self, root: Any) -> None:
        stash = self.md.htmlStash.rawHtmlBlocks
        is_block: Any = self.md.postprocessors["raw_html"]
        for number, raw in enumerate(stash):
            if isinstance(raw, str) and "<code" not in raw and is_block.isblocklevel(raw):
                stash[number] = '<div class="raw-html"></div>'


def _rendering() -> markdown.Markdown:
    md = converter()
    md.treeprocessors.register(_RawHtmlAsOneBlock(md), "raw_html_as_one_block", -1000)
    return md


_MARKDOWN = _rendering()


def kinds_of_html(text: str) -> list[str]:
    """The kinds of block in the rendered HTML, in reading order; headings with their level."""
    _MARKDOWN.reset()
    return list(_walk(html.fragment_fromstring(_MARKDOWN.convert(text), create_parent="main")))


def kinds_of_model(text: str) -> list[str]:
    """The same of the blocks that the model reads."""
    places = {number: Position("page.md", number) for number in range(1, text.count("\n") + 2)}
    return [
        f"{block.kind} {block.level}" if block.kind == "heading" else block.kind
        for top in parse(text, places).blocks
        for block in top.walk()
    ]


def _walk(parent: html.HtmlElement) -> Iterator[str]:
    for element in parent:
        if not isinstance(element.tag, str):
            continue
        classes = element.get("class", "").split()
        if element.tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            yield f"heading {element.tag[1]}"
        elif own := next(
            (kind for kind in ("admonition", "cyhoeddi-directive", "raw-html") if kind in classes), None
        ):
            yield {"cyhoeddi-directive": "directive", "raw-html": "html"}.get(own, own)
        elif element.tag == "pre" or "highlight" in classes:
            yield "code"
            continue
        elif element.tag == "div" and "footnote" in classes:
            for item in element.xpath("ol/li"):
                yield "footnote"
                yield from _walk(item)
            continue
        elif element.tag in _KINDS:
            yield _KINDS[element.tag]
        yield from _walk(element)
