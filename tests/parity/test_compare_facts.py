"""Properties that hold for any text, found by Hypothesis."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.parity.sites import codes_of, findings_of, site_of

from cyhoeddi.parity.engine import check
from cyhoeddi.parity.number_words import numbers_in_words
from cyhoeddi.parity.text_facts import facts_in

# A machine that builds PDFs beside the tests is slow now and then.
settings.register_profile("parity", deadline=None)
settings.load_profile("parity")

WORDS = st.sampled_from(
    ("Mae", "yr ŵyl", "tŷ", "ym Mai", "2024", "21", "1af", "31ain", "o Ragfyr", "£1.5m", "69.3%", "6yh", "18:00",
     "pedair", "ar hugain", "17,919", "mil", "May", "3rd")
)  # fmt: skip
MARKS = st.sampled_from(
    ("\n\n", "\n- ", "\n    - ", "\n## ", "\n### ", "\n| a | b |\n|---|---|\n| 1 | ", " | ", "\n> ", "[^a]",
     "\n[^a]: ", "```", "\n")
)  # fmt: skip
SENTENCES = st.lists(WORDS, min_size=1, max_size=12).map(" ".join)
PAGES = st.lists(st.one_of(SENTENCES, MARKS), max_size=14).map("".join)
DIGITS = st.lists(
    st.one_of(st.integers(2, 99_999).map(str), st.sampled_from(["\n\n", "\n\n- ", "xxxx", "xx"])), max_size=12
).map(" ".join)
ANY_TEXT = st.text(max_size=200)


@given(SENTENCES)
def test_a_sentence_that_is_read_alike_by_both_languages_against_itself_is_clean(text: str) -> None:
    digits = "".join(character if character.isdigit() or character == " " else "x" for character in text)
    assert findings_of(digits, digits) == ()


@given(DIGITS)
def test_a_page_of_digits_against_itself_is_clean(text: str) -> None:
    assert findings_of(text, text) == ()


@given(DIGITS, DIGITS)
def test_exchanging_the_languages_gives_as_many_findings(english: str, welsh: str) -> None:
    """Of numbers alone: lists and headings are aligned by length, and Welsh is a tenth longer."""
    one_paragraph = [" ".join(text.replace("-", " ").split()) or "x" for text in (english, welsh)]
    there, back = codes_of(*one_paragraph), codes_of(*reversed(one_paragraph))
    assert there == back


@given(st.lists(st.integers(2, 10_000), min_size=1, max_size=8), st.randoms(use_true_random=False))
def test_numbers_may_come_in_any_order(numbers: list[int], random: object) -> None:
    welsh = list(numbers)
    random.shuffle(welsh)  # type: ignore[attr-defined]
    assert codes_of(" x ".join(map(str, numbers)), " x ".join(map(str, welsh))) == []


@given(st.lists(st.integers(200, 10_000), min_size=1, max_size=8, unique=True), st.integers(20_001, 99_999))
def test_one_changed_number_is_one_finding(numbers: list[int], changed: int) -> None:
    welsh = [changed, *numbers[1:]]
    assert codes_of(" x ".join(map(str, numbers)), " x ".join(map(str, welsh))) == ["NUM001"]


@settings(max_examples=300)
@given(PAGES, PAGES)
def test_check_never_raises_on_markdown(english: str, welsh: str) -> None:
    assert isinstance(findings_of(english, welsh), tuple)


@settings(max_examples=300)
@given(ANY_TEXT, ANY_TEXT)
@example("9" * 5000, "8" * 5001)
@example("5 Auguſt 2024", "5 Tachweđđ 2024 12 yr hwyr")
@example("١٢ May ٢٠٢٤", "١٢ Mai ٢٠٢٤")
@example("---\n", "---\n---\n")
@example(
    "---\nactions: 3\npriority: [1]\n---\n",
    "---\ntitle: [x]\nactions: [1, {id: 2}, {id: a}]\npriority: 7\n---\n",
)
@example(
    "---\nactions: [{id: a, steps: 3}]\n---\n",
    "---\nactions: [{id: a, steps: [[1], {steps: {a: 1}}]}]\n---\n",
)
@example("\x00\x02\x03", "\x02wzxhzdk:9\x03")
@example("25:99 24:00 99pm 0.0.0 1,2,3 £ £.5 % 1-2-3 2024-13-45", "31/31/2024 00/00/0000 1.1.1")
@example("/// action-plan\n    by: [\n", "///\n/// action-plan")
def test_check_never_raises_on_any_text(english: str, welsh: str) -> None:
    found = check(site_of({"en/plan.md": english, "cy/plan.md": welsh}))
    for diagnostic in found:
        assert diagnostic.message.en
        assert diagnostic.message.cy


@pytest.mark.parametrize("unit", ["9", "1,", "9.", "x", "a@", "1 May ", "£1m ", "un ar ", "12-", "31/1/"])
def test_a_long_text_takes_no_longer_than_its_length(unit: str) -> None:
    # 100 kB in less than a second; what goes back over itself takes minutes.
    text = (unit * 100_000)[:100_000]
    start = time.process_time()
    facts_in.__wrapped__(text, "en")
    facts_in.__wrapped__(text, "cy")
    numbers_in_words(text, "cy")
    numbers_in_words(text, "en")
    assert time.process_time() - start < 10


@given(ANY_TEXT)
def test_check_never_raises_on_any_data_file(text: str) -> None:
    files = {"data/organisations.yml": text, "data/areas.yml": text, "en/index.md": "x", "cy/index.md": "ŵ"}
    assert isinstance(check(site_of(files)), tuple)


@given(PAGES, PAGES)
def test_findings_come_in_the_order_of_files_and_lines(english: str, welsh: str) -> None:
    found = findings_of(english, welsh)
    places = [(d.position.path, d.position.line, d.position.column) for d in found]
    assert places == sorted(places)
