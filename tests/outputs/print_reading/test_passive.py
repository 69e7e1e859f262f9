"""What is taken out of a page that is read far from the website."""

from __future__ import annotations

import pytest
from lxml.html import fragment_fromstring, tostring

from cyhoeddi.outputs.print_reading.passive import make_passive

CLEAN = [
    "<p>Dŵr a <em>thŷ</em>.</p>",
    '<p><a href="https://example.org/ŵ">a</a> <a href="mailto:a@example.org">b</a> <a href="#c">c</a></p>',
    '<p><img src="file:///project/ty.png" alt="Tŷ"></p>',
    '<p style="width: 50%" class="a" lang="en">a</p>',
    '<table><tr><td colspan="2" id="x">a</td></tr></table>',
]


@pytest.mark.parametrize("html", CLEAN)
def test_what_does_nothing_stays(html: str) -> None:
    body = fragment_fromstring(html, create_parent="div")
    before = tostring(body)
    make_passive(body)
    assert tostring(body) == before


@pytest.mark.parametrize(
    "html, left",
    [
        ("a<script>go()</script>b", "ab"),
        ('<p onclick="go()">a</p>', "<p>a</p>"),
        ('a<iframe src="https://e.org"></iframe>b', "ab"),
        ('<a href="javascript:go()">a</a>', "<a>a</a>"),
        ('<a href=" JavaScript:go()">a</a>', "<a>a</a>"),
        ('<a href="data:text/html,a">a</a>', "<a>a</a>"),
        ('<p style="background: url(//e.org)">a</p>', "<p>a</p>"),
        ('<p style="background: u\\72l(//e.org)">a</p>', "<p>a</p>"),
        (
            '<img src="file:///project/a.png" srcset="https://e.org" alt="ŵ">',
            '<img src="file:///project/a.png" alt="ŵ">',
        ),
        ('<video src="https://e.org" poster="https://e.org"></video>b', "b"),
        ('<style>@import "a"</style><link href="a">b', "b"),
        ('<form action="https://e.org">a</form>', "<form>a</form>"),
        ('<meta http-equiv="refresh" content="0">a', "a"),
    ],
)
def test_what_acts_goes(html: str, left: str) -> None:
    body = fragment_fromstring(html, create_parent="div")
    make_passive(body)
    assert tostring(body, encoding="unicode") == f"<div>{left}</div>"
