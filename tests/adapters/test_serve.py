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
from contextlib import contextmanager
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


def content(page: str) -> str:
    """What stands between the navigation and the foot of a page."""
    return page[page.index("<article") : page.index("</article>")]


BOOM = """
from mkdocs.exceptions import PluginError

def on_page_content(html, page, config, files):
    if "BOOM" in html:
        raise PluginError(f"{page.file.src_uri}: BOOM is not a word")
"""


def free_port() -> int:
    """A port that nothing listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@contextmanager
def running(folder: Path, *program: str) -> Iterator[Preview]:
    """The small site of two languages, previewed by a program."""
    lay("paired", folder)
    write(folder, "boom.py", BOOM)
    append(folder, "mkdocs.yml", "hooks: [boom.py]\n")
    port = free_port()
    with (folder / "log").open("w", encoding="utf-8") as log:
        command = [sys.executable, "-m", *program, f"127.0.0.1:{port}"]
        process = subprocess.Popen(
            command, cwd=folder, env=environment(), stdout=log, stderr=subprocess.STDOUT
        )
    preview = Preview(folder, f"http://127.0.0.1:{port}/sub/strategy/")
    try:
        assert until(lambda: preview.status("en/") == 200), preview.log
        # The watcher starts after the first page is served.
        assert until(lambda: "Serving on" in preview.log), preview.log
        time.sleep(0.5)
        yield preview
    finally:
        process.terminate()
        process.wait(20)


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[Preview]:
    """``cyhoeddi serve``, its messages in Welsh."""
    with running(tmp_path, "cyhoeddi", "serve", "--lang", "cy", "--address") as preview:
        yield preview


@pytest.fixture
def stock_preview(tmp_path: Path) -> Iterator[Preview]:
    """``mkdocs serve``."""
    with running(tmp_path, "mkdocs", "serve", "-a") as preview:
        yield preview


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


def test_mkdocs_itself_follows_and_recovers(stock_preview: Preview) -> None:
    append(stock_preview.folder, "content/cy/strategy/needs.md", "\nBOOM\n")
    told = until(lambda: "BOOM is not a word" in stock_preview.log)
    stock_preview.edit("content/cy/strategy/needs.md", "BOOM", "Wedi trwsio")
    mended = until(lambda: "Wedi trwsio" in stock_preview.text("cy/strategaeth/anghenion/"))
    assert (told, mended, "Traceback" in stock_preview.log) == (True, True, False)


@pytest.mark.parametrize(
    "path, old, new, said",
    [
        ("content/cy/strategy/needs.md", "# ", "BOOM\n\n# ", "BOOM is not a word"),
        ("mkdocs.yml", "site_name:", "site_name: [ŵy", "mkdocs.yml:\\d+:\\d+: gwall SRC017"),
        ("mkdocs.yml", "docs_dir: content", "docs_dir: cynnwŷs", "gwall SRC\\d+ content-missing"),
        ("mkdocs.yml", "hooks: [boom.py]", "hooks: [bŵm.py]", "bŵm.py"),
    ],
    ids=["page", "broken YAML", "no content", "MkDocs' own setting"],
)
def test_a_mistake_stands_on_the_former_pages_until_it_is_mended(
    preview: Preview, path: str, old: str, new: str, said: str
) -> None:
    former = (preview.folder / path).read_text(encoding="utf-8")
    assert old in former
    preview.edit(path, old, new)
    told = until(lambda: re.search(said, preview.text("cy/strategaeth/anghenion/")) is not None)
    page = preview.text("cy/strategaeth/anghenion/")
    kept = "Ni ellid diweddaru’r rhagolwg" in page and "md-content" in page
    write(
        preview.folder,
        path,
        former.replace("# ", "# Trwsiwyd yn Nhŷ Gŵyr: ") if path.endswith(".md") else former,
    )
    gone = until(lambda: "cy-hindrance" not in preview.text("cy/strategaeth/anghenion/"))
    in_log = re.search(said, preview.log) is not None
    assert (told, kept, in_log, gone, "Traceback" in preview.log) == (True, True, True, True, False)


def test_what_a_kept_page_links_to_is_followed(preview: Preview) -> None:
    append(preview.folder, "content/cy/about.md", "\n[Y cynllun](strategy/plan.md)\n")
    before = until(lambda: "strategaeth/cynllun-gweithredu/" in content(preview.text("cy/amdanom/")))
    preview.edit("content/cy/strategy/plan.md", "slug: cynllun-gweithredu", "slug: y-cynllun-ŵy")
    after = until(lambda: "strategaeth/y-cynllun-" in content(preview.text("cy/amdanom/")))
    assert (before, after) == (True, True)


def test_a_text_that_a_kept_page_includes_is_followed(preview: Preview) -> None:
    write(preview.folder, "content/data/shared.md", "Testun cyntaf y tŷ.\n")
    append(preview.folder, "content/cy/about.md", '\n--8<-- "data/shared.md"\n')
    before = until(lambda: "Testun cyntaf y tŷ" in preview.text("cy/amdanom/"))
    write(preview.folder, "content/data/shared.md", "Ail destun y tŷ.\n")
    assert (before, until(lambda: "Ail destun y tŷ" in preview.text("cy/amdanom/"))) == (True, True)


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
