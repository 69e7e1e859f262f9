"""The preview: it follows edits, tells mistakes, and recovers."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.adapters.built_site import append, environment, lay, write

pytestmark = pytest.mark.slow

LONGEST_WAIT = 30


@dataclass(frozen=True)
class Preview:
    """A running preview of a laid site."""

    folder: Path
    base: str

    def get(self, address: str) -> tuple[int, str]:
        """Status and text of a page."""
        try:
            with urllib.request.urlopen(self.base + urllib.parse.quote(address), timeout=20) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.read().decode()
        except OSError as error:
            return 0, str(error)

    def text(self, address: str) -> str:
        """Text of a page."""
        return self.get(address)[1]

    def status(self, address: str) -> int:
        """Status of a page."""
        return self.get(address)[0]

    @property
    def log(self) -> str:
        """What was said so far."""
        return (self.folder / "log").read_text(encoding="utf-8")

    def edit(self, path: str, old: str, new: str) -> None:
        """Replaces text in a file."""
        file = self.folder / path
        file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def until(test: Callable[[], bool]) -> bool:
    """Whether something becomes true in time."""
    end = time.monotonic() + LONGEST_WAIT
    while time.monotonic() < end:
        if test():
            return True
        time.sleep(0.1)
    return False


BOOM = """
from mkdocs.exceptions import PluginError

def on_page_content(html, page, config, files):
    if "BOOM" in html:
        raise PluginError(f"{page.file.src_uri}: BOOM is not a word")
"""


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[Preview]:
    lay("paired", tmp_path)
    write(tmp_path, "boom.py", BOOM)
    append(tmp_path, "mkdocs.yml", "hooks: [boom.py]\n")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with (tmp_path / "log").open("w", encoding="utf-8") as log:
        command = [sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{port}"]
        process = subprocess.Popen(
            command, cwd=tmp_path, env=environment(), stdout=log, stderr=subprocess.STDOUT
        )
    running = Preview(tmp_path, f"http://127.0.0.1:{port}/sub/strategy/")
    try:
        assert until(lambda: running.status("en/") == 200), running.log
        # The watcher starts after the first page is served.
        assert until(lambda: "Serving on" in running.log), running.log
        time.sleep(0.5)
        yield running
    finally:
        process.terminate()
        process.wait(10)


@pytest.mark.parametrize(
    "path, address",
    [
        ("content/cy/strategy/needs.md", "cy/strategaeth/anghenion/"),
        ("content/en/strategy/needs.md", "en/strategy/needs/"),
    ],
)
def test_an_edit_is_seen(preview: Preview, path: str, address: str) -> None:
    append(preview.folder, path, "\nGair newydd ŵy.\n")
    assert until(lambda: "Gair newydd ŵy" in preview.text(address))


def test_a_mistake_is_told_and_what_follows_is_shown(preview: Preview) -> None:
    append(preview.folder, "content/cy/strategy/needs.md", "\nBOOM\n")
    told = until(lambda: "BOOM is not a word" in preview.log)
    preview.edit("content/cy/strategy/needs.md", "BOOM", "Wedi trwsio")
    mended = until(lambda: "Wedi trwsio" in preview.text("cy/strategaeth/anghenion/"))
    assert (told, mended, "Traceback" in preview.log) == (True, True, False)


def test_deleted_pages_are_gone(preview: Preview) -> None:
    for language in ("en", "cy"):
        (preview.folder / f"content/{language}/about.md").unlink()
    assert until(lambda: (preview.status("en/about/"), preview.status("cy/amdanom/")) == (404, 404))


def test_what_is_not_there_is_told_in_both_languages(preview: Preview) -> None:
    assert re.search("Ni ddaethpwyd o hyd.*Page not found", preview.text("nowhere/"), re.DOTALL)


def test_a_new_slug_moves_the_page_and_the_switch(preview: Preview) -> None:
    preview.edit("content/cy/strategy/plan.md", "slug: cynllun-gweithredu", "slug: y-cynllun")
    moved = until(lambda: preview.status("cy/strategaeth/y-cynllun/") == 200)
    old = preview.status("cy/strategaeth/cynllun-gweithredu/")
    assert (moved, old, "strategaeth/y-cynllun/" in preview.text("en/strategy/plan/")) == (True, 404, True)


def test_finding_stands_on_its_page(preview: Preview) -> None:
    write(preview.folder, "content/en/new.md", "---\ntitle: New\n---\n\nText.\n")
    assert until(lambda: "cy-findings__error" in preview.text("en/new/"))


def test_the_same_finding_is_told_again(preview: Preview) -> None:
    write(preview.folder, "content/en/new.md", "---\ntitle: New\n---\n\nText.\n")
    first = until(lambda: preview.log.count("content/en/new.md:1:1") == 1)
    append(preview.folder, "content/en/new.md", "\nMore text.\n")
    assert (first, until(lambda: preview.log.count("content/en/new.md:1:1") == 2)) == (True, True)


def test_no_welsh_copy_of_an_english_page(preview: Preview) -> None:
    write(preview.folder, "content/en/new.md", "---\ntitle: New\n---\n\nText.\n")
    until(lambda: preview.status("en/new/") == 200)
    assert preview.status("cy/new/") == 404


def test_there_are_no_pdfs_in_a_preview(preview: Preview) -> None:
    assert "cy-downloads" not in preview.text("en/strategy/")
