"""The gate of the checklist is shut while the annual assessment lacks an outcome."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tests.two_editions import FIRST, begun, changed, site_from

from cyhoeddi.outputs.release.gates import checklist
from cyhoeddi.outputs.release.request import ReleaseRequest

PAGES = (("en/plan/actions.md", "title: Action plan"), ("cy/plan/actions.md", "title: Cynllun gweithredu"))


def _shut(texts: dict[str, str]) -> list[tuple[str, str]]:
    site, day = site_from(texts), date(2027, 3, 1)
    request = ReleaseRequest(site, site.strategies[0], day, day, Path())
    found = (one for one in checklist.find(request) if one.name == "assessment-missing")
    return [(one.severity, one.position.path) for one in found]


def test_a_second_edition_without_it() -> None:
    assert _shut(begun()) == [("error", "content/en/plan/index.md"), ("error", "content/cy/plan/index.md")]


def test_a_second_edition_with_it() -> None:
    texts = begun()
    for path, title in PAGES:
        told = f"{title}\nassessment: [{{action: P1.1, outcome: stopped, text: Ŵyr}}]"
        texts = changed(texts, path, title, told)
    assert _shut(texts) == []


def test_a_first_edition() -> None:
    assert _shut(FIRST) == []
