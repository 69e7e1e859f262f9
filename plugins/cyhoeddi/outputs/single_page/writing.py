"""From the print document to the finished page."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from lxml.html import tostring
from markupsafe import Markup

from cyhoeddi.outputs.embedding.pictures import embed_pictures
from cyhoeddi.outputs.print_reading.facts import document_facts, read_print_document
from cyhoeddi.outputs.print_reading.notes import gather_notes
from cyhoeddi.outputs.print_reading.passive import make_passive
from cyhoeddi.outputs.single_page.page import make_page
from cyhoeddi.outputs.single_page.style_sheet import style_sheet
from cyhoeddi.render.site_style import style_in_document
from cyhoeddi.render.theme import theme_folder


def write_single_page(html: str, project: Path, target: Path) -> None:
    """Writes a print document as one HTML file that needs no other: no scripts, nothing from the network.

    The same document, theme and pictures make the same bytes. Raises DocumentNotPossible for a picture from outside
    the project.
    """
    source = read_print_document(html)
    facts = document_facts(source)
    make_passive(source.body)
    gather_notes(source.body)
    embed_pictures(source.body, project, draw=False)
    page = make_page(source.body, facts.language, facts.title)
    loader = FileSystemLoader(theme_folder() / "single-page")
    environment = Environment(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    text = environment.get_template("single-page.html").render(
        facts=facts,
        style=Markup(style_sheet(style_in_document(html))),
        body=Markup("".join(tostring(child, encoding="unicode") for child in page)),
    )
    target.write_bytes(text.encode())
