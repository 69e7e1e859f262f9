"""Passages that say the same, though one language has as one paragraph what the other has as two."""

from __future__ import annotations

from tests.parity.sites import site_of

from cyhoeddi.model.page import PagePair
from cyhoeddi.parity.joined_passages import passage_pairs

LISTEN = "We listen to everybody who lives here."
ACT = "Then we act together with the 4 councils."
GWRANDO = "Rydym yn gwrando ar bawb sy’n byw yn y tŷ hwn."
GWEITHREDU = "Yna rydym yn gweithredu ar y cyd â’r 4 cyngor."


def pair_of(en: str, cy: str) -> PagePair:
    return site_of({"en/plan.md": en, "cy/plan.md": cy}).pairs["plan.md"]


def told(en: str, cy: str) -> list[tuple[str, str]]:
    return [(p.en.text, p.cy.text) for p in passage_pairs(pair_of(en, cy), lambda a, b: True)]


def test_each_block_is_a_passage() -> None:
    assert told(f"{LISTEN}\n\n- {ACT}", f"{GWRANDO}\n\n- {GWEITHREDU}") == [
        (LISTEN, GWRANDO),
        (ACT, GWEITHREDU),
    ]


def test_two_paragraphs_are_read_as_the_one_that_they_are() -> None:
    assert told(f"{LISTEN} {ACT}", f"{GWRANDO}\n\n{GWEITHREDU}") == [
        (f"{LISTEN} {ACT}", f"{GWRANDO} {GWEITHREDU}")
    ]


def test_code_and_lonely_blocks_are_none() -> None:
    assert told("    code\n\nWords.\n\n> Quoted.", "    cod\n\nGeiriau.") == [("Words.", "Geiriau.")]


def test_only_those_wanted_are_made() -> None:
    pair = pair_of(f"{LISTEN}\n\n{ACT}", f"{GWRANDO}\n\n{GWEITHREDU}")
    assert [p.en.text for p in passage_pairs(pair, lambda en, cy: "4" in cy)] == [ACT]


def test_a_passage_tells_what_stands_alone_beside_it() -> None:
    pair = pair_of(f"{LISTEN}\n\n- {ACT}\n- Again.", f"{GWRANDO} {GWEITHREDU}")
    assert [sorted(p.beside) for p in passage_pairs(pair, lambda en, cy: True)] == [["en"]]


def test_a_place_in_the_second_paragraph_is_told_in_its_line() -> None:
    pair = pair_of(f"{LISTEN} {ACT}", f"{GWRANDO}\n\n{GWEITHREDU}")
    (passages,) = passage_pairs(pair, lambda en, cy: True)
    assert pair.cy
    start = passages.cy.text.index("gweithredu")
    place = passages.cy.position(pair.cy, start, "gweithredu")
    assert (place.line, place.column) == (6, GWEITHREDU.index("gweithredu") + 1)
