"""How like two blocks are: by their kind, length, number of sentences, and what a translation keeps."""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from cyhoeddi.model.alignment.anchors import Anchors, Rarity, anchors_of
from cyhoeddi.model.alignment.heading_likeness import Contents, HeadingLikeness
from cyhoeddi.model.alignment.lengths import length_cost_either_way
from cyhoeddi.model.markdown.block import Block, Section
from cyhoeddi.model.sentences import sentences_in

GAP = 4.5
"""What a block without a partner costs."""

NEVER = 1000.0
"""What it costs to pair blocks that cannot be partners."""

_MOST = 2 * GAP - 0.5
"""Two blocks of one kind that stand side by side are sooner a bad translation than two blocks without a partner."""

_MOST_FOR_SIZE = 5.0
"""A paragraph that lost a sentence is still the same paragraph."""

_SENTENCE = 3.0
_OTHER_LIST = 0.5
_SPLIT = 3.5
_WORDS = "words"
"""What paragraphs and pieces of HTML with words are called here: what is broken in one language may be the other."""
MOVED = -2.0
"""What the anchors of two blocks cost that are the same at another place of one section, at most."""

_MOVED_LENGTH = 3.0
_ENDED = re.compile(r"""[.!?:;…]["'”’»)\]]{0,3}\Z""")


@dataclass(frozen=True, slots=True)
class Likeness:
    """What is compared of a block; ``heading`` is what a heading of the page and the section below it are like.

    ``is_open`` is true of words that end without an end mark, ``goes_on`` of those that begin with a small letter;
    ``length`` and the number of ``sentences`` are those of all ``words``.
    """

    kind: str
    name: str
    length: int
    sentences: int
    anchors: Anchors
    heading: HeadingLikeness | None = None
    is_open: bool = False
    goes_on: bool = False
    words: str = ""

    @classmethod
    def of(cls, block: Block) -> Likeness:
        """Of a block and everything in it."""
        texts = [unicodedata.normalize("NFC", part.text) for part in block.walk() if part.text]
        return cls(
            kind=_WORDS if block.kind in ("paragraph", "html") and texts else block.kind,
            name=block.name,
            length=sum(map(len, texts)) + max(0, len(texts) - 1),
            sentences=sum(len(sentences_in(text)) for text in texts),
            anchors=anchors_of([block]),
            is_open=bool(texts) and not _ENDED.search(texts[-1]),
            goes_on=bool(texts) and texts[0][:1].islower(),
            words="\n".join(texts),
        )

    @classmethod
    def of_section(cls, section: Section, blocks: Sequence[Block]) -> list[Likeness]:
        """Of the heading of a section, if it has one, and of the blocks below it."""
        below = list(map(cls.of, blocks))
        if section.heading is None:
            return below
        contents = Contents(
            Counter(item.kind for item in below),
            sum(item.length for item in below),
            sum((item.anchors for item in below), Anchors(Counter())),
        )
        return [replace(cls.of(section.heading), heading=HeadingLikeness(section, contents)), *below]

    @property
    def key(self) -> tuple[object, ...] | None:
        """By what it is known among many; None where nothing is sure about it."""
        if self.heading:
            return ("id", self.name) if self.heading.section.id_is_explicit else None
        sure = self.anchors.key
        return (self.kind, sure) if sure else None

    @property
    def strong_key(self) -> tuple[object, ...] | None:
        """By what it is known wherever it stands; None where nothing is as strong."""
        strong = self.anchors.strong_key
        return (self.kind, strong) if strong else None

    @property
    def order(self) -> tuple[object, ...]:
        """By what blocks can be put in an order that knows no language: all that they are compared by."""
        section = self.heading.section if self.heading else None
        level = (section.level, section.id_is_explicit) if section else ()
        counts = sorted(self.anchors.counts.items())
        return self.kind, self.name, self.words, level, counts, self.anchors.pictures

    def __add__(self, other: Likeness) -> Likeness:
        """Of two paragraphs taken together."""
        return replace(
            self,
            length=self.length + 1 + other.length,
            sentences=self.sentences + other.sentences - (self.is_open and other.goes_on),
            anchors=self.anchors + other.anchors,
        )

    def cost(self, welsh: Likeness, rarity: Rarity) -> float:
        """What it costs to pair it with one of the other language."""
        if self.kind != welsh.kind or (self.heading is None) != (welsh.heading is None):
            return NEVER
        cost = min(
            _MOST_FOR_SIZE, length_cost_either_way(self.length, welsh.length) + self._sentence_cost(welsh)
        )
        cost += rarity.cost(self.anchors, welsh.anchors)
        if self.heading and welsh.heading:
            cost += self.heading.cost(welsh.heading, rarity)
        elif self.kind == "list" and self.name != welsh.name:
            cost += _OTHER_LIST
        return min(_MOST, cost)

    def _sentence_cost(self, welsh: Likeness) -> float:
        """Translators keep sentences: a difference of one counts much in a text of two, and little in one of ten."""
        difference = abs(self.sentences - welsh.sentences)
        return (
            _SENTENCE * difference / math.sqrt((self.sentences + welsh.sentences) / 2) if difference else 0.0
        )

    def is_surely(self, welsh: Likeness, rarity: Rarity, most: float) -> bool:
        """True for blocks that are the same wherever they stand, since their anchors cost no more than ``most``."""
        return (
            self.kind == welsh.kind
            and length_cost_either_way(self.length, welsh.length) < _MOVED_LENGTH
            and rarity.cost(self.anchors, welsh.anchors) <= most
        )


class Neighbourhood:
    """The likenesses of two sequences of blocks, and what it costs to pair blocks of them, by their numbers."""

    def __init__(self, english: Sequence[Likeness], welsh: Sequence[Likeness]) -> None:
        self.english, self.welsh = english, welsh
        self.rarity = Rarity.among((item.anchors for item in english), (item.anchors for item in welsh))
        self._english_two, self._welsh_two = _joined(english), _joined(welsh)

    @property
    def may_be_split(self) -> bool:
        """True where there are paragraphs one behind the other, which may be one in the other language."""
        return any(self._english_two) or any(self._welsh_two)

    def cost(self, first: int, second: int) -> float:
        """Of one block with one."""
        return self.english[first].cost(self.welsh[second], self.rarity)

    def joined_cost(self, first: range, second: range) -> float:
        """Of paragraphs that were split or run together; other blocks, and two with two, are not paired so."""
        if len(first) == len(second):
            return NEVER
        english = self._english_two[first.start] if len(first) == 2 else self.english[first.start]
        welsh = self._welsh_two[second.start] if len(second) == 2 else self.welsh[second.start]
        if english is None or welsh is None or not english.kind == welsh.kind == _WORDS:
            return NEVER
        return _SPLIT + english.cost(welsh, self.rarity)


def _joined(blocks: Sequence[Likeness]) -> list[Likeness | None]:
    """Each block with the next one, where both are words that may be one paragraph."""
    return [a + b if a.kind == b.kind == _WORDS else None for a, b in pairwise(blocks)]
