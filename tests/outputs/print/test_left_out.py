"""What of a page does not come to paper."""

from __future__ import annotations

import pytest
from lxml.html import fragment_fromstring, tostring

from cyhoeddi.outputs.print.left_out import leave_out


def left(html: str) -> str:
    body = fragment_fromstring(html, create_parent="div")
    leave_out(body)
    return tostring(body, encoding="unicode").removeprefix("<div>").removesuffix("</div>")


@pytest.mark.parametrize(
    "html",
    [
        "<p>Dŵr y tŷ</p>",
        '<table><tr><td style="text-align: right;">6</td></tr></table>',
        '<h2 class="other">Tŷ</h2>',
        '<p class="web-only-not">Dŵr</p>',
        '<p lang="en">Water</p>',
        "<svg><title>Tŷ</title></svg>",
    ],
)
def test_what_stays(html: str) -> None:
    assert left(html) == html


@pytest.mark.parametrize(
    "html,expected",
    [
        ("<p>Dŵr<!-- secret --> oer</p>", "<p>Dŵr oer</p>"),
        ("<p>Tŷ</p><script>alert(1)</script><p>Dŵr</p>", "<p>Tŷ</p><p>Dŵr</p>"),
        ("<style>p{background:url(http://x)}</style><p>Tŷ</p>", "<p>Tŷ</p>"),
        ('<p>Tŷ <iframe src="http://x"></iframe>a dŵr</p>', "<p>Tŷ a dŵr</p>"),
        ("<form><p>Tŷ</p><input></form><p>Dŵr</p>", "<p>Dŵr</p>"),
        ('<p style="position: fixed">Tŷ</p>', "<p>Tŷ</p>"),
        ('<p style="text-align: left; background: url(x)">Tŷ</p>', "<p>Tŷ</p>"),
        (
            '<svg><use href="a.svg#b"></use><use href="#c"></use></svg>',
            '<svg><use></use><use href="#c"></use></svg>',
        ),
        ('<svg><image xlink:href="http://x/"></image></svg>', "<svg><image></image></svg>"),
        ('<p class="web-only">Dŵr</p><p>Tŷ</p>', "<p>Tŷ</p>"),
        ('<p>Tŷ <a class="big web-only" href="#x">Dŵr</a> yma</p>', "<p>Tŷ  yma</p>"),
        ('<h2 class="web-only">A</h2><p>b</p><h3>c</h3><p>d</p><h2>Tŷ</h2><p>e</p>', "<h2>Tŷ</h2><p>e</p>"),
        ('<h3 class="web-only">A</h3><p>b</p><h2>Tŷ</h2>', "<h2>Tŷ</h2>"),
        ('<p>Tŷ</p><h2 class="web-only">A</h2><p>b</p>', "<p>Tŷ</p>"),
    ],
)
def test_what_goes(html: str, expected: str) -> None:
    assert left(html) == expected
