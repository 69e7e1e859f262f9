"""A site's own colours as a style sheet."""

from __future__ import annotations

from cyhoeddi.model.position import Position
from cyhoeddi.model.settings import Settings
from cyhoeddi.model.site_colours import ChosenColour
from cyhoeddi.render.site_style import paper_style, screen_style, style_in_document
from cyhoeddi.render.tokens import colours_of

PLUM = Settings(
    colours=(
        ChosenColour("brand", False, "#5b1a5e", Position("mkdocs.yml")),
        ChosenColour("link", True, "#e2a3e5", Position("mkdocs.yml")),
    )
)


def test_a_site_with_the_theme_s_colours_needs_none() -> None:
    assert (screen_style(Settings()), paper_style(Settings())) == ("", "")


def test_light_comes_first_and_dark_is_for_screens_alone() -> None:
    light, dark = screen_style(PLUM).split("@media screen and (prefers-color-scheme: dark)")
    assert "--cy-brand: #5b1a5e;" in light
    assert "--cy-link: #e2a3e5;" in dark
    assert "--cy-link: #e2a3e5;" not in light
    assert "--cy-heading: #e7eef0;" in dark


def test_a_print_document_holds_those_for_paper() -> None:
    style = paper_style(PLUM)
    html = f'<html><head><style id="site-colours">\n{style}\n</style></head><body>Tŷ</body></html>'
    assert style_in_document(html) == style
    assert colours_of(style_in_document(html))["brand"] == "5B1A5E"


def test_a_document_in_the_theme_s_colours_holds_none() -> None:
    html = '<html><head></head><body><style id="site-colours">:root{}</style>Tŷ</body></html>'
    assert style_in_document(html) == ""
    assert colours_of("") == {}
