"""The order of the Welsh alphabet."""

from __future__ import annotations

import random

import pytest

from cyhoeddi.welsh.collation import welsh_key

ALPHABET = (
    "a", "b", "c", "ch", "d", "dd", "e", "f", "ff", "g", "ng", "h", "i", "j", "l", "ll", "m", "n", "o", "p", "ph", "r",
    "rh", "s", "t", "th", "u", "w", "y",
)  # fmt: skip
WORDS = (
    "aber", "aros", "bara", "buwch", "cath", "cwm", "cyngor", "chwaer", "chwarae", "dafad", "dydd", "ddoe", "eira",
    "fandal", "fel", "ffair", "fferm", "gardd", "gŵyr", "ngardd", "heddlu", "iâ", "jam", "lamp", "lôn", "llan", "lle",
    "mam", "nant", "ofn", "pen", "Powys", "phen", "rasal", "rhan", "rhyl", "sir", "tad", "tŷ", "theatr", "ugain", "ŵyn",
    "ŵyr", "ysgol",
)  # fmt: skip


def test_the_alphabet_is_in_order() -> None:
    backwards = list(reversed(ALPHABET))
    assert tuple(sorted(backwards, key=welsh_key)) == ALPHABET


def test_words_are_in_order_however_they_came() -> None:
    shuffled = list(WORDS)
    random.Random(7).shuffle(shuffled)
    assert tuple(sorted(shuffled, key=welsh_key)) == WORDS


@pytest.mark.parametrize(
    "first, second",
    [
        ("cyngor", "chwarae"),
        ("dyn", "ddoe"),
        ("fuan", "ffair"),
        ("lwc", "llan"),
        ("pys", "phen"),
        ("rwan", "rhan"),
        ("tywydd", "theatr"),
        ("acw", "achos"),
        ("lon", "lôn"),
        ("gwyr", "gŵyr"),
        ("tŷ", "tyddyn"),
        ("Aberystwyth", "Ceredigion"),
        ("ceffyl", "Ceredigion"),
        ("Cyngor Sir Ceredigion", "Cyngor Sir Powys"),
        ("Cyngor", "Cyngor Sir"),
        ("", "a"),
    ],
)
def test_one_before_the_other(first: str, second: str) -> None:
    assert welsh_key(first) < welsh_key(second)


def test_composed_and_decomposed_letters_are_the_same() -> None:
    assert welsh_key("tŷ") == welsh_key("ty\u0302")
