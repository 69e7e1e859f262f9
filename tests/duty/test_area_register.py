"""The register of areas: whole, and found by every way in which a site may name one."""

from __future__ import annotations

import re

import pytest
from tests.helpers import found, page, site_of

from cyhoeddi.duty.area_faults import area_faults
from cyhoeddi.duty.area_register import name_key, named_area, nearest_areas, registered, registered_areas
from cyhoeddi.duty.nations import known_nations
from cyhoeddi.model.organisation import Area
from cyhoeddi.model.words import Words

AREAS = {area.codes: area for area in registered_areas().values()}


def test_it_is_whole() -> None:
    """22 counties and county boroughs, as the guidance says (¶320), and the 296 of England after April 2023."""
    assert sum(area.nation == "wales" for area in AREAS.values()) == 22
    assert sum(area.nation == "england" for area in AREAS.values()) == 296


def test_codes_are_of_their_nation_and_welsh_areas_have_welsh_names() -> None:
    for code, area in registered_areas().items():
        assert re.fullmatch(r"W06\d{6}" if area.nation == "wales" else r"E0[6-9]\d{6}", code)
        assert bool(area.name.cy) == (area.nation == "wales")


def test_every_name_leads_to_one_area() -> None:
    for area in AREAS.values():
        for name in (area.name.en, area.name.cy):
            assert not name or named_area(Area("x", Words(name, name))) == area


@pytest.mark.parametrize(
    "name,code",
    [
        ("Powys", "W06000023"),
        ("powys", "W06000023"),
        ("Ynys Môn", "W06000001"),
        ("Isle of Anglesey", "W06000001"),
        ("Sir y Fflint", "W06000005"),
        ("The Vale of Glamorgan", "W06000014"),
        ("City of Bristol", "E06000023"),
        ("Bristol", "E06000023"),
        ("Herefordshire", "E06000019"),
        ("Kingston upon Hull", "E06000010"),
        ("St Helens", "E08000013"),
        ("Cumberland", "E06000063"),
        ("Bournemouth, Christchurch & Poole", "E06000058"),
    ],
)
def test_names_as_people_write_them(name: str, code: str) -> None:
    area = named_area(Area("x", Words(name)))
    assert area
    assert area.codes[0] == code


def test_an_id_names_an_area_too() -> None:
    area = named_area(Area("neath-port-talbot", Words("NPT", "CNPT")))
    assert area
    assert area.name.en == "Neath Port Talbot"


@pytest.mark.parametrize("code", ["E08000016", "E08000038"])
def test_both_codes_of_a_recoded_area_are_taken(code: str) -> None:
    area = registered(Area("barnsley", Words("Barnsley"), code=code))
    assert area
    assert area.name.en == "Barnsley"


@pytest.mark.parametrize("name", ["Allerdale", "Kent", "Glasgow City", "Dyfed", "Ŵŷ"])
def test_what_is_no_such_area_any_more_or_never_was(name: str) -> None:
    assert registered(Area("x", Words(name))) is None


def test_the_nearest_are_shown() -> None:
    assert "Pembrokeshire" in [area.name.en for area in nearest_areas(Area("p", Words("Pembrokshire")))]
    assert nearest_areas(Area("q", Words("Qqqqqq"))) == ()


def test_names_are_compared_without_what_is_not_of_the_name() -> None:
    assert name_key("Bristol, City of") == name_key("the city of Bristol") == "bristol"


CASES = [
    ("powys: {name: {en: Powys, cy: Powys}}", []),
    ("powys: {name: {en: Powys, cy: Powys}, code: W06000023, nation: wales}", []),
    ("a: {name: {en: Our area, cy: Ein hardal}, code: W06000023}", []),
    ("benfro: {name: {en: Pembs, cy: Sir Benfro}}", []),
    ("kent: {name: {en: Kent, cy: Caint}}", ["area-unregistered 1:1"]),
    ("powys: {name: {en: Powys, cy: Powys}, code: W06000099}", ["area-code-unknown 1:1"]),
    ("powys: {name: {en: Powys, cy: Powys}, code: W06000008}", ["area-code-differs 1:1"]),
    ("powys: {name: {en: Powys, cy: Powys}, nation: england}", ["area-nation-differs 1:1"]),
]


@pytest.mark.parametrize("text,expected", CASES)
def test_faults_of_areas(text: str, expected: list[str]) -> None:
    assert found(area_faults(site_of({"data/areas.yml": text + "\n"}))) == expected


def test_the_register_says_the_nation_where_the_site_does_not() -> None:
    texts = {
        "en/s/index.md": page("duty: serious-violence-duty", "areas: [powys, shropshire]"),
        "data/areas.yml": "powys: {name: {en: Powys, cy: Powys}}\nshropshire: {name: {en: Shropshire, cy: X}}\n",
    }
    site = site_of(texts)
    assert known_nations(site.strategies[0], site) == {"wales", "england"}
