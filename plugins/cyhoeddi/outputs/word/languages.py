"""The language in which Word proof-reads: of the whole file, and of each passage in the other."""

from __future__ import annotations

from collections.abc import Iterator

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from lxml import etree

from cyhoeddi.model.language import Language
from cyhoeddi.outputs.word.elements import element, properties
from cyhoeddi.outputs.word.schema_order import append_in_order

WORD_LANGUAGES: dict[str, str] = {"en": "en-GB", "cy": "cy-GB"}
"""The languages with the country that Word wants."""

_FULL = {"eastAsia": "en-US", "bidi": "ar-SA"}


def set_languages(document: WordDocument, language: Language) -> None:
    """Sets the language of the file, and gives the country to that of each passage."""
    styles = document.styles.element
    for defaults in styles.iter(qn("w:rPrDefault")):
        append_in_order(
            properties(defaults, "w:rPr"), element("w:lang", val=WORD_LANGUAGES[language], **_FULL)
        )
    for root in _parts_with_words(document):
        for found in root.iter(qn("w:lang")):
            written = found.get(qn("w:val")) or ""
            found.set(qn("w:val"), WORD_LANGUAGES.get(written, written))
    for found in document.settings.element.iter(qn("w:themeFontLang")):
        found.set(qn("w:val"), WORD_LANGUAGES[language])


def _parts_with_words(document: WordDocument) -> Iterator[etree._Element]:
    yield document.element
    for part in document.part.package.iter_parts():
        if str(part.partname) == "/word/footnotes.xml":
            root = parse_xml(part.blob)
            yield root
            part._blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
