"""The Word file of print documents, read back."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as WordDocument
from lxml import etree
from PIL import Image
from tests.outputs.print_page import CLEAN, HARD, lay_pictures, print_page
from tests.outputs.word.word_problems import WP, W, problems

from cyhoeddi.outputs.documents.not_possible import DocumentNotPossible
from cyhoeddi.outputs.word import write_docx
from cyhoeddi.outputs.word.look import theme_look


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return lay_pictures(tmp_path_factory.mktemp("project"))


def made(html: str, project: Path, folder: Path) -> bytes:
    target = folder / "made.docx"
    write_docx(html, project, target)
    return target.read_bytes()


def opened(body: str, project: Path, folder: Path, language: str = "cy") -> WordDocument:
    return Document(io.BytesIO(made(print_page(body, language), project, folder)))  # type: ignore[arg-type]


def root(document: WordDocument) -> etree._Element:
    return etree.fromstring(etree.tostring(document.element))


@pytest.mark.parametrize("name", CLEAN)
def test_nothing_is_to_be_repaired(name: str, project: Path, tmp_path: Path) -> None:
    assert problems(made(print_page(CLEAN[name]), project, tmp_path)) == []


@pytest.mark.parametrize("name", HARD)
def test_nor_where_the_words_are_hard(name: str, project: Path, tmp_path: Path) -> None:
    docx = made(print_page(HARD[name], "en", created=""), project, tmp_path)
    assert problems(docx) == []
    assert Document(io.BytesIO(docx)).paragraphs


def test_everything_at_once(project: Path, tmp_path: Path) -> None:
    docx = made(print_page("".join(CLEAN.values()) + "".join(HARD.values())), project, tmp_path)
    assert problems(docx) == []
    with zipfile.ZipFile(io.BytesIO(docx)) as file:
        for name in file.namelist():
            assert not re.search(rb"e\.org/[xyva]|javascript:|go\(\)|/etc/passwd", file.read(name)), name


def test_cover_and_headings_have_styles(project: Path, tmp_path: Path) -> None:
    document = opened(CLEAN["headings"], project, tmp_path)
    styles = {paragraph.text: paragraph.style.name for paragraph in document.paragraphs if paragraph.style}
    assert styles["Tŷ a Dŵr"] == "Title"
    assert styles["2026"] == "Subtitle"
    assert (styles["Dŵr"], styles["Cŵn"], styles["Chwech"]) == ("Heading 2", "Heading 4", "Heading 6")


def test_properties(project: Path, tmp_path: Path) -> None:
    found = opened(CLEAN["words"], project, tmp_path).core_properties
    assert (found.title, found.author, found.language) == ("Tŷ a Dŵr", "Y Cyngor; Yr Heddlu", "cy-GB")
    assert found.created == found.modified
    assert found.created
    assert found.created.date().isoformat() == "2026-03-01"


def test_contents_are_a_field_with_a_line_for_each_heading(project: Path, tmp_path: Path) -> None:
    document = opened(CLEAN["headings"], project, tmp_path)
    (block,) = (block for block in root(document).iter(f"{W}sdt"))
    assert block.find(f".//{W}docPartGallery").get(f"{W}val") == "Table of Contents"  # type: ignore[union-attr]
    lines = ["".join(t.text or "" for t in p.iter(f"{W}t")) for p in block.iter(f"{W}p")]
    assert lines == ["Cynnwys", "Am y tŷ", "Dŵr"]
    assert 'TOC \\o "1-2"' in "".join(code.text or "" for code in root(document).iter(f"{W}instrText"))
    settings = etree.tostring(document.settings.element).decode()
    assert "updateFields" not in settings


@pytest.mark.parametrize("language, code, other", [("cy", "cy-GB", "en-GB"), ("en", "en-GB", "cy-GB")])
def test_language_of_the_file_and_of_passages(
    language: str, code: str, other: str, project: Path, tmp_path: Path
) -> None:
    body = f'<p>a <span lang="{other[:2]}">b</span></p><div lang="{other[:2]}"><p>c <em>d</em></p></div>'
    body += f'<p>e<span class="print-footnote" id="fn:1">f <span lang="{other[:2]}">g</span></span></p>'
    document = opened(body, project, tmp_path, language)
    defaults = document.styles.element.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    assert defaults.get(f"{W}val") == code
    assert document.settings.element.find(f"{W}themeFontLang").get(f"{W}val") == code
    marked = {
        "".join(run.itertext()).strip(): run.find(f"{W}rPr/{W}lang").get(f"{W}val")
        for run in root(document).iter(f"{W}r")
        if run.find(f"{W}rPr/{W}lang") is not None and "".join(run.itertext()).strip()
    }
    words = "House & Water" if language == "cy" else "Tŷ a Dŵr"
    assert marked == {words: other, "b": other, "c": other, "d": other}


def test_footnotes_are_words_own(project: Path, tmp_path: Path) -> None:
    docx = made(print_page(CLEAN["notes"]), project, tmp_path)
    with zipfile.ZipFile(io.BytesIO(docx)) as file:
        notes, document = (
            etree.fromstring(file.read(f"word/{name}.xml")) for name in ("footnotes", "document")
        )
    assert [" ".join("".join(n.itertext()).split()) for n in notes if not n.get(f"{W}type")] == [
        "Nodyn am ddŵr."
    ]
    assert len(list(document.iter(f"{W}footnoteReference"))) == 1
    again = next(link for link in document.iter(f"{W}hyperlink") if "".join(link.itertext()) == "1")
    place = next(
        m for m in document.iter(f"{W}bookmarkStart") if m.get(f"{W}name") == again.get(f"{W}anchor")
    )
    assert place.getparent().find(f".//{W}footnoteReference") is not None


def test_table_heads_come_again_and_rows_stay_whole(project: Path, tmp_path: Path) -> None:
    (table,) = opened(CLEAN["table"], project, tmp_path).tables
    rows = [row._tr for row in table.rows]
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True, False, False]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
    look = table._tbl.find(f"{W}tblPr/{W}tblLook")
    assert (look.get(f"{W}firstRow"), look.get(f"{W}firstColumn")) == ("1", "1")
    assert table._tbl.find(f"{W}tblPr/{W}tblCaption").get(f"{W}val") == "Tabl 1: Afonydd"


def test_a_row_longer_than_a_page_may_be_split(project: Path, tmp_path: Path) -> None:
    (table,) = opened(HARD["long cell"], project, tmp_path).tables
    assert table.rows[0]._tr.find(f"{W}trPr/{W}cantSplit") is None


def test_columns_fill_the_line(project: Path, tmp_path: Path) -> None:
    (table,) = opened(CLEAN["table"], project, tmp_path).tables
    widths = [int(column.get(f"{W}w")) for column in table._tbl.iter(f"{W}gridCol")]
    assert sum(widths) == theme_look().page.line
    cells = [int(cell.get(f"{W}w")) for cell in table.rows[0]._tr.iter(f"{W}tcW")]
    assert cells == widths


@pytest.mark.parametrize(
    "name, words, code",
    [("table", "Tabl 1: Afonydd", "SEQ Tabl"), ("figure", "Ffigur 1: Tŷ", "SEQ Ffigur")],
)
def test_captions_count(name: str, words: str, code: str, project: Path, tmp_path: Path) -> None:
    document = opened(CLEAN[name], project, tmp_path)
    (caption,) = (p for p in document.paragraphs if p.style and p.style.name == "Caption")
    assert caption.text == words
    assert code in "".join(text.text or "" for text in caption._p.iter(f"{W}instrText"))


def test_the_plan_has_wide_pages_of_its_own(project: Path, tmp_path: Path) -> None:
    document = opened(CLEAN["plan"] + CLEAN["words"], project, tmp_path)
    sizes = [(section.page_width, section.page_height) for section in document.sections]
    assert [bool(width and height and width > height) for width, height in sizes] == [False, True, False]
    assert document.sections[0].different_first_page_header_footer


def test_plans_one_after_another_share_their_pages(project: Path, tmp_path: Path) -> None:
    document = opened(HARD["plans one after another"] + "<p>Wedyn.</p>", project, tmp_path)
    assert len(document.sections) == 3


@pytest.mark.parametrize("language, words", [("cy", "Tudalen 1 o 1"), ("en", "Page 1 of 1")])
def test_page_numbers_in_the_language(language: str, words: str, project: Path, tmp_path: Path) -> None:
    document = opened(CLEAN["plan"], project, tmp_path, language)
    for section in document.sections:
        assert section.footer.paragraphs[0].text.endswith(words)
        codes = "".join(code.text or "" for code in section.footer._element.iter(f"{W}instrText"))
        assert codes.split() == ["PAGE", "NUMPAGES"]


def test_every_picture_has_its_words(project: Path, tmp_path: Path) -> None:
    document = opened(CLEAN["pictures"] + CLEAN["inline svg"], project, tmp_path)
    found = [drawing.get("descr") for drawing in root(document).iter(f"{WP}docPr")]
    readable = ["png", "jpg", "gif", "webp", "svg"]
    expected = [f"Tŷ house.{kind}" for kind in readable] + ["Tŷ script.svg", "Tŷ elsewhere.svg"]
    assert found == [*expected, "Tŷ a dŵr yn y cwm."]
    text = "\n".join(paragraph.text for paragraph in document.paragraphs)
    for name in ("broken.png", "entities.svg", "broken.svg", "long.svg", "empty.svg", "other.svg"):
        assert f"Tŷ {name}" in text


def test_an_svg_stands_beside_its_png(project: Path, tmp_path: Path) -> None:
    document = opened('<p><img src="file:///project/house.svg" alt="Tŷ"></p>', project, tmp_path)
    kinds = sorted(
        part.content_type for part in document.part.related_parts.values() if "image" in part.content_type
    )
    assert kinds == ["image/png", "image/svg+xml"]
    (blip,) = root(document).iter("{http://schemas.microsoft.com/office/drawing/2016/SVG/main}svgBlip")
    svg = document.part.related_parts[blip.attrib.values()[0]]
    assert "Dŵr".encode() in svg.blob


def test_decorative_pictures_say_so(project: Path, tmp_path: Path) -> None:
    document = opened('<p><img src="file:///project/house.png" alt=""></p>', project, tmp_path)
    assert (
        len(
            list(
                root(document).iter("{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative")
            )
        )
        == 1
    )


def test_links_lead_to_their_places(project: Path, tmp_path: Path) -> None:
    document = opened(CLEAN["links"], project, tmp_path)
    links = {"".join(link.itertext()): link for link in root(document).iter(f"{W}hyperlink")}
    assert links["yma"].get(f"{W}anchor")
    outside = [r.target_ref for r in document.part.rels.values() if r.is_external]
    assert outside == ["https://example.org/%C5%B5"]
    assert "nunlle" not in links


@pytest.mark.parametrize(
    "address", ["https://example.org/x.png", "file:///etc/passwd", "file:///project/../x.png"]
)
def test_a_picture_from_elsewhere_is_refused(address: str, project: Path, tmp_path: Path) -> None:
    with pytest.raises(DocumentNotPossible) as refusal:
        made(print_page(f'<p><img src="{address}" alt="Tŷ"></p>'), project, tmp_path)
    assert refusal.value.faults[0].values["found"] == address
    assert list(tmp_path.iterdir()) == []


def test_all_the_words_are_there_in_order(project: Path, tmp_path: Path) -> None:
    body = "".join(text for name, text in CLEAN.items() if name not in ("pictures", "inline svg", "figure"))
    document = opened(body, project, tmp_path)
    found = "".join(text.text or "" for text in root(document).iter(f"{W}t"))
    plain = re.sub(r"<[^>]*>", "", re.sub(r"<span class=.print-footnote.*?</span>", "", body))
    assert "".join(plain.split()) in "".join(found.split())


def test_a_huge_picture_is_not_unpacked(tmp_path: Path) -> None:
    Image.new("1", (10_000, 10_000)).save(tmp_path / "huge.png")
    document = opened('<p><img src="file:///project/huge.png" alt="Tŷ mawr"></p>', tmp_path, tmp_path)
    (extent,) = (drawing.find(f"{WP}extent") for drawing in root(document).iter(f"{WP}inline"))
    assert int(extent.get("cx")) <= theme_look().page.line * 635  # type: ignore[union-attr]


def test_a_picture_in_a_cell_is_no_wider_than_the_cell(project: Path, tmp_path: Path) -> None:
    cell = '<td><img src="file:///project/house.svg" alt="Tŷ"></td>'
    document = opened(f"<table><tr>{cell * 6}</tr></table>", project, tmp_path)
    widths = [int(extent.get("cx")) for extent in root(document).iter(f"{WP}extent")]  # type: ignore[arg-type]
    assert len(widths) == 6
    assert all(width <= theme_look().page.line / 6 * 635 for width in widths)
