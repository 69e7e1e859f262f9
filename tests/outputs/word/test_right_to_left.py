"""Runs from right to left."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from docx import Document
from lxml.html import fragment_fromstring, tostring
from tests.outputs.print_page import print_page
from tests.outputs.word.word_problems import W

from cyhoeddi.outputs.word import write_docx
from cyhoeddi.outputs.word.right_to_left import mark_right_to_left


@pytest.mark.parametrize(
    "html, left",
    [
        ("<p>Dŵr a <b>thŷ</b>, 水 👩</p>", "<p>Dŵr a <b>thŷ</b>, 水 👩</p>"),
        ("<p>Tŷ محمد علي yma</p>", '<p>Tŷ <span dir="rtl">محمد علي</span> yma</p>'),
        (
            "<p>a<b>b</b> שלום c علي</p>",
            '<p>a<b>b</b> <span dir="rtl">שלום</span> c <span dir="rtl">علي</span></p>',
        ),
        ('<p dir="rtl">علي <b>علي</b></p>', '<p dir="rtl">علي <b>علي</b></p>'),
    ],
)
def test_they_are_marked(html: str, left: str) -> None:
    body = fragment_fromstring(html, create_parent="div")
    mark_right_to_left(body)
    assert tostring(body, encoding="unicode") == f"<div>{left}</div>"


def test_word_is_told(tmp_path: Path) -> None:
    write_docx(print_page("<p>Tŷ محمد علي yma</p>"), tmp_path, tmp_path / "a.docx")
    body = Document(io.BytesIO((tmp_path / "a.docx").read_bytes())).element.body
    runs = [run for run in body.iter(f"{W}r") if run.find(f"{W}rPr/{W}rtl") is not None]
    assert "".join(text.text or "" for run in runs for text in run.iter(f"{W}t")) == "محمد علي"
