"""What readers wait for where nginx hosts the worked example with the ready file: weight, and Lighthouse's scores."""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, CDPSession, sync_playwright

from local_nginx import nginx_serves
from speed.pairs import ENVIRONMENT, run
from speed.projects import build, lay_example

LIGHTHOUSE = "lighthouse@12.8.2"
"""The last one that runs on Node 20."""

PAGES = (
    "en/",
    "cy/",
    "en/serious-violence/priorities/online-threat/",
    "cy/trais-difrifol/blaenoriaethau/bygythiad-ar-lein/",
    "en/serious-violence/action-plan/",
    "cy/trais-difrifol/cynllun-gweithredu/",
)
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")

_SUB_PATH = "strategy/"
_CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "chrome")
_FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


def weight(folder: Path, _runs: int) -> None:
    """Kilobytes over the wire, headers included, until a page that nothing is known of stands there."""
    with _hosted(folder) as base, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=_chromium(), args=_FLAGS)
        for address in PAGES:
            sizes = _sizes(browser, base + address)
            whole = sum(sizes.values())
            fonts = sum(size for name, size in sizes.items() if name.endswith(".woff2"))
            words = f"{(whole - fonts) / 1000:.0f} kB without fonts (under 250), {whole / 1000:.0f} kB with (under 350)"
            print(f"weight: {address}: {words}", flush=True)
        browser.close()


def lighthouse(folder: Path, runs: int) -> None:
    """The medians of Lighthouse's scores, for a telephone as it simulates one."""
    subprocess.run(
        [
            "npm",
            "install",
            "--prefix",
            folder,
            "--no-save",
            "--no-audit",
            "--no-fund",
            "--silent",
            LIGHTHOUSE,
        ],
        check=True,
    )
    program = folder / "node_modules/lighthouse/cli/index.js"
    count = min(runs, 3)
    with _hosted(folder / "site") as base:
        for address in PAGES:
            scores = [_scores(program, base + address) for _ in range(count)]
            found = [f"{one} {statistics.median(score[one] for score in scores):.0f}" for one in CATEGORIES]
            print(f"lighthouse: {address}: {', '.join(found)} (at least 95, median of {count})", flush=True)


@contextmanager
def _hosted(folder: Path) -> Iterator[str]:
    project = lay_example(folder / "project")
    run(build(project))
    root, state = folder / "root", folder / "nginx"
    shutil.copytree(project / "site", root / _SUB_PATH)
    state.mkdir()
    with nginx_serves(root, _SUB_PATH, state) as base:
        yield base


def _chromium() -> str:
    found = next(filter(None, map(shutil.which, _CHROMIUM)), None)
    return found or sys.exit("Chromium is missing: scripts/test installs it or says how")


def _sizes(browser: Browser, address: str) -> dict[str, int]:
    """Bytes by address; each page is opened with nothing in the cache."""
    with browser.new_context() as context:
        page = context.new_page()
        session = context.new_cdp_session(page)
        session.send("Network.enable")
        sizes = _told_by(session)
        page.goto(address)
        page.wait_for_load_state("networkidle")
        page.wait_for_timeout(500)
        return dict(sizes)


def _told_by(session: CDPSession) -> dict[str, int]:
    names: dict[str, str] = {}
    sizes: dict[str, int] = {}
    session.on("Network.responseReceived", lambda e: names.update({e["requestId"]: e["response"]["url"]}))
    session.on(
        "Network.loadingFinished", lambda e: sizes.update({names[e["requestId"]]: e["encodedDataLength"]})
    )
    return sizes


def _scores(program: Path, address: str) -> dict[str, float]:
    flags = " ".join(["--headless=new", *_FLAGS])
    command = ["node", program, address, "--quiet", "--output=json", "--no-enable-error-reporting"]
    done = subprocess.run(
        [*command, f"--chrome-flags={flags}"],
        env={**ENVIRONMENT, "CHROME_PATH": _chromium()},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        sys.exit(f"Lighthouse failed:\n{done.stderr}")
    categories = json.loads(done.stdout)["categories"]
    return {name: 100 * categories[name]["score"] for name in CATEGORIES}
