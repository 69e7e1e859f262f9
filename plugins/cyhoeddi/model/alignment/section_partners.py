"""Which section belongs to which, once it is known which headings and which blocks do."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence

from cyhoeddi.model.alignment.anchors import Rarity, anchors_of
from cyhoeddi.model.alignment.known_things import cheapest_first
from cyhoeddi.model.alignment.lengths import length_cost_either_way
from cyhoeddi.model.alignment.section_blocks import without_footnotes
from cyhoeddi.model.markdown.block import Section

_MOST_WORDS = 0.5
_MOVED, _MOVED_LENGTH = -3.0, 3.0
_MOST_MOVED = 400


class SectionPartners:
    """The partners of sections: by their headings, by their words where a heading is missing, or at another place."""

    def __init__(self) -> None:
        self._welsh: dict[int, Section] = {}
        self._english: dict[int, Section] = {}
        self._owners: dict[int, int] = {}
        self._moved: set[int] = set()

    @classmethod
    def of(
        cls,
        en: Sequence[Section],
        cy: Sequence[Section],
        headings: Iterable[tuple[Section, Section]],
        shared_words: Counter[tuple[int, int]],
    ) -> SectionPartners:
        """The partners among these sections; ``shared_words`` is keyed by their identities."""
        partners = cls()
        for a, b in headings:
            partners._add(a, b)
        if en and cy and not en[0].heading and not cy[0].heading:
            partners._add(en[0], cy[0])
        partners._add_by_words(en, cy, shared_words)
        partners._find_moved(en, cy)
        return partners

    def owner(self, section: Section) -> int | None:
        """The pair that the words of a section belong to, by its English section's identity; None for a lonely one."""
        if id(section) in self._owners:
            return self._owners[id(section)]
        english = self._english.get(id(section))
        return id(english) if english else id(section) if id(section) in self._welsh else None

    def welsh(self, en: Section) -> Section | None:
        """The partner of an English section."""
        return self._welsh.get(id(en))

    def has_english(self, cy: Section) -> bool:
        """True for a Welsh section with a partner."""
        return id(cy) in self._english

    def is_heading_only(self, section: Section) -> bool:
        """True for a section that lacks a partner only for its heading."""
        return id(section) in self._owners

    def is_moved(self, en: Section) -> bool:
        """True for an English section whose partner stands at another place."""
        return id(en) in self._moved

    def add_moved(self, en: Section, cy: Section) -> None:
        """Takes two sections for partners that stand at other places."""
        self._add(en, cy)
        self._moved.add(id(en))

    def _add(self, en: Section, cy: Section) -> None:
        self._welsh[id(en)], self._english[id(cy)] = cy, en

    def _is_lonely(self, section: Section) -> bool:
        return not {id(section)} & (self._welsh.keys() | self._english.keys() | self._owners.keys())

    def _add_by_words(
        self, en: Sequence[Section], cy: Sequence[Section], shared_words: Counter[tuple[int, int]]
    ) -> None:
        """A section without a partner whose words stand in one of the other language, as most of its words do."""
        by_identity = {id(section): section for section in (*en, *cy)}
        lengths = {
            id(s): sum(len(b.full_text()) for b in without_footnotes(s))
            for s in (*en, *cy)
            if self._is_lonely(s)
        }
        for (first, second), words in shared_words.most_common():
            a, b = by_identity[first], by_identity[second]
            for section, other in ((a, b), (b, a)):
                # Both languages' words are counted, so half of the words are as many as the section has.
                if not self._is_lonely(section) or words < 2 * _MOST_WORDS * lengths[id(section)]:
                    continue
                if self._is_lonely(other):
                    self._add(a, b)
                else:
                    owner = self.owner(other)
                    assert owner is not None
                    self._owners[id(section)] = owner

    def _find_moved(self, en: Sequence[Section], cy: Sequence[Section]) -> None:
        left_en = [section for section in en if self._is_lonely(section) and section.heading]
        left_cy = [section for section in cy if self._is_lonely(section) and section.heading]
        if not left_en or not left_cy or len(left_en) * len(left_cy) > _MOST_MOVED:
            return
        for a, b in _moved(left_en, left_cy):
            self.add_moved(a, b)


def _moved(en: Sequence[Section], cy: Sequence[Section]) -> Iterable[tuple[Section, Section]]:
    """Sections that are the same wherever they stand: by an explicit id, or by what only they hold."""
    english, welsh = ([anchors_of(without_footnotes(s)) for s in side] for side in (en, cy))
    rarity = Rarity.among(english, welsh)
    likely: list[tuple[float, tuple[int, int]]] = []
    for first, section in enumerate(en):
        for second, other in enumerate(cy):
            cost = rarity.cost(english[first], welsh[second])
            if _have_one_id(section, other):
                likely.append((-math.inf, (first, second)))
            elif cost <= _MOVED and section.level == other.level and _are_as_long(section, other):
                likely.append((cost, (first, second)))
    yield from ((en[first], cy[second]) for first, second in cheapest_first(likely))


def _are_as_long(en: Section, cy: Section) -> bool:
    return length_cost_either_way(_length(en), _length(cy)) < _MOVED_LENGTH


def _have_one_id(en: Section, cy: Section) -> bool:
    return en.id == cy.id and (en.id_is_explicit or cy.id_is_explicit)


def _length(section: Section) -> int:
    return sum(len(block.full_text()) for block in without_footnotes(section))
