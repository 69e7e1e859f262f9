"""Words as a message quotes them."""

from __future__ import annotations

import pytest

from cyhoeddi.parity.shortened_words import LONGEST, listed, shortened


@pytest.mark.parametrize("words", ["", "Tŷ", "ŵ" * LONGEST])
def test_short_words_stay(words: str) -> None:
    assert shortened(words) == words


def test_long_words_end_with_an_ellipsis() -> None:
    assert shortened("ŵ" * (LONGEST + 1)) == "ŵ" * (LONGEST - 1) + "…"
    assert shortened("one two three", 5) == "one…"


@pytest.mark.parametrize(
    "texts, shown",
    [([], ""), (["a"], "“a”"), (["a", "ŷ"], "“a”, “ŷ”"), (["a", "b", "c", "d"], "“a”, “b”, “c” …")],
)
def test_a_few_are_listed(texts: list[str], shown: str) -> None:
    assert listed(texts) == shown
