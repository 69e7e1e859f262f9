"""A broken link is told of once: by the finding, with its column, and not by MkDocs again."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
from tests.parity.sites import site_of

from cyhoeddi.adapters.findings import find, leave_links_to

LOG = logging.getLogger("mkdocs.structure.pages")


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    before = list(LOG.filters)
    yield
    LOG.filters[:] = before


def _told(caplog: pytest.LogCaptureFixture, *messages: str) -> list[str]:
    caplog.clear()
    for message in messages:
        LOG.warning(message)
    return [record.getMessage() for record in caplog.records]


BROKEN = "Doc file 'cy/plan.md' contains a link 'nothing.md', but the target is not found among documentation files."
NO_PLACE = "Doc file 'cy/plan.md' contains a link '#dim', but there is no such anchor on this page."
OTHER = (
    "Doc file 'cy/plan.md' contains a link 'other.md', but the target is not found among documentation files."
)
ELSE = "Something else about nothing.md"


def test_only_what_no_finding_says_is_told(caplog: pytest.LogCaptureFixture) -> None:
    text = "Gweler [y tŷ](nothing.md) a [dim](#dim)."
    leave_links_to(find(site_of({"en/plan.md": text, "cy/plan.md": text})))
    assert _told(caplog, BROKEN, NO_PLACE, OTHER, ELSE) == [OTHER, ELSE]


def test_what_was_mended_is_told_of_again(caplog: pytest.LogCaptureFixture) -> None:
    text = "Gweler [y tŷ](nothing.md)."
    leave_links_to(find(site_of({"en/plan.md": text, "cy/plan.md": text})))
    leave_links_to(())
    assert _told(caplog, BROKEN) == [BROKEN]
