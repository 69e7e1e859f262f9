"""The strategy of this repository as a PDF, in both languages."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator

import pikepdf
import pytest
from lxml.html import document_fromstring
from tests.pdf.conftest import Published

from cyhoeddi.model.language import other_language
from cyhoeddi.model.site import Site
from cyhoeddi.render.interface import WORDS

pytestmark = [pytest.mark.pdf, pytest.mark.slow]


def page_texts(pdf: Published, *options: str) -> list[str]:
    run = subprocess.run(
        ["pdftotext", *options, "-enc", "UTF-8", str(pdf.file.file), "-"], capture_output=True, check=True
    )
    return run.stdout.decode().split("\f")[:-1]


def words(text: str) -> str:
    return " ".join(text.split())


def test_title_and_language(pdf: Published, opened: pikepdf.Pdf, site: Site) -> None:
    assert str(opened.docinfo["/Title"]) == site.strategies[0].title.get(pdf.language)
    assert str(opened.Root.Lang) == pdf.language
    assert opened.Root.ViewerPreferences.DisplayDocTitle


def test_it_is_tagged(opened: pikepdf.Pdf) -> None:
    assert opened.Root.MarkInfo.Marked
    assert opened.Root.StructTreeRoot.K
    metadata = opened.Root.Metadata.read_bytes().decode()
    assert re.search(r"pdfuaid:part>1<|pdfuaid:part=.1", metadata)


def test_bookmarks_are_all_headings_in_their_order(pdf: Published, opened: pikepdf.Pdf) -> None:
    def labels(items: list[pikepdf.OutlineItem]) -> Iterator[str]:
        for item in items:
            yield words(item.title)
            yield from labels(list(item.children))

    page = document_fromstring(pdf.html)
    for note in page.xpath('//span[@class="print-footnote"]'):
        note.drop_tree()
    headings = [words(element.text_content()) for element in page.iter("h1", "h2", "h3", "h4", "h5", "h6")]
    with opened.open_outline() as outline:
        assert list(labels(list(outline.root))) == headings


def test_the_page_count_is_right(pdf: Published, opened: pikepdf.Pdf) -> None:
    assert pdf.file.pages == len(opened.pages) > 20


def test_every_page_has_words_and_its_number(pdf: Published) -> None:
    texts = page_texts(pdf)
    assert len(texts) == pdf.file.pages
    line = {"en": "Page {} of {}", "cy": "Tudalen {} o {}"}[pdf.language]
    for number, text in enumerate(texts, start=1):
        assert len(text.split()) > 10, f"page {number}"
        if number > 1:
            assert line.format(number, len(texts)) in words(text)


def test_no_words_are_lost(pdf: Published) -> None:
    """A sentence may be split by the foot of a page, so each word is looked for, as often as it should be there."""
    page = document_fromstring(pdf.html)
    for unprinted in page.xpath("//head"):
        unprinted.drop_tree()
    # pdftotext joins what a hyphen parts at the end of a line, and a footnote's number to the word before it;
    # U+00AD stands where a word was parted by the layout.
    found, wanted = (
        re.sub(r"[-‐\u00ad]\s*", "", "\n".join(texts)) for texts in (page_texts(pdf), page.itertext())
    )
    for word in set(re.findall(r"\w{4,}", wanted)):
        assert found.count(word) >= wanted.count(word), word


def test_the_plan_is_on_wide_pages_and_nothing_else_is(pdf: Published, opened: pikepdf.Pdf) -> None:
    wide = {number for number, page in enumerate(opened.pages) if page.mediabox[2] > page.mediabox[3]}
    assert wide
    assert min(wide) > 1
    column = WORDS["urgency"].into(pdf.language)
    texts = [words(text) for text in page_texts(pdf)]
    assert all(column in texts[number] for number in wide)


def test_table_heads_come_again_on_each_page(pdf: Published, opened: pikepdf.Pdf) -> None:
    rows = [words(text) for text in page_texts(pdf) if re.search(r"\b[PX]\d\.\d\b", text)]
    head = WORDS["urgency"].into(pdf.language)
    with_rows = [text for text in rows if "▲" in text or "◆" in text or "▼" in text]
    assert len(with_rows) > 5
    assert all(head in text for text in with_rows)


def test_footnotes_are_at_the_foot_of_their_page(pdf: Published) -> None:
    page = document_fromstring(pdf.html)
    notes = [words(note.text_content()) for note in page.xpath('//span[@class="print-footnote"]')]
    assert notes
    texts = [words(text) for text in page_texts(pdf)]
    for number, note in enumerate(notes, start=1):
        assert any(f"{number}. {note[:40]}" in text for text in texts), note


def test_each_names_the_other_language(pdf: Published, site: Site) -> None:
    other = site.strategies[0].title.get(other_language(pdf.language))
    assert other
    assert other in words(page_texts(pdf)[0])


def test_the_notice_is_on_every_page(pdf: Published, site: Site) -> None:
    start = words(site.settings.notice.into(pdf.language))[:40]
    assert all(start in words(text) for text in page_texts(pdf))


def test_welsh_letters_are_in_the_text(pdf: Published) -> None:
    text = " ".join(page_texts(pdf))
    if pdf.language == "cy":
        assert re.search(r"\w*[ŵŷ]\w*", text)
        assert "hŷn" in text
    assert "�" not in text


def test_every_font_is_our_own_and_embedded(opened: pikepdf.Pdf) -> None:
    names = {
        str(item.FontName)
        for item in opened.objects
        if isinstance(item, pikepdf.Dictionary) and "/FontName" in item
    }
    assert names
    assert all(re.fullmatch(r"/[A-Z]{6}\+Atkinson-Hyperlegible-Next.*", name) for name in names), names


def test_the_document_asks_nothing_of_the_network(opened: pikepdf.Pdf) -> None:
    for item in opened.objects:
        if isinstance(item, pikepdf.Dictionary):
            assert item.get("/S") not in ("/JavaScript", "/Launch", "/GoToR", "/ImportData")


def test_the_contents_name_the_page_of_each_chapter(pdf: Published) -> None:
    texts = [words(text) for text in page_texts(pdf)]
    entries = document_fromstring(pdf.html).xpath("//nav//a/text()")
    for title in map(words, entries):
        found = re.search(rf"{re.escape(title)} (\d+)", texts[2])
        assert found, title
        assert title in texts[int(found[1]) - 1], title


def test_page_references_name_the_page_that_they_lead_to(pdf: Published) -> None:
    texts = [words(text) for text in page_texts(pdf)]
    page = document_fromstring(pdf.html)
    titles = {heading.get("id"): words(heading.text) for heading in page.iter("h1")}
    looked_at = 0
    for reference in page.xpath('//span[@class="page-reference"]'):
        title = titles.get(reference.get("data-target")[1:])
        if title:
            label = words(reference.getprevious().text_content() + reference.get("data-before"))
            numbers = re.findall(rf"{re.escape(label)} ?(\d+)", " ".join(texts))
            assert numbers, label
            assert all(title in texts[int(number) - 1] for number in numbers), label
            looked_at += 1
    assert looked_at > 20


def test_no_heading_is_left_alone_at_the_foot_of_a_page(pdf: Published, site: Site) -> None:
    page = document_fromstring(pdf.html)
    for note in page.xpath('//span[@class="print-footnote"]'):
        note.drop_tree()
    headings = {words(element.text_content()) for element in page.iter("h1", "h2", "h3", "h4")}
    notice = words(site.settings.notice.into(pdf.language))[:40]
    for number, text in enumerate(page_texts(pdf)[3:], start=4):
        body = words(words(text).partition(notice)[0])
        assert not any(body.endswith(heading) for heading in headings), f"page {number}"


def test_a_priority_s_head_stands_above_its_first_action(pdf: Published) -> None:
    heads = [
        words(head.text or "") for head in document_fromstring(pdf.html).xpath('//tr[@class="plan-group"]/th')
    ]
    texts = [words(text) for text in page_texts(pdf, "-raw")]
    assert len(heads) > 6
    for head in heads:
        found = [text.partition(head)[2] for text in texts if f" {head} " in text]
        assert found, head
        assert any(re.search(r"\b[PX]\d\.\d\b", after) for after in found), head


def test_tables_are_numbered_in_the_language_of_the_page(pdf: Published) -> None:
    label = {"en": "Table", "cy": "Tabl"}[pdf.language]
    whole = words(" ".join(page_texts(pdf)))
    numbers = [int(number) for number in re.findall(rf"\b{label} (\d+):", whole)]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) > 5
