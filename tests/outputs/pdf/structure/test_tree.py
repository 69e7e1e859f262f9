"""The tree is made of plain values: no WeasyPrint in these tests."""

from __future__ import annotations

import pytest
from tests.outputs.pdf.structure.html_page import drawn, outline, page

from cyhoeddi.outputs.pdf.structure.rendered import Annotation, Content, Piece, Rendered
from cyhoeddi.outputs.pdf.structure.tree import structure_tree


@pytest.mark.parametrize(
    "body, wanted",
    [
        ("<p>Dŵr</p>", "Document(P(0))"),
        ("<p>Dŵr <em>oer</em> iawn</p>", "Document(P(0 1 2))"),
        ("<div><p>Tŷ</p></div>", "Document(P(0))"),
        ("<section>Dŵr<p>Tŷ</p>ŵ</section>", "Document(Sect(P(0) P(1) P(2)))"),
        ("<p>Dŵr <span lang='en'>water</span></p>", "Document(P(0 Span(1)))"),
        ("<p>Dŵr <span lang='cy'>tŷ</span></p>", "Document(P(0 1))"),
        ("<p><abbr title='ŵ'>w</abbr></p>", "Document(P(Span(0)))"),
        ("<p><q>ŵ</q> <code>ŷ</code></p>", "Document(P(Quote(0) Code(1)))"),
        ("<p>Dŵr <b aria-hidden='true'>▲</b> ŷ</p>", "Document(P(0 2))"),
        ("<p>Dŵr <img alt=''/></p>", "Document(P(0))"),
        ("<p>Dŵr <img alt='tŷ'/></p>", "Document(P(0 Figure(1)))"),
        ("<figure><img alt='tŷ'/><figcaption>ŵ</figcaption></figure>", "Document(Div(Figure(0) Caption(1)))"),
        ("<ul><li>Dŵr<ul><li>ŷ</li></ul></li></ul>", "Document(L(LI(LBody(0 L(LI(LBody(1)))))))"),
        (
            "<dl><dt>ŵ</dt><dd>1</dd><dt>ŷ</dt><dd>2</dd></dl>",
            "Document(L(LI(Lbl(0) LBody(1)) LI(Lbl(2) LBody(3))))",
        ),
        ("<table><tr><th>ŵ</th></tr></table>", "Document(Table(TR(TH(0))))"),
        ("<nav role='doc-toc'><ol><li>ŵ</li></ol></nav>", "Document(Sect(TOC(TOCI(Reference(0)))))"),
        ("<h3>ŵ</h3><h5>ŷ</h5>", "Document(H1(0) H2(1))"),
        ("<p><a href='#dim'>ŵ</a></p>", "Document(P(0))"),
    ],
)
def test_the_shape_of_the_tree(body: str, wanted: str) -> None:
    assert outline(structure_tree(drawn(page(body))).document) == wanted


def test_words_on_a_later_page_belong_to_the_same_node() -> None:
    root = page("<p>Dŵr oer</p>")
    paragraph = root[0][0]
    pieces = [Piece(paragraph, "", Content(0, 4)), Piece(paragraph, "", Content(1, 0))]
    (node,) = structure_tree(Rendered(root, pieces)).document.children
    assert node.children == [Content(0, 4), Content(1, 0)]


def test_the_order_is_that_of_the_html_and_not_that_of_the_page() -> None:
    root = page("<p>Un</p><p>Dau ŵ</p><p>Tri</p>")
    first, second, third = root[0]
    pieces = [Piece(element, "", Content(0, number)) for number, element in enumerate((third, first, second))]
    assert outline(structure_tree(Rendered(root, pieces)).document) == "Document(P(1) P(2) P(0))"


def test_a_footnote_follows_its_mark_wherever_it_is_drawn() -> None:
    root = page("<p>Dŵr<span>Nodyn ŷ</span> glân</p>")
    paragraph = root[0][0]
    note = paragraph[0]
    pieces = [
        Piece(paragraph, "", Content(0, 0)),
        Piece(note, "footnote-call", Content(0, 1)),
        Piece(paragraph, "", Content(0, 2)),
        Piece(note, "footnote-marker", Content(0, 3)),
        Piece(note, "", Content(1, 0)),
    ]
    tree = structure_tree(Rendered(root, pieces, footnotes=frozenset({note})))
    assert outline(tree.document) == "Document(P(0 Reference(1) Note(Lbl(3) 0) 2))"


def test_a_mark_is_the_label_of_its_item_even_when_it_is_drawn_last() -> None:
    root = page("<ul><li>Dŵr</li></ul>")
    item = root[0][0][0]
    pieces = [Piece(item, "", Content(0, 0)), Piece(item, "marker", Content(0, 1))]
    assert outline(structure_tree(Rendered(root, pieces)).document) == "Document(L(LI(Lbl(1) LBody(0))))"


def test_areas_belong_to_the_link_around_them() -> None:
    root = page("<p><a href='#x'>y <em>dŵr</em></a></p>")
    link = root[0][0][0]
    pieces = [
        Piece(link, "", Annotation(0, {"Subtype": "/Link"})),
        Piece(link, "", Content(0, 0)),
        Piece(link[0], "", Content(0, 1)),
    ]
    assert outline(structure_tree(Rendered(root, pieces)).document) == "Document(P(Link(area 0 1)))"


def test_an_empty_cell_keeps_its_place() -> None:
    root = page("<table><tr><td></td><td>ŵ</td></tr></table>")
    first, second = root[0][0][0]
    pieces = [Piece(first), Piece(second), Piece(second, "", Content(0, 0))]
    assert outline(structure_tree(Rendered(root, pieces)).document) == "Document(Table(TR(TD() TD(0))))"


def test_decoration_is_named_and_nothing_else_is() -> None:
    root = page("<p>Dŵr<b aria-hidden='true'>▲</b></p><p>ŷ</p>")
    assert structure_tree(drawn(root)).artifacts == (Content(0, 1),)


def test_languages_are_marked_where_they_change() -> None:
    root = page("<div lang='en'><p>Water <i lang='CY'>dŵr</i></p><p lang='en'>house</p></div>")
    marked = [
        (node.role, node.language)
        for node in structure_tree(drawn(root)).document.nodes
        if node.marks_language
    ]
    assert marked == [("Div", "en"), ("Span", "CY")]


def test_cells_know_the_nodes_of_their_heads() -> None:
    root = page("<table><tr><th>ŵ</th><th>ŷ</th></tr><tr><th>1</th><td>2</td></tr></table>")
    nodes = list(structure_tree(drawn(root)).document.nodes)
    (cell,) = (node for node in nodes if node.role == "TD")
    assert [head.element.text for head in cell.headers if head.element is not None] == ["1", "ŷ"]
