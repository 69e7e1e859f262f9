"""Dates, counts and orders on every page of the example are those of the page's language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import pytest
from tests.browser.partner_walk import Walk

from cyhoeddi.diagnostics.counted import counted
from cyhoeddi.model.language import LANGUAGES, Language
from cyhoeddi.render.dates import long_date
from cyhoeddi.render.interface import WORDS
from cyhoeddi.welsh.collation import welsh_key

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def pieces(walk: Walk, language: Language) -> Iterator[str]:
    """Every piece of words on the pages of a language that is in that language."""
    for address, page in walk.pages.items():
        if address.startswith(f"{language}/"):
            yield from (words for mark, words, _ in page["pieces"] if mark == language)


def lists_of_organisations(walk: Walk, language: Language) -> list[list[str]]:
    """The partners named with each action."""
    label = f"{WORDS['partners'].into(language)}: "
    found = {words.removeprefix(label) for words in pieces(walk, language) if words.startswith(label)}
    return [names.split("; ") for names in sorted(found)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_organisations_stand_in_the_alphabetical_order_of_the_language(
    partner_site: Walk, language: Language
) -> None:
    lists = lists_of_organisations(partner_site, language)
    assert max(map(len, lists)) > 4
    for names in lists:
        assert names == sorted(names, key=welsh_key if language == "cy" else str.casefold)


def test_the_order_is_not_taken_over_from_the_other_language(partner_site: Walk) -> None:
    english, welsh = (max(lists_of_organisations(partner_site, language), key=len) for language in LANGUAGES)
    assert len(english) == len(welsh)
    health = [["Health" in name for name in english], ["Iechyd" in name for name in welsh]]
    assert sum(health[0]) == sum(health[1]) > 0
    assert health[0] != health[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_dates_are_written_in_the_language(partner_site: Walk, language: Language) -> None:
    times = [
        time
        for address, page in partner_site.pages.items()
        if address.startswith(f"{language}/")
        for time in page["times"]
    ]
    assert len(times) > 10
    for day, words in times:
        assert words == long_date(date.fromisoformat(day), language)


def test_pages_of_files_are_counted_in_the_language_of_the_file(partner_site: Walk) -> None:
    noun = {"en": r"\d+ pages?", "cy": r"\d+ \w+udalen"}
    found = set()
    for page in partner_site.pages.values():
        for language, words in page["downloads"]:
            for count in re.findall(noun[language], words):
                found.add(language)
                assert count == counted(int(count.split()[0]), "page").into(language)
    assert found == set(LANGUAGES)
