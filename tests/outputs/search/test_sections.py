"""A rendered page cut into sections for the search."""

from __future__ import annotations

import pytest

from cyhoeddi.outputs.search.sections import PageText, Section, sections_of

H2 = '<h2 id="a">Y tŷ<a class="headerlink" href="#a">¶</a></h2>'


@pytest.mark.parametrize(
    "html, sections",
    [
        ("", [("", "Hafan", ())]),
        ("<p>Y tŷ.</p>", [("", "Hafan", ("Y tŷ.",))]),
        ("<!-- no --><p>Y <em>tŷ</em>\n  a’r <a href='#'>dŵr</a>.</p>", [("", "Hafan", ("Y tŷ a’r dŵr.",))]),
        ('<h1 id="top">Hafan</h1><p>Un.</p>', [("", "Hafan", ("Un.",))]),
        (f"<p>Un.</p>{H2}<p>Dau.</p>", [("", "Hafan", ("Un.",)), ("a", "Y tŷ", ("Dau.",))]),
        (f"{H2}<p>Dau.</p>", [("", "Hafan", ()), ("a", "Y tŷ", ("Dau.",))]),
        (f"{H2}<h3 id='b'>Dŵr</h3>", [("", "Hafan", ()), ("a", "Y tŷ", ()), ("b", "Dŵr", ())]),
        ("<h2>No id</h2><p>Un.</p>", [("", "Hafan", ())]),
        (f"<div>{H2}<p>Dau.</p></div><p>Tri.</p>", [("", "Hafan", ()), ("a", "Y tŷ", ("Dau.", "Tri."))]),
        ("<ul><li>Un<ul><li>Dau</li></ul></li><li>Tri</li></ul>", [("", "Hafan", ("Un", "Dau", "Tri"))]),
        ("<p>Un<br>Dau</p>", [("", "Hafan", ("Un Dau",))]),
        (
            "<p>Un.<sup id='fnref:1'><a class='footnote-ref'>1</a></sup> Dau.</p>",
            [("", "Hafan", ("Un. Dau.",))],
        ),
        ("<p>CO<sub>2</sub> a 5<sup>2</sup></p>", [("", "Hafan", ("CO2 a 52",))]),
        ("<p>Un</p><script>no()</script><style>no</style>", [("", "Hafan", ("Un",))]),
        ("<p>Un</p><div data-search-exclude><p>No</p></div>", [("", "Hafan", ("Un",))]),
        ("<p>a &lt; b &amp; c</p>", [("", "Hafan", ("a < b & c",))]),
    ],
)
def test_sections(html: str, sections: list[tuple[str, str, tuple[str, ...]]]) -> None:
    assert sections_of(PageText("cy/", "Hafan", html)) == tuple(Section(*section) for section in sections)


def test_cells_of_a_table_stay_apart() -> None:
    head = "<thead><tr><th>Brys</th><th>Pryd</th></tr></thead>"
    table = f"<table>{head}<tbody><tr><td>Uchel</td><td>1</td></tr></tbody></table>"
    assert sections_of(PageText("cy/", "", table))[0].blocks == ("Brys", "Pryd", "Uchel", "1")
