"""How deep each bookmark has to be."""

from __future__ import annotations

import pytest

from cyhoeddi.outputs.conformance.checks.bookmarks import depths
from cyhoeddi.outputs.conformance.print_page import read_print_page


@pytest.mark.parametrize(
    "body, expected",
    [
        ("<h1>Un</h1><h2>Dau</h2><h2>Tri</h2><h1>Pedwar</h1>", [1, 2, 2, 1]),
        ("<h1>Un</h1><h3>Dau</h3><h3>Tri</h3><h2>Pedwar</h2>", [1, 2, 2, 2]),
        ("<h2>Un</h2><h1>Dau</h1>", [1, 1]),
        ("<h1>Un</h1><section class='chapter depth-2'><h1>Dau</h1><h2>Tri</h2></section>", [1, 2, 3]),
        (
            "<section class='depth-1'><h1>Un</h1></section><section class='depth-3'><h1>Ŵy</h1></section>",
            [1, 2],
        ),
        ("<p>Tŷ</p>", []),
    ],
)
def test_depths(body: str, expected: list[int]) -> None:
    page = read_print_page(f"<html lang=cy><body>{body}</body></html>")
    assert depths(list(page.with_tags("h1", "h2", "h3"))) == expected
