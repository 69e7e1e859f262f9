"""Where Welsh words divide."""

from __future__ import annotations

import pyphen
import pytest

from cyhoeddi.outputs.pdf.hyphenation import register_welsh
from cyhoeddi.welsh.hyphenation import PATTERNS
from cyhoeddi.welsh.letters import DIGRAPHS


@pytest.fixture
def welsh() -> pyphen.Pyphen:
    register_welsh()
    return pyphen.Pyphen(lang="cy", left=4, right=4)


@pytest.mark.parametrize(
    "word,divided",
    [
        ("gwasanaethau", "gwas-an-aethau"),
        ("blaenoriaethau", "blaen-or-iaethau"),
        ("partneriaeth", "part-ner-iaeth"),
        ("rhanbarthol", "rhan-barthol"),
        ("ffynhonnell", "ffyn-hon-nell"),
        ("ŵyrion", "ŵyrion"),
        ("tŷ", "tŷ"),
    ],
)
def test_welsh_words(welsh: pyphen.Pyphen, word: str, divided: str) -> None:
    assert welsh.inserted(word) == divided


@pytest.mark.parametrize("language", ["cy", "cy-GB", "CY"])
def test_every_tag_of_welsh_is_known(language: str) -> None:
    register_welsh()
    assert pyphen.language_fallback(language) in ("cy", "cy_GB")


@pytest.mark.parametrize(
    "word", ["cyfiawnder", "llofruddiaethau", "cydweithredu", "anghyfreithlon", "rhaglenni"]
)
def test_no_letter_of_two_characters_is_torn_apart(welsh: pyphen.Pyphen, word: str) -> None:
    assert not any(word[place - 1 : place + 1] in DIGRAPHS for place in welsh.positions(word))


def test_the_licence_stands_beside_the_patterns() -> None:
    licence = PATTERNS.with_name("LICENCE").read_text(encoding="utf-8")
    assert "Copyright (C) 1996 Yannis Haralambous" in licence
    assert "Permission is hereby granted" in licence


def test_english_is_left_as_it_was() -> None:
    before = pyphen.LANGUAGES["en_GB"]
    register_welsh()
    assert pyphen.LANGUAGES["en_GB"] is before
