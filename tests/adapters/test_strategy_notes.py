"""The notes at the foot of a strategy's pages say which duties it serves, where there are two (¶166)."""

from __future__ import annotations

from tests.helpers import page, site_of

from cyhoeddi.adapters.strategy_notes import notes_of


def duties(*front: str, language: str = "en") -> tuple[str, ...]:
    site = site_of({"en/s/index.md": page("duty: serious-violence-duty", *front), "cy/s/index.md": page()})
    own = site.page(f"{language}/s/index.md")
    assert own
    return notes_of(own, site.strategies[0], site, "", {}).duties


def test_of_one_duty_nothing_is_said() -> None:
    assert duties() == ()


def test_of_two_both_are_named_with_their_law() -> None:
    first, second = duties("also_meets: [community-safety-partnership-strategy]")
    assert first.startswith("Serious Violence Duty (Police, Crime, Sentencing")
    assert second.startswith("Community Safety Partnership strategy (Crime and Disorder Act 1998")


def test_in_the_page_s_language() -> None:
    first, _ = duties("also_meets: [community-safety-partnership-strategy]", language="cy")
    assert first.startswith("Dyletswydd Trais Difrifol (Deddf yr Heddlu")
