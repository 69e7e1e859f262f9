"""A page's HTML as a chapter."""

from __future__ import annotations

import pytest
from lxml.html import fragment_fromstring

from cyhoeddi.outputs.print.chapter import Chapter, make_chapter


def chapter(html: str, title: str = "Tŷ", wide_plans: bool = False) -> Chapter:
    return make_chapter(html, id_="chapter/x", title=title, depth=1, wide_plans=wide_plans)


def headings(html: str) -> list[tuple[str, str]]:
    body = fragment_fromstring(chapter(html).html, create_parent="div")
    return [(element.tag, element.text_content()) for element in body if element.tag.startswith("h")]


@pytest.mark.parametrize(
    "levels,expected",
    [
        ("22", "22"),
        ("2343", "2343"),
        ("1233", "2344"),
        ("24", "23"),
        ("4422", "2222"),
        ("36", "23"),
        ("2463", "2343"),
        ("123456", "234566"),
    ],
)
def test_headings_move_below_the_title_without_skips(levels: str, expected: str) -> None:
    html = "".join(f"<h{level}>Dŵr</h{level}>" for level in levels)
    assert "".join(tag[1] for tag, _ in headings(html)) == expected


def test_the_title_is_not_repeated() -> None:
    assert headings("<h1>Tŷ</h1><h2>Dŵr</h2>") == [("h2", "Dŵr")]


def test_another_first_heading_stays() -> None:
    assert headings("<h1>Dŵr</h1><h2>Llyn</h2>") == [("h2", "Dŵr"), ("h3", "Llyn")]


def test_ids_belong_to_the_chapter() -> None:
    assert 'id="chapter/x:deep"' in chapter('<h2 id="deep">Dwfn</h2>').html


def test_list_items_hold_no_paragraphs() -> None:
    made = chapter("<ul>\n<li>\n<p>Un</p>\n</li>\n<li><p>Dau</p><p>eto</p></li><li>Tri</li></ul>").html
    assert "<p>" not in made
    assert "<li>Un</li>" in made
    assert "<li>Dau<br><br>eto</li>" in made
    assert "<li>Tri</li>" in made


def test_words_before_a_paragraph_in_a_list_item_stay_apart() -> None:
    assert "<li>Un<br><br>Dau</li>" in chapter("<ul><li>Un<p>Dau</p></li></ul>").html


def test_a_nested_list_stays_in_its_item() -> None:
    made = chapter("<ul><li><p>Un</p><ul><li>Dau</li></ul></li></ul>").html
    assert "<li>Un<ul><li>Dau</li></ul></li>" in made


def test_comments_are_left_out() -> None:
    assert "secret" not in chapter("<p>Dŵr<!-- secret --> oer</p>").html
    assert "Dŵr oer" in chapter("<p>Dŵr<!-- secret --> oer</p>").html


def test_abbreviations_stay() -> None:
    assert '<abbr title="Tŷ a Dŵr">TD</abbr>' in chapter('<p><abbr title="Tŷ a Dŵr">TD</abbr></p>').html


def test_what_leads_in_stays_with_its_list() -> None:
    made = chapter("<p>Mae:</p><ul><li>tŷ</li></ul><p>Wedyn.</p>").html
    assert '<p class="lead-in">Mae:</p>' in made
    assert "<p>Wedyn.</p>" in made


PLAN = (
    '<section class="plan" data-by="{by}"><table class="plan-table"><thead><tr>'
    '<th scope="col" class="plan-column-action">Cam</th><th scope="col" class="plan-column-lead">Arweinydd</th>'
    '</tr></thead><tbody><tr><th scope="row" class="plan-action">Trwsio’r tŷ'
    '<ul class="plan-steps"><li>Cam un<ul class="plan-steps"><li>Dŵr</li></ul></li></ul>'
    '<span class="plan-remark">Sut</span></th>'
    '<td class="plan-lead">Cyngor <span class="plan-remark">Gyda: Heddlu</span></td></tr></tbody></table></section>'
)


def test_a_wide_plan_takes_its_heading_along() -> None:
    html = f"<p>Cyn</p><h2>Cynllun</h2><p>Am</p>{PLAN.format(by='priority')}<p>Wedyn</p>"
    body = chapter(html, wide_plans=True).body
    wide = body.xpath('./div[@class="landscape"]')
    assert [[child.tag for child in element] for element in wide] == [["h2", "p", "section"]]
    assert [child.tag for child in body] == ["p", "div", "p"]


def test_a_plan_without_a_heading_is_turned_alone() -> None:
    body = chapter(f"<p>Cyn</p>{PLAN.format(by='priority')}", wide_plans=True).body
    assert [child.tag for child in body] == ["p", "div"]


def test_each_of_two_plans_has_its_own_heading() -> None:
    html = "".join(f"<h2>{by}</h2>{PLAN.format(by=by)}" for by in ("priority", "date"))
    body = chapter(html, wide_plans=True).body
    assert [[child.tag for child in element] for element in body] == [["h2", "section"]] * 2


def test_a_priority_s_own_plan_stays_upright() -> None:
    assert "landscape" not in chapter(f"<h2>Camau</h2>{PLAN.format(by='priority')}").html


def test_below_the_whole_plan_steps_are_not_repeated() -> None:
    made = chapter(PLAN.format(by="priority") + PLAN.format(by="lead") + PLAN.format(by="date"))
    whole, lead, day = (section.text_content() for section in made.body.iter("section"))
    assert "Cam un" in whole
    assert "Dŵr" in whole
    assert "Sut" in whole
    for short in (lead, day):
        assert "Trwsio’r tŷ" in short
        assert "Cam un" not in short
        assert "Sut" not in short
    assert "Gyda: Heddlu" in lead
    assert "Gyda: Heddlu" not in day


def test_a_plan_by_date_alone_keeps_everything() -> None:
    assert "Cam un" in chapter(PLAN.format(by="date")).html


def test_a_chapter_with_a_plan_is_never_short() -> None:
    assert chapter("<p>Dŵr</p>").is_short
    assert not chapter(PLAN.format(by="priority")).is_short
    assert not chapter("<p>" + "dŵr " * 400 + "</p>").is_short


def test_nothing_follows_on_after_a_page_that_was_turned() -> None:
    row = "<tr>" + "<td>gwasanaethau</td>" * 8 + "</tr>"
    assert chapter(f"<table>{row}</table>").turns_pages
    assert not chapter(f"<table>{row}</table>").is_short
    assert not chapter("<table><tr><td>dŵr</td></tr></table>").turns_pages


def test_a_chapter_that_begins_with_a_wide_table_lies_on_its_side_from_the_title_on() -> None:
    table = "<table><tr>" + "<td>gwasanaethau</td>" * 8 + "</tr></table>"
    assert chapter(f"<h2>Tŷ</h2>{table}").opens_wide
    assert not chapter(f"<p>Un</p><p>Dau</p>{table}").opens_wide
    assert not chapter("").opens_wide
