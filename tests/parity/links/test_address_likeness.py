"""Which addresses may be those of one page in two languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyhoeddi.parity.links.address_likeness import may_be_twins
from cyhoeddi.parity.links.public_hosts import is_host_pair


@pytest.mark.parametrize(
    "english, welsh",
    [
        ("https://www.gov.uk/call-charges", "https://www.gov.uk/costau-galwadau"),
        ("https://www.gov.uk/guidance/find-a-home", "https://www.gov.uk/guidance/dod-o-hyd-i-gartref"),
        ("https://example.org/en/articles/knife-crime", "https://example.org/cy/erthyglau/troseddau-cyllyll"),
        ("https://example.org/en/tools/debt", "https://example.org/cy/tools/dyledion-a-chyngor/contacts"),
        ("https://gov.wales/knife-crime", "https://llyw.cymru/troseddau-cyllyll"),
        ("https://gov.wales/node/7512", "https://llyw.cymru/node/7512"),
        ("https://example.wales/", "https://rhywbeth.cymru/"),
        ("https://example.org/plan#aims", "https://example.org/plan#nodau"),
        ("https://example.org/plan#aims", "https://example.org/plan"),
        ("https://example.org/plan", "https://example.org/plan?fersiwn=cymraeg"),
        (
            "https://example.org/a/report-hate-crime-online",
            "https://example.org/a/b/report-hate-crime-online",
        ),
        ("mailto:enquiries@example.org", "mailto:ymholiadau@example.org"),
        ("mailto:team@swansea.gov.uk", "mailto:team@abertawe.gov.uk"),
        ("leaflet.pdf", "taflen.pdf"),
        ("map-en.png", "map-cy.png"),
    ],
)
def test_twins(english: str, welsh: str) -> None:
    assert may_be_twins(english, welsh)


@pytest.mark.parametrize(
    "english, welsh",
    [
        ("https://www.gov.uk/call-charges", "https://www.gov.uk/bank-holidays"),
        ("https://www.gov.uk/call-charges", "https://www.gov.uk/changed-galwadau"),
        ("https://example.org/en/tax", "https://example.org/cy/benefits"),
        ("https://example.org/en/tax", "https://example.org/cy/taxes-wrong"),
        ("https://example.org/en/plan-for-safer-towns", "https://example.org/cy/plan-for-safer-roads"),
        ("https://gov.wales/plan-for-safer-towns", "https://llyw.cymru/plan-for-safer-roads"),
        ("https://gov.wales/report-2023", "https://llyw.cymru/adroddiad-2022"),
        ("https://example.org/plan", "https://example.net/plan"),
        ("https://example.org/plan?id=1", "https://example.org/plan?id=2"),
        ("https://example.org/plan#aims", "https://example.org/plan#costs"),
        ("https://example.org/a/how-to-claim", "https://example.org/b/how-to-claim"),
        ("mailto:enquiries@example.org", "mailto:complaints@example.org"),
        ("mailto:team@example.org", "mailto:team@example.net"),
        ("tel:01632960001", "tel:01632960002"),
        ("tel:01632960001", "https://example.org/"),
        ("https://example.org/plan", "https://example.org/"),
    ],
)
def test_no_twins(english: str, welsh: str) -> None:
    assert not may_be_twins(english, welsh)


@given(st.text(), st.text())
def test_any_two_texts_can_be_compared(english: str, welsh: str) -> None:
    assert may_be_twins(english, english)
    assert may_be_twins(english, welsh) in (True, False)


@pytest.mark.parametrize(
    "english, welsh, pair",
    [
        ("gov.wales", "llyw.cymru", True),
        ("cadw.gov.wales", "cadw.llyw.cymru", True),
        ("cardiff.gov.uk", "caerdydd.gov.uk", True),
        ("news.cardiff.gov.uk", "newyddion.caerdydd.gov.uk", True),
        ("north-wales.police.uk", "heddlu-gogledd-cymru.police.uk", True),
        ("llyw.cymru", "gov.wales", False),
        ("cardiff.gov.uk", "abertawe.gov.uk", False),
        ("example.org", "example.net", False),
        ("notgov.uk", "notllyw.cymru", False),
        ("", "", False),
    ],
)
def test_hosts_of_one_body(english: str, welsh: str, pair: bool) -> None:
    assert is_host_pair(english, welsh) is pair
