"""The page that is one file."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lxml.html import HtmlElement, document_fromstring
from tests.outputs.print_page import CLEAN, HARD, lay_pictures, print_page

from cyhoeddi.outputs.documents.not_possible import DocumentNotPossible
from cyhoeddi.outputs.single_page import write_single_page


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return lay_pictures(tmp_path_factory.mktemp("project"))


def made(html: str, project: Path, folder: Path) -> str:
    target = folder / "made.html"
    write_single_page(html, project, target)
    return target.read_text(encoding="utf-8")


def page(body: str, project: Path, folder: Path, language: str = "cy") -> HtmlElement:
    return document_fromstring(made(print_page(body, language), project, folder))  # type: ignore[arg-type]


@pytest.mark.parametrize("name", [*CLEAN, *HARD])
def test_it_asks_for_nothing_and_runs_nothing(name: str, project: Path, tmp_path: Path) -> None:
    html = made(print_page({**CLEAN, **HARD}[name], "en", created=""), project, tmp_path)
    root = document_fromstring(html)
    assert not list(root.iter("script", "iframe", "object", "embed", "link", "video", "audio"))
    for element in root.iter():
        for attribute, value in element.attrib.items():
            assert not attribute.startswith("on"), attribute
            if attribute in ("src", "srcset", "poster", "data", "background"):
                assert value.startswith("data:"), value
            if attribute == "href":
                assert re.match(r"https?:|mailto:|#", value), value
    assert not re.search(r"url\((?!\"data:)|@import|file:///", html)


def test_it_is_a_page_in_its_language(project: Path, tmp_path: Path) -> None:
    root = page(CLEAN["languages"], project, tmp_path)
    assert root.get("lang") == "cy"
    assert root.findtext(".//title") == "Tŷ a Dŵr"
    assert [heading.text for heading in root.iter("h1")] == ["Tŷ a Dŵr"]
    assert [heading.text for heading in root.iter("h2")] == ["Cynnwys", "Am y tŷ"]
    assert "A whole passage" in root.xpath('string(//div[@lang="en"])')


def test_links_stay_in_the_page(project: Path, tmp_path: Path) -> None:
    root = page(CLEAN["links"] + CLEAN["notes"], project, tmp_path)
    ids = {element.get("id") for element in root.xpath("//*[@id]")}
    inner = {link.get("href")[1:] for link in root.iter("a") if (link.get("href") or "").startswith("#")}
    assert {"chapter/index", "note-1", "note-reference-1", "fn:a"} <= inner
    assert inner - ids == {"no"}


@pytest.mark.parametrize("language, heading", [("cy", "Nodiadau"), ("en", "Notes")])
def test_notes_have_a_section_of_their_own(
    language: str, heading: str, project: Path, tmp_path: Path
) -> None:
    root = page(CLEAN["notes"], project, tmp_path, language)
    (notes,) = root.xpath('//section[@role="doc-endnotes"]')
    assert notes.findtext("h2") == heading
    (note,) = notes.iter("li")
    assert note.text_content().startswith("Nodyn am ddŵr.")
    assert note.xpath('.//a[@role="doc-backlink"]/@href') == ["#note-reference-1"]


def test_a_document_without_notes_has_no_such_section(project: Path, tmp_path: Path) -> None:
    assert not page(CLEAN["words"], project, tmp_path).xpath('//*[@role="doc-endnotes"]')


def test_tables_scroll_by_themselves_and_have_names(project: Path, tmp_path: Path) -> None:
    root = page(CLEAN["table"] + CLEAN["spans"], project, tmp_path)
    regions = root.xpath('//div[@role="region" and @tabindex="0"]')
    assert [len(region.findall("table")) for region in regions] == [1, 1]
    (named,) = root.xpath("//*[@id=$id]", id=regions[0].get("aria-labelledby"))
    assert named.text_content() == "Tabl 1: Afonydd"
    assert regions[1].get("aria-label") == "Tabl 2"


def test_cells_of_a_plan_name_their_columns(project: Path, tmp_path: Path) -> None:
    root = page(CLEAN["plan"], project, tmp_path)
    (row,) = root.xpath('//table[contains(@class, "plan-table")]/tbody/tr')
    assert [cell.get("data-label") for cell in row] == ["Cam", "Pryd"]


def test_every_picture_has_its_words(project: Path, tmp_path: Path) -> None:
    root = page(CLEAN["pictures"] + CLEAN["inline svg"], project, tmp_path)
    alts = [image.get("alt") for image in root.iter("img")]
    assert alts[:5] == [f"Tŷ house.{kind}" for kind in ("png", "jpg", "gif", "webp", "svg")]
    assert alts[-1] == "Tŷ a dŵr yn y cwm."


@pytest.mark.parametrize(
    "address", ["https://example.org/x.png", "file:///etc/passwd", "file:///project/../x.png"]
)
def test_a_picture_from_elsewhere_is_refused(address: str, project: Path, tmp_path: Path) -> None:
    with pytest.raises(DocumentNotPossible):
        made(print_page(f'<img src="{address}" alt="Tŷ">'), project, tmp_path)
    assert list(tmp_path.iterdir()) == []
