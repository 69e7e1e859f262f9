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


RUNNING = (
    "\n## Tŷ <img src=x onerror=go()>\n\n[a](javascript:go()) *b*{onclick=go()}\n\n<script>go()</script>\n"
)


def test_nothing_of_a_page_that_would_run_is_published(tmp_path: Path) -> None:
    def change(folder: Path) -> None:
        append(folder, "content/cy/about.md", RUNNING)
        write(folder, "content/cy/evil.html", "<script>go()</script>")
        write(folder, "content/cy/evil.svg", '<svg xmlns="http://www.w3.org/2000/svg" onload="go()"/>')
        write(folder, "content/cy/good.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>')

    built = build("paired", tmp_path, change)
    assert built.code == 0
    for name in ("html-element", "html-attribute", "link-scheme"):
        assert any(f"{name}-refused" in line for line in built.warnings), name
    assert {path.name for path in built.site.rglob("*.svg")} >= {"good.svg"}
    assert not list(built.site.rglob("evil.*"))
    published = [*built.site.rglob("*.html"), *built.site.rglob("search_index.json")]
    assert not [path for path in published if "go()" in path.read_text(encoding="utf-8")]


def test_strict_builds_nothing_of_it(tmp_path: Path) -> None:
    built = build(
        "paired", tmp_path, lambda folder: append(folder, "content/en/about.md", RUNNING), "--strict"
    )
    assert built.code == 1


def test_the_tool_s_own_build_makes_nothing(tmp_path: Path) -> None:
    built = build(
        "paired", tmp_path, lambda folder: append(folder, "content/cy/about.md", RUNNING), engine="cyhoeddi"
    )
    assert (built.code, built.site.exists()) == (1, False)
    assert "content/cy/about.md:" in built.log
    assert "link-scheme-refused" in built.log


def test_columns_are_aligned_without_styles(tmp_path: Path) -> None:
    table = "\n| Tŷ | b |\n|--:|:-:|\n| 1 | 2 |\n"
    built = build("paired", tmp_path, lambda folder: append(folder, "content/cy/about.md", table), "--strict")
    (page,) = [
        page for path in built.site.rglob("cy/*/index.html")
        if "Tŷ</th>" in (page := path.read_text(encoding="utf-8"))
    ]  # fmt: skip
    assert page.count('data-align="right"') == page.count('data-align="center"') == 2
    assert "style=" not in page


def test_a_logo_that_runs_is_refused(tmp_path: Path) -> None:
    logo = "<svg xmlns='http://www.w3.org/2000/svg'>\n<script>go()</script></svg>"
    built = build(
        "paired", tmp_path, lambda folder: write(folder, "content/assets/logo.svg", logo), engine="cyhoeddi"
    )
    assert (built.code, built.site.exists()) == (1, False)
    assert built.log.count("content/assets/logo.svg:2:1: error SRC079 svg-refused") == 1


@pytest.mark.parametrize(
    "slug, fault",
    [("tŷ-diogel", ""), ("Ty Diogel", "slug-wrong"), ("tŷ/diogel", "slug-wrong"), ("am", "address-twice")],
)
def test_a_slug_is_one_plain_name_of_its_own(tmp_path: Path, slug: str, fault: str) -> None:
    def change(folder: Path) -> None:
        for name, own in (("am", "am"), ("ty", slug)):
            write(folder, f"content/en/{name}.md", f"---\ntitle: {name.title()}\n---\n\nA house.\n")
            write(folder, f"content/cy/{name}.md", f"---\ntitle: {name.title()}\nslug: {own}\n---\n\nTŷ.\n")

    built = build("paired", tmp_path, change, engine="cyhoeddi")
    assert (built.code, built.site.exists()) == ((1, False) if fault else (0, True)), built.log
    assert fault in built.log
    if fault:
        assert "content/cy/ty.md:3:7: error" in built.log
