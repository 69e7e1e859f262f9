"""Action plans as print has them."""

from __future__ import annotations

import pytest
from lxml.html import HtmlElement, fragment_fromstring
from tests.render.plan_site import plan_site

from cyhoeddi.model.language import Language
from cyhoeddi.outputs.print.plans import prepare_plans
from cyhoeddi.render.action_plan import action_plan


def plan(language: Language = "cy", *, large_print: bool = False, **options: str) -> HtmlElement:
    site = plan_site()
    page = site.page(f"{language}/s/plan.md")
    assert page
    body = fragment_fromstring(action_plan(site, page, **options), create_parent="div")
    prepare_plans(body, large_print)
    return body


def words(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())


def test_priorities_are_groups_of_one_table() -> None:
    (table,) = plan("en").iter("table")
    heads = table.xpath('./tbody/tr[1]/th[@scope="rowgroup"][@colspan="4"]')
    assert [words(head) for head in heads] == [
        "Priority P1: Threats <online> & off", "Priority P2: At home", "Cross-cutting work: Learning together",
    ]  # fmt: skip
    assert len(table.xpath("./thead/tr")) == 1
    assert not table.xpath("./caption")


def test_one_priority_keeps_its_caption() -> None:
    (table,) = plan(priority="P1").iter("table")
    assert words(table.find("caption")) == "Blaenoriaeth P1: Bygythiadau ar-lein yn y tŷ"
    assert not table.xpath('.//tr[@class="plan-group"]')


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("by", ["priority", "lead", "date"])
@pytest.mark.parametrize("large_print", [False, True])
def test_every_word_of_the_plan_is_there(language: Language, by: str, large_print: bool) -> None:
    site = plan_site()
    page = site.page(f"{language}/s/plan.md")
    assert page
    whole = fragment_fromstring(action_plan(site, page, by=by), create_parent="div")
    if large_print:  # each fact has the name of its column, and an action needs none
        for head in list(whole.iter("thead")):
            head.drop_tree()
    expected = " ".join(" ".join(whole.itertext()).casefold().replace(";", " ").split()).split()
    found = " ".join(plan(language, large_print=large_print, by=by).itertext()).casefold()
    found_words = found.replace(";", " ").replace("·", " ").replace(":", " ").split()
    for word in {word.replace(":", "") for word in expected} - {""}:
        assert word in found_words, word


def test_details_stand_in_a_row_of_their_own_below_the_action() -> None:
    rows = plan(priority="P1").xpath(".//tbody/tr")
    assert [row.get("class") for row in rows] == ["plan-with-details", "plan-details"] * 2
    action, details = rows[0], rows[1]
    assert [words(cell) for cell in action] == [
        "P1.1 Gofyn i rieni’r ŵyr", "▲ Uchel", "erbyn 30 Ebrill 2024", "Heddlu Dyfed Chwarae Cymru",
    ]  # fmt: skip
    assert details[0].get("colspan") == "4"
    assert words(details[0][0]) == "O fewn 3 mis i gyhoeddi’r strategaeth; cyn yr haf"
    assert "Gyda: " in words(details[0])


def test_a_date_is_not_torn_apart() -> None:
    (day, *_) = plan(priority="P1").xpath('.//span[@class="plan-date"]')
    assert day.text == "erbyn 30\xa0Ebrill\xa02024"


def test_an_action_without_details_has_no_second_row() -> None:
    rows = plan("en", priority="P2").xpath(".//tbody/tr")
    last = rows[-1]
    assert words(last[0]) == "P2.5 Some day"
    assert last.get("class") is None


def test_rows_keep_their_ids() -> None:
    assert plan().xpath(".//tr/@id")[:2] == ["action-p1-1", "action-p1-2"]
    assert plan(large_print=True).xpath(".//div/@id")[:2] == ["action-p1-1", "action-p1-2"]


def test_nothing_for_narrow_screens_is_left() -> None:
    assert not plan().xpath(".//@data-label | .//@role")


def test_large_print_has_no_columns() -> None:
    body = plan(large_print=True)
    assert not list(body.iter("table"))
    facts = [words(fact) for fact in body.xpath('.//p[contains(@class, "plan-fact")]')][:3]
    assert facts == ["Brys: ▲ Uchel", "Pryd: erbyn 30 Ebrill 2024", "Arweinydd: Heddlu Dyfed Chwarae Cymru"]


def test_in_large_print_each_action_is_a_block() -> None:
    blocks = plan(large_print=True, priority="P1").xpath('.//div[@class="plan-block"]')
    assert [words(block)[:4] for block in blocks] == ["P1.1", "P1.2"]
    assert [child.tag for child in blocks[1]] == ["p", "p", "p", "p", "ul", "p"]
