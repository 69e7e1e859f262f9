"""Areas of a site that are no local government areas of England or Wales, or have the code of another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cyhoeddi.duty.area_register import (
    RegisteredArea,
    named_area,
    nearest_areas,
    registered,
)
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.organisation import Area
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site

_EXAMPLE = "code: W06000009 (Pembrokeshire)"


def area_faults(site: Site) -> Iterator[Fault]:
    """At most one fault for each area of ``content/data/areas.yml``."""
    for area in site.areas.values():
        found, place = registered(area), area.position or Position(site.settings.content_folder)
        if found is None:
            yield _unknown(area, place)
            continue
        by_name = named_area(area)
        if by_name and by_name != found:
            values = {"found": area.code or "", "whose": found.name.into("en"), "example": shown([by_name])}
            yield Fault("area-code-differs", place, values)
        elif area.nation and area.nation != found.nation:
            values = {
                "found": area.nation,
                "area": found.name.into("en"),
                "example": f"nation: {found.nation}",
            }
            yield Fault("area-nation-differs", place, values)


def _unknown(area: Area, place: Position) -> Fault:
    if area.code:
        by_name = named_area(area)
        example = shown([by_name] if by_name else nearest_areas(area)) or _EXAMPLE
        return Fault("area-code-unknown", place, {"found": area.code, "example": example})
    name = area.name.into("en") or area.id
    return Fault(
        "area-unregistered", place, {"found": name, "example": shown(nearest_areas(area)) or _EXAMPLE}
    )


def shown(areas: Iterable[RegisteredArea]) -> str:
    """Areas as a message shows them, with the code to write: ``code: W06000023 (Powys)``."""
    return ", ".join(f"code: {area.codes[0]} ({area.name.into('en')})" for area in areas)
