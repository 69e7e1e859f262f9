"""Today is the calendar's, unless a build is repeated for another day."""

from __future__ import annotations

import datetime

import pytest

from cyhoeddi.model.today import today


@pytest.mark.parametrize(
    "epoch,day",
    [("0", (1970, 1, 1)), ("1709251199", (2024, 2, 29)), ("1709251200", (2024, 3, 1))],
)
def test_a_build_that_is_repeated_has_its_own_day(
    monkeypatch: pytest.MonkeyPatch, epoch: str, day: tuple[int, int, int]
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    assert today() == datetime.date(*day)


@pytest.mark.parametrize("epoch", [None, "", "ŵŷ", "-1"])
def test_else_it_is_the_calendar_s(monkeypatch: pytest.MonkeyPatch, epoch: str | None) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    if epoch is not None:
        monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    assert abs((today() - datetime.date.today()).days) <= 1
