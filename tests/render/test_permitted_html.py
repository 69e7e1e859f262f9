"""What runs is refused however it is written; what pages are made of is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyhoeddi.model.markdown.dialect import converter
from cyhoeddi.render.permitted_html import ELEMENTS, MOST_SHOWN, refusals

PERMITTED = [
    "",
    "Dŵr a thŷ",
    "<p>Tŷ, a &lt; b &amp; c</p>",
    "<div>1 < 2, <3 a > b</div>",
    '<span lang="en">Home Office</span>',
    "<SPAN LANG='cy'>ŵ</SPAN>",
    "<br><br/><br /><hr>",
    '<a href="tai.md#ty">a</a><a href="../a/b:c">b</a><a href="#a:b">c</a><a href="?a=b:c">d</a>',
    '<a href="https://e.org/?a=javascript:b" target=_blank rel="noopener">a</a>',
    '<a href="&#109;&#97;&#105;&#108;&#116;&#111;&#58;a&#64;b.cymru">a</a>',
    '<a href="TEL:+441234567890">a</a><a href="//example.org/">b</a>',
    '<img src="../ty.png" alt="Tŷ > <b>" width=300 loading="lazy" />',
    '<table><tr><th style="text-align: right;" scope="col">a</th></tr></table>',
    '<ol start="3"><li value="4">a</li></ol><details open><summary>a</summary>b</details>',
    '<input type="checkbox" disabled checked/> <label for="a">b</label>',
    '<p aria-hidden="true" data-label="ŵ" role="note" title="&quot;onclick=&quot;">a</p>',
    "<!-- nodyn <b>tŷ</b> -->",
    "<p>onclick=go() javascript:go() url(x)</p>",
]

REFUSED = {
    "<script>go()</script>": ["element <script>"],
    "<ScRiPt src=//e.org>": ["element <script>"],
    "</body></html>": ["element </body>", "element </html>"],
    "<p>ŵ</p><iframe src=a></iframe>": ["element <iframe>"],
    "<form action=a><button formaction='javascript:x'>a</button></form>": ["element <form>", "element <button>"],
    "<svg><foreignObject><b onclick=go()>": [
        "element <svg>", "element <foreignobject>", 'attribute onclick="go()"',
    ],
    "<math><mtext></mtext></math>": ["element <math>", "element <mtext>"],
    "<x-tŷ>": ["element <x-t>"],
    "<img src=a srcset='b 2x'>": ['attribute srcset="b 2x"'],
    "<p ONCLICK = 'go()'>": ['attribute onclick="go()"'],
    "<p style='color: red'>": ['attribute style="color: red"'],
    "<td style='text-align: right; background: url(a)'>": [
        'attribute style="text-align: right; background: url(a)"'
    ],
    '<p id="__config">': ['attribute id="__config"'],
    '<p data-md-component="search">': ['attribute data-md-component="search"'],
    "<input type=image src=a>": ['attribute type="image"', 'attribute src="a"'],
    "<input autofocus>": ['attribute autofocus=""'],
    "<a ping=//e.org href=a>": ['attribute ping="//e.org"'],
    "<a href='javascript:go()'>": ["scheme javascript:go()"],
    "<a href='JaVa\nscript&colon;go()'>": ["scheme JaVascript:go()"],
    "<a href='&#1;&Tab;vbscript:go()'>": ["scheme vbscript:go()"],
    "<a href='\u00a0data:text/html,ŵ'>": ["scheme data:text/html,ŵ"],
    "<a href='file:///etc'>": ["scheme file:///etc"],
    "<q cite='javascript:a'>": ["scheme javascript:a"],
    "<img src='https://e.org/a.png'>": ["picture https://e.org/a.png"],
    "<img src='//e.org/a.png'>": ["picture //e.org/a.png"],
    r"<img src='/\e.org/a.png'>": [r"picture /\e.org/a.png"],
    "<img src='data:image/svg+xml,a'>": ["picture data:image/svg+xml,a"],
    "<img src='a'onerror=go()>": ["broken <img src='a'onerror=go()>"],
    "<img/onerror=go()>": ["broken <img/onerror=go()>"],
    '<img alt="a onerror=go()>': ['broken <img alt="a onerror=go()>'],
    "<!--><b>": ["broken <!--><b>"],
    "<!-- a --!><b onclick=a> -->": ["broken <!-- a --!><b onclick=a> -->", 'attribute onclick="a"'],
    "<!doctype html>": ["broken <!doctype html>"],
    "<?php a ?>": ["broken <?php a ?>"],
    "</ a>": ["broken </ a>"],
}  # fmt: skip


@pytest.mark.parametrize("html", PERMITTED)
def test_what_pages_are_made_of_is_permitted(html: str) -> None:
    assert list(refusals(html)) == []


@pytest.mark.parametrize("html, found", REFUSED.items(), ids=REFUSED)
def test_what_runs_is_refused(html: str, found: list[str]) -> None:
    assert [f"{refusal.kind} {refusal.found}" for refusal in refusals(html)] == found


MARKDOWN = """\
# Tŷ {#ty .a lang=cy}

!!! note "Nodyn"
    Dŵr <me@example.org> <https://example.org/>[^1] HTML

[^1]: ŵ

*[HTML]: iaith

Gair
: ystyr

| a | b |
|--:|:-:|
| 1 | `<script>` |

/// table-caption
Tabl
///

```html
<script onclick="go()">
```

/// action-plan
    by: lead
///
"""


def test_all_that_the_dialect_makes_is_permitted() -> None:
    html = converter().convert(MARKDOWN)
    assert "text-align" in html
    assert "footnote" in html
    assert "cyhoeddi-directive" in html
    assert list(refusals(html)) == []


def test_a_long_thing_is_shown_in_part() -> None:
    (refusal,) = refusals(f"<p onclick='{'ŵ' * 999}'>")
    assert len(refusal.found) == MOST_SHOWN


def test_an_attribute_without_end_takes_no_time() -> None:
    assert len(list(refusals("<p " + "a " * 20_000))) == 1


@given(st.text(alphabet="<>/!?-=\"' \t\nabponclikŵ&;:", max_size=60))
def test_no_handler_is_ever_passed_over(text: str) -> None:
    """Whatever stands before it, an element that a browser would read with a handler is refused."""
    from html.parser import HTMLParser

    seen: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            seen.extend(name for name, _ in attrs if name.startswith("on"))
            seen.extend([tag] if tag not in ELEMENTS else [])

    html = f"{text}<b onclick=a>"
    Reader().feed(html)
    assert not seen or list(refusals(html))
