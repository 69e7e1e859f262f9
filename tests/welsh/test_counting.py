"""Things behind a number: the noun stays singular and changes its first letter."""

from __future__ import annotations

import pytest

from cyhoeddi.welsh.counting import welsh_counted


@pytest.mark.parametrize(
    "noun, feminine, expected",
    [
        ("llun", False, {0: "llun", 1: "llun", 2: "lun", 3: "llun", 5: "llun", 6: "llun", 10: "llun"}),
        ("gwall", False, {1: "gwall", 2: "wall", 3: "gwall", 6: "gwall"}),
        ("rhybudd", False, {1: "rhybudd", 2: "rybudd", 3: "rhybudd"}),
        (
            "cyfeiriad",
            False,
            {1: "cyfeiriad", 2: "gyfeiriad", 3: "chyfeiriad", 4: "cyfeiriad", 6: "chyfeiriad"},
        ),
        ("tŷ", False, {1: "tŷ", 2: "dŷ", 3: "thŷ", 6: "thŷ", 7: "tŷ"}),
        ("eitem", True, {0: "eitem", 1: "eitem", 2: "eitem", 3: "eitem", 6: "eitem"}),
        ("rhes", True, {1: "rhes", 2: "res", 3: "rhes", 6: "rhes"}),
        ("llinell", True, {1: "llinell", 2: "linell"}),
        ("colofn", True, {1: "golofn", 2: "golofn", 3: "colofn", 6: "cholofn"}),
        (
            "tudalen",
            True,
            {0: "tudalen", 1: "dudalen", 2: "dudalen", 3: "tudalen", 6: "thudalen", 27: "tudalen"},
        ),
        ("gŵyl", True, {1: "ŵyl", 2: "ŵyl", 3: "gŵyl"}),
    ],
)
def test_welsh_counted(noun: str, feminine: bool, expected: dict[int, str]) -> None:
    for count, form in expected.items():
        assert welsh_counted(count, noun, feminine=feminine) == f"{count} {form}"
