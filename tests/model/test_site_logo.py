"""The logo beside a site's name."""

from __future__ import annotations

import pytest
from tests.helpers import found, page
from tests.model.test_settings import own

from cyhoeddi.model.read import read_site
from cyhoeddi.model.settings import read_settings
from cyhoeddi.model.words import Words

FILES = frozenset({"en/index.md", "cy/index.md", "assets/tŷ.svg", "assets/logo.PNG", "assets/logo.tiff"})
TEXTS = {"en/index.md": page(), "cy/index.md": page()}


def faults(lines: str, files: frozenset[str] | None = FILES) -> list[str]:
    settings, met = read_settings(own(lines), "mkdocs.yml")
    return [line for line in found(read_site(TEXTS, settings, met, files).faults) if " 7:" in line]


@pytest.mark.parametrize(
    "lines, expected",
    [
        ("logo: assets/tŷ.svg", []),
        ("logo: ./assets/tŷ.svg", []),
        ("logo: assets/logo.PNG", []),
        ("logo: assets/tŷ.svg\n      logo_words: {en: The house, cy: Y tŷ}", []),
        ("logo: assets/logo.tiff", ["logo-not-shown 7:13"]),
        ("logo: assets/logo", ["logo-not-shown 7:13"]),
        ("logo: assets/ty.svg", ["logo-missing 7:13"]),
        ("logo: ../logo.svg", ["picture-outside 7:13"]),
        ("logo: /etc/logo.svg", ["picture-outside 7:13"]),
        ("logo: https://www.example.org/logo.svg", ["picture-outside 7:13"]),
        ("logo: //www.example.org/logo.svg", ["picture-outside 7:13"]),
        ('logo: "data:image/svg+xml,ŵ"', ["picture-outside 7:13"]),
        ("logo: [a]", ["value-wrong 7:13"]),
        ('logo: ""', ["value-wrong 7:13"]),
        ("logo_words: {en: The house}", ["key-missing 7:7"]),
    ],
)
def test_a_logo_is_a_picture_of_the_project(lines: str, expected: list[str]) -> None:
    assert faults(lines) == expected


def test_where_nobody_looked_no_logo_is_missing() -> None:
    assert faults("logo: assets/ty.svg", None) == []


def test_without_words_a_logo_is_decoration() -> None:
    settings, _ = read_settings(own("logo: assets/tŷ.svg"), "mkdocs.yml")
    assert settings.logo
    assert settings.logo.words == Words()
