"""Passages in the other language than their page: what they are, where they are, and what is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyhoeddi.model.language import Language
from cyhoeddi.model.language_judgement import (
    BLANK,
    are_in_language,
    blanked,
    judged_words,
    may_be_name,
    words_to_judge,
)
from cyhoeddi.model.markdown.block import Block
from cyhoeddi.model.markdown.parse import parse
from cyhoeddi.model.other_language import OtherPassage, passages_in_other_language
from cyhoeddi.model.position import Position

WELSH = "Mae’r tŷ ar agor i bawb bob dydd."
ENGLISH = "The house is open to all on any day."


def _passages(text: str, language: Language) -> list[OtherPassage]:
    places = {number: Position("a.md", number) for number in range(1, text.count("\n") + 2)}
    return list(passages_in_other_language(parse(text, places).blocks, language))


def _found(text: str, language: Language = "cy") -> list[tuple[str, str]]:
    return [(passage.form, passage.text) for passage in _passages(text, language)]


@pytest.mark.parametrize("language, text", [("cy", WELSH), ("en", ENGLISH)])
@pytest.mark.parametrize(
    "block",
    [
        "{}", "## {}", "- {}", "1. {}", "> {}", "| {} | 1 |\n| --- | --- |\n| 2 | 3 |", "!!! note\n    {}",
        "Term\n: {}", "1[^a]\n\n[^a]: {}", "- a\n    - b\n\n        {}", "<p>{}</p>", "![{}](map.png)",
    ],
)  # fmt: skip
def test_every_kind_of_block_is_read(block: str, language: Language, text: str) -> None:
    other: Language = "en" if language == "cy" else "cy"
    assert _found(block.format(text), language) == []
    [(form, found)] = _found(block.format(text), other)
    assert found == text.rstrip(".")
    assert form == ("quotation" if block.startswith(">") else "sentences")


@pytest.mark.parametrize(
    "text, found",
    [
        (f"{WELSH} {ENGLISH} {WELSH}", [("sentences", ENGLISH.rstrip("."))]),
        (f"{ENGLISH} {ENGLISH} {WELSH}", [("sentences", f"{ENGLISH} {ENGLISH.rstrip('.')}")]),
        ("Defnyddiwn y dull listen first and act later yn y tŷ.", [("run", "listen first and act later")]),
        ("Dywedodd “nobody ever asked us” yn y tŷ.", [("quotation", "nobody ever asked us")]),
        ("Dywedodd 'nobody ever asked us' yn y tŷ.", [("run", "nobody ever asked us")]),
        ("Mae’r Violence and Crime Reduction Fund yn hael.", [("run", "Violence and Crime Reduction Fund")]),
        ("Daeth Victim Support a Home Office i’r tŷ.", []),
        ("Daeth Victim Support, Home Office, Public Health i’r tŷ.", []),
        ("Mae cronfeydd (NEST, SAFE pension, the Workers’ Fund) yn y tŷ.", []),
        ("Ewch i 12 Station Road, Old Church Lane, Bala LL23 7AB, ŵyr.", []),
        ("Teipiwch `run the check and build` yn y tŷ.", []),
        ("Ewch i https://example.org/what-we-do-about-the-house yn y tŷ.", []),
        ("Y gwerth yw {the name of the house}, ŵyr.", []),
        ("Stop and search.", []),
        ("", []),
    ],
)
def test_passages_of_a_welsh_page(text: str, found: list[tuple[str, str]]) -> None:
    assert _found(text) == found


def test_what_is_marked_with_the_language_of_the_page_is_not_spared() -> None:
    assert _found(f"{ENGLISH}\n{{: lang=cy }}") == [("sentences", ENGLISH.rstrip("."))]


def test_a_mark_on_a_block_holds_for_all_in_it() -> None:
    block = Block(
        "quote", Position("a.md"), children=(Block("paragraph", Position("a.md"), ENGLISH),), language="en-GB"
    )
    assert list(passages_in_other_language([block], "cy")) == []


@pytest.mark.parametrize(
    "text, is_name",
    [
        ("Department for Work and Pensions", True),
        ("Home Office", True),
        ("Violence Against Women and Girls", True),
        ("Bwrdd Diogelu Canolbarth a Gorllewin Cymru", True),
        ("Phone number", False),
        ("Book a free visit", False),
        ("What We Do", False),
        ("Sut y byddwn yn mesur", False),
        ("Call between eight and nine", False),
    ],
)
def test_names(text: str, is_name: bool) -> None:
    language: Language = "cy" if are_in_language(judged_words(text, 0, len(text), "cy")) else "en"
    assert may_be_name(judged_words(text, 0, len(text), language)) is is_name


@pytest.mark.parametrize(
    "text",
    [
        "",
        "tŷ",
        "a@b.cy yma",
        "x" * 50,
        "a-b-c-d-e",
        "/a/b c",
        "{a} b",
        "<b>tŷ</b>",
        "gov.wales/tŷ yma",
        "_a_b_",
        "\0",
    ],
)
def test_blanks_keep_places(text: str) -> None:
    readable = words_to_judge(text, None, "cy")
    assert len(readable) == len(text)
    assert all(new in (old, BLANK) for old, new in zip(text, readable, strict=True))


def test_ranges_within_each_other_are_blanked_once() -> None:
    assert blanked("abcdefgh", [(1, 5), (2, 3), (4, 6)]) == "a|||||gh"


@pytest.mark.parametrize(
    "text",
    [
        "a" * 200_000, "a_" * 100_000, "a-" * 100_000, "a." * 100_000, "@" * 200_000, "“" * 200_000, "‘a’" * 50_000,
        '"' * 200_001, "{" * 200_000, "<" * 200_000, "/" * 200_000, "the house " * 20_000, "’" * 200_000, "â̂" * 50_000,
    ],
)  # fmt: skip
def test_long_texts_come_to_an_end(text: str) -> None:
    for language in ("en", "cy"):
        list(passages_in_other_language([Block("paragraph", Position("a.md"), text)], language))


_WORDS = st.sampled_from(
    ["the", "house", "of", "mae’r", "tŷ", "yn", "“", "”", "‘", "’", ".", ",", "Home", "x@y.z", "{", "}"]
)


@given(st.one_of(st.text(), st.lists(_WORDS).map(" ".join)), st.sampled_from(["en", "cy"]))
def test_any_text_gives_passages_within_it_in_order(text: str, language: Language) -> None:
    block = Block("paragraph", Position("a.md"), text)
    done = 0
    for passage in passages_in_other_language([block], language):
        assert done <= passage.start < passage.end <= len(text)
        done = passage.end
