"""A partner that hosts the strategies too, at an address and under a logo of its own.

The statutory guidance asks that a strategy is on the website of a body of each area that it covers (¶161).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.located_yaml import LocatedYaml
from cyhoeddi.model.position import Position

KEY = "partners"
"""The plugin's setting."""


@dataclass(frozen=True, slots=True)
class Partner:
    """A partner: ``id`` is that of an organisation, ``address`` where its copy is served, with a slash at its end.

    ``areas`` are the ids of those for which it hosts.
    """

    id: str
    address: str
    position: Position
    areas: tuple[str, ...] = ()


def read_partners(settings: LocatedYaml) -> tuple[Partner, ...]:
    """The partners in the plugin's settings, which are as the schema says."""
    value = settings.value if isinstance(settings.value, dict) else {}
    return tuple(
        Partner(
            entry["id"],
            f"{entry['address'].rstrip('/')}/",
            settings.at(KEY, number, "id"),
            tuple(entry.get("areas", ())),
        )
        for number, entry in enumerate(value.get(KEY, ()))
    )


def partners_named_twice(partners: tuple[Partner, ...]) -> Iterator[Fault]:
    """Partners whose id another has had before."""
    seen: dict[str, Partner] = {}
    for partner in partners:
        first = seen.setdefault(partner.id, partner)
        if first is not partner:
            yield Fault("partner-twice", partner.position, {"found": partner.id}, (first.position,))
