"""Which header cells belong to which data cell, by the table model of HTML."""

from __future__ import annotations

import pytest
from lxml.html import HtmlElement, fragment_fromstring

from cyhoeddi.outputs.conformance.table_model import Cell, Table, is_layout

SIMPLE = """<table><thead><tr><th>Mis<th>Glaw ŷ</thead>
<tbody><tr><th>Ionawr<td>12<tr><th>Chwefror<td>9</table>"""
NO_SECTIONS = "<table><tr><th>Mis<th>Glaw<tr><th>Ionawr<td>12<tr><th>Mawrth<td>9</table>"
TWO_LEVELS = """<table><thead><tr><th rowspan=2 scope=col>Ardal<th colspan=2 scope=colgroup>Nifer
<tr><th scope=col>Eleni<th scope=col>Llynedd</thead>
<tr><th scope=row>Gŵyr<td>1<td>2</table>"""
GROUPS = """<table><thead><tr><th scope=col>Lle<th scope=col>Nifer</thead>
<tbody><tr><th colspan=2 scope=rowgroup>Y gogledd<tr><th scope=row>Môn<td>1</tbody>
<tbody><tr><th colspan=2 scope=rowgroup>Y de<tr><th scope=row>Gŵyr<td>2</tbody></table>"""
ROW_SPAN = """<table><tr><th scope=col>A<th scope=col>B<th scope=col>C
<tr><th scope=row rowspan=2>r<td>1<td rowspan=2>2<tr><td>3</table>"""
NEW_HEADS = """<table><tr><th scope=col>Un<tr><td>1<tr><th scope=col>Dau<tr><td>2</table>"""
CORNER = "<table><tr><td><th scope=col>Dŵr<tr><th scope=row>Ion<td>1</table>"
EMPTY_CORNER = "<table><tr><th><th>Dŵr<tr><th>Ion<td>1</table>"
NAMED = """<table><tr><th id=a>A<th id=b>B<tr><td headers="b">1<td headers="a b">2</table>"""
WIDE_DATA = "<table><tr><th scope=col>A<th scope=col>B<tr><td colspan=2>1</table>"
REST = "<table><tr><th scope=row rowspan=0>Tŷ<td>1<tr><td>2</table>"
ODD_SPANS = '<table><tr><th colspan="x" scope=col>A<th scope=col colspan="-2">B<tr><td>1<td>2</table>'
NO_HEADERS = "<table><tr><td>1<td>2</table>"
FOOT_FIRST = """<table><thead><tr><th>A<th>B</thead><tfoot><tr><th>Cyfanswm<td>9</tfoot>
<tbody><tr><th>Ŵy<td>1</tbody></table>"""
HIDDEN = "<table><tr><th>A<th hidden>X<th>B<tr><td>1<td>2</table>"


def table_of(html: str) -> HtmlElement:
    return fragment_fromstring(html)


def words(cell: Cell) -> str:
    return " ".join(cell.source.text_content().split())


def headers_of_data(html: str) -> dict[str, list[str]]:
    table = Table(table_of(html))
    return {
        words(cell): [words(header) for header in table.headers(cell)]
        for cell in table.cells
        if not cell.is_header
    }


@pytest.mark.parametrize(
    "html, expected",
    [
        (SIMPLE, {"12": ["Glaw ŷ", "Ionawr"], "9": ["Glaw ŷ", "Chwefror"]}),
        (NO_SECTIONS, {"12": ["Glaw", "Ionawr"], "9": ["Glaw", "Mawrth"]}),
        (TWO_LEVELS, {"1": ["Nifer", "Eleni", "Gŵyr"], "2": ["Nifer", "Llynedd", "Gŵyr"]}),
        (GROUPS, {"1": ["Nifer", "Y gogledd", "Môn"], "2": ["Nifer", "Y de", "Gŵyr"]}),
        (ROW_SPAN, {"1": ["B", "r"], "2": ["C", "r"], "3": ["B", "r"]}),
        (NEW_HEADS, {"1": ["Un"], "2": ["Dau"]}),
        (CORNER, {"": [], "1": ["Dŵr", "Ion"]}),
        (EMPTY_CORNER, {"1": ["Dŵr", "Ion"]}),
        (NAMED, {"1": ["B"], "2": ["A", "B"]}),
        (WIDE_DATA, {"1": ["A", "B"]}),
        (REST, {"1": ["Tŷ"], "2": ["Tŷ"]}),
        (ODD_SPANS, {"1": ["A"], "2": ["B"]}),
        (NO_HEADERS, {"1": [], "2": []}),
        (FOOT_FIRST, {"1": ["B", "Ŵy"], "9": ["B", "Cyfanswm"]}),
        (HIDDEN, {"1": ["A"], "2": ["B"]}),
    ],
)
def test_headers_of_each_data_cell(html: str, expected: dict[str, list[str]]) -> None:
    assert headers_of_data(html) == expected


@pytest.mark.parametrize(
    "html, expected",
    [
        (SIMPLE, {"Mis": "Column", "Glaw ŷ": "Column", "Ionawr": "Row", "Chwefror": "Row"}),
        (TWO_LEVELS, {"Ardal": "Column", "Nifer": "Column", "Eleni": "Column", "Llynedd": "Column", "Gŵyr": "Row"}),
        (GROUPS, {"Lle": "Column", "Nifer": "Column", "Y gogledd": "Row", "Môn": "Row", "Y de": "Row", "Gŵyr": "Row"}),
        ("<table><tr><td>1<th>x<tr><td>2<td>3</table>", {"x": None}),
    ],
)  # fmt: skip
def test_direction_of_each_header(html: str, expected: dict[str, str | None]) -> None:
    table = Table(table_of(html))
    assert {words(cell): table.direction(cell) for cell in table.cells if cell.is_header} == expected


def test_places_and_sizes() -> None:
    table = Table(table_of(TWO_LEVELS))
    found = [(words(cell), cell.row, cell.column, cell.height, cell.width) for cell in table.cells]
    assert found == [
        ("Ardal", 0, 0, 2, 1), ("Nifer", 0, 1, 1, 2), ("Eleni", 1, 1, 1, 1), ("Llynedd", 1, 2, 1, 1),
        ("Gŵyr", 2, 0, 1, 1), ("1", 2, 1, 1, 1), ("2", 2, 2, 1, 1),
    ]  # fmt: skip


def test_a_span_ends_with_its_group() -> None:
    table = Table(table_of("<table><thead><tr><th rowspan=9>A</thead><tbody><tr><td>1</tbody></table>"))
    assert [cell.height for cell in table.cells] == [1, 1]
    assert [cell.row for cell in table.cells] == [0, 1]


@pytest.mark.parametrize(
    "html, layout",
    [
        (SIMPLE, False),
        ("<table role=presentation><tr><td>1</table>", True),
        ("<table role=none><tr><td>1</table>", True),
    ],
)
def test_tables_for_layout(html: str, layout: bool) -> None:
    table = table_of(html)
    assert is_layout(table) is layout
    assert is_layout(table.xpath(".//tr")[0]) is layout


def test_a_long_table_takes_no_long_time() -> None:
    rows = "".join(f"<tr><th scope=row>r{number}<td>{number}<td>ŵ" for number in range(2000))
    table = Table(table_of(f"<table><thead><tr><th>A<th>B<th>C</thead>{rows}</table>"))
    last = table.cells[-1]
    assert [words(header) for header in table.headers(last)] == ["C", "r1999"]
    assert sum(len(table.headers(cell)) for cell in table.cells if not cell.is_header) == 8000
