"""Number words in every mutated form."""

from __future__ import annotations

import pytest

from cyhoeddi.welsh.numbers import NUMBER_WORDS, SCALES, welsh_numbers

_VALUES = {
    "un": 1, "ddau": 2, "dwy": 2, "dri": 3, "thair": 3, "bedair": 4, "phedwar": 4, "bump": 5, "chwe": 6, "saith": 7,
    "wyth": 8, "naw": 9, "ddeg": 10, "ddeuddeg": 12, "bymtheg": 15, "hugain": 20, "gant": 100, "fil": 1000,
    "bythefnos": 2, "drydedd": 3, "bedwaredd": 4, "can": 100,
}  # fmt: skip


@pytest.mark.parametrize("word, value", _VALUES.items())
def test_number_words(word: str, value: int) -> None:
    assert NUMBER_WORDS[word] == value


@pytest.mark.parametrize("word", ["gan", "ar", "tŷ", "ŵyr", "y", "a", "yn", "sydd", "pobl", "mawr"])
def test_words_that_are_no_numbers(word: str) -> None:
    assert word not in NUMBER_WORDS


@pytest.mark.parametrize(
    "form, scale",
    [
        ("miliwn", "million"),
        ("filiwn", "million"),
        ("biliwn", "billion"),
        ("mil", "thousand"),
        ("fil", "thousand"),
    ],
)
def test_scales(form: str, scale: str) -> None:
    assert SCALES[form] == scale


@pytest.mark.parametrize(
    "text, values",
    [
        ("", set()),
        ("y tŷ", set()),
        ("dim", {0}),
        ("dau ddeg un", {1, 2, 10, 20, 21}),
        ("un ar hugain", {1, 20, 21}),
        ("un deg tri a phedwar", {1, 3, 4, 10, 13}),
        ("tri chant", {3, 100, 300}),
        ("dau ar y tŷ", {2}),
    ],
)
def test_numbers_of_a_text(text: str, values: set[int]) -> None:
    assert welsh_numbers(text.split()) == values


def test_every_number_from_one_to_ninety_nine_by_tens() -> None:
    """Modern counting is regular, so that all of it can be tried."""
    units = ("", "un", "dau", "tri", "pedwar", "pump", "chwech", "saith", "wyth", "naw")
    for number in range(1, 100):
        tens, unit = divmod(number, 10)
        ten = (
            ""
            if not tens
            else "deg"
            if tens == 1 and not unit
            else f"{units[tens]} {'ddeg' if tens == 2 else 'deg'}"
        )
        words = f"{ten} {units[unit]}".split()
        assert number in welsh_numbers(words), (number, words)


def test_every_number_from_eleven_to_thirty_nine_by_twenties() -> None:
    to_twenty = (
        "un", "dau", "tri", "pedwar", "pump", "chwech", "saith", "wyth", "naw", "deg", "un ar ddeg", "deuddeg",
        "tri ar ddeg", "pedwar ar ddeg", "pymtheg", "un ar bymtheg", "dau ar bymtheg", "deunaw", "pedwar ar bymtheg",
    )  # fmt: skip
    for number, words in enumerate(to_twenty, start=1):
        assert number in welsh_numbers(words.split()), words
        if " " not in words:
            assert number + 20 in welsh_numbers([*words.split(), "ar", "hugain"]), words
