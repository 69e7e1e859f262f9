"""Footnotes as the web has them, and pandoc reads them: a reference in its place, the notes together at the end.

The roles are those of the Digital Publishing WAI-ARIA module (doc-noteref, doc-endnotes); pandoc reads them since 3.7.
"""

from __future__ import annotations

from lxml.html import HtmlElement, builder

from cyhoeddi.outputs.print.footnotes import FOOTNOTE_CLASS, REFERENCE_CLASS
from cyhoeddi.outputs.print_reading.inline_runs import is_block


def gather_notes(body: HtmlElement) -> int:
    """Takes the words of each footnote to the end of the body and gives how many there are.

    The reference that stays behind has the footnote's id, so that a later reference can lead to it.
    """
    items = []
    for number, note in enumerate(_notes(body), start=1):
        place = builder.SPAN(
            builder.A(
                str(number),
                {"href": f"#note-{number}", "id": f"note-reference-{number}", "role": "doc-noteref"},
            )
        )
        if note.get("id"):
            place.set("id", note.get("id"))
        place.tail, note.tail = note.tail, None
        note.getparent().replace(note, place)
        note.tag = "div" if any(is_block(child) for child in note) else "p"
        note.attrib.pop("class")
        note.attrib.pop("id", None)
        items.append(builder.LI(note, id=f"note-{number}"))
    if items:
        body.append(builder.E.section({"role": "doc-endnotes"}, builder.OL(*items)))
    for again in body.xpath(".//a[@class=$name]", name=REFERENCE_CLASS):
        again.attrib.pop("class")
        _raise(again)
    return len(items)


def _notes(body: HtmlElement) -> list[HtmlElement]:
    return [*body.xpath(".//span[@class=$name]", name=FOOTNOTE_CLASS)]


def _raise(link: HtmlElement) -> None:
    """Sets a link in superior figures."""
    raised = builder.SUP()
    raised.tail, link.tail = link.tail, None
    link.getparent().replace(link, raised)
    raised.append(link)
