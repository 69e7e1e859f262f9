"""How sending stands on a day, for each recipient."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.outputs.submission.released_site import lay_release

from cyhoeddi.duty.submission_state import recipient_statuses
from cyhoeddi.model.disk import load_site
from cyhoeddi.outputs.status.rows import site_status
from cyhoeddi.outputs.status.text import status_lines


@pytest.mark.parametrize(
    "day, sent, state, days_left",
    [
        ("2024-01-31", None, "in-time", 7),
        ("2024-02-05", None, "in-time", 2),
        ("2024-02-06", None, "last-safe-day", 1),
        ("2024-02-07", None, "outer-limit", 0),
        ("2024-02-08", None, "missed", -1),
        ("2024-02-08", "2024-01-31", "sent", -1),
        ("2024-02-08", "2024-02-06", "sent", -1),
        ("2024-02-08", "2024-02-07", "sent-at-outer-limit", -1),
        ("2024-02-29", "2024-02-08", "sent-late", -22),
    ],
)
def test_the_state_on_a_day(tmp_path: Path, day: str, sent: str | None, state: str, days_left: int) -> None:
    submitted = {"home-office": {"sent": sent}} if sent else {}
    site = load_site(lay_release(tmp_path, submitted=submitted) / "mkdocs.yml")
    found = {
        one.recipient: one for one in recipient_statuses(site.strategies[0], site, date.fromisoformat(day))
    }
    assert set(found) == {"home-office", "welsh-ministers"}
    assert (found["home-office"].state, found["home-office"].days_left) == (state, days_left)
    assert found["home-office"].is_missed == (state == "missed")
    assert found["home-office"].edition == "2024"


@pytest.mark.parametrize(
    "days, english, welsh",
    [
        (4, "last safe day 6 February 2024 (in 2 days).", "diwrnod diogel olaf 6 Chwefror 2024 (ymhen 2 ddiwrnod)."),
        (5, "last safe day 6 February 2024 (in 1 day).", "diwrnod diogel olaf 6 Chwefror 2024 (ymhen 1 diwrnod)."),
        (6, "today is the last safe day.", "heddiw yw’r diwrnod diogel olaf."),
        (7, "and 7 February 2024 (today) is the last", "a 7 Chwefror 2024 (heddiw) yw’r olaf"),
        (8, "was 7 February 2024 (1 day ago).", "a’r diwrnod olaf oedd 7 Chwefror 2024 (1 diwrnod yn ôl)."),
        (12, "7 February 2024 (5 days ago).", "7 Chwefror 2024 (5 niwrnod yn ôl)."),
    ],
)  # fmt: skip
def test_the_days_are_counted_in_words(tmp_path: Path, days: int, english: str, welsh: str) -> None:
    site = load_site(lay_release(tmp_path) / "mkdocs.yml")
    found = site_status(site, date(2024, 1, 31) + timedelta(days))
    for language, words in (("en", english), ("cy", welsh)):
        assert words in " ".join(" ".join(status_lines(found, language)).split())  # type: ignore[arg-type]
