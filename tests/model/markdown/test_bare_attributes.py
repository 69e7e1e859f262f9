"""An attribute without a value ends no page; one with a value stays."""

from __future__ import annotations

import pytest
from tests.helpers import page, site_of

from cyhoeddi.model.markdown.dialect import converter


@pytest.mark.parametrize("text", ["## Tŷ {id}", "## 0 {id}", "Dŵr\n{id}", "[ŷ](ŵ.md){title}", "## Ŵ {class}"])
def test_a_bare_attribute_is_dropped(text: str) -> None:
    site_of({"en/index.md": page(body=text)})
    html = converter().convert(text)
    assert "None" not in html


@pytest.mark.parametrize(
    "text,html",
    [
        ("## Tŷ {#ty}", 'id="ty"'),
        ("## Tŷ {id=dwr}", 'id="dwr"'),
        ("## Dŵr {.ŵy}", 'class="ŵy"'),
        ('[ŷ](https://example.org){title="Dŵr"}', 'title="Dŵr"'),
    ],
)
def test_one_with_a_value_stays(text: str, html: str) -> None:
    assert html in converter().convert(text)
