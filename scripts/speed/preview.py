"""How long it takes from saving a file until the new page stands in the browser."""

from __future__ import annotations

import shutil
import socket
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from environment import PYTHON
from speed.pairs import ENVIRONMENT
from speed.projects import LARGE, lay_example, lay_strategies

_EDITED = "content/cy/serious-violence/needs-assessment.md"
_ADDRESS = "dyfed-powys/cy/trais-difrifol/asesiad-o-anghenion/"
_LONGEST_WAIT = 120


def serve(folder: Path, runs: int) -> None:
    """Many saves of one file, in Chromium: of the worked example, and of a site of 300 page pairs."""
    _print("worked example", lay_example(folder / "example"), 4 * runs, 1)
    _print("300 page pairs", lay_strategies(folder / "large", LARGE), 2 * runs, 5)


def _print(what: str, project: Path, saves: int, bound: float) -> None:
    took = _seconds(project, saves)
    spread = f"{min(took):.2f} to {max(took):.2f} s in {saves} saves"
    print(f"serve: {what}: {statistics.median(took):.2f} s (under {bound:g}; {spread})", flush=True)


def _seconds(project: Path, saves: int) -> list[float]:
    """Seconds from each save until the words saved stand in the page that the browser shows."""
    from playwright.sync_api import sync_playwright

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        host = f"127.0.0.1:{free.getsockname()[1]}"
    command = [PYTHON, "-m", "cyhoeddi", "serve", "--address", host]
    with tempfile.TemporaryFile("w+", encoding="utf-8") as log:
        server = subprocess.Popen(command, cwd=project, env=ENVIRONMENT, stdout=log, stderr=subprocess.STDOUT)
        try:
            _await_server(host)
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(executable_path=_chromium(), args=["--no-sandbox"])
                page = browser.new_page()
                page.goto(f"http://{host}/{_ADDRESS}")
                took = [_save(project / _EDITED, number, page) for number in range(saves + 1)]
                browser.close()
        finally:
            server.terminate()
            server.wait(30)
    return took[1:]  # the first comes before the browser has begun to ask


def _chromium() -> str | None:
    """The browser that the system has."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


def _save(file: Path, number: int, page: object) -> float:
    words = f"Cadwyd y tŷ {number:03} gwaith."
    text = file.read_text(encoding="utf-8").split("\n\nCadwyd y tŷ")[0]
    time.sleep(0.7)  # nobody saves at the very moment in which a page appears
    start = time.perf_counter()
    file.write_text(f"{text}\n\n{words}\n", encoding="utf-8")
    page.get_by_text(words).first.wait_for(timeout=_LONGEST_WAIT * 1000)  # type: ignore[attr-defined]
    return time.perf_counter() - start


def _await_server(host: str) -> None:
    name, port = host.split(":")
    end = time.monotonic() + _LONGEST_WAIT
    while True:
        try:
            socket.create_connection((name, int(port)), 1).close()
            return
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.2)
