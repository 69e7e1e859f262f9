"""A print document as a page to be read: one heading of the first level, notes with a way back, tables that scroll."""

from __future__ import annotations

from lxml.html import HtmlElement, builder

from cyhoeddi.model.language import Language
from cyhoeddi.outputs.print_reading.headings import move_headings_down
from cyhoeddi.render.interface import WORDS


def make_page(body: HtmlElement, language: Language, title: str) -> HtmlElement:
    """The ``main`` element of the page; the tree of the print document is changed, its notes and pictures are ready."""
    for unused in body.xpath(
        './/span[contains(@class, "contents-page") or contains(@class, "page-reference")]'
    ):
        unused.drop_tree()
    for part in body.iterchildren("section"):
        move_headings_down(part)
    for heading in body.iter("h1", "h2", "h3", "h4", "h5"):
        heading.tag = f"h{int(heading.tag[1]) + 1}"
    cover = _cover(body, title)
    _name_contents(body)
    _lay_notes(body, language)
    _let_tables_scroll(body, language)
    main = builder.E.main(*list(body))
    page = builder.E.div()
    page.extend([cover, main])
    return page


def _cover(body: HtmlElement, title: str) -> HtmlElement:
    """The cover as the page's header, with the title as its heading; one is made where there is none."""
    found = body.xpath('./section[contains(concat(" ", @class, " "), " cover ")]')
    cover = found[0] if found else builder.E.section({"class": "cover"}, builder.P({"class": "cover-title"}))
    cover.tag = "header"
    heading = next((one for one in cover.xpath('.//*[contains(@class, "cover-title")]')), None)
    if heading is None:
        heading = builder.P()
        cover.insert(0, heading)
    heading.tag = "h1"
    heading.text = heading.text_content().strip() or title
    for child in list(heading):
        heading.remove(child)
    return cover


def _name_contents(body: HtmlElement) -> None:
    for contents in body.xpath('.//nav[@role="doc-toc"]'):
        heading = next(contents.iter("h2"), None)
        if heading is not None and heading.get("id"):
            contents.set("aria-labelledby", heading.get("id"))


def _lay_notes(body: HtmlElement, language: Language) -> None:
    """Sets the references in superior figures and gives each note a heading above and a way back."""
    for reference in body.xpath('.//a[@role="doc-noteref"]'):
        reference.set("class", "note-reference")
        reference.set("aria-label", f"{WORDS['note'].into(language)} {reference.text}")
        raised = builder.SUP()
        raised.tail, reference.tail = reference.tail, None
        reference.getparent().replace(reference, raised)
        raised.append(reference)
    for notes in body.xpath('.//section[@role="doc-endnotes"]'):
        notes.set("class", "notes")
        notes.set("aria-labelledby", "notes")
        notes.insert(0, builder.H2(WORDS["notes"].into(language), id="notes"))
        for number, item in enumerate(notes.xpath("./ol/li"), start=1):
            back = builder.A(
                "↩", {"href": f"#note-reference-{number}", "class": "note-back", "role": "doc-backlink"}
            )
            back.set("aria-label", f"{WORDS['note-back'].into(language)} {number}")
            last = item[-1] if len(item) else item
            place = last if last.tag == "p" else item
            if len(place):
                place[-1].tail = (place[-1].tail or "").rstrip() + " "
            else:
                place.text = (place.text or "").rstrip() + " "
            place.append(back)


def _name_columns(table: HtmlElement) -> None:
    """On a narrow screen an action is shown as a card: each cell names its column."""
    columns = [" ".join(head.text_content().split()) for head in table.xpath("./thead/tr[1]/th")]
    for row in table.xpath("./tbody/tr"):
        if len(row) == len(columns):
            for name, cell in zip(columns, row, strict=True):
                cell.set("data-label", name)


def _let_tables_scroll(body: HtmlElement, language: Language) -> None:
    """A table wider than the screen scrolls by itself, by keyboard too, and says what it is."""
    for number, table in enumerate(list(body.iter("table")), start=1):
        if table.getparent().tag == "td":
            continue
        if "plan-table" in (table.get("class") or "").split():
            _name_columns(table)
        caption = table.find("./caption")
        around = builder.DIV({"class": "wide", "role": "region", "tabindex": "0"})
        if caption is not None and caption.text_content().strip():
            caption.set("id", caption.get("id") or f"table-{number}")
            around.set("aria-labelledby", caption.get("id"))
        else:
            around.set("aria-label", f"{WORDS['table'].into(language)} {number}")
        around.tail, table.tail = table.tail, None
        table.getparent().replace(table, around)
        around.append(table)
