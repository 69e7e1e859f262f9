"""The places that directives mark are filled from the model."""

from __future__ import annotations

import pytest
from tests.render.plan_site import plan_site

from cyhoeddi.render.directives import expand_directives
from cyhoeddi.render.markdown import render_page

PLACE = '<div class="cyhoeddi-directive" data-directive="action-plan"{options}></div>'


def expanded(html: str, path: str = "cy/s/plan.md") -> str:
    site = plan_site()
    page = site.page(path)
    assert page is not None
    return expand_directives(html, page, site)


def test_a_plan_is_put_in_its_place() -> None:
    html = expanded(f"<p>Cyn y tŷ</p>{PLACE.format(options='')}<p>ŵyr</p>")
    assert html.startswith('<p>Cyn y tŷ</p><section class="plan" data-by="priority">')
    assert html.endswith("</section><p>ŵyr</p>")


def test_options_are_read_however_the_attributes_stand() -> None:
    html = expanded(PLACE.format(options=' data-option-by="lead" data-option-priority="P1"'))
    assert 'data-by="lead"' in html
    assert "P2.1" not in html
    turned = '<div data-directive="action-plan" data-option-by="date" class="cyhoeddi-directive">\n</div>'
    assert 'data-by="date"' in expanded(turned)


@pytest.mark.parametrize(
    "html",
    [
        '<div class="other" data-directive="action-plan"></div>',
        '<div class="cyhoeddi-directive" data-directive="tŷ"></div>',
        "<pre><code>/// action-plan</code></pre>",
        "",
    ],
)
def test_what_is_no_directive_stays(html: str) -> None:
    assert expanded(html) == html


def test_from_markdown() -> None:
    site = plan_site(
        cy="---\ntitle: Cynllun\n---\n- tŷ\n\n/// action-plan\n    priority: X\n    by: date\n///\n\nDiwedd.\n"
    )
    page = site.page("cy/s/plan.md")
    assert page is not None
    html = render_page(page, site)
    assert html.count("<table") == 1
    assert "cyhoeddi-directive" not in html
    assert "31 Ionawr 2025" in html
    assert html.rstrip().endswith("<p>Diwedd.</p>")
