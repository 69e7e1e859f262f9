"""The theme's typeface inside the Word file, so that it looks the same where nobody has installed it.

A font is embedded as Word does it: its first 32 bytes are mixed with the digits of a key (ECMA-376, part 4, 17.8.1).
"""

from __future__ import annotations

import hashlib
import io
from functools import lru_cache
from pathlib import Path
from uuid import UUID

from docx.document import Document as WordDocument
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from lxml import etree

from cyhoeddi.outputs.word.elements import element
from cyhoeddi.outputs.word.reference import FONT
from cyhoeddi.outputs.word.schema_order import append_in_order
from cyhoeddi.render.theme import theme_folder

_FILES = {
    "embedRegular": "400-normal",
    "embedBold": "700-normal",
    "embedItalic": "400-italic",
    "embedBoldItalic": "700-italic",
}
_KIND = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/font"
_MIXED = 32


def embed_fonts(document: WordDocument) -> None:
    """Embeds the four styles; without the font files the file names the typeface alone."""
    table = next(
        part for part in document.part.package.iter_parts() if part.partname == "/word/fontTable.xml"
    )
    root = parse_xml(table.blob)
    for former in root.findall(qn("w:font")):
        if former.get(qn("w:name")) == FONT:
            root.remove(former)
    entry = element("w:font", name=FONT)
    entry.append(element("w:altName", val="Arial"))
    entry.append(element("w:charset", val="00"))
    entry.append(element("w:family", val="swiss"))
    entry.append(element("w:pitch", val="variable"))
    for name, style in _FILES.items():
        file = theme_folder() / "assets" / "fonts" / f"{FONT.lower().replace(' ', '-')}-{style}.woff2"
        if file.is_file():
            entry.append(_embedded(table, name, file))
    root.append(entry)
    table._blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    settings = document.settings.element
    append_in_order(settings, element("w:embedTrueTypeFonts"))


def _embedded(table: Part, name: str, file: Path) -> etree._Element:
    font = _unpacked(file)
    key = UUID(bytes=hashlib.sha256(font).digest()[:16], version=4)
    place = PackURI(f"/word/fonts/{name.removeprefix('embed').lower()}.odttf")
    embedded = element(f"w:{name}", fontKey=f"{{{str(key).upper()}}}")
    part = Part(place, _KIND, obfuscated(font, key), table.package)
    embedded.set(qn("r:id"), table.relate_to(part, _RELATION))
    return embedded


@lru_cache(maxsize=len(_FILES))
def _unpacked(file: Path) -> bytes:
    """A font in the form that Word knows."""
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

    font = TTFont(file, recalcTimestamp=False)
    font.flavor = None
    made = io.BytesIO()
    font.save(made)
    return made.getvalue()


def obfuscated(font: bytes, key: UUID) -> bytes:
    """A font with its first bytes mixed with the key, from its last digits to its first; doing it twice undoes it."""
    digits = key.bytes[::-1]
    head = bytes(byte ^ digits[number % 16] for number, byte in enumerate(font[:_MIXED]))
    return head + font[_MIXED:]
