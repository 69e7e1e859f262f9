"""The structure of many small pieces of HTML, and of the strategy of this repository, read back from the PDFs."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pikepdf
import pytest
from lxml.html import document_fromstring
from tests.pdf.conftest import Published
from tests.pdf.construct_files import Construct, constructs, structure_of, write_constructs
from tests.pdf.structure_text import structure_reader, structure_text

from cyhoeddi.model.language import Language

pytestmark = pytest.mark.pdf


@pytest.mark.parametrize(
    "construct", list(constructs()), ids=lambda construct: construct.pdf_name.removesuffix(".pdf")
)
def test_the_structure_of_a_construct(construct: Construct, once: Callable[..., Path]) -> None:
    folder = once("constructs", write_constructs)
    assert structure_of(folder / construct.pdf_name) == construct.structure, construct.name


@dataclass(frozen=True)
class Spoken:
    """The structure of the strategy: as text, and its words in pieces."""

    structure: str
    pieces: tuple[str, ...]


@pytest.fixture(scope="module")
def structures(published: dict[Language, Published]) -> dict[Language, Spoken]:
    found = {}
    for language, pdf in published.items():
        with pikepdf.open(pdf.file.file) as opened:
            document = opened.Root.StructTreeRoot.K[0]
            pieces = tuple(structure_reader(opened).pieces(document))
            found[language] = Spoken(structure_text(opened), pieces)
    return found


@pytest.fixture
def spoken(pdf: Published, structures: dict[Language, Spoken]) -> Spoken:
    return structures[pdf.language]


@pytest.mark.slow
def test_the_strategy_has_as_many_of_each_as_its_html(pdf: Published, spoken: Spoken) -> None:
    page = document_fromstring(pdf.html)
    found = Counter(re.findall(r"^ *(\w+)", spoken.structure, re.MULTILINE))
    wanted = {
        "H1": "//h1",
        "H2": "//h2",
        "H3": "//h3",
        "Table": "//table",
        "TR": "//tr",
        "TH": "//th",
        "TD": "//td",
        "Note": '//*[@class="print-footnote"]',
        "TOC": '//nav[@role="doc-toc"]//ol',
        "TOCI": '//nav[@role="doc-toc"]//li',
        "LI": '//li[not(ancestor::nav[@role="doc-toc"])] | //dt[not(preceding-sibling::*[1][self::dt])]',
        "Link": "//a[@href]",
    }
    assert {role: found[role] for role in wanted} == {
        role: len(page.xpath(path)) for role, path in wanted.items()
    }


@pytest.mark.slow
def test_every_word_of_the_strategy_is_there_once_and_in_order(pdf: Published, spoken: Spoken) -> None:
    """The letters of the HTML in their order, and between them only what CSS makes: marks and page numbers."""
    body = document_fromstring(pdf.html).find("body")
    assert body is not None
    for silent in body.xpath('.//*[@aria-hidden="true"] | .//svg'):
        silent.drop_tree()
    wanted, found = letters(body.text_content()), letters("".join(spoken.pieces))
    rest = iter(found)
    count = sum(1 for _ in itertools.takewhile(lambda letter: letter in rest, wanted))
    assert wanted[count:] == "", f"after {wanted[max(0, count - 40) : count]}"
    made = Counter(found) - Counter(wanted)
    assert set(made) <= set("•–.()0123456789pagetudalen"), made


def letters(text: str) -> str:
    return re.sub(r"[\s\xad]", "", text)


@pytest.mark.slow
def test_words_of_two_lines_are_two_words(pdf: Published, spoken: Spoken) -> None:
    """Every word of the structure is one of the HTML: none ran into the next at the end of a line."""
    known = set(re.findall(r"\w+", re.sub(r"<[^>]*>", " ", pdf.html).replace("\xad", "")))
    words = set(re.findall(r"\w+", " ".join(spoken.pieces).replace("\xad", "")))
    made = {"page", "tudalen"}
    assert {word for word in words - known - made if not word.isdigit()} == set()
