"""A footnote is a Note with an identity of its own, and the text has a Reference to it (ISO 14289-1, 7.9)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cyhoeddi.model.fault import Fault
from cyhoeddi.outputs.conformance.comparison import Comparison
from cyhoeddi.outputs.conformance.letters import letters, shortened
from cyhoeddi.outputs.conformance.pdf_document import StructureElement
from cyhoeddi.outputs.conformance.print_page import PageElement, is_footnote

_MARK = re.compile(r"\w+|\S")


def check(comparison: Comparison) -> Iterator[Fault]:
    """Footnotes without a Note, Notes without an ID of their own, Notes to which no Reference leads."""
    notes = comparison.spoken.with_roles("Note")
    footnotes = [element for element in comparison.page.elements if is_footnote(element.source)]
    for footnote in footnotes[len(notes) :]:
        yield _fault(comparison, footnote, "Note")
    seen: set[str] = set()
    references = _references(comparison)
    for footnote, note in zip(footnotes, notes, strict=False):
        id_ = note.element.id
        if not id_ or id_ in seen:
            yield _fault(comparison, footnote, f"Note /ID {id_ or ''}".strip())
        seen.add(id_ or "")
        mark = _mark(note.element)
        if mark and mark not in references:
            yield _fault(comparison, footnote, f"Reference {mark}")


def _references(comparison: Comparison) -> set[str]:
    """The marks of all references in the text, those in the contents left out."""
    return {
        letters("".join(content.text for content in spoken.element.contents)).strip("[]().")
        for spoken in comparison.spoken.with_roles("Reference")
        if "TOC" not in spoken.within
    }


def _mark(note: StructureElement) -> str:
    """The number or sign that a note begins with."""
    label = next((element for element in note.walk() if element.role == "Lbl"), None)
    text = "".join(content.text for content in label.contents) if label else ""
    found = _MARK.search(letters(text))
    return found[0] if found else "?"


def _fault(comparison: Comparison, footnote: PageElement, role: str) -> Fault:
    values = {
        "element": f"<{footnote.tag} class={footnote.source.get('class')}>",
        "role": role,
        "found": shortened(footnote.words),
        "page": comparison.sheet(footnote.stretch),
    }
    return Fault("pdf-element-broken", comparison.position, values)
