"""A built site on a server of our own, in a sub-path, and a browser that tells everything it asks for."""

from __future__ import annotations

import functools
import http.server
import shutil
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, ConsoleMessage, Page, Playwright, Response

SUB_PATH = "partner/strategies/"
CHROMIUM_ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")


def chromium(playwright: Playwright) -> Browser:
    """The browser that the system has."""
    path = next(filter(None, map(shutil.which, CHROMIUM_NAMES)), None)
    return playwright.chromium.launch(executable_path=path, args=CHROMIUM_ARGUMENTS)


class _Quiet(http.server.SimpleHTTPRequestHandler):
    headers_added: Mapping[str, str] = {}

    def end_headers(self) -> None:
        """Adds what a host would add to every answer."""
        for name, value in self.headers_added.items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, *arguments: object) -> None:
        """The test asks the browser, not the server."""


@contextmanager
def served(site: Path, folder: Path, headers: Mapping[str, str] | None = None) -> Iterator[str]:
    """The address of a site served below a sub-path; ``folder`` is an empty one for the server's root.

    ``headers`` are added to every answer.
    """
    target = folder / SUB_PATH
    target.parent.mkdir(parents=True)
    shutil.copytree(site, target)
    quiet = type("_QuietWithHeaders", (_Quiet,), {"headers_added": dict(headers or {})})
    handler = functools.partial(quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/{SUB_PATH}"
        finally:
            server.shutdown()
            thread.join()


@dataclass
class Watch:
    """What a page asked for and said."""

    base: str
    missing: list[str] = field(default_factory=list)
    elsewhere: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def over(self, page: Page) -> Page:
        """Watches a page from now on."""
        page.on("response", self._response)
        page.on("request", lambda request: self._request(request.url))
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.said.append(str(error)))
        return page

    def _response(self, response: Response) -> None:
        if response.status >= 400:
            self.missing.append(f"{response.status} {response.url}")

    def _request(self, address: str) -> None:
        if not address.startswith((self.base, "data:", "blob:")):
            self.elsewhere.append(address)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.said.append(message.text)
