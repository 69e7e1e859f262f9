"""Which block of one language says what which of the other says, among the blocks of one section, list or table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from cyhoeddi.model.alignment.in_step import block_is_settled, blocks_in_step, settled
from cyhoeddi.model.alignment.known_things import align_known, cheapest_first
from cyhoeddi.model.alignment.likeness import GAP, MOVED, Likeness, Neighbourhood
from cyhoeddi.model.alignment.sequence import Group, align_keyed
from cyhoeddi.model.markdown.block import Block

_MOST_MOVED = 400
_LONG = 128
"""Of more blocks than these, those at either end that are sure to be partners are paired beforehand."""

NumberedMatch = tuple[int | None, int | None, bool]
"""The numbers of two things that belong together, and whether they continue the pair before."""


@dataclass(frozen=True, slots=True)
class Match:
    """Blocks that say the same, one of them None where a language lacks it; fields as in a BlockPair."""

    en: Block | None
    cy: Block | None
    continues: bool = False
    moved: bool = False

    @property
    def is_lonely(self) -> bool:
        """True for a block that has no partner at all."""
        return not (self.en and self.cy) and not self.continues


def matches(en: Sequence[Block], cy: Sequence[Block]) -> list[Match]:
    """The blocks of two sequences, paired, in the order of the English."""
    if not en or not cy:
        return [Match(block, None) for block in en] + [Match(None, block) for block in cy]
    if blocks_in_step(en, cy):
        return [Match(a, b) for a, b in zip(en, cy, strict=True)]
    first, last = settled(en, cy, block_is_settled) if max(len(en), len(cy)) > _LONG else (0, 0)
    ends = len(en) - last, len(cy) - last
    return [
        *(Match(a, b) for a, b in zip(en[:first], cy[:first], strict=True)),
        *_closer_look(en[first : ends[0]], cy[first : ends[1]]),
        *(Match(a, b) for a, b in zip(en[ends[0] :], cy[ends[1] :], strict=True)),
    ]


def _closer_look(en: Sequence[Block], cy: Sequence[Block]) -> list[Match]:
    english, welsh = list(map(Likeness.of, en)), list(map(Likeness.of, cy))

    def align(first: list[int], second: list[int]) -> list[NumberedMatch]:
        groups = groups_of([english[n] for n in first], [welsh[n] for n in second])
        return [
            (None if a is None else first[a], None if b is None else second[b], continues)
            for group in groups
            for a, b, continues in members(group)
        ]

    keys = [item.strong_key for item in english], [item.strong_key for item in welsh]
    numbers, moved = align_known(keys, align, _pairs_of)
    found = [
        Match(None if a is None else en[a], None if b is None else cy[b], continues)
        for a, b, continues in numbers
    ]
    return _with([Match(en[a], cy[b], moved=True) for a, b in moved], with_moved(found), en)


def _pairs_of(found: Iterable[NumberedMatch]) -> Iterator[tuple[int, int]]:
    yield from ((a, b) for a, b, _ in found if a is not None and b is not None)


def _with(moved: list[Match], found: list[Match], en: Sequence[Block]) -> list[Match]:
    """Both, in the order of the English."""
    if not moved:
        return found
    order = {id(block): number for number, block in enumerate(en)}
    place, keyed = -1.0, []
    for match in found:
        place = order[id(match.en)] if match.en else place + 1e-6
        keyed.append((place, match))
    keyed += [(float(order[id(match.en)]), match) for match in moved]
    return [match for _, match in sorted(keyed, key=lambda pair: pair[0])]


def groups_of(english: Sequence[Likeness], welsh: Sequence[Likeness]) -> list[Group]:
    """The numbers of the blocks that belong together, in order.

    Two ways may be as good as each other. Which is taken depends on the side that one looks from, so the side is
    chosen by what the blocks are: with the languages exchanged, the same blocks are partners.
    """
    if _comes_first(welsh, english):
        return [(first, second) for second, first in groups_of(welsh, english)]
    neighbourhood = Neighbourhood(english, welsh)
    keys = [item.key for item in neighbourhood.english], [item.key for item in neighbourhood.welsh]
    joined = neighbourhood.joined_cost if neighbourhood.may_be_split else None
    return align_keyed(keys, neighbourhood.cost, GAP, joined)


def _comes_first(blocks: Sequence[Likeness], others: Sequence[Likeness]) -> bool:
    """True where the first block that is another comes first in an order that knows no language."""
    orders = ((block.order, other.order) for block, other in zip(blocks, others, strict=False))
    order, other_order = next((pair for pair in orders if pair[0] != pair[1]), ((), ()))
    return order < other_order if order else len(blocks) < len(others)


def members(group: Group) -> Iterator[NumberedMatch]:
    """The numbers of a group pair by pair, and whether they continue the pair before."""
    first, second = group
    for number in range(max(len(first), len(second))):
        yield (
            first[number] if number < len(first) else None,
            second[number] if number < len(second) else None,
            number > 0,
        )


def with_moved(found: list[Match]) -> list[Match]:
    """Pairs what is left on both sides and is surely the same by its anchors; it stands where the English does."""
    left_en = [match.en for match in found if match.is_lonely and match.en]
    left_cy = [match.cy for match in found if match.is_lonely and match.cy]
    partners = moved_partners(left_en, left_cy)
    if not partners:
        return found
    taken = set(map(id, partners.values()))
    return [
        replace(match, cy=partners[id(match.en)], moved=True) if id(match.en) in partners else match
        for match in found
        if match.en or id(match.cy) not in taken
    ]


def moved_partners(en: Sequence[Block], cy: Sequence[Block], most: float = MOVED) -> dict[int, Block]:
    """By the English block's identity, the Welsh one that is its partner beyond doubt; none where there are too many.

    ``most`` is what their anchors may cost at most, below 0: the less, the surer.
    """
    if not en or not cy or len(en) * len(cy) > _MOST_MOVED:
        return {}
    left = Neighbourhood(list(map(Likeness.of, en)), list(map(Likeness.of, cy)))
    likely = (
        (left.cost(first, second), (first, second))
        for first, english in enumerate(left.english)
        for second, welsh in enumerate(left.welsh)
        if english.is_surely(welsh, left.rarity, most)
    )
    return {id(en[first]): cy[second] for first, second in cheapest_first(likely)}
