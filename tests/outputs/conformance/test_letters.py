"""Texts that must be taken for the same, and some that must not."""

from __future__ import annotations

import pytest

from cyhoeddi.outputs.conformance.letters import letters, runs_to_the_left, shortened


@pytest.mark.parametrize(
    "one, other",
    [
        ("Tŷ a dŵr", "tŷ a\ndŵr"),
        ("Tŷ", "Ty\u0302"),
        ("TŶ", "tŷ"),
        ("an\u00adnib\u00adyn", "annibyn"),
        ("rhad\u00a0ac am ddim", "rhad ac am ddim"),
        ("e‑bost", "e-bost"),
        ("eﬃth", "effith"),
        ("a\u200bb", "ab"),
        ("", " \t\n"),
    ],
)
def test_the_same(one: str, other: str) -> None:
    assert letters(one) == letters(other)


@pytest.mark.parametrize(
    "one, other", [("ŵ", "w"), ("ŷ", "y"), ("â", "a"), ("12", "1"), ("tŷ.", "tŷ"), ("’", "‘")]
)
def test_not_the_same(one: str, other: str) -> None:
    assert letters(one) != letters(other)


@pytest.mark.parametrize(
    "text, expected", [("Tŷ", False), ("שלום", True), ("a سلام", True), ("12", False), ("", False)]
)
def test_direction(text: str, expected: bool) -> None:
    assert runs_to_the_left(text) is expected


def test_long_texts_are_shortened_for_messages() -> None:
    assert shortened("Tŷ  a\u00ad\ndŵr") == "Tŷ a dŵr"
    assert shortened("ŵ" * 80) == "ŵ" * 59 + "…"
    assert len(shortened("gair " * 50)) <= 60
