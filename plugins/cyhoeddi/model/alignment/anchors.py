"""What a text holds that its translation holds too: numbers, links, pictures, names, words of the same root.

Numbers and links are as good as sure; names and roots only hint, and all the less the more texts of the same
neighbourhood hold them.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cyhoeddi.model.markdown.block import Block

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*+")
_WORD = re.compile(r"[^\W\d_]{2,40}")
_LANGUAGE_STEP = re.compile(r"(?<=/)(?:en|cy)(?=[/?#]|\Z)|(?<=[.-])(?:en|cy)(?=\.)")
_MUTABLE = re.compile(r"(?:ngh|ng|mh|nh|ph|th|ch|dd|ll|rh|[bcdfglmprt])(?=\w{2})")
"""What mutation makes another letter of or takes away at the beginning of a word: *Powys*, *Bowys*, *ym Mhowys*."""
_SHORTEST_WITH_ROOT, _ROOT = 6, slice(0, 4)

_SHARED = {"number": 2.2, "link": 2.5, "name": 1.2, "root": 0.6}
"""How much a thing that both texts hold and no other does speaks for the pair."""

_LONELY = {"number": 1.0, "link": 0.5}
"""How much a thing that one of them holds alone speaks against it."""

_LONELY_PICTURE = 1.5
_MOST_AGAINST, _MOST_IN_FAVOUR = 3.5, 6.0
"""More evidence than this is no surer; a paragraph that moved must not part the headings and words around it."""
_STRONG = 3.0

Anchor = tuple[str, str]
"""What it is (a key of the weights above) and its value."""


@dataclass(frozen=True, slots=True)
class Anchors:
    """The anchors of a text with how often it holds each, and its number of pictures."""

    counts: Counter[Anchor]
    pictures: int = 0
    weight: float = 0.0
    """How much all of them would speak against a pair with a text that has none of them."""

    @classmethod
    def of(cls, counts: Counter[Anchor], pictures: int = 0) -> Anchors:
        """With the weight of these anchors."""
        weight = sum(_LONELY[anchor[0]] * count for anchor, count in counts.items() if anchor[0] in _LONELY)
        return cls(counts, pictures, weight)

    def __add__(self, other: Anchors) -> Anchors:
        """Those of two texts together."""
        return Anchors(self.counts + other.counts, self.pictures + other.pictures, self.weight + other.weight)

    @property
    def key(self) -> tuple[Anchor, ...] | None:
        """Its numbers and links, by which a text is known among many; None where it has none."""
        return tuple(sorted(anchor for anchor in self.counts.elements() if anchor[0] in _LONELY)) or None

    @property
    def strong_key(self) -> tuple[Anchor, ...] | None:
        """The same where they are so many that a text of the same is the same text wherever it stands."""
        return self.key if self.weight >= _STRONG else None


def anchors_in(text: str) -> Counter[Anchor]:
    """The numbers, names and roots of a text."""
    text = unicodedata.normalize("NFC", text)
    counts: Counter[Anchor] = Counter()
    for word in _WORD.findall(text):
        if word[0].isupper() or len(word) >= _SHORTEST_WITH_ROOT:
            folded = word.casefold()
            mutable = _MUTABLE.match(folded)
            rest = folded[mutable.end() :] if mutable else folded
            if word[0].isupper():
                counts["name", rest] += 1
            if len(word) >= _SHORTEST_WITH_ROOT:
                counts["root", rest[_ROOT]] += 1
    for number in numbers_in(text):
        counts["number", number] += 1
    return counts


def numbers_in(text: str) -> list[str]:
    """The figures of a text, without the signs that part thousands, in order."""
    return [number.replace(",", "") for number in _NUMBER.findall(text)]


def anchors_of(blocks: Iterable[Block]) -> Anchors:
    """The anchors of blocks and of everything in them."""
    counts: Counter[Anchor] = Counter()
    pictures = 0
    for top in blocks:
        for block in top.walk():
            counts.update(anchors_in(block.text))
            counts.update(("link", _target(link.target)) for link in block.links)
            pictures += len(block.images) if block.kind != "figure" else 0  # its pictures are its children's
    return Anchors.of(counts, pictures)


def _target(target: str) -> str:
    """A link's address without what names the language."""
    return _LANGUAGE_STEP.sub("", target)


@dataclass(frozen=True, slots=True)
class Rarity:
    """In how many texts of a neighbourhood each anchor stands: the larger of the two languages' numbers."""

    texts: Mapping[Anchor, int]

    @classmethod
    def among(cls, english: Iterable[Anchors], welsh: Iterable[Anchors]) -> Rarity:
        """The rarity of what is in these texts."""
        counts: list[Counter[Anchor]] = []
        for texts in (english, welsh):
            counts.append(Counter(anchor for anchors in texts for anchor in anchors.counts))
        return cls(counts[0] | counts[1])

    def cost(self, english: Anchors, welsh: Anchors) -> float:
        """How much the anchors of two texts speak against their being a pair; below 0 where they speak for it."""
        against = english.weight + welsh.weight + _LONELY_PICTURE * abs(english.pictures - welsh.pictures)
        shared = english.counts.keys() & welsh.counts.keys()
        if not shared:
            return min(against, _MOST_AGAINST)
        in_favour: list[float] = []
        for anchor in shared:
            count = min(english.counts[anchor], welsh.counts[anchor])
            in_favour.append(_SHARED[anchor[0]] * count / self.texts.get(anchor, 1))
            against -= 2 * _LONELY.get(anchor[0], 0.0) * count
        # A set has no order that is the same in every run, and a plain sum depends on it in its last digits.
        return min(against, _MOST_AGAINST) - min(math.fsum(in_favour), _MOST_IN_FAVOUR)
