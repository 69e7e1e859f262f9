"""The language of passages: pandoc keeps it on ``span`` alone, so it is taken down to the words."""

from __future__ import annotations

from lxml.html import HtmlElement, builder

from cyhoeddi.outputs.print_reading.inline_runs import wrap_inline

_KEEPS = ("span", "html", "img")


def mark_languages(body: HtmlElement, language: str) -> None:
    """Gives the words of every passage that is not in the document's language a ``span`` that says so."""
    marked = [element for element in body.iter() if isinstance(element.tag, str) and element.get("lang")]
    # From within to without, so that a passage inside another keeps its own.
    for element in reversed(marked):
        if element.tag in _KEEPS:
            continue
        found = element.attrib.pop("lang")
        if found != language or _is_inside_another(element, language):
            _mark_words(element, found)


def _is_inside_another(element: HtmlElement, language: str) -> bool:
    return any(parent.get("lang", language) != language for parent in element.iterancestors())


def _mark_words(element: HtmlElement, language: str) -> None:
    wrap_inline(element, lambda: builder.SPAN(lang=language))
