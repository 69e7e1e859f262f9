"""The mutation behind a preposition."""

from __future__ import annotations

import pytest

from cyhoeddi.welsh.prepositions import mutated_after


@pytest.mark.parametrize(
    "before,radical,expected",
    [
        ("ar", "tudalen", "dudalen"),
        ("Ar", "tudalen", "dudalen"),
        ("o", "tabl", "dabl"),
        ("drwy", "tudalen", "dudalen"),
        ("i", "llun", "lun"),
        ("o", "gardd", "ardd"),
        ("â", "tudalen", "thudalen"),
        ("gyda", "tabl", "thabl"),
        ("a", "pennod", "phennod"),
        ("yn", "tabl", "nhabl"),
        ("yn", "tudalen", "nhudalen"),
        ("ar", "ffigur", "ffigur"),
        ("yn", "ffigur", "ffigur"),
        ("â", "llun", "llun"),
        ("gweler", "tudalen", "tudalen"),
        ("y", "tudalen", "tudalen"),
        ("", "tudalen", "tudalen"),
        ("dŵr", "tudalen", "tudalen"),
    ],
)
def test_a_word_behind_another(before: str, radical: str, expected: str) -> None:
    assert mutated_after(before, radical) == expected
