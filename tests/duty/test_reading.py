"""Duty profiles: those of the tool are as their schema says; a site's own add to them or take their place."""

from __future__ import annotations

from importlib.resources import files

import pytest
from tests.helpers import page, site_of

from cyhoeddi.duty.profile import for_nations
from cyhoeddi.duty.reading import profile_faults, profiles_of
from cyhoeddi.model.located_yaml import read_yaml
from cyhoeddi.model.schema import faults_against
from cyhoeddi.model.settings import Settings
from cyhoeddi.model.site import Site

PROFILES = sorted(
    (f for f in files("cyhoeddi.duty").joinpath("profiles").iterdir() if f.name.endswith(".yml")),
    key=lambda file: file.name,
)


def site(**duties: str) -> Site:
    texts = {f"data/duties/{name.replace('_', '-')}.yml": text for name, text in duties.items()}
    return site_of(
        {"en/s/index.md": page("duty: serious-violence-duty"), **texts}, Settings(languages=("en",))
    )


@pytest.mark.parametrize("file", PROFILES, ids=[file.name for file in PROFILES])
def test_the_tool_s_own_are_as_the_schema_says(file) -> None:  # type: ignore[no-untyped-def]
    data, faults = read_yaml(file.read_text(encoding="utf-8"), file.name)
    assert not faults
    assert list(faults_against("duty", data)) == []
    assert file.name == f"{data.value['id']}.yml"


@pytest.mark.parametrize("file", PROFILES, ids=[file.name for file in PROFILES])
def test_every_fact_has_a_source(file) -> None:  # type: ignore[no-untyped-def]
    data, _ = read_yaml(file.read_text(encoding="utf-8"), file.name)
    lists = ("recipients", "requirements", "languages", "consultees", "approvals")
    facts = [fact for key in lists for fact in data.value.get(key, ())]
    facts += [data.value[key] for key in ("submission", "hosts", "review") if key in data.value]
    assert facts
    assert all(fact["source"]["at"] for fact in facts)


def test_the_serious_violence_duty() -> None:
    profile = profiles_of(site())["serious-violence-duty"]
    assert [one.id for one in for_nations(profile.recipients, {"england"})] == ["home-office"]
    assert [one.id for one in for_nations(profile.recipients, {"wales"})] == [
        "home-office",
        "welsh-ministers",
    ]
    assert sorted(one.item or "" for one in profile.requirements) == list("abcdefghijklmno")
    assert [one.id for one in profile.requirements if one.from_edition > 1] == ["annual-assessment"]


def test_a_site_s_own_key_takes_the_place_of_the_tool_s() -> None:
    own = (
        "id: serious-violence-duty\nreview: {months: 6, source: {at: Bwrdd Tŷ’r Dŵr, verified: 2024-02-29}}\n"
    )
    profile = profiles_of(site(serious_violence_duty=own))["serious-violence-duty"]
    assert profile.review
    assert (profile.review.months, profile.review.source.at) == (6, "Bwrdd Tŷ’r Dŵr")
    assert len(profile.recipients) == 2
    assert profile.path == "content/data/duties/serious-violence-duty.yml"


WHOLE = "id: tŷ\nname: {en: House, cy: Tŷ}\nlaw: {en: Law, cy: Deddf y Dŵr}\nnations: [wales]\n".replace(
    "tŷ", "ty", 1
)


def test_a_site_may_add_a_duty() -> None:
    made = site(ty=WHOLE)
    assert profiles_of(made)["ty"].name.cy == "Tŷ"
    assert not list(profile_faults(made))


@pytest.mark.parametrize(
    "text,name,line",
    [
        ("id: ty\nname: {en: House, cy: Tŷ}\n", "key-missing", 1),
        (WHOLE.replace("id: ty", "id: dwr"), "value-wrong", 1),
    ],
)
def test_one_that_is_not_whole_is_refused(text: str, name: str, line: int) -> None:
    made = site(ty=text)
    found = list(profile_faults(made))
    assert {fault.name for fault in found} == {name}
    assert found[0].position.line == line
    assert "ty" not in profiles_of(made)


@pytest.mark.parametrize(
    "text", ["id: ty\nrecipients: Dŵr\n", "id: ty\nreview: {months: 0}\n", "[ŵ]\n", "id: [\n"]
)
def test_one_of_another_form_is_a_fault_of_the_site(text: str) -> None:
    made = site(ty=text)
    assert [fault for fault in made.faults if fault.position.path == "content/data/duties/ty.yml"]
    assert "ty" not in profiles_of(made)
