"""From the print document to the finished e-book."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from cyhoeddi.outputs.embedding.pictures import embed_pictures
from cyhoeddi.outputs.epub.cover import cover_png
from cyhoeddi.outputs.epub.document_html import book_html
from cyhoeddi.outputs.epub.finishing import finish_book
from cyhoeddi.outputs.epub.metadata import book_metadata
from cyhoeddi.outputs.pandoc.languages import mark_languages
from cyhoeddi.outputs.pandoc.program import run_pandoc
from cyhoeddi.outputs.pandoc.spaces import fold_spaces
from cyhoeddi.outputs.print_reading.facts import document_facts, read_print_document
from cyhoeddi.outputs.print_reading.notes import gather_notes
from cyhoeddi.outputs.print_reading.passive import make_passive
from cyhoeddi.render.site_style import style_in_document


def write_epub(html: str, project: Path, target: Path) -> None:
    """Writes a print document as an EPUB 3 e-book; the same document, theme and pictures make the same bytes.

    Raises DocumentNotPossible where pandoc is missing or fails, or a picture lies outside the project.
    """
    source = read_print_document(html)
    facts = document_facts(source)
    edition = " ".join("".join(source.xpath('//p[@class="cover-edition"]/text()')).split())
    cover = cover_png(facts, edition, style_in_document(html))
    make_passive(source.body)
    gather_notes(source.body)
    pictures = embed_pictures(source.body, project, draw=False)
    fold_spaces(source.body)
    mark_languages(source.body, facts.language)
    with tempfile.TemporaryDirectory(prefix="epub-") as folder:
        metadata = Path(folder, "metadata.json")
        metadata.write_text(json.dumps(book_metadata(facts, has_pictures=bool(pictures))), encoding="utf-8")
        book = run_pandoc(
            [
                "--to=epub3",
                "--split-level=1",
                "--toc-depth=2",
                "--epub-title-page=false",
                f"--metadata-file={metadata}",
            ],
            book_html(source, facts.title),
        )
    target.write_bytes(finish_book(book, cover, facts))
