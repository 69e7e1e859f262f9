"""The gate has nothing to say of small pieces of HTML, except where the piece itself is at fault."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.pdf.construct_files import PAGE, Construct, constructs, write_constructs

from cyhoeddi.outputs.conformance import check_pdf

pytestmark = pytest.mark.pdf

CONSTRUCTS = list(constructs())

AT_FAULT = {
    # The language of a second body element is read by WeasyPrint alone.
    "The body in another language than the document": {"pdf-language-wrong"},
    "A link to nowhere is words": {"pdf-link-wrong"},
    # "Llun" is Welsh for picture.
    "Quotation, table and picture in an item": {"pdf-picture-wrong"},
    # Its last columns begin beside the paper.
    "A table that is wider than the page": {"pdf-content-missing"},
    # What only a style sheet knows of: words that it moves out of the page, writes into it, or fills in.
    "A running head with a link": {"pdf-content-missing"},
    "Generated words belong to their element": {"pdf-words-misplaced"},
    "Fields of a form are words": {"pdf-words-misplaced"},
}


@pytest.fixture(scope="session")
def folder(once: Callable[..., Path]) -> Path:
    return once("constructs", write_constructs)


@pytest.mark.parametrize("construct", CONSTRUCTS, ids=lambda construct: construct.name)
def test_a_construct_passes(construct: Construct, folder: Path) -> None:
    faults = check_pdf(folder / construct.pdf_name, PAGE + construct.html)
    assert {fault.name for fault in faults} == AT_FAULT.get(construct.name, set())


def test_every_exception_is_a_construct() -> None:
    assert set(AT_FAULT) <= {construct.name for construct in CONSTRUCTS}
