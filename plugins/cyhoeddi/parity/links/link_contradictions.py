"""Links that each have a likely partner, but not all at once: two that traded places, one that stands for two."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator

from cyhoeddi.parity.links.link_pairs import PlacedLink

_BOTH = 2


def contradictions(
    pairs: Iterable[tuple[PlacedLink, PlacedLink, str]],
) -> Iterator[tuple[PlacedLink, PlacedLink]]:
    """English and Welsh links of a page pair that cannot both be right; the pairs are English, Welsh, relation."""
    found = list(pairs)
    yield from _one_for_two(found)
    yield from _traded(found)


def _one_for_two(pairs: list[tuple[PlacedLink, PlacedLink, str]]) -> Iterator[tuple[PlacedLink, PlacedLink]]:
    """The rarer pairs where one address is the twin of two different ones."""
    times = Counter((_document(en), _document(cy)) for en, cy, _ in pairs)
    english_of, welsh_of = defaultdict(set), defaultdict(set)
    for en, cy, _ in pairs:
        english_of[_document(cy)].add(_document(en))
        welsh_of[_document(en)].add(_document(cy))
    for en, cy, relation in pairs:
        if relation != "twins" or en.destination.path or cy.destination.path:
            continue
        first, second = _document(en), _document(cy)
        rivals = [(other, second) for other in english_of[second]] + [
            (first, other) for other in welsh_of[first]
        ]
        if any(rival != (first, second) and times[rival] >= times[first, second] for rival in rivals):
            yield en, cy


def _document(link: PlacedLink) -> Hashable:
    key = link.destination.key
    return key[0] if isinstance(key, tuple) and link.destination.path is None else key


def _traded(pairs: list[tuple[PlacedLink, PlacedLink, str]]) -> Iterator[tuple[PlacedLink, PlacedLink]]:
    """Two links that stand in each other's block, where no other link of their section has moved."""
    moved, kept = defaultdict(list), Counter[int]()
    for en, cy, _ in pairs:
        if en.section == cy.section and en.twin and cy.twin:
            if en.place == cy.place:
                kept[en.section] += 1
            else:
                moved[en.section].append((en, cy))
    for section, both in moved.items():
        if len(both) != _BOTH:
            continue
        (en, cy), (other_en, other_cy) = both
        # A list may be in the order of its language's alphabet.
        settled = kept[section] or en.block.kind != "item"
        if settled and en.place == other_cy.place and cy.place == other_en.place:
            yield en, other_cy
            yield other_en, cy
