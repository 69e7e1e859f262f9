"""Captions and widths of tables."""

from __future__ import annotations

import pytest
from lxml.html import HtmlElement, fragment_fromstring

from cyhoeddi.model.markdown.dialect import converter
from cyhoeddi.outputs.print.tables import column_widths, prepare_tables

TABLE = "| Blwyddyn | Dŵr |\n|---|---|\n| 2024 | 6 |\n"


def prepared(markdown: str) -> HtmlElement:
    body = fragment_fromstring(converter().convert(markdown), create_parent="div")
    prepare_tables(body)
    return body


def test_a_caption_is_the_table_s_own() -> None:
    body = prepared(f"{TABLE}\n/// caption\nDŵr y *tŷ*\n///\n")
    (table,) = body.iter("table")
    assert table[0].tag == "caption"
    assert table[0].text_content().strip() == "Dŵr y tŷ"
    assert not body.xpath(".//figure | .//figcaption | .//caption/p")


def test_a_picture_keeps_its_figure() -> None:
    body = prepared("![Tŷ](ty.png)\n\n/// caption\nTŷ\n///\n")
    assert body.xpath("./figure/figcaption")


def test_columns_have_widths_after_the_caption() -> None:
    (table,) = prepared(f"{TABLE}\n/// caption\nDŵr\n///\n").iter("table")
    assert [child.tag for child in table][:3] == ["caption", "colgroup", "thead"]
    assert len(table.xpath("./colgroup/col[@style]")) == 2


def test_headers_have_a_scope() -> None:
    assert [head.get("scope") for head in prepared(TABLE).iter("th")] == ["col", "col"]


def test_short_tables_stay_on_one_page_and_long_ones_do_not() -> None:
    assert prepared(TABLE).xpath('.//table[@class="short"]')
    assert not prepared(TABLE + "| 2024 | 6 |\n" * 20).xpath('.//table[@class="short"]')


@pytest.mark.parametrize(
    "rows",
    [
        [["a", "b"]],
        [["Blwyddyn", "Digwyddiadau a throseddau cam-drin domestig"], ["2018/19", "6,791"]],
        [["x" * 500, "y", "z" * 40]],
        [["", ""]],
        [["un"], ["un", "dau", "tri"]],
        [["n"] * 12],
    ],
)
def test_widths_make_a_hundred(rows: list[list[str]]) -> None:
    widths = column_widths(rows)
    assert sum(widths) == 100
    assert min(widths) >= 1


def test_short_cells_stay_on_one_line() -> None:
    widths = column_widths([["Math o drosedd", "y" * 45, "z" * 45]])
    assert widths[0] >= 100 * len("Math o drosedd") / 84


def test_longer_words_get_more_room() -> None:
    widths = column_widths([["un dau tri " * 3, "un dau tri " * 8]])
    assert widths[1] > widths[0]


def test_a_table_of_nothing_has_no_widths() -> None:
    assert column_widths([]) == []


NUMBERS = "| Blwyddyn | Dŵr | Sylw |\n|---|---|---|\n| 2024 | 6,791 | tŷ |\n| 2025 | – | tai |\n"


def test_numbers_stand_below_each_other() -> None:
    table = prepared(NUMBERS)
    assert [cell.text for cell in table.xpath('.//*[@class="number"]')] == ["Dŵr", "6,791", "–"]


def test_a_column_that_its_author_aligned_stays_so() -> None:
    assert not prepared(NUMBERS.replace("|---|---|---|", "|---|:--|---|")).xpath('.//*[@class="number"]')


def test_the_id_of_a_caption_becomes_the_table_s() -> None:
    (table,) = prepared(f"{TABLE}\n/// caption | #dŵr\nDŵr\n///\n").iter("table")
    assert table.get("id") == "dŵr"


def wide(columns: int, word: str) -> str:
    row = f"|{f' {word} |' * columns}\n"
    return f"{row}|{'---|' * columns}\n{row}"


@pytest.mark.parametrize(
    "columns,word,turned",
    [(3, "dŵr", False), (5, "gwasanaethau", False), (8, "tŷ", True), (6, "gwasanaethau", True)],
)
def test_a_table_that_is_too_wide_turns_its_page(columns: int, word: str, turned: bool) -> None:
    body = prepared(wide(columns, word))
    assert bool(body.xpath('./div[@class="landscape"]/table')) is turned
    assert not body.xpath('.//table[contains(@class, "dense")]')


def test_one_that_is_too_wide_even_then_has_small_letters() -> None:
    assert prepared(wide(12, "gwasanaethau")).xpath('./div/table[contains(@class, "dense")]')


def test_a_table_in_a_list_cannot_turn() -> None:
    body = fragment_fromstring(converter().convert(wide(8, "tŷ")), create_parent="li")
    outer = fragment_fromstring("<ul></ul>", create_parent="div")
    outer[0].append(body)
    prepare_tables(outer)
    assert not outer.xpath('.//div[@class="landscape"]')


def test_a_word_of_300_letters_asks_for_no_page_of_its_own() -> None:
    assert not prepared(f"| A | B |\n|---|---|\n| {'ŵ' * 300} | tŷ |\n").xpath("./div")


def test_a_row_with_a_long_cell_may_go_on_on_the_next_page() -> None:
    rows = prepared(f"| A | B |\n|---|---|\n| {'dŵr ' * 400} | tŷ |\n| un | dau |\n").xpath(".//tr")
    assert [row.get("class") for row in rows] == [None, "long-row", None]
    assert not prepared(f"| A |\n|---|\n| {'dŵr ' * 400} |\n").xpath('.//table[@class="short"]')


def test_a_small_table_is_no_wider_than_it_has_to_be() -> None:
    (small,) = prepared(TABLE).iter("table")
    assert small.get("style") == "width: 45%"
    (large,) = prepared(f"| A | B |\n|---|---|\n| {'dŵr ' * 20} | tŷ |\n").iter("table")
    assert large.get("style") is None


def test_a_table_takes_its_headings_and_what_leads_in_along() -> None:
    body = prepared(f"Cyn.\n\n## Dŵr\n\n### Llyn\n\nMae:\n\n{wide(8, 'tŷ')}\n\nWedyn.\n")
    assert [child.tag for child in body] == ["p", "div", "p"]
    assert [child.tag for child in body[1]] == ["h2", "h3", "p", "table"]
