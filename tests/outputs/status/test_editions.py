"""What the status tells of reviews and of the annual assessment."""

from __future__ import annotations

from datetime import date

import pytest
from tests.two_editions import FIRST, begun, changed, site_from

from cyhoeddi.model.language import Language
from cyhoeddi.outputs.status.rows import site_status
from cyhoeddi.outputs.status.text import status_lines

TODAY = date(2027, 2, 1)


def _lines(texts: dict[str, str], language: Language) -> str:
    return "\n".join(status_lines(site_status(site_from(texts), TODAY), language))


@pytest.mark.parametrize(
    "language, said",
    [
        ("en", "Review due: 1 March 2027 (in 28 days), as its duty asks."),
        ("cy", "I’w hadolygu erbyn: 1 Mawrth 2027 (ymhen 28 diwrnod), fel y mae ei dyletswydd yn gofyn."),
    ],
)
def test_a_review_that_the_strategy_does_not_tell(language: Language, said: str) -> None:
    assert said in _lines(FIRST, language)


def test_a_review_that_it_tells() -> None:
    texts = changed(FIRST, "en/plan/index.md", "areas:", "review_due: 2027-02-28\nareas:")
    assert "Review due: 28 February 2027 (in 27 days)." in _lines(texts, "en")


@pytest.mark.parametrize(
    "language, said",
    [
        ("en", "Annual assessment: 0 of 1 actions of the edition before are told of."),
        ("cy", "Asesiad blynyddol: dywedir am 0 o 1 o gamau gweithredu’r argraffiad blaenorol."),
    ],
)
def test_an_assessment_is_counted_from_the_second_edition_on(language: Language, said: str) -> None:
    assert said in _lines(begun(), language)
    assert "Annual assessment" not in _lines(FIRST, language) + _lines(begun(kind="interim"), language)


def test_former_editions_are_no_pages_to_look_after() -> None:
    assert {page.key for page in site_status(site_from(begun()), TODAY).pages} == set(site_from(FIRST).pairs)
