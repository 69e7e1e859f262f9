"""Action-plan tables, against HTML files that were read before they were accepted.

With CYHOEDDI_UPDATE_GOLDEN=1 in the environment the files in ``golden/`` are written anew; read what changed in them.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from lxml import html as lxml_html
from tests.helpers import site_of
from tests.render.html_text import normalised
from tests.render.plan_site import TEXTS, plan_site

from cyhoeddi.model.language import LANGUAGES, Language
from cyhoeddi.model.site import Site
from cyhoeddi.render.action_plan import action_plan
from cyhoeddi.render.markdown import render_page

GOLDEN = Path(__file__).parent / "golden"
PLANS: dict[str, dict[str, str]] = {
    "whole": {},
    "priority": {"priority": "P1"},
    "by-lead": {"by": "lead"},
    "by-date": {"by": "date"},
}

both_languages = pytest.mark.parametrize("language", LANGUAGES)
every_plan = pytest.mark.parametrize("options", PLANS.values(), ids=PLANS)


def plan(language: Language, site: Site | None = None, page: str = "s/plan.md", **options: str) -> str:
    site = site or plan_site()
    shown = site.page(f"{language}/{page}")
    assert shown is not None
    return action_plan(site, shown, **options)


def tree(html: str) -> lxml_html.HtmlElement:
    return lxml_html.fromstring(f"<div>{html}</div>")


def captions(html: str) -> list[str]:
    return [caption.text_content() for caption in tree(html).iter("caption")]


def ids(html: str) -> list[str]:
    return re.findall(r'<span class="plan-id">([^<]*)', html)


@both_languages
@pytest.mark.parametrize("name", PLANS)
def test_golden(name: str, language: Language) -> None:
    file = GOLDEN / f"{name}.{language}.html"
    html = normalised(plan(language, **PLANS[name]))
    if os.environ.get("CYHOEDDI_UPDATE_GOLDEN") == "1":
        file.write_text(html, encoding="utf-8")
    assert html == file.read_text(encoding="utf-8")


@both_languages
@every_plan
def test_every_table_can_be_read_without_seeing_it(options: dict[str, str], language: Language) -> None:
    root = tree(plan(language, **options))
    tables = list(root.iter("table"))
    assert tables
    for table in tables:
        assert table.find("caption") is not None
        assert table.find("caption").text_content().strip()
        for head in table.iter("th"):
            assert head.get("scope") in ("col", "row")
        columns = [head.text_content() for head in table.findall("thead/tr/th")]
        assert len(columns) == 4
        for row in table.findall("tbody/tr"):
            cells = row.findall("*")
            assert [cell.tag for cell in cells] == ["th", "td", "td", "td"]
            assert [cell.get("data-label") for cell in cells] == columns
            assert all(cell.text_content().strip() for cell in cells)


@both_languages
@every_plan
def test_urgency_is_told_in_words(options: dict[str, str], language: Language) -> None:
    words = {"en": ["High", "Medium", "Low"], "cy": ["Uchel", "Canolig", "Isel"]}[language]
    marks = tree(plan(language, **options)).find_class("urgency")
    assert marks
    for mark in marks:
        shape = mark.find("span[@aria-hidden='true']")
        assert shape is not None
        assert (shape.tail or "").strip() in words


@both_languages
@every_plan
def test_ids_are_unique(options: dict[str, str], language: Language) -> None:
    found = tree(plan(language, **options)).xpath("//@id")
    assert len(found) == len(set(found))


def test_the_whole_plan_has_every_action_once_in_order() -> None:
    wanted = ["P1.1", "P1.2", "P2.1", "P2.2", "P2.3", "P2.4", "P2.5", "X.1"]
    assert ids(plan("en")) == wanted
    assert ids(plan("cy")) == wanted


def test_captions_name_priorities_and_cross_cutting_work() -> None:
    assert captions(plan("en")) == [
        "Priority P1: Threats <online> & off",
        "Priority P2: At home",
        "Cross-cutting work: Learning together",
    ]
    assert captions(plan("cy"))[0] == "Blaenoriaeth P1: Bygythiadau ar-lein yn y tŷ"


def test_by_lead_each_language_has_its_own_alphabet() -> None:
    english = [caption.partition(": ")[2] for caption in captions(plan("en", by="lead"))]
    welsh = [caption.partition(": ")[2] for caption in captions(plan("cy", by="lead"))]
    assert english == [
        "Ambulance Trust",
        "Play Wales",
        "Police & Crime <Unit>",
        "Powys Council",
        "Welsh Government",
        "To be confirmed",
    ]
    # ch is a letter behind c, ll behind l; what has no lead yet is last.
    assert welsh == [
        "Cyngor Powys",
        "Chwarae Cymru",
        "Heddlu Dyfed",
        "Llywodraeth Cymru",
        "Ymddiriedolaeth Ambiwlans",
        "I’w gadarnhau",
    ]


def test_by_lead_shows_an_action_below_each_of_its_leads() -> None:
    assert ids(plan("en", by="lead")).count("P1.1") == 2


def test_by_date_is_in_order_of_days() -> None:
    assert captions(plan("en", by="date")) == [
        "Actions due by 30 April 2024",
        "Actions due by 31 July 2024",
        "Actions due by 1 December 2024",
        "Actions due by 31 January 2025",
        "Ongoing actions",
        "Actions with no date yet",
    ]
    assert ids(plan("en", by="date")) == ids(plan("cy", by="date"))
    assert sorted(ids(plan("en", by="date"))) == sorted(ids(plan("en")))


def test_a_page_of_a_priority_shows_its_own_actions() -> None:
    assert ids(plan("cy", page="s/online.md")) == ["P1.1", "P1.2"]
    assert ids(plan("cy", page="s/online.md", priority="P2"))[0] == "P2.1"


@both_languages
def test_words_of_the_author_are_escaped(language: Language) -> None:
    odd = "</th><script>alert(1)</script> & \"q\" 'a' ŵ"
    yaml = odd.replace("'", "''")
    texts = {
        "data/organisations.yml": f"a: {{name: {{en: '{yaml}', cy: '{yaml}'}}}}\n",
        **{
            f"{code}/index.md": (
                f"---\ntitle: T\nduty: d\npriority: {{id: P1, title: '{yaml}'}}\nactions:\n"
                f"  - id: P1.1\n    action: '{yaml}'\n"
                f"    timing: '{yaml}'\n    timeline: ongoing\n    lead: [a]\n    partners: [a]\n"
                f"    measures: ['{yaml}']\n"
                f"    steps: ['{yaml}', {{text: '{yaml}', steps: ['{yaml}']}}]\n---\n"
            )
            for code in LANGUAGES
        },
    }
    site = site_of(texts)
    for options in PLANS.values():
        html = plan(language, site, "index.md", **options)
        assert "<script" not in html
        assert "&lt;script&gt;" in html
        # Word, action, timing, lead, partner, measure, three steps; the caption has the title or the lead.
        assert tree(html).text_content().count(odd) >= 8
        normalised(html)


def test_words_that_are_only_in_the_other_language_are_marked() -> None:
    assert '<span lang="en">Only in English</span>' in plan("cy")
    assert "lang=" not in plan("en")


def test_words_do_not_run_into_each_other() -> None:
    """Search and screen readers take the text without the style sheet's gaps."""
    html = plan("en")
    assert "40 Resources: Labour costs" in tree(html).text_content()
    assert (
        re.findall(r'\S<span class="plan-(?:remark|organisation)"', html.replace('"><span', '"> <span')) == []
    )


def test_a_page_without_actions_says_so() -> None:
    site = site_of({"en/a.md": "---\ntitle: A\n---\n", "cy/a.md": "---\ntitle: Tŷ\n---\n"})
    assert plan("en", site, "a.md") == '<p class="plan-empty">There are no actions here.</p>'
    assert plan("cy", site, "a.md") == '<p class="plan-empty">Nid oes camau gweithredu yma.</p>'
    assert "plan-empty" in plan("en", priority="P9")


def test_an_action_shown_twice_on_a_page_has_its_id_once() -> None:
    body = "/// action-plan\n{}///\n\n"
    body = body.format("") + body.format("    priority: P1\n") + body.format("    by: lead\n")
    site = plan_site(en=f"---\ntitle: Plan\n---\n{body}")
    page = site.page("en/s/plan.md")
    assert page is not None
    html = render_page(page, site)
    found = tree(html).xpath("//@id")
    assert len(found) == len(set(found))
    assert found.count("action-p1-1") == 1
    assert html.count('<span class="plan-id">P1.1</span>') == 4


def test_an_organisation_that_no_data_knows_is_shown_by_its_id() -> None:
    texts = {**TEXTS, "data/organisations.yml": "powys: {name: {en: Powys Council, cy: Cyngor Powys}}\n"}
    assert '<span class="plan-organisation">chwarae</span>' in plan("cy", site_of(texts))
