"""Related strategies: those of the site must be there, those elsewhere have words in each language."""

from __future__ import annotations

import pytest
from tests.outputs.small_site import TEXTS, small_site

from cyhoeddi.model.related import Elsewhere
from cyhoeddi.model.site import Site

OTHER = TEXTS["en/plan/index.md"].replace("House & Water", "Tŷ")
ELSEWHERE = (
    "{title: {en: National, cy: Cenedlaethol}, address: {en: https://a.example/, cy: https://b.example/}}"
)


def site_with(related: str) -> Site:
    """The small site with a second strategy, and the first related to something."""
    index = TEXTS["en/plan/index.md"].replace("areas: [torfaen]", f"areas: [torfaen]\nrelated: {related}")
    return small_site(en_plan_index=index, en_housing_index=OTHER)


@pytest.mark.parametrize("related", ["[housing]", "[housing/]", "[housing/index.md]"])
def test_another_strategy_of_the_site_is_named_by_its_folder(related: str) -> None:
    site = site_with(related)
    assert site.faults == ()
    assert next(s for s in site.strategies if s.id == "plan").related == ("housing",)


def test_one_elsewhere_has_a_title_and_an_address_in_each_language() -> None:
    site = site_with(f"[{ELSEWHERE}]")
    assert site.faults == ()
    (elsewhere,) = next(s for s in site.strategies if s.id == "plan").related
    assert isinstance(elsewhere, Elsewhere)
    assert (elsewhere.title.cy, elsewhere.address.en) == ("Cenedlaethol", "https://a.example/")


@pytest.mark.parametrize(
    "related, name, example",
    [
        ("[hosuing]", "related-unknown", "related: [housing]"),
        ("[plan]", "related-unknown", "related: [housing]"),
        ("[plan/rivers]", "related-unknown", "related: [housing]"),
        (ELSEWHERE.replace(", cy: Cenedlaethol", "").join("[]"), "key-missing", "title: {en: …, cy: …}"),
        (ELSEWHERE.replace("https://a.example/", "javascript:x").join("[]"), "value-wrong", None),
        ("[{title: {en: National, cy: Cenedlaethol}}]", "key-missing", None),
    ],
)
def test_what_is_not_there_is_refused_at_its_place(related: str, name: str, example: str | None) -> None:
    faults = site_with(related).faults
    assert [fault.name for fault in faults] == [name]
    assert faults[0].position.line == 8
    assert example is None or faults[0].values["example"] == example
