"""What the file says of itself: title, authors, language, dates."""

from __future__ import annotations

from datetime import datetime

from docx.document import Document as WordDocument

from cyhoeddi.outputs.pandoc.zip_file import EARLIEST
from cyhoeddi.outputs.print_reading.facts import DocumentFacts
from cyhoeddi.outputs.word.languages import WORD_LANGUAGES

_APPLICATION = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    b"<Application>Cyhoeddi</Application></Properties>"
)
"""In the place of pandoc's, which counts the words and pages of another document."""


def set_properties(document: WordDocument, facts: DocumentFacts) -> None:
    """Sets the properties; they hold 255 characters each at most (Word refuses more)."""
    day = facts.published or EARLIEST
    properties = document.core_properties
    properties.title = facts.title[:255]
    properties.author = "; ".join(facts.authors)[:255]
    properties.comments = facts.description[:255]
    properties.language = WORD_LANGUAGES[facts.language]
    properties.created = properties.modified = datetime(day.year, day.month, day.day)
    properties.last_modified_by = ""
    properties.revision = 1
    for part in document.part.package.iter_parts():
        if str(part.partname) == "/docProps/app.xml":
            part._blob = _APPLICATION
