"""What people of several organisations may write does not run, leak or break a page."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html
from tests.adapters.built_site import append, build, write

SCRIPT = "Tŷ &amp; </title><script>alert(1)</script>"


def test_a_title_is_words_whatever_it_looks_like(tmp_path: Path) -> None:
    def change(folder: Path) -> None:
        for language in ("en", "cy"):
            write(folder, f"content/{language}/hostile.md", f"---\ntitle: '{SCRIPT}'\n---\nŵ\n")

    built = build("paired", tmp_path, change)
    page = html.fromstring((built.site / "cy/hostile/index.html").read_text(encoding="utf-8"))
    assert not page.xpath("//script[contains(., 'alert')]")
    assert "<script>alert(1)</script>" in page.xpath("//title")[0].text


@pytest.mark.parametrize(
    "link, target", [("content/en/pics", "../data"), ("content/en/names.yml", "../data/names.yml")]
)
def test_data_is_not_published_by_way_of_a_link(tmp_path: Path, link: str, target: str) -> None:
    def change(folder: Path) -> None:
        write(folder, "content/data/names.yml", "a: {name: {en: Someone, cy: Rhywun}}\n")
        (folder / link).symlink_to(target)

    built = build("paired", tmp_path, change)
    assert "link-outside" in built.log
    assert not [path for path in built.site.rglob("*") if path.name == "names.yml"]


def test_nesting_without_end_is_a_finding(tmp_path: Path) -> None:
    def change(folder: Path) -> None:
        append(folder, "content/cy/about.md", "\n" + "* " * 400 + "ŵ\n")

    built = build("paired", tmp_path, change)
    assert "nesting-too-deep" in built.log
