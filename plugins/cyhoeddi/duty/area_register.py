"""The local government areas of England and Wales, with their codes, as ``areas/areas.csv`` has them.

Where the list comes from, and the day that it is true of, stands in ``areas/SOURCE.md``.
"""

from __future__ import annotations

import csv
import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from cyhoeddi.duty.profile import Nation
from cyhoeddi.model.organisation import Area
from cyhoeddi.model.words import Words

_NOT_OF_THE_NAME = re.compile(r"\b(?:the|city of|county of|borough of|county borough of|london borough of)\b")
_NO_LETTER = re.compile(r"[^\w]+")


@dataclass(frozen=True, slots=True)
class RegisteredArea:
    """A district, unitary authority, London borough, county or county borough.

    ``codes`` are those of the Office for National Statistics, the first first; English areas have no Welsh name here.
    """

    codes: tuple[str, ...]
    name: Words
    nation: Nation


@lru_cache(maxsize=1)
def registered_areas() -> Mapping[str, RegisteredArea]:
    """Every area by each of its codes."""
    text = files("cyhoeddi.duty").joinpath("areas/areas.csv").read_text(encoding="utf-8")
    found: dict[str, RegisteredArea] = {}
    for row in csv.DictReader(text.splitlines()):
        codes = tuple(code for code in (row["code"], row["recoded"]) if code)
        nation: Nation = "wales" if row["nation"] == "wales" else "england"
        area = RegisteredArea(codes, Words(row["en"], row["cy"] or None), nation)
        found |= dict.fromkeys(codes, area)
    return found


@lru_cache(maxsize=1)
def _by_name() -> Mapping[str, RegisteredArea]:
    return {
        name_key(name): area
        for area in registered_areas().values()
        for name in (area.name.en, area.name.cy)
        if name
    }


def name_key(name: str) -> str:
    """A name as it is compared: *Bristol, City of* is *City of Bristol* and the id ``bristol``."""
    lowered = _NO_LETTER.sub(" ", name.casefold().replace("&", " and ").replace("st.", "st"))
    return " ".join(_NOT_OF_THE_NAME.sub(" ", lowered).split())


def named_area(area: Area) -> RegisteredArea | None:
    """The area of the register that has one of the names of a site's area, or its id."""
    names = (area.name.en, area.name.cy, area.id)
    return next((found for name in names if name and (found := _by_name().get(name_key(name)))), None)


def registered(area: Area) -> RegisteredArea | None:
    """The area of the register that a site's area is: by its code, where it gives one, else by its name or id."""
    return registered_areas().get(area.code) if area.code else named_area(area)


def nearest_areas(area: Area) -> tuple[RegisteredArea, ...]:
    """Up to three areas whose names look most like those of an area that is not in the register."""
    known, found = _by_name(), {}
    for name in (area.name.en, area.name.cy, area.id):
        for key in difflib.get_close_matches(name_key(name or ""), known, 3, 0.6):
            found[known[key].codes] = known[key]
    return tuple(found.values())[:3]
