"""The e-books of print documents, read back."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from pathlib import Path
from urllib.parse import unquote

import pytest
from lxml import etree
from tests.outputs.print_page import CLEAN, HARD, lay_pictures, print_page

from cyhoeddi.outputs.documents.not_possible import DocumentNotPossible
from cyhoeddi.outputs.epub import write_epub

X = "{http://www.w3.org/1999/xhtml}"
OPF = "{http://www.idpf.org/2007/opf}"
DC = "{http://purl.org/dc/elements/1.1/}"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return lay_pictures(tmp_path_factory.mktemp("project"))


def made(html: str, project: Path, folder: Path) -> dict[str, bytes]:
    target = folder / "made.epub"
    write_epub(html, project, target)
    with zipfile.ZipFile(io.BytesIO(target.read_bytes())) as file:
        assert file.testzip() is None
        return {name: file.read(name) for name in file.namelist()}


def pages(book: dict[str, bytes]) -> dict[str, etree._Element]:
    return {name: etree.fromstring(data) for name, data in book.items() if name.endswith(".xhtml")}


def problems(book: dict[str, bytes]) -> list[str]:
    """Links that lead nowhere, addresses elsewhere, pages that are no XML, ids that come twice."""
    found = []
    roots = pages(book)
    ids = {
        name: [element.get("id") for element in root.iter() if element.get("id")]
        for name, root in roots.items()
    }
    found += [f"{name}: an id comes twice" for name, all_ in ids.items() if len(all_) != len(set(all_))]
    for name, root in roots.items():
        for element in root.iter(etree.Element):
            for attribute in ("href", "src"):
                address = element.get(attribute) or ""
                if re.match(r"(https?|mailto|tel):", address) and element.tag == f"{X}a":
                    continue
                path, _, section = unquote(address).partition("#")
                target = posixpath.normpath(posixpath.join(posixpath.dirname(name), path)) if path else name
                if address and (target not in book or (section and section not in ids.get(target, ()))):
                    found.append(f"{name}: {address}")
        found += [f"{name}: {element.tag}" for element in root.iter(f"{X}script", f"{X}iframe", f"{X}object")]
    return found


@pytest.mark.parametrize("body", ["".join(CLEAN.values()), "".join(HARD.values()), "", "<h2>Tŷ</h2>"])
def test_every_book_is_whole(body: str, project: Path, tmp_path: Path) -> None:
    book = made(print_page(body, "en"), project, tmp_path)
    assert problems(book) == []
    assert next(iter(book)) == "mimetype"
    assert book["mimetype"] == b"application/epub+zip"


@pytest.mark.parametrize(
    "language, title, words, summary",
    [
        ("cy", "Tŷ a Dŵr", "Cynnwys", "Testun yw’r cyfan"),
        ("en", "House & Water", "Contents", "All of it is text"),
    ],
)
def test_what_it_says_of_itself(
    language: str, title: str, words: str, summary: str, project: Path, tmp_path: Path
) -> None:
    book = made(print_page(CLEAN["figure"], language), project, tmp_path)  # type: ignore[arg-type]
    package = etree.fromstring(book["EPUB/content.opf"])
    assert package.findtext(f".//{DC}title") == title
    assert package.findtext(f".//{DC}language") == language
    assert package.findtext(f".//{DC}date") == "2026-03-01"
    assert [creator.text for creator in package.iter(f"{DC}creator")] == ["Y Cyngor", "Yr Heddlu"]
    said: dict[str, list[str]] = {}
    for meta in package.iter(f"{OPF}meta"):
        said.setdefault(meta.get("property") or "", []).append(meta.text or "")
    assert said["dcterms:modified"] == ["2026-03-01T00:00:00Z"]
    assert said["schema:accessMode"] == ["textual", "visual"]
    assert said["schema:accessModeSufficient"] == ["textual"]
    assert "alternativeText" in said["schema:accessibilityFeature"]
    assert said["schema:accessibilityHazard"] == ["none"]
    assert said["schema:accessibilitySummary"][0].startswith(summary)
    assert words.encode() in book["EPUB/nav.xhtml"]


def test_it_has_a_cover(project: Path, tmp_path: Path) -> None:
    book = made(print_page(CLEAN["words"]), project, tmp_path)
    (cover,) = (
        item
        for item in etree.fromstring(book["EPUB/content.opf"]).iter(f"{OPF}item")
        if item.get("properties") == "cover-image"
    )
    assert book[f"EPUB/{cover.get('href')}"].startswith(b"\x89PNG")
    first = pages(book)["EPUB/text/ch001.xhtml"]
    assert first.findtext(f".//{X}h1") == "Tŷ a Dŵr"


def test_contents_name_every_heading_of_the_first_levels(project: Path, tmp_path: Path) -> None:
    root = pages(made(print_page(CLEAN["headings"]), project, tmp_path))["EPUB/nav.xhtml"]
    lines = [link.text for link in root.find(f".//{X}nav[@id='toc']").iter(f"{X}a")]  # type: ignore[union-attr]
    assert lines == ["Tŷ a Dŵr", "Am y tŷ", "Dŵr"]


def test_passages_keep_their_language(project: Path, tmp_path: Path) -> None:
    root = pages(made(print_page(CLEAN["languages"]), project, tmp_path))["EPUB/text/ch002.xhtml"]
    marked = [
        " ".join("".join(span.itertext()).split())
        for span in root.iter(f"{X}span")
        if span.get("lang") == "en"
    ]
    assert marked == ["in English", "A whole passage"]


def test_pages_are_named_and_heads_of_rows_are_heads(project: Path, tmp_path: Path) -> None:
    root = pages(made(print_page(CLEAN["table"]), project, tmp_path))["EPUB/text/ch002.xhtml"]
    assert root.findtext(f".//{X}title") == "Am y tŷ"
    assert [head.text for head in root.iter(f"{X}th") if head.get("scope") == "row"] == ["Tywi", "Teifi"]


def test_every_picture_has_its_words(project: Path, tmp_path: Path) -> None:
    root = pages(made(print_page(CLEAN["pictures"]), project, tmp_path))["EPUB/text/ch002.xhtml"]
    assert [image.get("alt") for image in root.iter(f"{X}img")] == [
        *(f"Tŷ house.{kind}" for kind in ("png", "jpg", "gif", "webp", "svg")),
        "Tŷ script.svg",
        "Tŷ elsewhere.svg",
    ]
    assert "Tŷ entities.svg" in "".join(root.itertext())


def test_a_picture_from_elsewhere_is_refused(project: Path, tmp_path: Path) -> None:
    with pytest.raises(DocumentNotPossible):
        made(print_page('<img src="file:///project/../x.png" alt="Tŷ">'), project, tmp_path)
    assert list(tmp_path.iterdir()) == []
