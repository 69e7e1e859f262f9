"""What may be sensitive is hidden in the passages of other findings, too."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.parity.sites import site_of

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.duty.sensitive.screening import screen
from cyhoeddi.model.site import Site
from cyhoeddi.parity.engine import check


def _site(english: str, welsh: str) -> Site:
    return site_of({"en/plan.md": english, "cy/plan.md": welsh})


def _number_differs(site: Site) -> Diagnostic:
    (found,) = check(site, select=["NUM001"])
    return found


SENSITIVE = [
    ("Mrs Joan Evans was hurt", "Cafodd Mrs Joan Evans ei hanafu", "Joan Evans"),
    ("Mr Siôn O’Dŵr was hurt", "Cafodd Mr Siôn O’Dŵr ei anafu", "Siôn O’Dŵr"),
    ("Ring her on 07700 900123", "Ffoniwch hi ar 07700 900123", "07700 900123"),
    ("She lives at 12 Heol y Bont, Llanidloes", "Mae’n byw yn 12 Heol y Bont, Llanidloes", "12 Heol y Bont"),
]


@pytest.mark.parametrize("english, welsh, words", SENSITIVE, ids=[case[2] for case in SENSITIVE])
def test_the_passages_of_a_number_that_differs_hide_them(english: str, welsh: str, words: str) -> None:
    site = _site(f"There were 1,234 offences. {english}.", f"Roedd 1,243 o droseddau yn y tŷ. {welsh}.")
    found = _number_differs(site)
    for passage in (found.passages.en, found.passages.cy):
        assert passage
        assert words not in passage.replace("'", "’")
        assert f"{words[0]}*" in passage


def test_what_differs_is_left() -> None:
    found = _number_differs(
        _site("There were 1,234. Mrs Joan Evans.", "Roedd 1,243 yn y tŷ. Mrs Joan Evans.")
    )
    assert "1,234" in (found.passages.en or "")
    assert "1,243" in (found.passages.cy or "")


def test_what_is_published_on_purpose_is_shown() -> None:
    site = _site(
        "There were 1,234. Mrs Joan Evans led.", "Roedd 1,243 yn y tŷ. Mrs Joan Evans oedd yn arwain."
    )
    decided = dict.fromkeys(found.key for found in screen(site))
    found = _number_differs(replace(site, published_on_purpose=frozenset(decided)))
    assert "Joan Evans" in (found.passages.en or "")
    assert "Joan Evans" in (found.passages.cy or "")


def test_words_without_anything_sensitive_stay_as_they_are() -> None:
    english, welsh = "There were 21 cases in the house.", "Roedd 12 achos yn y tŷ."
    found = _number_differs(_site(english, welsh))
    assert (found.passages.en, found.passages.cy) == (english, welsh)
