"""Days, weeks, months and years behind a number."""

from __future__ import annotations

import pytest

from cyhoeddi.welsh.time_units import Unit, welsh_count


@pytest.mark.parametrize(
    "count, unit, words",
    [
        (1, "day", "1 diwrnod"),
        (2, "day", "2 ddiwrnod"),
        (3, "day", "3 diwrnod"),
        (5, "day", "5 niwrnod"),
        (6, "day", "6 diwrnod"),
        (7, "day", "7 niwrnod"),
        (10, "day", "10 niwrnod"),
        (28, "day", "28 diwrnod"),
        (100, "day", "100 niwrnod"),
        (1, "week", "1 wythnos"),
        (2, "week", "2 wythnos"),
        (6, "week", "6 wythnos"),
        (1, "month", "1 mis"),
        (2, "month", "2 fis"),
        (3, "month", "3 mis"),
        (12, "month", "12 mis"),
        (1, "year", "1 flwyddyn"),
        (2, "year", "2 flynedd"),
        (3, "year", "3 blynedd"),
        (4, "year", "4 blynedd"),
        (5, "year", "5 mlynedd"),
        (6, "year", "6 blynedd"),
        (7, "year", "7 mlynedd"),
        (8, "year", "8 mlynedd"),
        (9, "year", "9 mlynedd"),
        (10, "year", "10 mlynedd"),
        (20, "year", "20 mlynedd"),
        (100, "year", "100 mlynedd"),
    ],
)
def test_welsh_count(count: int, unit: Unit, words: str) -> None:
    assert welsh_count(count, unit) == words
