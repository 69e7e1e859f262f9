"""Ids that a page uses must stand in the data files: organisations and areas."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.located_yaml import KeyPath
from cyhoeddi.model.organisation import TO_BE_CONFIRMED
from cyhoeddi.model.page import Page

_EXAMPLES = {"organisation-unknown": "powys-council", "area-unknown": "powys"}


def unknown_references(
    page: Page, organisations: Collection[str] | None, areas: Collection[str] | None
) -> Iterator[Fault]:
    """Each organisation or area that a page's front matter names and no data file knows; None stands for all ids."""
    front = page.front.value
    places: list[tuple[KeyPath, str, Collection[str] | None]] = [
        (("areas",), "area-unknown", areas),
        (("publisher",), "organisation-unknown", organisations),
    ]
    actions = front.get("actions")
    for number in range(len(actions) if isinstance(actions, list) else 0):
        for key in ("lead", "partners"):
            places.append((("actions", number, key), "organisation-unknown", organisations))
    for path, name, known in places:
        if known is not None:
            yield from _unknown(page, path, name, known)


def _unknown(page: Page, path: KeyPath, name: str, known: Collection[str]) -> Iterator[Fault]:
    value = page.front.value
    for step in path:
        value = value[step] if isinstance(step, int) else value.get(step) if isinstance(value, dict) else None
    for number, id_ in enumerate(value if isinstance(value, list) else []):
        allowed = path[-1] == "lead" and id_ == TO_BE_CONFIRMED
        if isinstance(id_, str) and id_ not in known and not allowed:
            nearest = difflib.get_close_matches(id_, known, 1, 0.5) or sorted(known)[:1]
            example = f"{path[-1]}: [{nearest[0] if nearest else _EXAMPLES[name]}]"
            yield Fault(name, page.front.at(*path, number), {"found": id_, "example": example})
