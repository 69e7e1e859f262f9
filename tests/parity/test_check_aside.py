"""The check in a process of its own finds what the check finds."""

from __future__ import annotations

import multiprocessing

import pytest
from tests.parity.sites import site_of

from cyhoeddi.parity.check_aside import CheckAside
from cyhoeddi.parity.engine import check

TEXTS = {
    "no finding": {"en/plan.md": "Words.\n", "cy/plan.md": "Geiriau.\n"},
    "an accent": {"en/plan.md": "The house.\n", "cy/plan.md": "Y tŷ a’r ŵyl.\n"},
    "same figures": {"en/plan.md": "There were 21 houses.\n", "cy/plan.md": "Roedd 21 tŷ.\n"},
    "other figures": {"en/plan.md": "There were 21 houses.\n", "cy/plan.md": "Roedd 12 tŷ.\n"},
    "a page alone": {"cy/plan.md": "Y tŷ.\n"},
}


@pytest.mark.parametrize("name", TEXTS)
def test_it_finds_the_same(name: str) -> None:
    site = site_of(TEXTS[name])
    aside = CheckAside(site)
    assert (aside.findings(), aside.is_ready(), aside.findings()) == (check(site), True, check(site))


def test_a_process_that_is_gone_loses_nothing() -> None:
    site = site_of(TEXTS["other figures"])
    aside = CheckAside(site)
    for process in multiprocessing.active_children():
        process.kill()
        process.join()
    assert aside.findings() == check(site)
