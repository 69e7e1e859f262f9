"""On which part of its page a place in a file lies."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cyhoeddi.model.page import Page, PagePair
from cyhoeddi.model.position import Position
from cyhoeddi.model.sign_off.parts import Part


@dataclass(frozen=True, slots=True)
class PlacesOfParts:
    """Where the pieces of a page pair's parts begin, in order, and of which part each is."""

    starts: tuple[Position, ...]
    parts: tuple[Part, ...]

    def part_at(self, place: Position) -> Part | None:
        """The part that a place lies on; None where it is on none, or in no file of the page."""
        number = bisect_right(self.starts, place) - 1
        found = number >= 0 and self.starts[number].path == place.path
        return self.parts[number] if found else None


def places_of(pair: PagePair, parts: Sequence[Part]) -> PlacesOfParts:
    """The places of a page pair's parts; included files are read as a part of the page."""
    of_parts: dict[Position, Part] = {}
    for place, part in (*_of_sections(parts), *_of_front_matter(pair, parts)):
        of_parts.setdefault(place, part)
    starts = sorted(of_parts)
    return PlacesOfParts(tuple(starts), tuple(of_parts[start] for start in starts))


def _of_sections(parts: Sequence[Part]) -> Iterator[tuple[Position, Part]]:
    for part in parts:
        for text in (part.en, part.cy):
            for block in text.blocks if text else ():
                for inner in block.walk():
                    for place in (inner.position, *(line for _, line in inner.lines)):
                        # From the first column: what is wrong with a line may stand before its words.
                        yield Position(place.path, place.line), part


def _of_front_matter(pair: PagePair, parts: Sequence[Part]) -> Iterator[tuple[Position, Part]]:
    front = next((part for part in parts if part.kind == "front-matter"), None)
    actions = {part.id: part for part in parts if part.kind == "action"}
    for page in pair.pages:
        for path, place in (*page.front.values_at.items(), *page.front.keys_at.items()):
            id_ = _action_id(page, path[1]) if len(path) > 1 and path[0] == "actions" else None
            part = actions.get(id_, front) if id_ else front
            if part and path:
                yield place, part


def _action_id(page: Page, number: str | int) -> str | None:
    id_ = page.value_at("actions", number, "id")
    return id_ if isinstance(id_, str) else None
