"""The unknown words of a page, whatever stands in it, and what excuses a word."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.parity.sites import site_of

from cyhoeddi.model.settings import Settings
from cyhoeddi.parity.rules import doubled_word, misspelt_word, wrong_circumflex
from cyhoeddi.parity.spelling.unknown_words import unknown_words

RULES = (misspelt_word, doubled_word, wrong_circumflex)


def unknown(welsh: str, english: str = "Text.") -> list[str]:
    site = site_of({"en/plan.md": english, "cy/plan.md": welsh})
    return [found.word for page in site.pages("cy") for found in unknown_words(page, site)]


@pytest.mark.parametrize(
    "welsh, words",
    [
        ("Mae’r cynlun yn y tŷ.", ["cynlun"]),
        ("Mae’r cynlun a’r cynlun yn y tŷ.", ["cynlun", "cynlun"]),
        ("**Cynlun** yn y [cynllum](plan.md) a ![dwr ger y tŷŷ](x.png)", ["Cynlun", "cynllum", "tŷŷ"]),
        ("> Yn y cynlun, ŵyr.\n\n- y cynllum\n\n| y cnyllun |\n|-----|\n| tŷ |", ["cynlun", "cynllum", "cnyllun"]),
        ("Y cynlun[^1] hwn.\n\n[^1]: Y cynllum, ŵyr.", ["cynlun", "cynllum"]),
        ("`cynlun` yn y tŷ\n\n    cynlun\n\n```\ncynlun\n```", []),
        ("www.cynlun.cymru, cynlun@cynllum.cymru, cynlun_2, {cynlun}, <https://cynlun.cymru>, cynlun/cynllum/3", []),
        ("Disgybl(ion) yr ysgol(ion) a’r tŷ", []),
        ("Gweithiodd GDLl a’r DDCTC yn y tŷ", []),
        ("Mae’r CYNLUNIAAU yn y tŷ", ["CYNLUNIAAU"]),
        ("Mae *the working programme*{lang=en} yn y tŷ", []),
        ("", []),
    ],
)  # fmt: skip
def test_unknown_words(welsh: str, words: list[str]) -> None:
    assert unknown(welsh) == words


def test_a_word_that_the_english_page_has_is_excused_in_any_form() -> None:
    english = "The Brynlas scheme; see Xylo-Tec."
    assert unknown("Cynllun Brynlas a’r Xylo’n, ym Mrynlas, yn y tŷ", english) == ["Mrynlas"]


def test_a_page_in_english_is_not_held_against_the_welsh_dictionary() -> None:
    assert unknown("We work together with the schools and the police.", "Nothing of the kind.") == []


def test_a_site_in_welsh_only_is_checked_too() -> None:
    site = site_of({"cy/plan.md": "Mae’r cynlun yn y tŷ."}, Settings(languages=("cy",)))
    page = next(site.pages("cy"))
    assert [finding.message.en for finding in misspelt_word.check_page(page, site)] == [
        "“cynlun” is not in the Welsh dictionary: did you mean “cynllun”, “cynlyn” or “cyntun”?"
    ]


def test_many_unknown_words_are_not_gone_through_without_end() -> None:
    letters = "bcdfghlmnprst"
    words = [f"{a}wq{b}yzz{c}" for a in letters for b in letters for c in letters]
    site = site_of({"en/plan.md": "Text.", "cy/plan.md": "Mae’r tŷ yma, " + " ac y mae ".join(words)})
    found = list(misspelt_word.check_page(next(site.pages("cy")), site))
    assert 0 < len(found) <= 1_000


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=300), st.text(max_size=100))
def test_no_text_raises(welsh: str, english: str) -> None:
    site = site_of(
        {"en/plan.md": f"---\ntitle: Page\n---\n{english}", "cy/plan.md": f"---\ntitle: Tŷ\n---\n{welsh}"}
    )
    for page in site.pages():
        for rule in RULES:
            for finding in rule.check_page(page, site):
                assert finding.message.en != finding.message.cy
                assert finding.position.path == page.source


@pytest.mark.parametrize(
    "text",
    [
        "a" * 1_000_000,
        "a'" * 300_000,
        "tŷ-" * 300_000,
        "/" * 100_000,
        "y y " * 50_000,
        "\x00\u202e\u0302 ŵ\u0302",
        "’’ʼ-",
    ],
)
def test_hostile_texts_end(text: str) -> None:
    site = site_of({"en/plan.md": "Text.", "cy/plan.md": text})
    for page in site.pages("cy"):
        for rule in RULES:
            assert len(list(rule.check_page(page, site))) <= 100_000


def test_what_was_found_holds_no_longer_than_what_excuses_it() -> None:
    texts = {"en/plan.md": "Text.", "cy/plan.md": "Mae’r cynllum a’r cnyllun yn y tŷ."}
    changes: list[tuple[dict[str, str], list[str]]] = [
        ({}, ["cynllum", "cnyllun"]),
        ({"en/plan.md": "The cynllum scheme."}, ["cnyllun"]),
        ({"data/spelling.txt": "cnyllun\n"}, ["cynllum"]),
        ({"cy/plan.md": "Mae’r tŷŷ yno."}, ["tŷŷ"]),
        ({}, ["cynllum", "cnyllun"]),
    ]
    for change, words in changes:
        site = site_of({**texts, **change})
        page = site.pairs["plan.md"].cy
        assert page is not None
        assert [found.word for found in unknown_words(page, site)] == words
        assert [found.word for found in unknown_words(page, site)] == words


def test_a_page_that_is_read_again_as_it_was_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = {"en/plan.md": "Text.", "cy/plan.md": "Mae’r cynllum yn y tŷ, ŵyr."}
    first = list(unknown_words(next(site_of(texts).pages("cy")), site_of(texts)))
    monkeypatch.setattr(
        "cyhoeddi.parity.spelling.unknown_words.is_word", lambda _: pytest.fail("asked again")
    )
    site = site_of({**texts, "en/other.md": "Another."})
    assert list(unknown_words(next(site.pages("cy")), site)) == first
