"""Puts our structure in the place of WeasyPrint's own while one document is written.

The function that is replaced is private. So pyproject.toml pins WeasyPrint, and tests/pdf/test_structure_seam.py holds
every name that is used here and in :mod:`boxes`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Any

import pydyf

from cyhoeddi.outputs.pdf.structure.boxes import read_pages
from cyhoeddi.outputs.pdf.structure.element_words import link_name
from cyhoeddi.outputs.pdf.structure.links import keep_one_area_a_line
from cyhoeddi.outputs.pdf.structure.marked_content import MarkedContents, glyphs_of_space
from cyhoeddi.outputs.pdf.structure.node import Node
from cyhoeddi.outputs.pdf.structure.rendered import Annotation
from cyhoeddi.outputs.pdf.structure.tree import structure_tree
from cyhoeddi.outputs.pdf.structure.writing import write_structure

_ONE_AT_A_TIME = Lock()


@contextmanager
def own_structure(document: Any) -> Iterator[None]:
    """Within it, ``document.write_pdf`` writes our structure; another thread waits for its turn."""
    import weasyprint.pdf

    keep_one_area_a_line(document)
    with _ONE_AT_A_TIME:
        theirs = weasyprint.pdf.add_tags
        weasyprint.pdf.add_tags = _add_tags
        try:
            yield
        finally:
            weasyprint.pdf.add_tags = theirs


def _add_tags(pdf: Any, document: Any, pdf_version: Any, page_streams: list[Any]) -> None:  # noqa: ARG001
    """Has the signature of ``weasyprint.pdf.tags.add_tags``."""
    pages = read_pages(document, page_streams, pdf.objects)
    tree = structure_tree(pages.rendered)
    _name_links(tree.document)
    contents = MarkedContents(page_streams, pages.forms, glyphs_of_space(document.fonts))
    contents.change((*pages.artifacts, *tree.artifacts), pages.spoken)
    write_structure(tree.document, pdf, page_streams, pages.forms)


def _name_links(document: Node) -> None:
    """Each active area says what its link says (ISO 14289-1, 7.18.5); WeasyPrint writes the address there."""
    for node in document.nodes:
        for child in node.children:
            if isinstance(child, Annotation) and child.target.get("Subtype") == "/Link":
                name = link_name(node.element) if node.element is not None else ""
                child.target["Contents"] = pydyf.String(name or child.target["Contents"].string)
