"""The Word files as another program opens them: LibreOffice lays out every page."""

from __future__ import annotations

import re
import subprocess

import pikepdf
import pytest
from docx import Document
from lxml.html import document_fromstring
from tests.outputs.word.word_problems import W, problems
from tests.word.conftest import Printed

from cyhoeddi.render.interface import WORDS

pytestmark = [pytest.mark.pdf, pytest.mark.slow]


def page_texts(printed: Printed) -> list[str]:
    run = subprocess.run(
        ["pdftotext", "-enc", "UTF-8", str(printed.pdf), "-"], capture_output=True, check=True
    )
    return run.stdout.decode().split("\f")[:-1]


def words(text: str) -> str:
    return " ".join(text.split())


def test_nothing_is_to_be_repaired(printed: Printed) -> None:
    assert problems(printed.docx.read_bytes()) == []


def test_title_is_on_the_first_page_and_in_the_properties(printed: Printed) -> None:
    title = document_fromstring(printed.html).findtext(".//title")
    assert title
    assert title in words(page_texts(printed)[0])
    with pikepdf.open(printed.pdf) as pdf:
        assert str(pdf.docinfo["/Title"]) == title
        assert str(pdf.Root.Lang) == {"en": "en-GB", "cy": "cy-GB"}[printed.language]


def test_pages_of_the_plan_are_wide_and_no_others(printed: Printed) -> None:
    with pikepdf.open(printed.pdf) as pdf:
        wide = [page.mediabox[2] > page.mediabox[3] for page in pdf.pages]
    texts = page_texts(printed)
    head = words(f"{WORDS['action'].into(printed.language)} {WORDS['urgency'].into(printed.language)}")
    assert len(texts) == len(wide) > 20
    assert sum(wide) > 2
    assert all(head in words(text) for text, is_wide in zip(texts, wide, strict=True) if is_wide)


def test_every_page_but_the_cover_has_its_number(printed: Printed) -> None:
    texts = page_texts(printed)
    line = {"en": "Page {} of {}", "cy": "Tudalen {} o {}"}[printed.language]
    for number, text in enumerate(texts, start=1):
        assert (line.format(number, len(texts)) in words(text)) == (number > 1), number


def test_no_words_are_lost(printed: Printed) -> None:
    page = document_fromstring(printed.html)
    for unprinted in page.xpath("//head"):
        unprinted.drop_tree()
    # pdftotext joins what a hyphen parts at the end of a line, and a footnote's number to the word before it.
    found, wanted = (
        re.sub(r"-\s*", "", "\n".join(texts)) for texts in (page_texts(printed), page.itertext())
    )
    for word in set(re.findall(r"\w{4,}", wanted)):
        assert found.count(word) >= wanted.count(word), word


def test_no_page_is_empty(printed: Printed) -> None:
    assert all(len(text.split()) > 12 for text in page_texts(printed))


def test_the_typeface_is_in_the_file(printed: Printed) -> None:
    with pikepdf.open(printed.pdf) as pdf:
        fonts = {
            str(item.FontName)
            for item in pdf.objects
            if isinstance(item, pikepdf.Dictionary) and "/FontName" in item
        }
    assert fonts
    assert all("AtkinsonHyperlegibleNext" in name.replace("-", "") for name in fonts), fonts


def test_the_contents_are_the_headings(printed: Printed) -> None:
    lines: dict[str, list[str]] = {}
    for paragraph in Document(str(printed.docx)).element.body.iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        name = style.get(f"{W}val") if style is not None else ""
        lines.setdefault(name[:-1], []).append(
            words("".join(text.text or "" for text in paragraph.iter(f"{W}t")))
        )
        if name in ("Heading3", "Heading4"):
            lines["Heading"].pop()
    assert lines["TOC"] == lines["Heading"]
    assert len(lines["TOC"]) > 20
