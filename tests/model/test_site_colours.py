"""The colours of a site: refused where they would be hard to see, completed where they are not all set."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import found
from tests.model.test_settings import own

from cyhoeddi.diagnostics.source_faults import diagnostics_of
from cyhoeddi.model.colour import Colour, contrast, least_contrast, read_colour
from cyhoeddi.model.language import LANGUAGES
from cyhoeddi.model.position import Position
from cyhoeddi.model.settings import read_settings
from cyhoeddi.model.site_colours import GROUNDS, USES, ChosenColour, site_tokens
from cyhoeddi.render.theme import theme_folder


def theme_tokens(dark: bool) -> dict[str, Colour | None]:
    css = (theme_folder() / "assets" / "stylesheets" / "tokens.css").read_text(encoding="utf-8")
    part = css.split("@media")[1] if dark else css.split("@media")[0]
    return {name: read_colour(value) for name, value in re.findall(r"--cy-([a-z-]+):\s*(#\w+);", part)}


@pytest.mark.parametrize("dark", [False, True])
def test_what_colours_stand_on_is_what_the_theme_has(dark: bool) -> None:
    tokens = theme_tokens(dark)
    assert {name: tokens[name] for name in GROUNDS[dark]} == GROUNDS[dark]


@pytest.mark.parametrize("name, dark", list(USES))
def test_the_theme_s_own_colours_would_be_allowed(name: str, dark: bool) -> None:
    tokens = theme_tokens(False) | theme_tokens(dark)
    colour = tokens["brand-line" if name == "line" else name]
    assert colour
    use = USES[name, dark]
    assert least_contrast(colour, [GROUNDS[dark][token] for token in use.beside]) >= use.wanted


@pytest.mark.parametrize(
    "lines, faults",
    [
        ('colours: {brand: "#0b3a47"}', []),
        ('colours: {brand: "#036", line: "#2f8391", link: "#00596b", focus: "#ffd43b"}', []),
        ('colours: {dark: {link: "#86d3de", line: "#4fa6b5", brand: "#0a2f3a", focus: "#ffd43b"}}', []),
        ("colours: {}", []),
        ("colours: {dark: {}}", []),
        ('colours: {brand: "#7fb8c4"}', ["colour-faint 7:24"]),
        ('colours: {link: "#777777"}', ["colour-faint 7:23"]),
        ('colours: {line: "#999999"}', ["colour-faint 7:23"]),
        ('colours: {focus: "#333"}', ["colour-faint 7:24"]),
        ('colours: {dark: {link: "#00596b"}}', ["colour-faint-in-dark 7:30"]),
        ('colours: {dark: {brand: "#86d3de"}}', ["colour-faint-in-dark 7:31"]),
        ("colours: {brand: navy}", ["colour-none 7:24"]),
        ("colours: {brand: 336699}", ["colour-none 7:24"]),
        ("colours: {brand: }", ["colour-none 7:23"]),
        ("colours: {brand: [1]}", ["value-wrong 7:24"]),
        ('colours: {bránd: "#000"}', ["key-unknown 7:17"]),
        ('colours: {text: "#000"}', ["key-unknown 7:17"]),
        ("colours: glas", ["value-wrong 7:16"]),
    ],
)
def test_colours_that_are_hard_to_see_are_refused_at_their_place(lines: str, faults: list[str]) -> None:
    settings, met = read_settings(own(lines), "mkdocs.yml")
    assert found(met) == faults
    assert not faults or settings.colours == ()


def test_a_refusal_says_what_was_found_what_is_asked_for_and_what_would_do() -> None:
    _, met = read_settings(own('colours: {link: "#c60", brand: 336699}'), "mkdocs.yml")
    faint, none = diagnostics_of(met)
    for language in LANGUAGES:
        words = faint.message.into(language)
        assert all(part in words for part in ("#cc6600", "#e8f1f3", "3.34", "4.5"))
        assert faint.help
        assert 'link: "#aa5500"' in faint.help.into(language)
        assert none.help
        assert 'brand: "#336699"' in none.help.into(language)


def chosen(**colours: str) -> tuple[ChosenColour, ...]:
    return tuple(ChosenColour(name, False, value, Position("mkdocs.yml")) for name, value in colours.items())


def test_nothing_chosen_changes_nothing() -> None:
    assert site_tokens((), dark=False) == site_tokens((), dark=True) == {}


def test_a_chosen_colour_stays_as_it_was_chosen() -> None:
    tokens = site_tokens(chosen(brand="#5b1a5e", line="#a33ea8", link="#7a1f7e"), dark=False)
    assert [str(tokens[name]) for name in ("brand", "brand-line", "link")] == [
        "#5b1a5e",
        "#a33ea8",
        "#7a1f7e",
    ]


@given(st.builds(Colour, *(st.integers(0, 255),) * 3))
def test_what_is_made_from_a_brand_can_be_seen(brand: Colour) -> None:
    if least_contrast(brand, [GROUNDS[False]["paper"], GROUNDS[False]["wash"]]) < 4.5:
        return
    for dark in (False, True):
        tokens = site_tokens(chosen(brand=str(brand)), dark=dark)
        for name in ("brand", "line", "link"):
            use = USES[name, dark]
            colour = tokens["brand-line" if name == "line" else name]
            assert least_contrast(colour, [GROUNDS[dark][token] for token in use.beside]) >= use.wanted
        paper = GROUNDS[dark]["paper"]
        assert contrast(tokens["heading"], paper) >= 4.5
        assert contrast(tokens["link-hover"], paper) >= contrast(tokens["link"], paper)


@pytest.mark.parametrize(
    "colours", [{"brand": "#5b1a5e"}, {"line": "#2f8391"}, {"link": "#00596b"}, {"focus": "#ffd43b"}]
)
def test_what_is_said_for_light_is_said_for_dark_as_well(colours: dict[str, str]) -> None:
    light, dark = (site_tokens(chosen(**colours), dark=dark) for dark in (False, True))
    assert light
    assert light.keys() <= dark.keys()
