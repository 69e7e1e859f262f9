"""The typeface in the Word file."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from uuid import UUID

import pytest
from fontTools.ttLib import TTFont
from lxml import etree
from tests.outputs.print_page import print_page
from tests.outputs.word.word_problems import R, W

from cyhoeddi.outputs.word import write_docx
from cyhoeddi.outputs.word.fonts import obfuscated

KEY = UUID("00112233-4455-6677-8899-AABBCCDDEEFF")


def test_mixing_twice_gives_the_font_back() -> None:
    font = bytes(range(200))
    mixed = obfuscated(font, KEY)
    assert mixed != font
    assert mixed[32:] == font[32:]
    assert obfuscated(mixed, KEY) == font


def test_the_last_digits_of_the_key_come_first() -> None:
    """As ECMA-376, part 4, 17.8.1 has it."""
    assert obfuscated(bytes(32), KEY)[:4].hex() == "ffeeddcc"


@pytest.mark.parametrize("style", ["Regular", "Bold", "Italic", "BoldItalic"])
def test_each_style_is_a_font_with_welsh_letters_that_may_be_embedded(style: str, tmp_path: Path) -> None:
    write_docx(print_page("<p>ŵ</p>"), tmp_path, tmp_path / "a.docx")
    with zipfile.ZipFile(tmp_path / "a.docx") as file:
        table = etree.fromstring(file.read("word/fontTable.xml"))
        targets = {
            relation.get("Id"): relation.get("Target", "")
            for relation in etree.fromstring(file.read("word/_rels/fontTable.xml.rels"))
        }
        entry = next(table.iter(f"{W}embed{style}"))
        mixed = file.read(f"word/{targets[entry.get(f'{R}id')]}")
    font = TTFont(io.BytesIO(obfuscated(mixed, UUID((entry.get(f"{W}fontKey") or "").strip("{}")))))
    assert font["name"].getBestFamilyName() == "Atkinson Hyperlegible Next"
    assert {ord(letter) for letter in "ŵŷŴŶâêîôûáéíóúïöẃỳ"} <= font.getBestCmap().keys()
    assert font["OS/2"].fsType & 0x000F in (0, 8)
