"""How like two headings are: by their ids, levels, numbers (“2.1 …”), words that are the same, and what is below."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from cyhoeddi.model.alignment.anchors import Anchors, Rarity
from cyhoeddi.model.alignment.lengths import length_cost_either_way
from cyhoeddi.model.markdown.block import Section

_SAME_ID, _OTHER_ID = -8.0, 4.0
_SAME_TITLE = -3.0
_SAME_NUMBER, _OTHER_NUMBER = -3.0, 2.0
_LEVEL, _LEVELS_COUNTED = 1.5, 2
_KINDS = 2.0
_LENGTH, _MOST_FOR_LENGTH = 0.4, 1.5
_MOST_FOR_CONTENTS = 3.0
_NUMBER = re.compile(r"\b(?:\d++(?:\.\d++)*+|[A-Z])\b(?=[.):]?(?:\s|\Z))")
_LONGEST_READ = 200


@dataclass(frozen=True, slots=True)
class Contents:
    """What stands below a heading: its blocks by kind, the length of its words, and its anchors."""

    kinds: Counter[str]
    length: int
    anchors: Anchors

    def cost(self, welsh: Contents, rarity: Rarity) -> float:
        """How much the contents of two sections speak for or against them; not more than a heading itself does.

        Where one language lacks the next heading, its section is longer, and still the same.
        """
        cost = _KINDS * (1 - _overlap(self.kinds, welsh.kinds))
        cost += min(_MOST_FOR_LENGTH, _LENGTH * length_cost_either_way(self.length, welsh.length))
        return max(
            -_MOST_FOR_CONTENTS, min(_MOST_FOR_CONTENTS, cost + rarity.cost(self.anchors, welsh.anchors))
        )


@dataclass(frozen=True, slots=True)
class HeadingLikeness:
    """What is compared of a heading: it with its level and id, and what stands below it."""

    section: Section
    contents: Contents

    def cost(self, welsh: HeadingLikeness, rarity: Rarity) -> float:
        """How much two headings speak against their sections' being partners; below 0 where they speak for it."""
        return self._own_cost(welsh.section) + self.contents.cost(welsh.contents, rarity)

    def _own_cost(self, cy: Section) -> float:
        en = self.section
        levels = _LEVEL * min(_LEVELS_COUNTED, abs(en.level - cy.level))
        if en.id == cy.id and en.id:
            return levels + _SAME_ID
        if en.id_is_explicit and cy.id_is_explicit:
            return levels + _OTHER_ID
        if en.title.casefold() == cy.title.casefold():
            return levels + _SAME_TITLE
        numbers = _NUMBER.findall(en.title[:_LONGEST_READ]), _NUMBER.findall(cy.title[:_LONGEST_READ])
        if numbers[0] and numbers[1]:
            return levels + (_SAME_NUMBER if numbers[0] == numbers[1] else _OTHER_NUMBER)
        return levels


def _overlap(a: Counter[str], b: Counter[str]) -> float:
    """Share of things that two bags have in common, 1 for two empty ones."""
    if a == b:
        return 1.0
    return (a & b).total() / (a | b).total()
