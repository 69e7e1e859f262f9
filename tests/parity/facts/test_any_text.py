"""What holds of the facts of any text, found by Hypothesis."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.parity.sites import site_of

from cyhoeddi.model.language import LANGUAGES
from cyhoeddi.parity.engine import check
from cyhoeddi.parity.facts.number_words import number_words
from cyhoeddi.parity.facts.partners import Lonely, without_other_forms
from cyhoeddi.parity.facts.quantity_words import quantity_words
from cyhoeddi.parity.facts.reader import facts_in
from cyhoeddi.parity.facts.share_words import share_words
from cyhoeddi.parity.facts.spelt_numbers import differing_spelt_numbers

# A machine that builds PDFs beside the tests is slow now and then.
settings.register_profile("facts", deadline=None, max_examples=60)
settings.load_profile("facts")

WORDS = st.sampled_from(
    ("Mae", "yr ŵyl", "tŷ", "ym Mai", "2024", "2023-24", "21", "1af", "31ain", "o Ragfyr", "£1.5m", "£", "69.3%", "-5%",
     "6yh", "18:00", "noon", "hanner dydd", "pedair", "three", "ar hugain", "17,919", "mil", "May", "3rd", "–", "to",
     "i", "a", "and", "3 mis", "20 miles", "Adran", "60", "KS1", "01632 960001", "a@b.cymru", "dydd Mawrth", "Monday",
     "½", "a hanner", "a quarter", "CO₂", "{0}")
)  # fmt: skip
SENTENCES = st.lists(WORDS, max_size=14).map(" ".join)
ANY_TEXT = st.one_of(SENTENCES, st.text(max_size=120))
ODD = (
    "9" * 5000,
    "5 Auguſt 2024",
    "5 Tachweđđ 2024 12 yr hwyr",
    "١٢ May ٢٠٢٤ ١٢ miles",
    "\x00\x02\x03 12\u202e34",
    "25:99 24:00 99pm 0.0.0 1,2,3 £ £.5 % 1-2-3 2024-13-45 31/31/2024 00/00/0000 1.1.1",
    "0 mis ½ ½% £½ -½% 0.0.0% £1.2.3 12,34,56 99999999999999999999 years",
)


def found(english: str, welsh: str) -> list[str]:
    site = site_of({"en/plan.md": english, "cy/plan.md": welsh})
    return sorted(diagnostic.code for diagnostic in check(site, select=["NUM"], ignore=["NUM010"]))


@given(ANY_TEXT)
@example(ODD[0])
@example(ODD[1])
@example(ODD[2])
@example(ODD[3])
@example(ODD[4])
@example(ODD[5])
@example(ODD[6])
@example("o Ragfyr 1af May 2023-24, ŵyr")
def test_a_fact_stands_where_it_says(text: str) -> None:
    for language in LANGUAGES:
        facts = facts_in(text, language)
        assert list(facts) == sorted(facts, key=lambda fact: fact.start)
        for fact in facts:
            assert fact.value
            shown = text[fact.start : fact.end]
            assert shown == fact.text or "₂" in shown


@given(ANY_TEXT, ANY_TEXT)
@example(ODD[0], ODD[0][1:])
@example(ODD[5], ODD[6])
@example(ODD[3], ODD[2])
def test_two_texts_are_compared_without_raising(english: str, welsh: str) -> None:
    lonely = Lonely(list(facts_in(english, "en")), list(facts_in(welsh, "cy")))
    left = without_other_forms(lonely, english, welsh)
    assert all(fact in lonely.en for fact in left.en)
    assert all(fact in lonely.cy for fact in left.cy)
    differing_spelt_numbers(english, welsh)


@given(SENTENCES)
def test_a_text_agrees_with_itself(text: str) -> None:
    assert found(text, text) == []


@given(st.lists(st.integers(13, 10_000), max_size=8), st.lists(st.integers(13, 10_000), max_size=8))
def test_exchanging_the_languages_gives_as_many_findings(english: list[int], welsh: list[int]) -> None:
    en, cy = (" x ".join(map(str, numbers)) or "x" for numbers in (english, welsh))
    assert found(en, cy) == found(cy, en)


@given(st.lists(st.integers(2, 10_000), min_size=1, max_size=8), st.randoms(use_true_random=False))
def test_numbers_may_come_in_any_order(numbers: list[int], random: object) -> None:
    welsh = list(numbers)
    random.shuffle(welsh)  # type: ignore[attr-defined]
    assert found(" x ".join(map(str, numbers)), " x ".join(map(str, welsh))) == []


@given(st.lists(st.integers(200, 10_000), min_size=1, max_size=8, unique=True), st.integers(20_001, 99_999))
def test_one_changed_number_is_one_finding(numbers: list[int], changed: int) -> None:
    welsh = [changed, *numbers[1:]]
    assert found(" x ".join(map(str, numbers)), " x ".join(map(str, welsh))) == ["NUM001"]


@pytest.mark.parametrize(
    "unit",
    ["9", "1,", "9.", "x", "a@", "@", "1 May ", "£1m ", "un ar ", "12-", "31/1/", "0 ", "01632 ", "1 to ", "½", "10% ",
     "tri chant ", "a.b/", "dydd Llun ", "Mon-", "a hanner ", "3 mis ", "{0}", "£", "1-", "2022-23", "one hundred "],
)  # fmt: skip
def test_a_long_text_takes_no_longer_than_its_length(unit: str) -> None:
    # 100 kB in about a second; what goes back over itself takes minutes.
    text = (unit * 100_000)[:100_000]
    start = time.process_time()
    for language in LANGUAGES:
        facts_in.__wrapped__(text, language)
        number_words.__wrapped__(text, language)
        list(quantity_words(text, language))
        list(share_words(text, language))
    assert time.process_time() - start < 10
