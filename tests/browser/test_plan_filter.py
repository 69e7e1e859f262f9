"""Filtering an action plan in a real browser; and that it is whole without script, in print and on a narrow screen."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.adapters.built_site import environment, write
from tests.browser.served import Watch, served
from tests.conftest import Once
from tests.render.plan_site import TEXTS

pytestmark = [pytest.mark.browser, pytest.mark.slow]

POLICY = {
    "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'"
}
SETTINGS = """\
site_name: Strategies
docs_dir: content
theme: {name: material}
plugins:
  - search
  - i18n:
      docs_structure: folder
      fallback_to_default: false
      languages: [{locale: en, name: English, default: true}, {locale: cy, name: Cymraeg, site_name: Strategaethau}]
  - cyhoeddi: {documents: []}
"""
PLANS = "---\ntitle: {}\n---\n## {} {{#all}}\n/// action-plan\n///\n\n/// action-plan\n    by: lead\n///\n"
PAGES = {
    **TEXTS,
    "en/index.md": "---\ntitle: Home\n---\nWords.\n",
    "cy/index.md": "---\ntitle: Hafan\n---\nGeiriau’r tŷ.\n",
    "en/s/plan.md": PLANS.format("Plan", "All"),
    "cy/s/plan.md": PLANS.format("Cynllun", "Y cyfan"),
}
PLAN = {"en": "en/s/plan/", "cy": "cy/strategaeth/plan/"}
WHOLE = ["P1.1", "P1.2", "P2.1", "P2.2", "P2.3", "P2.4", "P2.5", "X.1"]


@pytest.fixture(scope="module")
def base(once: Once, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    def fill(folder: Path) -> None:
        write(folder, "mkdocs.yml", SETTINGS)
        for path, text in PAGES.items():
            write(folder, f"content/{path}", text)
        command = [sys.executable, "-m", "mkdocs", "build"]
        result = subprocess.run(
            command, cwd=folder, env=environment(), capture_output=True, encoding="utf-8", check=False
        )
        assert result.returncode == 0, result.stderr

    site = once("filtered-plan", fill) / "site"
    with served(site, tmp_path_factory.mktemp("served-plan"), POLICY) as address:
        yield address


def shown(page: Page) -> list[str]:
    """The ids of the actions to be seen in the plan by priority."""
    return page.locator(".plan[data-by=priority] tbody tr:visible .plan-id").all_text_contents()


def said(page: Page) -> str:
    return page.locator(".plan-filter [role=status]").inner_text()


@pytest.mark.parametrize(
    "choices, actions",
    [
        ({}, WHOLE),
        ({"priority": "P2"}, ["P2.1", "P2.2", "P2.3", "P2.4", "P2.5"]),
        ({"priority": "X"}, ["X.1"]),
        ({"lead": "chwarae"}, ["P1.1", "P2.4"]),
        ({"lead": "tbc"}, ["P1.2", "P2.5"]),
        ({"urgency": "high"}, ["P1.1"]),
        ({"urgency": "low"}, ["P2.1"]),
        # Ongoing actions go on at any time; those without a day are due at none.
        ({"by": "2024-07-31"}, ["P1.1", "P1.2", "P2.1"]),
        ({"from": "2024-07-31", "by": "2024-12-01"}, ["P1.2", "P2.1", "P2.2", "P2.4"]),
        ({"from": "2025-01-31"}, ["P2.1", "X.1"]),
        ({"from": "2025-01-31", "ongoing": "no"}, ["X.1"]),
        ({"ongoing": "no"}, [one for one in WHOLE if one != "P2.1"]),
        ({"lead": "powys", "priority": "P2"}, ["P2.2"]),
        ({"urgency": "high", "priority": "P2"}, []),
        ({"urgency": "hihg", "lead": "nobody"}, WHOLE),
    ],
)
def test_what_is_asked_for_is_shown(
    page: Page, base: str, choices: dict[str, str], actions: list[str]
) -> None:
    query = "&".join(f"{key}={value}" for key, value in choices.items())
    page.goto(f"{base}{PLAN['cy']}?{query}")
    assert shown(page) == actions
    tables = page.locator(".plan[data-by=priority] table:visible")
    assert tables.count() == len({one.partition(".")[0] for one in actions})
    expect(page.locator(".plan[data-by=priority] .plan-filter-none")).to_be_visible(visible=not actions)


def test_choosing_tells_counts_and_keeps_the_choice_in_the_address(page: Page, base: str) -> None:
    watch = Watch(base)
    watch.over(page).goto(f"{base}{PLAN['cy']}#all")
    assert said(page) == "Yn dangos pob un o’r 8 cam gweithredu."
    page.get_by_label("Sefydliad arweiniol").select_option("Cyngor Powys")
    assert said(page) == "Yn dangos 2 gam gweithredu o blith 8."
    page.get_by_label("Blaenoriaeth").select_option("P2")
    assert said(page) == "Yn dangos 1 cam gweithredu o blith 8."
    page.get_by_label("Cynnwys camau gweithredu parhaus").uncheck()
    assert page.url == f"{base}{PLAN['cy']}?priority=P2&lead=powys&ongoing=no#all"
    page.get_by_label("Brys").select_option("Uchel")
    assert said(page) == "Nid oes unrhyw gamau gweithredu yn cyfateb."
    page.get_by_role("button", name="Clirio’r hidlydd").click()
    assert (shown(page), page.url) == (WHOLE, f"{base}{PLAN['cy']}#all")
    expect(page.get_by_role("button", name="Clirio’r hidlydd")).to_be_focused()
    assert (watch.said, watch.missing, watch.elsewhere) == ([], [], [])


def test_the_switch_and_a_reload_keep_the_filter(page: Page, base: str) -> None:
    page.goto(f"{base}{PLAN['en']}?h=words")
    page.get_by_label("Urgency").select_option("Medium")
    page.reload()
    assert shown(page) == ["P1.2"]
    assert page.url.endswith("?h=words&urgency=medium")
    page.click("header a[data-cyhoeddi-switch]")
    page.wait_for_url(f"{base}{PLAN['cy']}?urgency=medium")
    assert (shown(page), said(page)) == (["P1.2"], "Yn dangos 1 cam gweithredu o blith 8.")
    assert page.get_by_label("Brys").evaluate("one => one.selectedOptions[0].textContent") == "Canolig"


@pytest.mark.parametrize("arrives", ["at once", "later"])
def test_a_link_to_an_action_shows_it(page: Page, base: str, arrives: str) -> None:
    page.goto(f"{base}{PLAN['en']}?urgency=high{'#action-p2-3' if arrives == 'at once' else ''}")
    if arrives == "later":
        assert shown(page) == ["P1.1"]
        page.evaluate("location.hash = 'action-p2-3'")
    expect(page.locator("#action-p2-3")).to_be_in_viewport()
    assert page.url == f"{base}{PLAN['en']}#action-p2-3"


def test_it_works_by_keyboard_alone(page: Page, base: str) -> None:
    page.goto(f"{base}{PLAN['en']}")
    page.focus("#plan-filter-priority")
    page.keyboard.press("ArrowDown")
    assert shown(page) == ["P1.1", "P1.2"]
    names = []
    for _ in range(6):
        page.keyboard.press("Tab")
        names.append(page.evaluate("document.activeElement.name || document.activeElement.type"))
    assert names == ["lead", "urgency", "from", "by", "ongoing", "button"]
    page.keyboard.press("Enter")
    assert shown(page) == WHOLE


def test_without_script_the_plan_is_whole_and_no_form_is_there(browser: Browser, base: str) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{base}{PLAN['cy']}?urgency=high")
        assert shown(page) == WHOLE
        expect(page.locator(".plan-filter")).to_be_hidden()


def test_print_has_what_is_shown_and_says_so(page: Page, base: str) -> None:
    page.goto(f"{base}{PLAN['cy']}?urgency=high")
    page.emulate_media(media="print")
    assert shown(page) == ["P1.1"]
    expect(page.locator(".plan-filter")).to_have_text(
        re.compile(r"Mae’r cynllun hwn wedi’i hidlo: .* Brys: Uchel\.", re.DOTALL), use_inner_text=True
    )
    expect(page.get_by_label("Brys")).to_be_hidden()
    page.goto(f"{base}{PLAN['cy']}")
    expect(page.locator(".plan-filter")).to_be_hidden()
    assert shown(page) == WHOLE


@pytest.mark.parametrize("language", ["en", "cy"])
def test_narrow_screen(page: Page, base: str, language: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{base}{PLAN[language]}?priority=P1")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert shown(page) == ["P1.1", "P1.2"]
    for field in page.locator(".plan-filter :is(select, button, .plan-filter-check label)").all():
        box = field.bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= 24
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 320
