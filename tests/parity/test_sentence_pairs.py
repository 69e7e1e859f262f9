"""Which sentence of a text belongs to which of its translation."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyhoeddi.parity.sentence_pairs import LIKELY, SURE, sentence_pairs

EN = [
    "Violence rose in two of the counties last year.",
    "We asked 300 people in Powys why they think it did, and wrote it down.",
    "Most named drugs.",
    "The police will publish what was found in a report before the summer.",
]
CY = [
    "Cododd trais mewn dwy o’r siroedd y llynedd.",
    "Gofynnwyd i 300 o bobl ym Mhowys pam, yn eu barn nhw, ac ysgrifennwyd hynny.",
    "Soniodd y rhan fwyaf am gyffuriau.",
    "Bydd yr heddlu’n cyhoeddi’r hyn a ganfuwyd mewn adroddiad cyn yr haf, ger y tŷ.",
]

Told = list[tuple[list[str], list[str]]]


def told(en: str, cy: str, evidence: float = LIKELY) -> Told:
    return [([s.text for s in p.en], [s.text for s in p.cy]) for p in sentence_pairs(en, cy, evidence)]


def test_as_many_are_paired_one_by_one() -> None:
    assert told(" ".join(EN), " ".join(CY)) == [([a], [b]) for a, b in zip(EN, CY, strict=True)]


@pytest.mark.parametrize(
    "lost, evidence",
    [*((number, LIKELY) for number in range(4)), *((number, SURE) for number in (0, 1, 3))],
)
@pytest.mark.parametrize("language", ["en", "cy"])
def test_a_lost_sentence_has_no_partner(lost: int, language: str, evidence: float) -> None:
    """A short one may well be part of its neighbour, so that is not sure."""
    sides = {"en": list(EN), "cy": list(CY)}
    del sides[language][lost]
    expected: Told = [([a], [b]) for a, b in zip(EN, CY, strict=True)]
    expected[lost] = ([], [CY[lost]]) if language == "en" else ([EN[lost]], [])
    assert told(" ".join(sides["en"]), " ".join(sides["cy"]), evidence) == expected


def test_a_parted_sentence_is_two_partners_of_one() -> None:
    welsh = [CY[0], "Gofynnwyd i 300 o bobl ym Mhowys pam.", "Ysgrifennwyd yr hyn a ddywedwyd.", *CY[2:]]
    assert told(" ".join(EN), " ".join(welsh))[1] == ([EN[1]], welsh[1:3])


@pytest.mark.parametrize("en, cy", [("", ""), ("", "Geiriau’r tŷ."), ("Words. More.", "")])
def test_texts_without_words(en: str, cy: str) -> None:
    assert sum(len(pair.en) + len(pair.cy) for pair in sentence_pairs(en, cy)) == len(
        [text for text in (en, cy) if text]
    ) + ("More" in en)


def test_very_many_sentences() -> None:
    en, cy = "We listen. " * 3_000, "Gwrandawn, ŵyr. " * 2_999
    assert sum(len(pair.en) for pair in sentence_pairs(en, cy)) == 3_000


@given(st.lists(st.sampled_from(EN), max_size=7), st.lists(st.sampled_from(CY), max_size=7))
def test_nothing_is_lost_and_the_order_is_kept(english: list[str], welsh: list[str]) -> None:
    pairs = sentence_pairs(" ".join(english), " ".join(welsh))
    assert [sentence.text for pair in pairs for sentence in pair.en] == english
    assert [sentence.text for pair in pairs for sentence in pair.cy] == welsh
