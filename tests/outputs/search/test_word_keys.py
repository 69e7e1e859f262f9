"""What else a word of a text is found by."""

from __future__ import annotations

import pytest

from cyhoeddi.model.language import Language
from cyhoeddi.outputs.search.word_keys import folded, radicals_of, singulars_of, words_of


@pytest.mark.parametrize(
    "text, words",
    [
        ("Y tŷ a’r Dŵr.", {"y", "tŷ", "a", "r", "dŵr"}),
        ("69.3% o 17,919", {"69.3", "o", "17,919"}),
        ("P1.1, X2.1.", {"p1.1", "x2.1"}),
        ("cam-drin", {"cam", "drin"}),
        ("ty\u0302", {"tŷ"}),
        ("a_b", {"a", "b"}),
        ("…", set()),
    ],
)
def test_words(text: str, words: set[str]) -> None:
    assert words_of([text]) == words


@pytest.mark.parametrize("word, letters", [("Tŷ", "ty"), ("dŵr", "dwr"), ("GWÊN", "gwen"), ("69.3", "69.3")])
def test_folded(word: str, letters: str) -> None:
    assert folded(word) == letters


@pytest.mark.parametrize(
    "word, radicals",
    [
        ("drais", ["trais"]),
        ("thrais", ["trais"]),
        ("nhrais", ["trais"]),
        ("weithredu", ["gweithredu"]),
        ("ngweithredu", ["gweithredu"]),
        ("dŷ", ["ty"]),
        ("fenywod", ["benywod", "menywod"]),
        ("hadolygu", ["adolygu"]),
        ("nghymru", ["cymru"]),
        ("trais", None),
        ("gweithredu", None),
        ("ŵyr", None),
        ("angen", None),
        ("yn", None),
        ("ar", None),
        ("69.3", None),
        ("p1.1", None),
    ],
)
def test_radicals_are_words(word: str, radicals: list[str] | None) -> None:
    assert radicals_of({word}).get(folded(word)) == radicals


def test_all_that_a_name_may_come_from_is_kept() -> None:
    assert radicals_of({"fblŵpan"}) == {"fblwpan": ["bblwpan", "mblwpan"]}


def test_a_word_of_the_site_is_known() -> None:
    assert radicals_of({"fblŵpan", "mblŵpan"})["fblwpan"] == ["mblwpan"]


@pytest.mark.parametrize(
    "words, language, singulars",
    [
        ({"blaenoriaethau", "blaenoriaeth"}, "cy", {"blaenoriaethau": ["blaenoriaeth"]}),
        ({"blaenoriaethau", "flaenoriaeth"}, "cy", {"blaenoriaethau": ["blaenoriaeth"]}),
        ({"menywod", "fenyw"}, "cy", {"menywod": ["benyw", "menyw"]}),
        ({"troseddwyr", "troseddwr"}, "cy", {"troseddwyr": ["troseddwr"]}),
        ({"tai", "tŷ"}, "cy", {"tai": ["ty"]}),
        ({"plant", "plentyn"}, "cy", {"plant": ["plentyn"]}),
        ({"plant"}, "cy", {"plant": ["plentyn"]}),
        ({"phlentyn"}, "cy", {"plant": ["plentyn"]}),
        ({"mhlant", "blant"}, "cy", {"plant": ["plentyn"], "blant": ["plentyn"], "mhlant": ["plentyn"]}),
        ({"gyllell", "chyllyll"}, "cy", {"cyllyll": ["cyllell"], "chyllyll": ["cyllell"]}),
        ({"weithwyr", "gweithiwr"}, "cy", {"weithwyr": ["gweithiwr"]}),
        ({"traethodau", "traethawd"}, "cy", {"traethodau": ["traethawd"]}),
        ({"lleisiau", "llais"}, "cy", {"lleisiau": ["llais"]}),
        ({"ysgolion", "ysgol", "dynion"}, "cy", {"ysgolion": ["ysgol"]}),
        ({"noddfeydd", "noddfa"}, "cy", {"noddfeydd": ["noddfa"]}),
        ({"rheolydd", "rheol"}, "cy", {}),
        ({"ceir", "car"}, "cy", {}),
        ({"cynnydd"}, "cy", {}),
        ({"blaenoriaethau"}, "cy", {}),
        ({"priorities", "priority"}, "en", {"priorities": ["priority"]}),
        ({"boxes", "box"}, "en", {"boxes": ["box"]}),
        ({"houses", "house"}, "en", {"houses": ["house"]}),
        ({"needs"}, "en", {}),
        ({"women"}, "en", {"women": ["woman"]}),
        ({"knife"}, "en", {"knives": ["knife"]}),
        ({"plant", "plants"}, "en", {"plants": ["plant"]}),
        ({"harass", "haras"}, "en", {}),
    ],
)
def test_singulars(words: set[str], language: Language, singulars: dict[str, list[str]]) -> None:
    assert singulars_of(words, language) == singulars
