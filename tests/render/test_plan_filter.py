"""The form that filters a plan: what it offers, in which words and order; and where there is none."""

from __future__ import annotations

import json

import pytest
from babel import Locale
from lxml import html as lxml_html
from tests.render.plan_site import PLAN_CY, PLAN_EN, plan_site

from cyhoeddi.model.language import LANGUAGES, Language
from cyhoeddi.render.markdown import render_page
from cyhoeddi.render.plan_filter import OTHER, counts, with_plan_filter


def filtered(language: Language, page: str = "s/plan.md", **changed: str) -> lxml_html.HtmlElement:
    site = plan_site(**changed)
    shown = site.page(f"{language}/{page}")
    assert shown is not None
    return lxml_html.fromstring(f"<div>{with_plan_filter(render_page(shown, site), shown, site)}</div>")


def options(root: lxml_html.HtmlElement, name: str) -> dict[str, str]:
    found = root.xpath(f"//form//select[@name='{name}']/option")
    return {option.get("value"): option.text_content() for option in found}


@pytest.mark.parametrize(
    "language, priorities, leads, urgencies, days",
    [
        (
            "en",
            {"": "All priorities", "P1": "P1: Threats <online> & off", "P2": "P2: At home",
             "X": "Cross-cutting work: Learning together"},
            ["", "ambulance", "chwarae", "police", "powys", "llywodraeth", "tbc"],
            ["Any urgency", "High", "Medium", "Low"],
            {"": "Any date", "2024-04-30": "30 April 2024", "2024-07-31": "31 July 2024",
             "2024-12-01": "1 December 2024", "2025-01-31": "31 January 2025"},
        ),
        (
            "cy",
            {"": "Pob blaenoriaeth", "P1": "P1: Bygythiadau ar-lein yn y tŷ",
             "P2": "P2: Gartref", "X": "Gwaith trawsbynciol: Dysgu gyda’n gilydd"},
            ["", "powys", "chwarae", "police", "llywodraeth", "ambulance", "tbc"],
            ["Unrhyw lefel o frys", "Uchel", "Canolig", "Isel"],
            {"": "Unrhyw ddyddiad", "2024-04-30": "30 Ebrill 2024", "2024-07-31": "31 Gorffennaf 2024",
             "2024-12-01": "1 Rhagfyr 2024", "2025-01-31": "31 Ionawr 2025"},
        ),
    ],
)  # fmt: skip
def test_choices_in_the_order_of_the_language(
    language: Language,
    priorities: dict[str, str],
    leads: list[str],
    urgencies: list[str],
    days: dict[str, str],
) -> None:
    root = filtered(language)
    assert options(root, "priority") == priorities
    # In Welsh ch is a letter behind c, ll behind l; what is to be confirmed comes last.
    assert list(options(root, "lead")) == leads
    assert list(options(root, "urgency").values()) == urgencies
    assert options(root, "from") == options(root, "by") == days


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_has_a_label_and_the_form_waits_for_the_script(language: Language) -> None:
    root = filtered(language)
    (form,) = root.xpath("//form")
    assert form.get("hidden") is not None
    assert form.xpath("./fieldset/legend")[0].text_content()
    fields = form.xpath(".//select | .//input")
    assert [field.get("name") for field in fields] == ["priority", "lead", "urgency", "from", "by", "ongoing"]
    for field in fields:
        (label,) = form.xpath(f".//label[@for='{field.get('id')}']")
        assert label.text_content()
    ids = root.xpath("//@id")
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("total", [2, 3, 5, 6, 16, 40])
def test_every_count_is_said_in_its_plural_form(language: Language, total: int) -> None:
    words = counts(total, language)
    for number in range(1, total):
        said = words.get(str(number), words[OTHER]).replace("#", str(number))
        assert str(number) in said
        assert (str(number) in words) == (Locale(language).plural_form(number) != OTHER)


@pytest.mark.parametrize(
    "language, number, said",
    [
        ("en", "0", "No actions match."),
        ("en", "1", "Showing 1 action out of 16."),
        ("en", OTHER, "Showing # actions out of 16."),
        ("en", "16", "Showing all 16 actions."),
        ("cy", "0", "Nid oes unrhyw gamau gweithredu yn cyfateb."),
        ("cy", "1", "Yn dangos 1 cam gweithredu o blith 16."),
        ("cy", "2", "Yn dangos 2 gam gweithredu o blith 16."),
        ("cy", "3", "Yn dangos 3 cham gweithredu o blith 16."),
        ("cy", "6", "Yn dangos 6 cham gweithredu o blith 16."),
        ("cy", OTHER, "Yn dangos # cam gweithredu o blith 16."),
        ("cy", "16", "Yn dangos pob un o’r 16 cam gweithredu."),
    ],
)
def test_words_of_a_count(language: Language, number: str, said: str) -> None:
    assert counts(16, language)[number] == said


def test_the_form_carries_the_words_of_its_own_plan() -> None:
    (form,) = filtered("cy").xpath("//form")
    assert json.loads(form.get("data-counts")) == counts(8, "cy")


def test_the_first_plan_of_several_has_the_form() -> None:
    plans = "/// action-plan\n    priority: P1\n///\n\n/// action-plan\n///\n\n/// action-plan\n    by: lead\n///\n"
    root = filtered("en", en=f"---\ntitle: Plan\n---\n{plans}")
    (form,) = root.xpath("//form")
    assert form.xpath("string(following-sibling::section[1]/@data-by)") == "priority"
    assert len(form.xpath("preceding-sibling::section")) == 1


@pytest.mark.parametrize(
    "page, changed",
    [
        ("s/online.md", {}),
        ("s/plan.md", {"en": PLAN_EN.replace("///\n", "    priority: P1\n///\n", 1), "cy": PLAN_CY}),
        ("s/plan.md", {"en": "---\ntitle: Plan\n---\nNo plan.\n", "cy": PLAN_CY}),
        ("s/index.md", {}),
    ],
)
def test_no_form_where_there_is_no_whole_plan(page: str, changed: dict[str, str]) -> None:
    assert filtered("en", page, **changed).xpath("//form") == []
