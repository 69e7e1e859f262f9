from __future__ import annotations

import time
from xml.etree.ElementTree import fromstring

import pytest

from cyhoeddi.outputs.pdf.structure.table_headers import table_grid

TWO_LEVELS = """\
<tr><th rowspan='2'>a</th><th colspan='2'>b</th></tr><tr><th>c</th><th>d</th></tr>
<tr><td>1</td><td>2</td><td>3</td></tr>
"""
GROUPS = """\
<thead><tr><th>a</th><th>b</th></tr></thead>
<tbody><tr><th scope='rowgroup' colspan='2'>c</th></tr><tr><td>1</td><td>2</td></tr></tbody>
<tbody><tr><td>3</td><td>4</td></tr></tbody>
"""


def heads(table: str) -> dict[str, str]:
    """For each cell, by its words, the words of its heads."""
    grid = table_grid(fromstring(f"<table>{table}</table>"))
    return {
        cell.text or "": " ".join(head.text or "" for head in headers)
        for cell, headers in grid.headers.items()
        if headers
    }


@pytest.mark.parametrize(
    "table, wanted",
    [
        ("<tr><td>1</td></tr>", {}),
        ("<tr><th>a</th><th>ŵ</th></tr><tr><td>1</td><td>2</td></tr>", {"1": "a", "2": "ŵ"}),
        ("<tr><th>a</th><td>1</td><td>2</td></tr>", {"1": "a", "2": "a"}),
        (
            "<tr><th>a</th><th>b</th></tr><tr><th>c</th><td>1</td></tr>",
            {"c": "a", "1": "c b"},
        ),
        (
            TWO_LEVELS,
            {"c": "b", "d": "b", "1": "a", "2": "b c", "3": "b d"},
        ),
        (
            "<tr><th>a</th><th>b</th></tr><tr><th rowspan='2'>c</th><td>1</td></tr><tr><td>2</td></tr>",
            {"c": "a", "1": "c b", "2": "c b"},
        ),
        # A second head of the same breadth takes the place of the first, once data stand between them.
        (
            "<tr><th>a</th></tr><tr><td>1</td></tr><tr><th>b</th></tr><tr><td>2</td></tr>",
            {"1": "a", "2": "b"},
        ),
        (
            GROUPS,
            {"c": "a b", "1": "a c", "2": "b c", "3": "a", "4": "b"},
        ),
        (
            "<tr><th scope='colgroup' colspan='2'>a</th></tr><tr><td>1</td><td>2</td></tr>",
            {"1": "a", "2": "a"},
        ),
        ("<tr><th id='x'>a</th><th id='y'>b</th></tr><tr><td headers='y'>1</td></tr>", {"1": "b"}),
        ("<tr><th id='x'>a</th></tr><tr><td headers='none'>1</td></tr>", {"1": "a"}),
        ("<tr><th></th><th>b</th></tr><tr><td>1</td><td>2</td></tr>", {"2": "b"}),
        ("<tr><th colspan='0'>a</th></tr><tr><td colspan='x'>1</td></tr>", {"1": "a"}),
        (
            "<thead><tr><th>a</th></tr></thead><tbody><tr><td rowspan='0'>1</td></tr><tr></tr></tbody>",
            {"1": "a"},
        ),
        ("<tfoot><tr><td>1</td></tr></tfoot><thead><tr><th>a</th></tr></thead>", {"1": "a"}),
    ],
)
def test_the_heads_of_each_cell(table: str, wanted: dict[str, str]) -> None:
    assert heads(table) == wanted


@pytest.mark.parametrize(
    "table, wanted",
    [
        (
            "<tr><th>a</th><th>b</th></tr><tr><th>c</th><td>1</td></tr>",
            {"a": "Column", "b": "Column", "c": "Row"},
        ),
        ("<tr><th scope='col'>a</th><th scope='ROW'>b</th></tr>", {"a": "Column", "b": "Row"}),
        ("<tr><td>1</td><th>a</th></tr><tr><td>2</td><td>3</td></tr>", {"a": "Column"}),
        ("<tr><th scope='rowgroup'>ŵ</th></tr>", {"ŵ": "Row"}),
    ],
)
def test_every_head_has_a_scope(table: str, wanted: dict[str, str]) -> None:
    cells = table_grid(fromstring(f"<table>{table}</table>")).cells
    assert {cell.element.text: cell.scope for cell in cells.values() if cell.scope} == wanted


def test_spans_end_with_their_group() -> None:
    table = fromstring(
        "<table><tbody><tr><td rowspan='9'>1</td></tr><tr></tr></tbody><tbody><tr><td>2</td></tr></tbody></table>"
    )
    assert [cell.height for cell in table_grid(table).cells.values()] == [2, 1]


def test_rows_that_are_short_are_counted() -> None:
    table = fromstring("<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>")
    assert list(table_grid(table).missing.values()) == [0, 1]


def test_a_long_table_takes_no_longer_a_row() -> None:
    def seconds(rows: int) -> float:
        row = "<tr><th>ŵ</th><td>1</td><td>2</td></tr>"
        table = fromstring(f"<table><tr><th>a</th><th>b</th><th>c</th></tr>{row * rows}</table>")
        start = time.process_time()
        table_grid(table)
        return time.process_time() - start

    assert min(seconds(4000) for _ in range(2)) < 40 * max(min(seconds(400) for _ in range(3)), 0.002)
