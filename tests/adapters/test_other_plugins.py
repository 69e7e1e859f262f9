"""Other plugins and hooks beside ours, and ProperDocs in place of MkDocs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.adapters.built_site import Built, Change, append, build, write

GENERATING = """
from mkdocs.structure.files import File

def on_files(files, config):
    for language in ("en", "cy"):
        text = f"---\\ntitle: Third {language}\\n---\\n\\nŵy\\n"
        files.append(File.generated(config, f"{language}/third.md", content=text))
"""

WATCHING = """
import logging
log = logging.getLogger("mkdocs.plugins.watching")
rendered = []

def on_page_content(html, page, config, files):
    if "BOOM" in html:
        from mkdocs.exceptions import PluginError
        raise PluginError(f"{page.file.src_uri}: BOOM is not a word")
    rendered.append(page.file.src_uri)

def on_post_page(output, page, config):
    log.info("written after %d rendered pages of %s", len(rendered), sorted({path[:2] for path in rendered}))
"""


def _with_hook(name: str, text: str) -> Change:
    def add(site: Path) -> None:
        write(site, name, text)
        append(site, "mkdocs.yml", f"hooks: [{name}]\n")

    return add


@pytest.fixture(scope="module")
def generating(tmp_path_factory: pytest.TempPathFactory) -> Built:
    return build(
        "paired", tmp_path_factory.mktemp("generating"), _with_hook("third.py", GENERATING), "--strict"
    )


@pytest.mark.parametrize("address", ["en/third/", "cy/third/"])
def test_generated_pages_are_pages_like_others(generating: Built, address: str) -> None:
    names = {link.get("hreflang") for link in generating.page(address).xpath("//head/link[@hreflang]")}
    assert names == {"en", "cy"}


def test_generated_pages_have_one_address(generating: Built) -> None:
    assert not generating.exists("third/")


def test_every_page_is_rendered_once_before_the_first_is_written(tmp_path: Path) -> None:
    built = build("paired", tmp_path, _with_hook("watching.py", WATCHING), "--strict")
    written = [line for line in built.log.splitlines() if "written after" in line]
    assert written[0].endswith("written after 14 rendered pages of ['cy', 'en']")


def test_failed_build_ends_with_a_message(tmp_path: Path) -> None:
    def break_a_page(site: Path) -> None:
        _with_hook("watching.py", WATCHING)(site)
        append(site, "content/cy/about.md", "BOOM")

    built = build("paired", tmp_path, break_a_page)
    assert (built.code, "cy/about.md: BOOM" in built.log, "Traceback" in built.log) == (1, True, False)


def test_properdocs_builds_the_same_site(paired: Built, tmp_path: Path) -> None:
    other = build("paired", tmp_path, None, "--strict", engine="properdocs")

    def content(file: Path) -> bytes:
        data = file.read_bytes()
        return re.sub(rb'<meta name="generator"[^>]*>', b"", data) if file.suffix == ".html" else data

    files = [
        path.relative_to(paired.site)
        for path in paired.site.rglob("*")
        if path.is_file() and path.suffix != ".gz"
    ]
    differing = [str(path) for path in files if content(paired.site / path) != content(other.site / path)]
    assert (other.code, other.warnings, differing) == (0, [], [])
