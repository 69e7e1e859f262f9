"""Print documents for the tests of the forms made of them: a common one, and bodies that are hard to make well."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image

from cyhoeddi.model.language import Language

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><title>Tŷ</title><desc>Tŷ a dŵr yn y cwm.</desc>'
    '<rect width="200" height="100" fill="#0b3a47"/><text x="10" y="50" font-size="20" fill="#fff">Dŵr</text></svg>'
)
HOSTILE_SVGS = {
    "script.svg": (
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="go()"><script>go()</script></svg>'
    ),
    "elsewhere.svg": (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9">'
        '<image xlink:href="http://example.org/x.png"/><image href="file:///etc/passwd"/><use href="other.svg#a"/>'
        '<rect fill="url(http://example.org/a#b)" style="background: url(\'//example.org/y\')" width="9" height="9"/>'
        "<style>@import 'http://example.org/a.css';</style></svg>"
    ),
    "entities.svg": (
        '<!DOCTYPE svg [<!ENTITY a "ŵŵŵŵŵŵŵŵ"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>&b;</text></svg>'
    ),
    "broken.svg": '<svg xmlns="http://www.w3.org/2000/svg"><g></svg>',
    "long.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 900000"><rect width="1" height="9"/></svg>',
    "empty.svg": "",
    "other.svg": "<html/>",
}
PICTURES = ("house.png", "house.jpg", "house.gif", "house.webp", "house.svg", "broken.png", *HOSTILE_SVGS)


def print_page(body: str, language: Language = "cy", created: str = "2026-03-01") -> str:
    """A whole print document round a body."""
    title = {"en": "House & Water", "cy": "Tŷ a Dŵr"}[language]
    other, words = {"en": ("cy", "Tŷ a Dŵr"), "cy": ("en", "House & Water")}[language]
    contents = {"en": "Contents", "cy": "Cynnwys"}[language]
    meta = f'<meta name="dcterms.created" content="{created}">' if created else ""
    return f"""<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>
<meta name="author" content="Y Cyngor; Yr Heddlu"><meta name="description" content="Am y tŷ.">{meta}
<link rel="stylesheet" href="file:///theme/print/print.css"></head>
<body data-title="{title}" data-notice="Prawf." data-page="Tudalen" data-of="o">
<section class="cover"><p class="cover-title">{title}</p><p class="cover-edition">2026</p>
<p lang="{other}">{words}</p></section>
<nav class="contents" role="doc-toc"><h1 id="contents">{contents}</h1>
<ol><li><a href="#chapter/index">Am</a><span class="contents-page" data-target="#chapter/index"></span></li></ol></nav>
<section class="chapter depth-1"><h1 id="chapter/index">Am y tŷ</h1>
{body}
</section></body></html>"""


CLEAN = {
    "words": "<p>Dŵr a thŷ.</p>",
    "headings": '<h2 id="chapter/index:a">Dŵr</h2><p>A.</p><h3>Tŷ</h3><p>B.</p><h4>Cŵn</h4><h5>Pum</h5><h6>Chwech</h6>',
    "links": (
        '<p><a href="#chapter/index">yma</a>, <a href="https://example.org/ŵ">yno</a>, <a href="#no">nunlle</a></p>'
    ),
    "lists": "<ul><li>Un<ul><li>dau</li></ul></li><li><p>tri</p><p>pedwar</p></li></ul><ol start='3'><li>tŷ</li></ol>",
    "terms": "<dl><dt>Tŷ</dt><dd>Lle i fyw.</dd><dt>Dŵr</dt><dd><p>Gwlyb.</p></dd></dl>",
    "quote": "<blockquote><p>Dŵr, <em>dŵr</em> ym mhobman.</p></blockquote><hr><pre><code>a\n  ŵ</code></pre>",
    "languages": (
        '<p>Gair <span lang="en">in English</span>.</p>'
        '<div lang="en"><p>A <strong>whole</strong> passage</p></div>'
    ),
    "notes": (
        '<p>Tŷ<span class="print-footnote" id="fn:a">Nodyn am <em>ddŵr</em>.</span> a eto'
        '<a class="print-footnote-again" href="#fn:a">1</a>.</p>'
    ),
    "table": (
        "<table><caption>Tabl 1: Afonydd</caption>"
        "<thead><tr><th scope='col'>Enw</th><th scope='col'>Hyd</th></tr></thead>"
        "<tbody><tr><th scope='row'>Tywi</th><td>120</td></tr>"
        "<tr><th scope='row'>Teifi</th><td>122</td></tr></tbody></table>"
    ),
    "spans": (
        "<table><thead><tr><th rowspan='2'>A</th><th colspan='2'>B</th></tr><tr><th>C</th><th>D</th></tr></thead>"
        "<tbody><tr><th colspan='3' scope='rowgroup'>Grŵp</th></tr><tr><td rowspan='2'>1</td><td>2</td><td>3</td></tr>"
        "<tr><td colspan='2'>4</td></tr></tbody></table>"
    ),
    "plan": (
        '<div class="landscape"><h2>Cynllun</h2><table class="plan-table"><thead><tr><th scope="col">Cam</th>'
        '<th scope="col">Pryd</th></tr></thead><tbody><tr><th scope="row" class="plan-action">'
        '<span class="plan-id">P1.1</span> Trwsio’r tŷ</th>'
        '<td><span class="plan-date">erbyn 1 Mai 2026</span></td></tr>'
        "</tbody></table></div><p>Wedyn.</p>"
    ),
    "figure": (
        '<figure><img src="file:///project/house.png" alt="Tŷ ger y dŵr"><figcaption>Ffigur 1: Tŷ</figcaption></figure>'
    ),
    "pictures": "".join(f'<p><img src="file:///project/{name}" alt="Tŷ {name}"></p>' for name in PICTURES),
    "inline svg": f"<p>Tŷ {SVG.replace('xmlns=', 'data-x=')} dŵr</p>",
    "notice": '<div class="admonition"><p class="admonition-title">Sylwch</p><p>Dŵr.</p><ul><li>tŷ</li></ul></div>',
}
HARD = {
    "nothing": "",
    "nothing but headings": "<h2>Un</h2><h3>Dau</h3><h2>Tri</h2>",
    "empty table": "<table></table><table><tbody><tr></tr></tbody></table><p>Dŵr.</p>",
    "ragged table": "<table><tr><td>1</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>",
    "table in a table": "<table><tr><td><table><tr><td>Dŵr</td></tr></table></td></tr></table>",
    "wide table": "<table><tr>" + "".join(f"<td>colofn{n}</td>" for n in range(40)) + "</tr></table>",
    "long cell": f"<table><tr><td>Tŷ</td><td>{'dŵr ' * 400}</td></tr></table>",
    "long word": f"<p>{'ŵ' * 300}</p><table><tr><td>{'ŷ' * 300}</td><td>b</td></tr></table>",
    "many notes": "".join(
        f'<p>Tŷ {n}<span class="print-footnote" id="fn:{n}">Nodyn {n}.</span></p>' for n in range(500)
    ),
    "notes everywhere": (
        '<h2>Tŷ<span class="print-footnote" id="fn:h">A.</span></h2><table><caption>C<span class="print-footnote" '
        'id="fn:c">B.</span></caption><tr><td>D<span class="print-footnote" id="fn:d">E <a href="https://e.org">f</a>.'
        '</span></td></tr></table><ul><li>g<span class="print-footnote" id="fn:l">H.</span></li></ul>'
    ),
    "other scripts": "<p>مرحبا بالعالم, שלום עולם, 水, 👩‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ŵ\u0301</p>",
    "control characters": "<p>Tŷ &#1; &#11; &#127; &#xFFFE; dŵr</p>",
    "markup in words": "<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; ]]&gt; <![CDATA[x]]></p>",
    "active": (
        '<script>go()</script><iframe src="https://example.org/"></iframe><p onclick="go()" '
        'style="background:url(//e.org)">Dŵr <a href="javascript:go()">a</a></p><object data="https://e.org/x"></object>'
        '<video src="https://e.org/v"></video><style>@import "https://e.org/a.css";</style>'
        '<img src="file:///project/house.png" srcset="https://e.org/y" alt="Tŷ">'
    ),
    "foreign styles": '<div data-custom-style="Cyhoeddi Mark"><p>contents</p></div><p custom-style="Title">Tŷ</p>',
    "missing picture": (
        '<p><img src="file:///project/no.png" alt="Tŷ coll"><img src="file:///project/%00.png" alt="Dim">'
        '<img src="file:///project/" alt="Ffolder"><img src="file:///project/house.png"></p>'
    ),
    "same ids": '<p id="a">1</p><p id="a">2</p><p><a href="#a">3</a></p>',
    "deep lists": "<ul><li>a" * 12 + "</li></ul>" * 12,
    "plans one after another": (
        '<div class="landscape"><h2>Un</h2><p>a</p></div><div class="landscape"><h2>Dau</h2></div>'
    ),
}


def lay_pictures(folder: Path) -> Path:
    """A project with the pictures of these bodies."""
    for kind in ("png", "jpg", "gif", "webp"):
        made = io.BytesIO()
        Image.new("RGB", (60, 40), "#0b3a47").save(made, "JPEG" if kind == "jpg" else kind.upper())
        (folder / f"house.{kind}").write_bytes(made.getvalue())
    (folder / "house.svg").write_text(SVG, encoding="utf-8")
    (folder / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    for name, text in HOSTILE_SVGS.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder
