"""The example as a partner hosts it: its bundle, unpacked below a sub-path and served by nginx with the ready file.

Every page is opened once in Chromium, and what was seen is kept as plain data, so that many tests can ask it.
"""

from __future__ import annotations

import json
import os
import shutil
import zipfile
from collections.abc import Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, Response
from scripts.local_nginx import nginx_serves
from tests.browser.served import SUB_PATH
from tests.command_line import run
from tests.conftest import ROOT

PARTNER = "powys-council"
ADDRESS = f"https://strategy.example.wales/{SUB_PATH}"
"""Where the partner says that its copy is."""

PIECES = (Path(__file__).parent / "pieces.js").read_text(encoding="utf-8")
WRITTEN = (Path(__file__).parent / "written.js").read_text(encoding="utf-8")
TELL = """
window.violations = [];
document.addEventListener('securitypolicyviolation', event =>
  window.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`));
"""
_SEEN = """() => ({
  language: document.documentElement.lang,
  title: document.title,
  violations: window.violations,
  ids: [...document.querySelectorAll("[id]")].map(one => one.id),
  sections: [...document.querySelectorAll("main :is(h1, h2, h3, h4)[id]")].map(one => one.id),
  links: [...document.querySelectorAll("a[href]")].map(link => link.href),
  switches: [...document.querySelectorAll("a[data-cyhoeddi-switch]")].map(link => [link.href, link.textContent]),
  alternates: Object.fromEntries(
    [...document.querySelectorAll("link[hreflang]")].map(link => [link.hreflang, link.href])),
  titles: [...document.querySelectorAll("h1")].map(one => one.textContent.trim()),
  times: [...document.querySelectorAll("time[datetime]")].map(time => [time.dateTime, time.textContent]),
  downloads: [...document.querySelectorAll("a[type]")].map(link => [link.hreflang, link.textContent]),
  canonical: document.querySelector("link[rel=canonical]")?.href,
})"""


@dataclass(frozen=True)
class Walk:
    """What was seen: ``pages`` by their address below the site, ``answers`` by whole address, and what went wrong."""

    base: str
    pages: dict[str, dict[str, Any]]
    answers: dict[str, dict[str, Any]]
    elsewhere: list[str]
    said: list[str]

    def below(self, address: str) -> str:
        """An address without the site's own part."""
        return address.removeprefix(self.base)


def lay_partner_site(example: Path, folder: Path) -> None:
    """Makes the bundle of the built example for a partner and unpacks it to ``folder / root / SUB_PATH``."""
    project = folder / "project"
    shutil.copytree(ROOT / "content", project / "content")
    partner = f"      partners: [{{id: {PARTNER}, address: '{ADDRESS}'}}]\n"
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").rstrip("\n")
    (project / "mkdocs.yml").write_text(f"{settings}\n{partner}", encoding="utf-8")
    shutil.copytree(example, project / "site", copy_function=os.link)
    packed = run(project, "bundle", "--partner", PARTNER)
    assert packed.code == 0, packed.err
    with zipfile.ZipFile(project / "dist" / f"site-{PARTNER}.zip") as bundle:
        bundle.extractall(folder / "root" / SUB_PATH)


def served_by_nginx(folder: Path, state: Path) -> AbstractContextManager[str]:
    """The address of the unpacked bundle; ``state`` is an empty folder for the server."""
    return nginx_serves(folder / "root", SUB_PATH, state)


def addresses_of(site: Path) -> list[str]:
    """The address of every page of a folder with a site; files that are downloads are none."""
    folders = (file.parent.relative_to(site).as_posix() for file in site.rglob("index.html"))
    return sorted("" if folder == "." else f"{folder}/" for folder in folders)


def walk(browser: Browser, base: str, addresses: Iterable[str], file: Path) -> None:
    """Opens every page and writes down what was seen."""
    seen: dict[str, Any] = {"base": base, "pages": {}, "answers": {}, "elsewhere": [], "said": []}
    context = browser.new_context()
    context.add_init_script(TELL)
    page = context.new_page()
    page.on("response", lambda answer: _answered(seen["answers"], answer))
    page.on(
        "request", lambda asked: None if _is_own(asked.url, base) else seen["elsewhere"].append(asked.url)
    )
    page.on("console", lambda message: seen["said"].append(message.text))
    page.on("pageerror", lambda error: seen["said"].append(str(error)))
    for address in addresses:
        page.goto(base + address)
        seen["pages"][address] = _seen_of(page)
    page.wait_for_load_state("networkidle")
    for link in sorted({link.partition("#")[0] for one in seen["pages"].values() for link in one["links"]}):
        if link.startswith(base) and link not in seen["answers"]:
            head = context.request.head(link)
            seen["answers"][link] = {"status": head.status, "headers": head.headers}
    context.close()
    file.write_text(json.dumps(seen, ensure_ascii=False), encoding="utf-8")


def read(file: Path) -> Walk:
    """What :func:`walk` wrote down."""
    return Walk(**json.loads(file.read_text(encoding="utf-8")))


def _seen_of(page: Page) -> dict[str, Any]:
    seen: dict[str, Any] = page.evaluate(_SEEN)
    seen["pieces"] = page.evaluate(PIECES) + page.evaluate(WRITTEN)
    page.emulate_media(media="print")
    seen["pieces"] += page.evaluate(WRITTEN)
    page.emulate_media(media="screen")
    return seen


def _answered(answers: dict[str, Any], answer: Response) -> None:
    if answer.url.startswith("http"):
        answers[answer.url] = {"status": answer.status, "headers": answer.headers}


def _is_own(address: str, base: str) -> bool:
    return address.startswith((base, "data:", "blob:"))
