"""A block as plain HTML for the review: its words, what it is, and where its links lead; never what it would run."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.model.markdown.block import Block
from cyhoeddi.outputs.review.marked_text import marked_html, marks_in

_ELEMENTS = {
    "paragraph": "p", "quote": "blockquote", "code": "pre", "item": "li", "row": "tr", "caption": "figcaption",
    "figure": "figure", "definitions": "dl", "term": "dt", "definition": "dd", "table": "table",
}  # fmt: skip


def block_html(block: Block, findings: Sequence[Diagnostic]) -> Markup:
    """A block with everything in it; empty for what no reader sees."""
    if block.kind == "html" and block.name == "comment":
        return Markup()
    if block.kind == "rule":
        return Markup("<hr>")
    if block.kind == "directive":
        options = "".join(f" {name}: {value}" for name, value in block.options)
        return Markup('<p class="review-directive">/// {}{}</p>').format(block.name, options)
    inside = Markup().join(
        [_words(block, findings), *(block_html(child, findings) for child in block.children)]
    )
    element = _element(block)
    return Markup("<{0}>{1}</{0}>").format(Markup(element), inside + _pictures(block) + _links(block))


def _element(block: Block) -> str:
    if block.kind == "list":
        return "ol" if block.name == "ol" else "ul"
    if block.kind == "cell":
        return "th" if block.header else "td"
    if block.kind == "heading":
        return "p"
    return _ELEMENTS.get(block.kind, "div")


def _words(block: Block, findings: Sequence[Diagnostic]) -> Markup:
    return marked_html(block.text, marks_in(block, findings))


def _pictures(block: Block) -> Markup:
    shown = Markup('<span class="review-address">🖼 {}</span>')
    return Markup().join(shown.format(image.target) for image in block.images)


def _links(block: Block) -> Markup:
    """Where links lead, as text: a review compares addresses too."""
    shown = Markup('<span class="review-address">{} → {}</span>')
    return Markup().join(shown.format(link.text, link.target) for link in block.links)
