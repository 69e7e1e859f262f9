"""``a`` and ``ac``."""

from __future__ import annotations

import pytest

from cyhoeddi.welsh.conjunction import and_join, welsh_and


@pytest.mark.parametrize(
    "word, words",
    [
        ("Powys", "a Phowys"),
        ("Ceredigion", "a Cheredigion"),
        ("Tywi", "a Thywi"),
        ("iechyd", "ac iechyd"),
        ("ŵyr", "ac ŵyr"),
        ("ŷd", "ac ŷd"),
        ("Ynys Môn", "ac Ynys Môn"),
        ("Abertawe", "ac Abertawe"),
        ("heddlu", "a heddlu"),
        ("Bwrdd", "a Bwrdd"),
        ("gwaith", "a gwaith"),
        ("llys", "a llys"),
        ("rhan", "a rhan"),
        ("chwaraeon", "a chwaraeon"),
        ("theatr", "a theatr"),
        ("Phowys", "a Phowys"),
        ("ffermydd", "a ffermydd"),
        ("dŵr", "a dŵr"),
        ("mae", "ac mae"),
        ("felly", "ac felly"),
        ("maes", "a maes"),
        ("Maesteg", "a Maesteg"),
        ("nid yw", "ac nid yw"),
        ("mil", "a mil"),
        ("PCC", "a PCC"),
        ("TGAU", "a TGAU"),
        ("", "a "),
    ],
)
def test_welsh_and(word: str, words: str) -> None:
    assert welsh_and(word) == words


@pytest.mark.parametrize(
    "names, english, welsh",
    [
        ([], "", ""),
        (["Powys"], "Powys", "Powys"),
        (["Gwent", "Powys"], "Gwent and Powys", "Gwent a Phowys"),
        (["Gwent", "Powys", "Ynys Môn"], "Gwent, Powys and Ynys Môn", "Gwent, Powys ac Ynys Môn"),
    ],
)
def test_and_join(names: list[str], english: str, welsh: str) -> None:
    assert and_join(names, "en") == english
    assert and_join(names, "cy") == welsh
