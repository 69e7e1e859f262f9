"""Number words in every mutated form."""

from __future__ import annotations

import pytest

from cyhoeddi.welsh.numbers import NUMBER_WORDS, SCALES, welsh_numbers

_VALUES = {
    "un": 1, "ddau": 2, "dwy": 2, "dri": 3, "thair": 3, "bedair": 4, "phedwar": 4, "bump": 5, "chwe": 6, "saith": 7,
    "wyth": 8, "naw": 9, "ddeg": 10, "ddeuddeg": 12, "bymtheg": 15, "hugain": 20, "gant": 100, "fil": 1000,
    "drydedd": 3, "bedwaredd": 4, "can": 100,
}  # fmt: skip


@pytest.mark.parametrize("word, value", _VALUES.items())
def test_number_words(word: str, value: int) -> None:
    assert NUMBER_WORDS[word] == value


@pytest.mark.parametrize(
    "word", ["gan", "ar", "tŷ", "ŵyr", "y", "a", "yn", "sydd", "pobl", "mawr", "hun", "nwy", "ddim"]
)
def test_words_that_are_no_numbers(word: str) -> None:
    assert word not in NUMBER_WORDS


@pytest.mark.parametrize("form, zeros", [("miliwn", 6), ("filiwn", 6), ("biliwn", 9), ("mil", 3), ("fil", 3)])
def test_scales(form: str, zeros: int) -> None:
    assert SCALES[form] == zeros


def numbers(text: str) -> set[int]:
    return {reading.value for reading in welsh_numbers(text.split())}


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
        ("deg tri", {3, 10}),
        ("mil mil", {1000}),
        ("hanner cant", {50, 100}),
        ("unwaith", {1}),
    ],
)
def test_numbers_of_a_text(text: str, values: set[int]) -> None:
    assert numbers(text) == values


def test_a_reading_knows_its_words_and_what_it_does() -> None:
    assert list(welsh_numbers(["y", "drydedd", "ganrif", "ar", "ddeg"])) == [
        (3, 1, 1, "order"),
        (13, 1, 4, "order"),
        (10, 4, 4, "count"),
    ]


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
        assert number in numbers(" ".join(words)), (number, words)


def test_every_number_from_eleven_to_thirty_nine_by_twenties() -> None:
    to_twenty = (
        "un", "dau", "tri", "pedwar", "pump", "chwech", "saith", "wyth", "naw", "deg", "un ar ddeg", "deuddeg",
        "tri ar ddeg", "pedwar ar ddeg", "pymtheg", "un ar bymtheg", "dau ar bymtheg", "deunaw", "pedwar ar bymtheg",
    )  # fmt: skip
    for number, words in enumerate(to_twenty, start=1):
        assert number in numbers(words), words
        if " " not in words:
            assert number + 20 in numbers(f"{words} ar hugain"), words
