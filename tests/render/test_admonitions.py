"""Titles that an author left to the tool are in the page's language."""

from __future__ import annotations

import pytest
from tests.helpers import page, site_of

from cyhoeddi.render.admonitions import WELSH_TITLES, with_own_titles
from cyhoeddi.render.markdown import render_page


def rendered(body: str, language: str = "cy") -> str:
    site = site_of({f"{code}/a.md": page(body=body) for code in ("en", "cy")})
    shown = site.page(f"{language}/a.md")
    assert shown is not None
    return render_page(shown, site)


@pytest.mark.parametrize("title", WELSH_TITLES)
def test_every_kind_has_its_welsh_title(title: str) -> None:
    html = rendered(f"!!! {title.lower()}\n    Geiriau’r ŵyr.\n")
    assert f'<p class="admonition-title">{WELSH_TITLES[title]}</p>' in html


def test_english_keeps_its_own() -> None:
    assert '<p class="admonition-title">Note</p>' in rendered("!!! note\n    Words.\n", "en")


def test_a_title_of_the_author_stays() -> None:
    assert '<p class="admonition-title">Y tŷ</p>' in rendered('!!! note "Y tŷ"\n    Geiriau.\n')


def test_no_title_stays_no_title() -> None:
    assert "admonition-title" not in rendered('!!! note ""\n    Geiriau.\n')


def test_a_kind_of_the_authors_own_stays() -> None:
    assert '<p class="admonition-title">Ymgynghori</p>' in rendered("!!! ymgynghori\n    Geiriau.\n")


def test_two_classes() -> None:
    assert '<p class="admonition-title">Rhybudd</p>' in rendered("!!! warning inline\n    Geiriau.\n")


def test_a_code_sample_stays() -> None:
    html = rendered("```\n!!! note\n    Words.\n```\n\n!!! note\n    Geiriau.\n")
    assert "!!! note" in html
    assert html.count("Nodyn") == 1


def test_text_that_only_looks_like_a_title_stays() -> None:
    html = "<p>Note</p><code>&lt;p class=&quot;admonition-title&quot;&gt;Note&lt;/p&gt;</code>"
    assert with_own_titles(html, "cy") == html
