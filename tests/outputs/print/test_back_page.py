"""Who the strategy is sent to, and by when."""

from __future__ import annotations

import pytest
from tests.helpers import page, site_of

from cyhoeddi.duty.nations import nations_of
from cyhoeddi.duty.profile import for_nations
from cyhoeddi.duty.reading import profiles_of
from cyhoeddi.model.language import LANGUAGES
from cyhoeddi.model.settings import Settings
from cyhoeddi.model.site import Site
from cyhoeddi.outputs.print.back_page import Fact, back_page

FRONT = ("duty: serious-violence-duty", "published: 2024-01-31", "areas: [a, b]")


def site(areas: str = "", *front: str, languages: tuple[str, ...] = LANGUAGES) -> Site:
    texts = {"en/s/index.md": page(*(front or FRONT)), "data/areas.yml": areas}
    return site_of(texts, Settings(languages=languages))  # type: ignore[arg-type]


def names(site_: Site) -> list[str | None]:
    duty = profiles_of(site_)["serious-violence-duty"]
    nations = nations_of(site_.strategies[0], site_)
    return [recipient.name.en for recipient in for_nations(duty.recipients, nations)]


@pytest.mark.parametrize(
    "areas,languages,welsh",
    [
        ("a: {name: {en: A, cy: Ŵ}, nation: wales}\n", ("en", "cy"), True),
        ("a: {name: {en: A}, nation: wales}\nb: {name: {en: B}, nation: england}\n", ("en",), True),
        ("a: {name: {en: A}, nation: england}\n", ("en", "cy"), False),
        ("a: {name: {en: A, cy: Ŵ}}\n", ("en", "cy"), True),
        ("a: {name: {en: A}}\n", ("en",), False),
        ("", ("en",), False),
    ],
)
def test_the_welsh_ministers_have_it_where_an_area_is_in_wales(
    areas: str, languages: tuple[str, ...], welsh: bool
) -> None:
    assert ("Welsh Ministers" in names(site(areas, languages=languages))) is welsh
    assert "Home Office" in names(site(areas, languages=languages))


def test_the_facts_in_welsh() -> None:
    made = site("a: {name: {en: A, cy: Tŷ}}\nb: {name: {en: B, cy: Dŵr}}\n")
    back = back_page(made.strategies[0], made, "cy")
    assert back
    assert back.facts == (
        Fact("Dyletswydd", "Dyletswydd Trais Difrifol"),
        Fact("Deddfwriaeth", "Deddf yr Heddlu, Troseddu, Dedfrydu a Llysoedd 2022, Rhan 2, Pennod 1"),
        Fact("Ardaloedd a gwmpesir", "Tŷ, Dŵr"),
        Fact("Cyhoeddwyd", "31 Ionawr 2024"),
        Fact("Y diwrnod diogel olaf i’w hanfon", "6 Chwefror 2024"),
        Fact("Y diwrnod olaf un i’w hanfon", "7 Chwefror 2024"),
        Fact("Anfonir at", "Y Swyddfa Gartref", "Seriousviolenceduty@homeoffice.gov.uk"),
        Fact("Anfonir at", "Gweinidogion Cymru", "CrimeandJustice@gov.wales"),
    )
    assert "o fewn 7 niwrnod" in back.note
    assert "6 Chwefror 2024" in back.note


def test_without_a_day_of_publication_no_day_is_named() -> None:
    made = site("", "duty: serious-violence-duty", "review_due: 2025-01-31")
    back = back_page(made.strategies[0], made, "en")
    assert back
    assert back.note == ""
    assert [fact.name for fact in back.facts] == ["Duty", "Law", "Sent to", "Sent to", "Review due"]


def test_an_unknown_duty_has_no_back_page() -> None:
    made = site("", "duty: well-being-plan")
    assert back_page(made.strategies[0], made, "en") is None


def test_a_strategy_for_two_duties_names_both() -> None:
    own = site("", *FRONT, "also_meets: [community-safety-partnership-strategy]", languages=("en",))
    made = back_page(own.strategies[0], own, "en")
    assert made
    duties = [fact.words for fact in made.facts if fact.name == "Duty"]
    assert duties == ["Serious Violence Duty", "Community Safety Partnership strategy"]
    assert [fact.words for fact in made.facts][-1] == "The elected local policing body of the area"
