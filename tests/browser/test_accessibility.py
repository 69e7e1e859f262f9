"""Every page of the example by WCAG 2.2 AA and beyond: axe, reflow, spacing, targets, motion, headings, links."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Route
from tests.browser.served import served
from tests.conftest import Once

pytestmark = [pytest.mark.browser, pytest.mark.slow]

AUDIT = Path(__file__).with_name("page_audit.js").read_text(encoding="utf-8")
NARROW, WIDE = 320, 1280
"""In CSS pixels: 320 is also what is left of 1280 at 400 % (WCAG 1.4.10)."""

OF_COLOUR = ("color-contrast", "link-in-text-block")
"""axe's rules that tell light from dark; the others see the same page in both."""

SPACING = """
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }
"""
"""What WCAG 1.4.12 lets readers set."""

TWICE = "html { font-size: 250% !important; }"
"""Text twice as large as the theme's 125 % (WCAG 1.4.4)."""

DRAWN = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
"""Scripts hear of a new width when the page is drawn."""

CHECKS = (
    "axe",
    "wider",
    "cut",
    "small",
    "moving",
    "headings",
    "landmarks",
    "links",
    "spaced",
    "enlarged",
)

Found = dict[str, list[str]]


def _axe(page: Page, rules: tuple[str, ...] = ()) -> list[str]:
    """What axe finds, by all rules or some, in a page that it has been put into."""
    options: dict[str, Any] = {"resultTypes": ["violations"]}
    if rules:
        options["runOnly"] = {"type": "rule", "values": list(rules)}
    answer = page.evaluate("options => axe.run(document, options)", options)
    return [f"{one['id']} {node['html'][:120]}" for one in answer["violations"] for node in one["nodes"]]


def _look(page: Page, *names: str) -> Found:
    return {name: page.evaluate(f"audit.{name}()") for name in names}


def _with_style(page: Page, style: str) -> list[str]:
    """What is lost while a style of the reader's holds."""
    sheet = page.add_style_tag(content=style)
    found = page.evaluate("[...audit.wider(), ...audit.cut()]")
    sheet.evaluate("element => element.remove()")
    return list(found)


def _at(page: Page, width: int, scheme: str, other: str) -> Iterator[tuple[str, list[str]]]:
    """What is found at one width; axe's whole set in one scheme, its rules of colour in the other too."""
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.evaluate(DRAWN)
    yield "axe", _axe(page)
    page.emulate_media(color_scheme="dark" if other == "dark" else "light")
    yield "axe", _axe(page, OF_COLOUR)
    yield from _look(page, "wider", "cut", "small").items()
    yield "spaced", _with_style(page, SPACING)
    if width == WIDE:
        yield "enlarged", _with_style(page, TWICE)
        yield from _look(page, "moving", "headings", "landmarks", "links").items()


def _from(route: Route, base: str) -> None:
    route.fulfill(response=route.fetch(url=base + route.request.url.partition("/dyfed-powys/")[2]))


def _audit(page: Page, address: str) -> Found:
    page.goto(address)
    page.evaluate(Axe().axe_script)
    page.evaluate(AUDIT)
    found: Found = {name: [] for name in CHECKS}
    for width, scheme, other in ((NARROW, "light", "dark"), (WIDE, "dark", "light")):
        for name, faults in _at(page, width, scheme, other):
            found[name] += [f"{width}: {fault}" for fault in faults]
    return found


@pytest.fixture(scope="module")
def audit(
    once: Once, browser: Browser, built_example: Path, tmp_path_factory: pytest.TempPathFactory
) -> Mapping[str, Found]:
    """What is found on each HTML file of the example, walked once in a session."""

    def fill(folder: Path) -> None:
        pages = sorted(path.relative_to(built_example).as_posix() for path in built_example.rglob("*.html"))
        found = {}
        with (
            served(built_example, tmp_path_factory.mktemp("served-audit")) as base,
            # Less motion, so that no colour is looked at on its way to another.
            browser.new_context(bypass_csp=True, reduced_motion="reduce") as context,
        ):
            # The page for what is not there says where the site is from the root of its host.
            context.route("**/dyfed-powys/**", lambda route: _from(route, base))
            page = context.new_page()
            for path in pages:
                found[path] = _audit(page, base + path.removesuffix("index.html"))
        (folder / "found.json").write_text(json.dumps(found), encoding="utf-8")

    return json.loads((once("audit", fill) / "found.json").read_text(encoding="utf-8"))


def test_every_kind_of_page_in_both_languages_is_walked(audit: Mapping[str, Found]) -> None:
    by_language = [sum(path.startswith(f"{language}/") for path in audit) for language in ("en", "cy")]
    assert by_language[0] == by_language[1] > 15
    assert {"index.html", "404.html"} < set(audit)


@pytest.mark.parametrize("check", CHECKS)
def test_nothing_keeps_readers_out(audit: Mapping[str, Found], check: str) -> None:
    assert {path: found[check] for path, found in audit.items() if found[check]} == {}


@pytest.mark.parametrize("fault, check", [
    ("<p style='width:200vw'>ŵ</p>", "wider"),
    ("<p style='width:2em;overflow:hidden;white-space:nowrap'>Tŷ ar y bryn</p>", "cut"),
    ("<p><button style='width:9px'>x</button><button style='width:9px'>ŷ</button></p>", "small"),
    ("<p style='transition:color 1s'>ŵ</p>", "moving"),
    ("<h4>ŵ</h4>", "headings"),
    ("<nav><a href='#a'>ŵ</a></nav>", "landmarks"),
    ("<article><a href='#a'>yma</a> <a href='#b'>yma</a></article>", "links"),
])  # fmt: skip
def test_each_look_finds_its_fault(page: Page, fault: str, check: str) -> None:
    page.set_content(f"<main><h1>Tŷ</h1><p>Dŵr</p>{fault}</main>")
    page.evaluate(AUDIT)
    found = {name: faults for name, faults in _look(page, *CHECKS[1:8]).items() if faults}
    assert list(found) == [check]
