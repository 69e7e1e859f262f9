"""From the print document to the finished Word file."""

from __future__ import annotations

import io
import tempfile
from pathlib import Path

from docx import Document

from cyhoeddi.outputs.embedding.pictures import embed_pictures
from cyhoeddi.outputs.pandoc.languages import mark_languages
from cyhoeddi.outputs.pandoc.program import run_pandoc
from cyhoeddi.outputs.pandoc.spaces import fold_spaces
from cyhoeddi.outputs.pandoc.zip_file import same_bytes
from cyhoeddi.outputs.print_reading.facts import document_facts, read_print_document
from cyhoeddi.outputs.print_reading.notes import gather_notes
from cyhoeddi.outputs.print_reading.passive import make_passive
from cyhoeddi.outputs.word.captions import number_captions
from cyhoeddi.outputs.word.contents import fill_contents
from cyhoeddi.outputs.word.core_properties import set_properties
from cyhoeddi.outputs.word.document_html import word_html
from cyhoeddi.outputs.word.drawings import finish_drawings
from cyhoeddi.outputs.word.fonts import embed_fonts
from cyhoeddi.outputs.word.languages import set_languages
from cyhoeddi.outputs.word.look import theme_look
from cyhoeddi.outputs.word.marks import forget_marks
from cyhoeddi.outputs.word.numbering import set_lists
from cyhoeddi.outputs.word.reference import theme_reference
from cyhoeddi.outputs.word.right_to_left import mark_right_to_left
from cyhoeddi.outputs.word.sections import lay_sections
from cyhoeddi.outputs.word.settings import clean_settings
from cyhoeddi.outputs.word.spaces import set_spaces
from cyhoeddi.outputs.word.tables import finish_tables
from cyhoeddi.outputs.word.unique_ids import make_ids_unique
from cyhoeddi.render.site_style import style_in_document


def write_docx(html: str, project: Path, target: Path) -> None:
    """Writes a print document as a Word file; the same document, theme and pictures make the same bytes.

    Raises DocumentNotPossible where pandoc is missing or fails, or a picture lies outside the project.
    """
    colours = style_in_document(html)
    look = theme_look(colours)
    source = read_print_document(html)
    facts = document_facts(source)
    make_passive(source.body)
    gather_notes(source.body)
    pictures = embed_pictures(source.body, project, draw=True)
    fold_spaces(source.body)
    mark_languages(source.body, facts.language)
    mark_right_to_left(source.body)
    prepared = word_html(source, look)
    with tempfile.TemporaryDirectory(prefix="word-") as folder:
        reference = Path(folder, "reference.docx")
        reference.write_bytes(theme_reference(colours))
        made = run_pandoc(["--to=docx", f"--reference-doc={reference}"], prepared.html)
    document = Document(io.BytesIO(made))
    lay_sections(document, facts, source.body.get("data-notice") or "", look)
    set_lists(document)
    set_spaces(document)
    number_captions(document)
    finish_tables(document, prepared.row_heads, look)
    finish_drawings(document, pictures)
    fill_contents(document)
    forget_marks(document)
    set_languages(document, facts.language)
    set_properties(document, facts)
    embed_fonts(document)
    clean_settings(document)
    make_ids_unique(document)
    finished = io.BytesIO()
    document.save(finished)
    target.write_bytes(same_bytes(finished.getvalue(), facts.published, first="[Content_Types].xml"))
