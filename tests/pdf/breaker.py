"""Ways of damaging a PDF, each with what the gate has to say of it.

Each damage is done to the PDF of breaker_page.html, opened with pikepdf. ``fault`` is the fault that must be found and
``says`` words that one of its values has to hold, so that it names what was damaged.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pikepdf
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, Pdf, String

Element = Any


@dataclass(frozen=True)
class Damage:
    """A way of damaging a PDF; ``name`` is that of its function."""

    name: str
    fault: str
    says: str
    apply: Callable[[Pdf], None]


DAMAGES: list[Damage] = []


def damage(fault: str, says: str = "") -> Callable[[Callable[[Pdf], None]], Callable[[Pdf], None]]:
    def add(function: Callable[[Pdf], None]) -> Callable[[Pdf], None]:
        DAMAGES.append(Damage(function.__name__, fault, says, function))
        return function

    return add


# ------------------------------------------------------------------ ways to the parts of a PDF


def kids(element: Element) -> list[Any]:
    found = element.get("/K")
    if found is None:
        return []
    return list(found) if isinstance(found, Array) else [found]


def walk(element: Element) -> Iterator[Element]:
    yield element
    for kid in kids(element):
        if isinstance(kid, Dictionary) and "/S" in kid:
            yield from walk(kid)


def elements(pdf: Pdf, role: str, below: Element | None = None) -> list[Element]:
    roots = [below] if below is not None else kids(pdf.Root.StructTreeRoot)
    return [one for root in roots for one in walk(root) if str(one.S) == f"/{role}"]


def take_out(element: Element) -> int:
    """Takes an element out of the one that holds it, and gives the place where it was."""
    parent = element.P
    before = kids(parent)
    place = next(number for number, kid in enumerate(before) if _is(kid, element))
    parent.K = Array([kid for number, kid in enumerate(before) if number != place])
    return place


def put_in(parent: Element, place: int, element: Element) -> None:
    after = kids(parent)
    after.insert(place, element)
    parent.K = Array(after)


def _is(kid: Any, element: Element) -> bool:
    return isinstance(kid, Dictionary) and kid.objgen == element.objgen


def attributes(element: Element) -> Any:
    return element.A if isinstance(element.A, Dictionary) else element.A[0]


def links(pdf: Pdf) -> list[Any]:
    return [annotation for page in pdf.pages for annotation in page.obj.get("/Annots", ())]


def to_web(pdf: Pdf) -> Any:
    return next(one for one in links(pdf) if "/URI" in one.get("/A", {}) and "tai" in str(one.A.URI))


def in_file(pdf: Pdf) -> Any:
    return next(one for one in links(pdf) if "tablau uchod" in str(one.Contents))


def split(pdf: Pdf, element: Element, first: list[Any], second: list[Any]) -> None:
    """Parts an element in two of the same role."""
    other = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=element.S, P=element.P, K=Array(second)))
    if "/Pg" in element:
        other.Pg = element.Pg
    for kid in second:
        if isinstance(kid, Dictionary) and "/S" in kid:
            kid.P = other
    element.K = Array(first)
    place = next(number for number, kid in enumerate(kids(element.P)) if _is(kid, element))
    put_in(element.P, place + 1, other)


def areas(link: Element) -> list[tuple[int, int]]:
    return [kid.Obj.objgen for kid in kids(link) if isinstance(kid, Dictionary) and "/Obj" in kid]


def replace_in_page(pdf: Pdf, number: int, old: bytes, new: bytes) -> None:
    page = pdf.pages[number]
    data = page.Contents.read_bytes()
    assert old in data
    page.Contents = pdf.make_stream(data.replace(old, new, 1))


def fonts(pdf: Pdf) -> list[Any]:
    return [
        font
        for font in pdf.objects
        if isinstance(font, Dictionary) and font.get("/Type") == "/Font" and "/ToUnicode" in font
    ]


def code_of(font: Any, letter: str) -> int | None:
    """The glyph that stands for a letter in a font."""
    wanted = letter.encode("utf-16-be").hex()
    for line in font.ToUnicode.read_bytes().decode("ascii").splitlines():
        if line.lower().endswith(f"<{wanted}>"):
            return int(line[1:5], 16)
    return None


def font_with(pdf: Pdf, letter: str) -> tuple[Any, int]:
    for font in fonts(pdf):
        code = code_of(font, letter)
        if code is not None:
            return font, code
    raise LookupError(letter)


def redraw(pdf: Pdf, letter: str, like: str | None) -> None:
    """Draws a letter as another one, or not at all, and leaves the text as it is."""
    font, code = font_with(pdf, letter)
    descriptor = font.DescendantFonts[0].FontDescriptor
    key = "/FontFile2" if "/FontFile2" in descriptor else "/FontFile3"
    opened = TTFont(io.BytesIO(descriptor[key].read_bytes()))
    order, glyphs = opened.getGlyphOrder(), opened["glyf"]
    other = code_of(font, like) if like else None
    glyphs[order[code]] = glyphs[order[other]] if other is not None else type(glyphs[order[code]])()
    data = io.BytesIO()
    opened.save(data)
    descriptor[key] = pdf.make_stream(data.getvalue(), {"/Length1": len(data.getvalue())})


def metadata(pdf: Pdf, **changes: str | None) -> None:
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as found:
        for key, value in changes.items():
            name = key.replace("_", ":")
            if value is None:
                del found[name]
            else:
                found[name] = [value] if name == "dc:language" else value


# ------------------------------------------------------------------ what the file says of itself


@damage("pdf-property-wrong", "/Lang")
def document_without_language(pdf: Pdf) -> None:
    del pdf.Root.Lang


@damage("pdf-property-wrong", "/Lang")
def document_with_a_language_that_is_none(pdf: Pdf) -> None:
    pdf.Root.Lang = String("xx_bogus!")


@damage("pdf-property-wrong", "/Lang")
def document_in_the_other_language(pdf: Pdf) -> None:
    pdf.Root.Lang = String("en")


@damage("pdf-property-wrong", "dc:language")
def metadata_in_the_other_language(pdf: Pdf) -> None:
    metadata(pdf, dc_language="en")


@damage("pdf-property-wrong", "dc:title")
def metadata_without_title(pdf: Pdf) -> None:
    metadata(pdf, dc_title=None)


@damage("pdf-property-wrong", "/Title")
def another_title(pdf: Pdf) -> None:
    pdf.docinfo["/Title"] = "Untitled"


@damage("pdf-property-wrong", "/DisplayDocTitle")
def title_not_displayed(pdf: Pdf) -> None:
    del pdf.Root.ViewerPreferences


@damage("pdf-property-wrong", "/Marked")
def not_marked(pdf: Pdf) -> None:
    pdf.Root.MarkInfo.Marked = False


@damage("pdf-property-wrong", "pdfuaid:part")
def no_accessibility_standard(pdf: Pdf) -> None:
    metadata(pdf, pdfuaid_part=None)


@damage("pdf-property-wrong", "pdfaid:conformance")
def lower_archive_standard(pdf: Pdf) -> None:
    metadata(pdf, pdfaid_conformance="B")


@damage("pdf-property-wrong", "/OutputIntents")
def no_output_intent(pdf: Pdf) -> None:
    del pdf.Root.OutputIntents


@damage("pdf-property-wrong", "/Tabs")
def no_tab_order(pdf: Pdf) -> None:
    del pdf.pages[0].obj.Tabs


@damage("pdf-property-wrong", "/PageLabels (3)")
def page_labels_that_are_not_printed(pdf: Pdf) -> None:
    pdf.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(S=Name.D), 2, Dictionary(S=Name.r)]))


@damage("pdf-property-wrong", "/OpenAction")
def script_at_opening(pdf: Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert('ŵ')"))


@damage("pdf-property-wrong", "/JavaScript")
def script_by_name(pdf: Pdf) -> None:
    script = Dictionary(S=Name.JavaScript, JS=String("1"))
    pdf.Root.Names.JavaScript = Dictionary(Names=Array([String("a"), script]))


@damage("pdf-property-wrong", "/EmbeddedFiles")
def embedded_file(pdf: Pdf) -> None:
    pdf.attachments["ŵ.txt"] = b"dim"


@damage("pdf-property-wrong", "/Launch")
def link_that_starts_a_program(pdf: Pdf) -> None:
    to_web(pdf).A = Dictionary(S=Name.Launch, F=String("calc.exe"))


@damage("pdf-property-wrong", "javascript:")
def link_to_a_script(pdf: Pdf) -> None:
    to_web(pdf).A.URI = String("javascript:alert(1)")


# ------------------------------------------------------------------ words


@damage("pdf-content-missing", "cyhoeddi check")
def paragraph_out_of_the_structure(pdf: Pdf) -> None:
    take_out(elements(pdf, "Code")[0].P)


@damage("pdf-content-missing", "Gellygen")
def list_item_out_of_the_structure(pdf: Pdf) -> None:
    take_out(elements(pdf, "LI")[3])


@damage("pdf-content-missing", "Mae’r tŷ ger y dŵr")
def paragraph_made_an_artifact(pdf: Pdf) -> None:
    first = elements(pdf, "P")[0]
    page = next(number for number, page in enumerate(pdf.pages) if page.obj.objgen == first.Pg.objgen)
    for kid in kids(first):
        data = pdf.pages[page].Contents.read_bytes()
        start = data.index(b"<</MCID %d>>" % kid)
        tag = data.rindex(b"/", 0, start - 1)
        replace_in_page(pdf, page, data[tag : data.index(b"BDC", start) + 3], b"/Artifact BMC")
    take_out(first)


@damage("pdf-words-misplaced", "Gellygen")
def two_items_change_places(pdf: Pdf) -> None:
    item = elements(pdf, "LI")[3]
    parent = item.P
    take_out(item)
    put_in(parent, 0, item)


@damage("pdf-words-misplaced", "A’i ail baragraff")
def two_paragraphs_change_places(pdf: Pdf) -> None:
    second = elements(pdf, "P", below=elements(pdf, "BlockQuote")[0])[1]
    parent = second.P
    take_out(second)
    put_in(parent, 0, second)


@damage("pdf-words-misplaced", "Gellygen")
def item_read_twice(pdf: Pdf) -> None:
    item = elements(pdf, "LI")[3]
    item.P.K = Array([*kids(item.P), item])


@damage("pdf-words-misplaced", "MCID")
def picture_met_twice(pdf: Pdf) -> None:
    picture = elements(pdf, "Figure")[0]
    picture.K = Array([*kids(picture), *kids(picture)])


@damage("pdf-content-missing", "f")
def drawing_outside_everything(pdf: Pdf) -> None:
    pdf.pages[4].contents_add(b"q 0 0 10 10 re f Q")


@damage("pdf-content-missing", "MCID")
def picture_out_of_the_structure(pdf: Pdf) -> None:
    take_out(elements(pdf, "Figure")[0])


@damage("pdf-words-misplaced", "dim byd")
def words_that_are_read_for_others(pdf: Pdf) -> None:
    elements(pdf, "Code")[0].ActualText = String("dim byd")


# ------------------------------------------------------------------ languages


@damage("pdf-language-wrong", "The house stands by the water")
def passage_without_language(pdf: Pdf) -> None:
    for one in elements(pdf, "Span"):
        if "/Lang" in one:
            del one.Lang


@damage("pdf-language-wrong", "A whole paragraph in English")
def paragraph_without_language(pdf: Pdf) -> None:
    for one in elements(pdf, "P"):
        if "/Lang" in one:
            del one.Lang


@damage("pdf-language-wrong", "Gellygen")
def item_in_the_wrong_language(pdf: Pdf) -> None:
    elements(pdf, "LI")[3].Lang = String("en")


@damage("pdf-language-wrong", "Cylch du")
def description_in_the_wrong_language(pdf: Pdf) -> None:
    elements(pdf, "Figure")[1].Lang = String("en")


# ------------------------------------------------------------------ elements


@damage("pdf-element-broken", "H2")
def heading_level_left_out(pdf: Pdf) -> None:
    elements(pdf, "H2")[0].S = Name.H4


@damage("pdf-element-broken", "H1")
def heading_made_a_paragraph(pdf: Pdf) -> None:
    elements(pdf, "H1")[1].S = Name.P


@damage("pdf-element-broken", "Paragraff sy’n ddigon hir")
def paragraph_begun_anew_on_the_next_page(pdf: Pdf) -> None:
    long = max(elements(pdf, "P"), key=lambda one: len(kids(one)))
    split(pdf, long, kids(long)[:6], kids(long)[6:])


@damage("pdf-element-broken", "L")
def list_begun_anew(pdf: Pdf) -> None:
    found = elements(pdf, "L")[0]
    split(pdf, found, kids(found)[:1], kids(found)[1:])


@damage("pdf-element-broken", "Table")
def table_begun_anew(pdf: Pdf) -> None:
    found = elements(pdf, "Table")[0]
    split(pdf, found, kids(found)[:-1], kids(found)[-1:])


@damage("pdf-standard-broken", "LI")
def item_without_body(pdf: Pdf) -> None:
    elements(pdf, "LBody")[0].S = Name.P


@damage("pdf-element-broken", "LI")
def items_that_are_none(pdf: Pdf) -> None:
    for one in elements(pdf, "LI"):
        one.S = Name.Div


@damage("pdf-element-broken", "Caption")
def caption_made_a_paragraph(pdf: Pdf) -> None:
    elements(pdf, "Caption")[0].S = Name.P


@damage("pdf-element-broken", "BlockQuote")
def quotation_that_is_none(pdf: Pdf) -> None:
    elements(pdf, "BlockQuote")[0].S = Name.Div


@damage("pdf-element-broken", "Quote")
def short_quotation_that_is_none(pdf: Pdf) -> None:
    elements(pdf, "Quote")[0].S = Name.Span


@damage("pdf-element-broken", "TOC")
def contents_that_are_none(pdf: Pdf) -> None:
    for one in elements(pdf, "TOC"):
        one.S = Name.Div
    for one in elements(pdf, "TOCI"):
        one.S = Name.P


@damage("pdf-element-broken", "Bwrdd Iechyd Prifysgol")
def abbreviation_not_spelt_out(pdf: Pdf) -> None:
    for one in elements(pdf, "Span"):
        if "/E" in one:
            del one.E


@damage("pdf-element-broken", "BIP")
def abbreviation_spelt_out_wrongly(pdf: Pdf) -> None:
    next(one for one in elements(pdf, "Span") if "/E" in one).E = String("Beic Ifan Puw")


# ------------------------------------------------------------------ notes


@damage("pdf-element-broken", "Nodyn cyntaf")
def note_without_identity(pdf: Pdf) -> None:
    del elements(pdf, "Note")[0].ID


@damage("pdf-element-broken", "Second note")
def two_notes_with_one_identity(pdf: Pdf) -> None:
    first, second = elements(pdf, "Note")
    second.ID = first.ID


@damage("pdf-element-broken", "Reference 2")
def note_without_reference(pdf: Pdf) -> None:
    elements(pdf, "Reference")[-1].S = Name.Span


@damage("pdf-element-broken", "Note")
def note_that_is_none(pdf: Pdf) -> None:
    elements(pdf, "Note")[1].S = Name.Span


# ------------------------------------------------------------------ tables


@damage("pdf-header-cells-wrong", "Headers")
def every_cell_with_the_same_header(pdf: Pdf) -> None:
    first = elements(pdf, "TH")[0].ID
    for cell in elements(pdf, "TD"):
        if "/Headers" in attributes(cell):
            attributes(cell).Headers = Array([first])


@damage("pdf-header-cells-wrong", "Y de")
def cell_with_the_header_of_another_group(pdf: Pdf) -> None:
    north, south = (
        one.ID
        for one in elements(pdf, "TH")
        if "/ColSpan" in attributes(one) and attributes(one).ColSpan == 3
    )
    cell = next(one for one in elements(pdf, "TD") if south in list(attributes(one).Headers))
    attributes(cell).Headers = Array([north if one == south else one for one in attributes(cell).Headers])


@damage("pdf-header-cells-wrong", "Scope")
def headers_without_direction(pdf: Pdf) -> None:
    for cell in elements(pdf, "TH"):
        del attributes(cell)["/Scope"]
    for cell in elements(pdf, "TD"):
        if "/Headers" in attributes(cell):
            del attributes(cell)["/Headers"]


@damage("pdf-header-cells-wrong", "Scope")
def header_in_the_wrong_direction(pdf: Pdf) -> None:
    attributes(elements(pdf, "TH")[-1]).Scope = Name.Column


@damage("pdf-header-cells-wrong", "ID")
def header_without_identity(pdf: Pdf) -> None:
    del elements(pdf, "TH")[-1].ID


@damage("pdf-header-cells-wrong", "ColSpan")
def span_forgotten(pdf: Pdf) -> None:
    cell = next(one for one in elements(pdf, "TH") if attributes(one).get("/ColSpan") == 2)
    del attributes(cell)["/ColSpan"]


@damage("pdf-header-cells-wrong", "TD")
def header_made_a_data_cell(pdf: Pdf) -> None:
    elements(pdf, "TH")[-1].S = Name.TD


@damage("pdf-element-broken", "Table")
def cell_lost(pdf: Pdf) -> None:
    take_out(elements(pdf, "TD")[-1])


@damage("pdf-element-broken", "Table")
def table_made_boxes(pdf: Pdf) -> None:
    for role in ("Table", "THead", "TBody", "TR", "TH", "TD"):
        for one in elements(pdf, role):
            one.S = Name.Div


# ------------------------------------------------------------------ links


@damage("pdf-link-wrong", "/Contents")
def link_without_name(pdf: Pdf) -> None:
    del to_web(pdf).Contents


@damage("pdf-link-wrong", "https://example.org/tai")
def link_called_by_its_address(pdf: Pdf) -> None:
    to_web(pdf).Contents = String("https://example.org/tai")


@damage("pdf-link-wrong", "example.net")
def link_to_another_address(pdf: Pdf) -> None:
    to_web(pdf).A.URI = String("https://example.net/tai")


@damage("pdf-link-wrong", "tablau")
def link_to_a_place_that_is_gone(pdf: Pdf) -> None:
    tree = pikepdf.NameTree(pdf.Root.Names.Dests)
    del tree["tablau"]


@damage("pdf-link-wrong", "tablau uchod")
def link_without_its_area(pdf: Pdf) -> None:
    link = next(one for one in elements(pdf, "Link") if in_file(pdf).objgen in areas(one))
    link.K = Array([kid for kid in kids(link) if not isinstance(kid, Dictionary)])


@damage("pdf-link-wrong", "/Rect")
def link_that_stops_twice(pdf: Pdf) -> None:
    link = next(one for one in elements(pdf, "Link") if in_file(pdf).objgen in areas(one))
    page = next(
        page for page in pdf.pages if in_file(pdf).objgen in [a.objgen for a in page.obj.get("/Annots", ())]
    )
    copy = pdf.make_indirect(Dictionary(dict(in_file(pdf).items())))
    page.obj.Annots.append(copy)
    link.K = Array([*kids(link), Dictionary(Type=Name.OBJR, Obj=copy, Pg=page.obj)])


@damage("pdf-link-wrong", "/Annot")
def area_outside_the_structure(pdf: Pdf) -> None:
    area = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 9, 9]), Contents=String("ŵ"), F=4)
    area.A = Dictionary(S=Name.URI, URI=String("https://example.org/"))
    pdf.pages[0].obj.Annots.append(pdf.make_indirect(area))


@damage("pdf-link-wrong", "TOCI")
def line_of_the_contents_without_link(pdf: Pdf) -> None:
    elements(pdf, "Link", below=elements(pdf, "TOC")[0])[0].S = Name.Span


# ------------------------------------------------------------------ pictures


@damage("pdf-picture-wrong", "Siart y glaw")
def picture_without_description(pdf: Pdf) -> None:
    del elements(pdf, "Figure")[0].Alt


@damage("pdf-picture-wrong", "image")
def picture_described_by_nothing(pdf: Pdf) -> None:
    elements(pdf, "Figure")[0].Alt = String("image")


@damage("pdf-picture-wrong", "cylch.svg")
def picture_described_by_its_file(pdf: Pdf) -> None:
    elements(pdf, "Figure")[1].Alt = String("cylch.svg")


@damage("pdf-picture-wrong", "Siart y glaw")
def two_descriptions_exchanged(pdf: Pdf) -> None:
    one, other = elements(pdf, "Figure")
    one.Alt, other.Alt = String(str(other.Alt)), String(str(one.Alt))


@damage("pdf-picture-wrong", "BBox")
def picture_without_place(pdf: Pdf) -> None:
    del attributes(elements(pdf, "Figure")[0])["/BBox"]


@damage("pdf-picture-wrong", "BBox")
def picture_beside_its_sheet(pdf: Pdf) -> None:
    attributes(elements(pdf, "Figure")[0]).BBox = Array([5000, 10, 5100, 50])


# ------------------------------------------------------------------ bookmarks


@damage("pdf-bookmarks-wrong", "Cynnwys")
def no_bookmarks(pdf: Pdf) -> None:
    del pdf.Root.Outlines


@damage("pdf-bookmarks-wrong", "Rhestrau a nodiadau")
def bookmark_left_out(pdf: Pdf) -> None:
    with pdf.open_outline() as outline:
        outline.root[1].children.clear()


@damage("pdf-bookmarks-wrong", "1 Rhestrau")
def bookmark_at_another_depth(pdf: Pdf) -> None:
    with pdf.open_outline() as outline:
        outline.root.insert(2, outline.root[1].children.pop())


@damage("pdf-bookmarks-wrong", "Geiriau")
def bookmarks_in_another_order(pdf: Pdf) -> None:
    with pdf.open_outline() as outline:
        outline.root.insert(0, outline.root.pop(1))


@damage("pdf-bookmarks-wrong", "Tablau")
def bookmark_with_another_name(pdf: Pdf) -> None:
    with pdf.open_outline() as outline:
        outline.root[2].title = "Chapter 3"


@damage("pdf-bookmarks-wrong", "→ ?")
def bookmark_to_nowhere(pdf: Pdf) -> None:
    first = pdf.Root.Outlines.First
    for key in ("/A", "/Dest"):
        if key in first:
            del first[key]


# ------------------------------------------------------------------ letters


@damage("pdf-property-wrong", "/FontFile")
def font_not_embedded(pdf: Pdf) -> None:
    descriptor = fonts(pdf)[0].DescendantFonts[0].FontDescriptor
    for key in ("/FontFile2", "/FontFile3"):
        if key in descriptor:
            del descriptor[key]


@damage("pdf-letter-not-drawn", "ŵ")
def letter_drawn_as_another(pdf: Pdf) -> None:
    redraw(pdf, "ŵ", "w")


@damage("pdf-letter-not-drawn", "ŷ")
def letter_drawn_as_one_without_relation(pdf: Pdf) -> None:
    redraw(pdf, "ŷ", "e")


@damage("pdf-letter-not-drawn", "ŵ")
def letter_not_drawn(pdf: Pdf) -> None:
    redraw(pdf, "ŵ", None)


@damage("pdf-letter-not-drawn", "?")
def letter_missing_from_the_font(pdf: Pdf) -> None:
    _, code = font_with(pdf, "ŵ")
    page = next(n for n, page in enumerate(pdf.pages) if b"<%04x>" % code in page.Contents.read_bytes())
    replace_in_page(pdf, page, b"<%04x>" % code, b"<0000>")


@damage("pdf-content-missing", "geiriau Cymraeg am dŷ")
def letter_copied_as_another(pdf: Pdf) -> None:
    for font in fonts(pdf):
        data = font.ToUnicode.read_bytes()
        font.ToUnicode = pdf.make_stream(data.replace(b"<0175>", b"<0074>").replace(b"<0177>", b"<0077>"))


# ------------------------------------------------------------------ everything


@damage("pdf-property-wrong", "/StructTreeRoot")
def no_structure(pdf: Pdf) -> None:
    del pdf.Root.StructTreeRoot


@damage("pdf-content-missing", "Cynnwys")
def empty_structure(pdf: Pdf) -> None:
    pdf.Root.StructTreeRoot.K = Array([])


@damage("pdf-content-missing", "A diwedd y ddogfen")
def page_lost(pdf: Pdf) -> None:
    del pdf.pages[-1]


@damage("pdf-property-wrong", "PDF")
def content_that_names_a_font_that_is_not_there(pdf: Pdf) -> None:
    pdf.pages[1].contents_add(b"BT /Dim 12 Tf (x) Tj ET")


@damage("pdf-bookmarks-wrong", "Geiriau")
def bookmarks_that_lead_back_to_themselves(pdf: Pdf) -> None:
    pdf.Root.Outlines.First.Next = pdf.Root.Outlines.First


@damage("pdf-content-missing", "A diwedd y ddogfen")
def words_drawn_beside_the_sheet(pdf: Pdf) -> None:
    page = pdf.pages[-1]
    page.Contents = pdf.make_stream(b"1 0 0 1 0 -5000 cm\n" + page.Contents.read_bytes())
