"""What mkdocs.yml says of accessibility: read, and held against the law's and the calendar's demands."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
import yaml

from cyhoeddi.model.accessibility import Accessibility
from cyhoeddi.model.read import read_site
from cyhoeddi.model.settings import Settings, read_settings

DAY = datetime.date(2026, 11, 28)
HEAD = "plugins:\n  - i18n: {languages: [{locale: en}, {locale: cy}]}\n  - cyhoeddi:\n"
GOOD: dict[str, Any] = {
    "organisation": "cyngor",
    "contact": {"email": "gwe@example.org"},
    "status": "partial",
    "known_faults": [{"what": {"en": "The map.", "cy": "Y map, ŵyr."}, "why": "non-compliance"}],
    "prepared": "2025-01-02",
    "reviewed": "2026-11-20",
    "tested": {
        "date": "2026-11-19",
        "by": {"en": "us", "cy": "ni"},
        "how": {"en": "All of it.", "cy": "Y tŷ cyfan."},
    },
}
FULL = {"status": "full", "known_faults": []}


@pytest.fixture(autouse=True)
def _on_that_day(monkeypatch: pytest.MonkeyPatch) -> None:
    start = datetime.datetime.combine(DAY, datetime.time(), datetime.UTC)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(start.timestamp())))


def text(url: str = "https://strategy.example.org/", **changed: Any) -> str:
    """Settings with some keys changed; None takes a key out."""
    own = {key: value for key, value in {**GOOD, **changed}.items() if value is not None}
    lines = yaml.safe_dump({"accessibility": own}, allow_unicode=True, sort_keys=False).replace("'20", "20")
    lines = lines.replace("'\n", "\n")
    return f"site_url: {url}\n{HEAD}" + "".join(f"      {line}\n" for line in lines.splitlines())


def accessibility(**changed: Any) -> Accessibility:
    settings, faults = read_settings(text(**changed), "mkdocs.yml")
    assert faults == ()
    assert settings.accessibility is not None
    return settings.accessibility


def test_what_is_said_is_read() -> None:
    own = accessibility(response_days=10, translation="signed-off")
    assert (own.organisation, own.status, own.response_days) == ("cyngor", "partial", 10)
    assert (own.prepared, own.reviewed, own.tested) == (
        datetime.date(2025, 1, 2), datetime.date(2026, 11, 20), datetime.date(2026, 11, 19),
    )  # fmt: skip
    assert own.known_faults[0].what.cy == "Y map, ŵyr."
    assert own.tested_how.cy == "Y tŷ cyfan."
    assert own.proof_read


@pytest.mark.parametrize(
    "changed",
    [
        {},
        FULL,
        {"status": "none"},
        {"known_faults": [{**GOOD["known_faults"][0], "why": "out-of-scope"}]},
        {"known_faults": [{**GOOD["known_faults"][0], "criterion": "2.4.11", "mended_by": "2027-12-31"}]},
        {"contact": {"phone": "01234 567890"}},
        {"contact": {"form": {"en": "https://example.org/a", "cy": "https://example.org/b"}}},
        {"reviewed": "2025-11-28"},
        {"reviewed": "2026-11-28"},
        {"translation": "draft"},
        {"improving": {"en": "We test.", "cy": "Rydym yn profi’r tŷ."}},
    ],
)
def test_good_settings_have_no_fault(changed: dict[str, Any]) -> None:
    assert read_settings(text(**changed), "mkdocs.yml")[1] == ()


@pytest.mark.parametrize(
    "changed, name, line",
    [
        ({"reviewed": "2025-11-20"}, "accessibility-review-old", 16),
        ({"reviewed": "2026-11-29"}, "accessibility-date-future", 16),
        ({"prepared": "2027-01-01"}, "accessibility-date-future", 15),
        ({"tested": {**GOOD["tested"], "date": "2026-12-01"}}, "accessibility-date-future", 18),
        ({"tested": {**GOOD["tested"], "date": "2026-02-30"}}, "date-impossible", 18),
        ({"status": "full"}, "value-wrong", 9),
        ({"known_faults": []}, "key-missing", 9),
        ({"status": "none", "known_faults": [{**GOOD["known_faults"][0], "why": "out-of-scope"}]},
         "key-missing", 9),
        ({"known_faults": [{**GOOD["known_faults"][0], "what": {"en": "The map."}}]}, "key-missing", 12),
        ({"status": "good"}, "value-not-allowed", 9),
        ({"contact": {}}, "value-wrong", 7),
        ({"contact": {"email": "gwe at example"}}, "value-wrong", 8),
        ({"tested": None}, "key-missing", 6),
        ({"organization": "cyngor"}, "key-unknown", 25),
    ],
)  # fmt: skip
def test_each_fault_is_told_at_its_line(changed: dict[str, Any], name: str, line: int) -> None:
    faults = read_settings(text(**changed), "mkdocs.yml")[1]
    assert [(fault.name, fault.position.line) for fault in faults] == [(name, line)]


@pytest.mark.parametrize(
    "url, names",
    [
        ("https://www.powys.gov.uk/strategy/", ["accessibility-missing"]),
        ("https://strategaeth.cymru/", ["accessibility-missing"]),
        ("https://example.org/dyfed-powys/", []),
        ("https://www.example.com/", []),
        ("http://localhost:8000/", []),
        ("https://site.test/", []),
        ("", []),
    ],
)
def test_a_site_with_a_real_address_is_asked_for_a_statement(url: str, names: list[str]) -> None:
    settings, faults = read_settings(f"site_url: {url}\n{HEAD}", "mkdocs.yml")
    assert [fault.name for fault in faults] == names
    assert [fault.position.line for fault in faults] == [4] * len(names)
    assert settings.accessibility is None


@pytest.mark.parametrize("known, names", [("cyngor", []), ("heddlu", ["organisation-unknown"])])
def test_the_body_is_one_of_the_data(known: str, names: list[str]) -> None:
    settings: Settings = read_settings(text(), "mkdocs.yml")[0]
    site = read_site(
        {"data/organisations.yml": f"{known}:\n  name: {{en: Body, cy: Corff y Tŷ}}\n"}, settings
    )
    assert [fault.name for fault in site.faults] == names
    assert [fault.position.line for fault in site.faults] == [6] * len(names)
