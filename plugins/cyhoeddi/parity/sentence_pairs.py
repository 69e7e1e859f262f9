"""The sentences of two texts, aligned: which one has no partner, which two are one in the other language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from cyhoeddi.model.alignment.anchors import Anchors, Rarity, anchors_in
from cyhoeddi.model.alignment.lengths import length_cost
from cyhoeddi.model.alignment.sequence import align_numbers
from cyhoeddi.model.sentences import Sentence, sentences_in

LIKELY, SURE = 1.5, 4.0
"""How strong the evidence is that a sentence has no partner: by so much all pairings of all sentences cost more."""

_JOIN = 2.0
_MOST_FOR_LENGTH = 12.0
_MOST_SENTENCES = 2_000


@dataclass(frozen=True, slots=True)
class SentencePair:
    """Sentences that say the same, in order; empty on the side that lacks them, two where one was split."""

    en: tuple[Sentence, ...]
    cy: tuple[Sentence, ...]


@lru_cache(maxsize=4_000)
def sentence_pairs(en: str, cy: str, evidence: float = LIKELY) -> tuple[SentencePair, ...]:
    """The sentences of an English text and of its Welsh, paired.

    A sentence is left without a partner where that is likelier by ``evidence`` (a logarithm) than that it was run
    together with its neighbour. Texts with as many sentences each are paired one by one.
    """
    english, welsh = sentences_in(en), sentences_in(cy)
    if len(english) == len(welsh):
        return tuple(SentencePair((a,), (b,)) for a, b in zip(english, welsh, strict=True))
    if not english or not welsh or max(len(english), len(welsh)) > _MOST_SENTENCES:
        return (SentencePair(english, welsh),)
    return _aligned(english, welsh, evidence)


def _aligned(
    english: Sequence[Sentence], welsh: Sequence[Sentence], evidence: float
) -> tuple[SentencePair, ...]:
    anchors = [[Anchors.of(anchors_in(sentence.text)) for sentence in side] for side in (english, welsh)]
    rarity = Rarity.among(*anchors)

    def joined(first: range, second: range) -> float:
        lengths = [
            side[part.stop - 1].end - side[part.start].start
            for side, part in ((english, first), (welsh, second))
        ]
        both = [
            _sum(side[part.start : part.stop]) for side, part in zip(anchors, (first, second), strict=True)
        ]
        cost = min(_MOST_FOR_LENGTH, length_cost(*lengths)) + rarity.cost(*both)
        return cost + _JOIN * (len(first) + len(second) - 2)

    def single(first: int, second: int) -> float:
        return joined(range(first, first + 1), range(second, second + 1))

    groups = align_numbers(len(english), len(welsh), single, evidence, joined)
    return tuple(
        SentencePair(tuple(english[a.start : a.stop]), tuple(welsh[b.start : b.stop])) for a, b in groups
    )


def _sum(parts: Sequence[Anchors]) -> Anchors:
    total = parts[0]
    for part in parts[1:]:
        total += part
    return total
