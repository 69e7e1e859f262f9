"""A Hunspell dictionary, read as Hunspell reads it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyhoeddi.welsh import affix_dictionary
from cyhoeddi.welsh.affix_dictionary import AffixDictionary

FOLDER = Path(affix_dictionary.__file__).parent / "dictionary"
ANSWERS = [
    line.split()
    for line in (Path(__file__).parent / "hunspell-answers.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]

RULES = """\
SET UTF-8
NEEDAFFIX X

PFX M Y 2
PFX M   c   g   c[^h]
PFX M   0   h   [aŵ]

SFX v Y 2
SFX v   0   a/bMX   [^o]
SFX v   o   oe/b    o

SFX b Y 2
SFX b   0   som     .
SFX b   a   âf      [^h]a

SFX P Y 1
SFX P   0   au      .
"""
WORDS = {"can": "MvP", "chwant": "M", "ŵyl": "M", "tro": "v", "tŷ": "", "adar": "P"}


@pytest.fixture(scope="module")
def small() -> AffixDictionary:
    return AffixDictionary(dict(WORDS), RULES)


@pytest.fixture(scope="module")
def welsh() -> AffixDictionary:
    return AffixDictionary.read(FOLDER, "cy")


@pytest.mark.parametrize(
    "word",
    [
        "can", "gan", "canau", "ganau",  # a stem, with a prefix, with a suffix, with both
        "canasom", "ganasom", "canâf",  # two suffixes
        "gana",  # a form that needs an affix has one: the prefix
        "ŵyl", "hŵyl", "tŷ", "troe", "troesom", "adarau",
    ],
)  # fmt: skip
def test_formed_as_the_rules_allow(small: AffixDictionary, word: str) -> None:
    assert small.has(word)


@pytest.mark.parametrize(
    "word",
    [
        "cana",  # needs an affix
        "ghwant", "hadar", "htŷ", "tŷau",  # the word's flags or the rule's condition say no
        "troa", "canaf", "som", "au", "g", "", "CAN", "caŵn",
    ],
)  # fmt: skip
def test_formed_otherwise(small: AffixDictionary, word: str) -> None:
    assert not small.has(word)


def test_a_word_listed_twice_has_the_flags_of_both(tmp_path: Path) -> None:
    (tmp_path / "xx.aff").write_text(RULES, encoding="utf-8")
    (tmp_path / "xx.dic").write_text("2\ncan/M\ncan/P\n", encoding="utf-8")
    dictionary = AffixDictionary.read(tmp_path, "xx")
    assert dictionary.has("gan")
    assert dictionary.has("canau")


def test_answers_as_hunspell_does(welsh: AffixDictionary) -> None:
    """On forms put together at random from the dictionary's own stems and rules; as many right as wrong."""
    assert len(ANSWERS) == 500
    differing = [word for sign, word in ANSWERS if welsh.has(word) != (sign == "+")]
    assert differing == []


def test_triples_are_those_of_the_words(small: AffixDictionary) -> None:
    assert {"can", "an ", "ŵyl"} <= small.triples_of_letters()
    assert "nac" not in small.triples_of_letters()


def test_the_licence_lies_beside_the_dictionary() -> None:
    assert "LGPL" in (FOLDER / "LICENCE").read_text(encoding="utf-8")
    for name in ("LGPL-3.txt", "GPL-3.txt"):
        assert "GENERAL PUBLIC LICENSE" in (FOLDER / name).read_text(encoding="utf-8")


@given(st.text(max_size=30))
def test_any_text_can_be_looked_up(word: str) -> None:
    assert AffixDictionary(dict(WORDS), RULES).has(word) in (True, False)
