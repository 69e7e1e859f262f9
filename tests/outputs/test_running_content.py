"""Content that would run is told at its place, and no other content is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position
from cyhoeddi.model.read import read_site
from cyhoeddi.model.settings import Settings
from cyhoeddi.outputs.pictures.faults import picture_faults
from cyhoeddi.outputs.running_content import content_faults, told_once

PAGE = "content/cy/index.md"
SVG = '<svg xmlns="http://www.w3.org/2000/svg">{}</svg>'


def told(body: str) -> list[str]:
    site = read_site({"cy/index.md": f"---\ntitle: Tŷ\n---\nDŵr.\n\n{body}\n"}, Settings())
    faults = content_faults(site, Path("nowhere"))
    return [
        f"{fault.name} {str(fault.position).removeprefix(PAGE)} {fault.values['found']}" for fault in faults
    ]


@pytest.mark.parametrize(
    "body",
    [
        "Gair.",
        "`<script>` ac `onclick=`",
        "```html\n<iframe src=a></iframe>\n```",
        "    <script>go()</script>",
        "&lt;script&gt;",
        "a < b, a<3, <- a",
        '[Tŷ](tai.md "Y tŷ") [a](https://example.org/?a=b&c) [b][r] <https://example.org/> <a@b.cymru>\n\n[r]: #ty',
        "![Tŷ](ty.png){ width=300 }",
        "## Tŷ {#ty .clir lang=cy}",
        "Gair[^1]\n\n[^1]: Nodyn: javascript: ŵ",
        "*[HTML]: iaith\n\nHTML",
        "| a |\n|--:|\n| b |",
        '<span lang="en">Home Office</span>',
        "/// action-plan\n///",
        "Mae javascript:go() ac onclick=go() yn eiriau.",
    ],
)  # fmt: skip
def test_what_authors_write_is_no_fault(body: str) -> None:
    assert told(body) == []


@pytest.mark.parametrize(
    "body, faults",
    [
        ("ŵ <script>go()</script>", ["html-element-refused :6:3 <script>"]),
        ("`<script>`\n\n<script>\ngo()\n</script>", ["html-element-refused :8:1 <script>"]),
        ("a <IFRAME src=a></IFRAME>", ["html-element-refused :6:3 <iframe>"]),
        *((f"<{name} a=b>", [f"html-element-refused :6:1 <{name}>"])
          for name in ("object", "embed", "form", "meta", "base", "link", "style", "video", "svg", "template")),
        ("*ŵ*{onclick=go()}", ['html-attribute-refused :6:5 onclick="go()"']),
        ("*a*{onclick=a} *ŷ*{onclick=b}",
         ['html-attribute-refused :6:5 onclick="a"', 'html-attribute-refused :6:20 onclick="b"']),
        ('<p style="color: red">Dŵr</p>', ['html-attribute-refused :6:4 style="color: red"']),
        ("## Tŷ {#__config}", ['html-attribute-refused :6:7 id="__config"']),
        ("ŵ [a](javascript:go())", ["link-scheme-refused :6:7 javascript:go()"]),
        ("[a](JAVA&#115;cript&colon;go)", ["link-scheme-refused :6:5 JAVAscript:go"]),
        ("[a](java\nscript:go)", ["link-scheme-refused :6:5 javascript:go"]),
        ("[a](\x01javascript:go)", ["link-scheme-refused :6:6 javascript:go"]),
        ("[a][r]\n\n[r]: vbscript:ŵ", ["link-scheme-refused :8:6 vbscript:ŵ"]),
        ("[a][r]\n\n[r]:\n  data:text/html,ŵ", ["link-scheme-refused :9:3 data:text/html,ŵ"]),
        ("<javascript:go>", ["html-element-refused :6:1 <javascript:go>"]),
        ("![Tŷ](https://example.org/ŵ.png)", ["picture-elsewhere :6:7 https://example.org/ŵ.png"]),
        ('<img src="//example.org/a.png">', ["picture-elsewhere :6:11 //example.org/a.png"]),
        ("![Tŷ](ty.png){ srcset=a }", ['html-attribute-refused :6:16 srcset="a"']),
    ],
)  # fmt: skip
def test_what_would_run_is_told_at_its_place(body: str, faults: list[str]) -> None:
    assert told(body) == faults


def test_what_an_included_text_holds_is_told_there() -> None:
    texts = {
        "cy/index.md": '---\ntitle: Tŷ\n---\n--8<-- "data/ŵ.md"\n',
        "data/ŵ.md": "Dŵr.\n\n[a](javascript:go)\n",
    }
    (fault,) = content_faults(read_site(texts, Settings()), Path("nowhere"))
    assert str(fault.position) == "content/data/ŵ.md:3:5"


@pytest.mark.parametrize(
    "name, text, faults",
    [
        ("ty.svg", SVG.format("<rect/><a href='https://example.org/'><text>ŵ</text></a>"), []),
        ("ty.svg", SVG.format("\n<script>go()</script>"), ["svg-refused :2:1"]),
        ("TY.SVG", SVG.format("<g onload='go()'/>"), ["svg-refused :1:41"]),
        ("ty.svg", SVG.format("<a href='java&#10;script:go()'/>"), ["svg-refused :1:41"]),
        ("ty.svg", SVG.format("<set attributeName='href' to='javascript:go()'/>"), ["svg-refused :1:41"]),
        ("tŷ.pdf", "%PDF", []),
        ("tŷ.html", "<p>", ["file-runs :1:1"]),
        ("tŷ.XHTML", "<p>", ["file-runs :1:1"]),
    ],
)
def test_files_that_run_are_told(tmp_path: Path, name: str, text: str, faults: list[str]) -> None:
    (tmp_path / "content/cy").mkdir(parents=True)
    (tmp_path / "content/cy" / name).write_text(text, encoding="utf-8")
    site = read_site({}, Settings(), files=frozenset({f"cy/{name}", "assets/theme.svg"}))
    found = content_faults(site, tmp_path)
    assert [f"{f.name} {f.position}".replace(f"content/cy/{name}", "") for f in found] == faults


def test_a_page_that_could_not_be_read_is_passed_over() -> None:
    text = "---\ntitle: Tŷ\nduty: x\n---\n" + "* " * 400 + "<b style='background: url(a)'>ŵ</b>\n"
    site = read_site({"cy/index.md": text}, Settings())
    assert "nesting-too-deep" in [fault.name for fault in site.faults]
    assert list(content_faults(site, Path("nowhere"))) == []
    assert list(picture_faults(site, Path("nowhere"))) == []


def test_a_mistake_is_told_once() -> None:
    here, there = Position(PAGE, 6, 3), Position(PAGE, 9, 3)
    ours = [
        Fault("picture-elsewhere", here),
        Fault("html-attribute-refused", here),
        Fault("svg-refused", there),
    ]
    others = [Fault("picture-outside", here), Fault("picture-outside", there), Fault("svg-refused", there)]
    kept = list(
        told_once(
            [*ours, Fault("picture-too-large", here), *others[::2], Fault("picture-outside", Position("a"))]
        )
    )
    assert kept == [*ours, Fault("picture-too-large", here), Fault("picture-outside", Position("a"))]


def test_what_was_found_in_a_page_is_found_again_and_gone_once_it_is() -> None:
    bad, good = "ŵ <script>go()</script>", "Dŵr a `<b>`, <span>ŷ</span>."
    for body, faults in ((bad, 1), (bad, 1), (good, 0), (bad, 1), (good, 0)):
        assert len(told(body)) == faults


def test_what_an_extension_makes_is_found_once_it_is_asked_for() -> None:
    texts = {"cy/index.md": "---\ntitle: Tŷ\n---\nDŵr <b>ŷ</b> :smile:\n"}
    emoji = replace(Settings(), markdown_extensions=(("pymdownx.emoji", ()),))
    for chosen, names in ((Settings(), []), (emoji, ["picture-elsewhere"]), (Settings(), [])):
        assert [fault.name for fault in content_faults(read_site(texts, chosen), Path("nowhere"))] == names
