"""Both languages in one build: pages, addresses, what is published and what is not."""

from __future__ import annotations

import gzip
import subprocess
import sys
import urllib.parse
from pathlib import Path

import pytest
from lxml import etree
from tests.adapters.built_site import Built, append, build, environment, lay, write
from tests.adapters.pairs import ENGLISH, PAGES, TWIN, WELSH

from cyhoeddi.render.theme import theme_folder


def test_a_clean_site_is_clean_in_strict_mode(paired: Built) -> None:
    assert (paired.code, paired.warnings) == (0, [])


def test_nothing_deprecated_is_used(paired: Built) -> None:
    assert "Deprecat" not in paired.log


def test_every_page_has_the_address_of_its_own_language(paired: Built) -> None:
    assert paired.page_addresses == sorted(["", *PAGES])


def test_data_is_not_published(paired: Built) -> None:
    assert list(paired.site.rglob("*signed-off*")) == []


def test_nothing_of_the_documents_workshop_is_published(paired: Built) -> None:
    """The theme also holds what PDFs, Word files, e-books and reviews are made with."""
    workshop = {path.name for path in theme_folder().iterdir()} - {
        "assets",
        "404.html",
        "index.html",
        "robots.txt",
        "sitemap.xml",
    }
    assert {path.name for path in paired.site.iterdir()} & workshop == set()


def test_files_move_with_their_folder(paired: Built) -> None:
    assert (paired.site / "cy/strategaeth/strategy.pdf").read_bytes().endswith(b"%cy\n")


def test_files_of_no_language_stay(paired: Built) -> None:
    assert (paired.site / "assets/leaflet.pdf").read_bytes().endswith(b"%shared\n")


@pytest.mark.parametrize("address", ["en/", "cy/"])
def test_a_shared_picture_is_found_from_both_languages(paired: Built, address: str) -> None:
    pictures = [
        paired.target(address, image.get("src")) for image in paired.page(address).xpath("//article//img")
    ]
    assert pictures == [("assets/logo.svg", "")]


@pytest.mark.parametrize("address", PAGES)
def test_switch_leads_to_the_twin(paired: Built, address: str) -> None:
    assert set(paired.linked(address, "//a[@data-cyhoeddi-switch]")) == {TWIN[address]}


@pytest.mark.parametrize(
    "address, words, language", [("en/about/", "Cymraeg", "cy"), ("cy/", "English", "en")]
)
def test_switch_is_in_the_language_that_it_leads_to(
    paired: Built, address: str, words: str, language: str
) -> None:
    switch = paired.page(address).xpath("//header//a[@data-cyhoeddi-switch]")[0]
    assert (switch.text_content(), switch.get("lang"), switch.get("hreflang")) == (words, language, language)


@pytest.mark.parametrize("address", PAGES)
def test_head_names_both_languages(paired: Built, address: str) -> None:
    links = paired.page(address).xpath("//head/link[@hreflang]")
    found = {link.get("hreflang"): paired.target(address, link.get("href")) for link in links}
    assert found == {address[:2]: (address, ""), TWIN[address][:2]: (TWIN[address], "")}


@pytest.mark.parametrize("address", PAGES)
def test_materials_script_finds_no_alternate_to_catch_clicks_for(paired: Built, address: str) -> None:
    assert paired.page(address).xpath('//link[@rel="alternate"]') == []


def test_root_offers_both_languages_without_choosing(paired: Built) -> None:
    root = paired.page("")
    assert [(link.get("hreflang"), link.get("lang"), link.get("href")) for link in root.iter("a")] == [
        ("cy", "cy", "./cy/"),
        ("en", "en", "./en/"),
    ]


@pytest.mark.parametrize("expression", ["//script", "//meta[@http-equiv]"])
def test_root_does_not_redirect(paired: Built, expression: str) -> None:
    assert paired.page("").xpath(expression) == []


def test_missing_page_is_told_of_in_both_languages(paired: Built) -> None:
    headings = paired.page("404.html").xpath("//h1/span")
    assert [(span.get("lang"), span.text) for span in headings] == [
        ("cy", "Ni ddaethpwyd o hyd i’r dudalen"),
        ("en", "Page not found"),
    ]


def test_missing_page_leads_home_from_any_depth(paired: Built) -> None:
    links = paired.page("404.html").xpath("//a/@href")
    assert links == ["/sub/strategy/cy/", "/sub/strategy/en/"]


def _sitemap(built: Built) -> dict[str, dict[str, str]]:
    """Each address of the sitemap with its alternates."""

    def below(address: str) -> str:
        assert address.startswith(built.base)
        return urllib.parse.unquote(address.removeprefix(built.base))

    tree = etree.fromstring((built.site / "sitemap.xml").read_bytes())
    return {
        below(url[0].text): {link.get("hreflang"): below(link.get("href")) for link in url[1:]}
        for url in tree
    }


def test_sitemap_has_every_page_with_both_languages(paired: Built) -> None:
    expected = {page: {page[:2]: page, TWIN[page][:2]: TWIN[page]} for page in PAGES}
    assert _sitemap(paired) == expected


def test_sitemap_is_compressed_too(paired: Built) -> None:
    packed = gzip.decompress((paired.site / "sitemap.xml.gz").read_bytes())
    assert packed == (paired.site / "sitemap.xml").read_bytes()


def test_stray_page_is_told_of_and_left_out(tmp_path: Path) -> None:
    built = build(
        "paired", tmp_path, lambda site: write(site, "content/stray.md", "---\ntitle: Stray\n---\n\nText.\n")
    )
    assert (len(built.warnings), "stray.md" in built.warnings[0], built.exists("stray/")) == (1, True, False)


def _lonely_pages(site: Path) -> None:
    write(site, "content/en/only-english.md", "---\ntitle: Only English\n---\n\nText.\n")
    write(site, "content/cy/dim-ond.md", "---\ntitle: Dim ond Cymraeg\nslug: unig\n---\n\nTestun.\n")


@pytest.fixture(scope="module")
def lonely(tmp_path_factory: pytest.TempPathFactory) -> Built:
    return build("paired", tmp_path_factory.mktemp("lonely"), _lonely_pages)


@pytest.mark.parametrize("address", ["cy/only-english/", "only-english/", "en/unig/", "en/dim-ond/"])
def test_no_page_falls_back_to_the_other_language(lonely: Built, address: str) -> None:
    assert not lonely.exists(address)


@pytest.mark.parametrize("address, other", [("en/only-english/", "cy"), ("cy/unig/", "en")])
def test_page_without_twin_names_no_alternate(lonely: Built, address: str, other: str) -> None:
    assert lonely.page(address).xpath(f'//link[@hreflang="{other}"]') == []


@pytest.mark.parametrize("address, home", [("en/only-english/", "cy/"), ("cy/unig/", "en/")])
def test_switch_of_a_page_without_twin_leads_to_what_there_is(lonely: Built, address: str, home: str) -> None:
    assert set(lonely.linked(address, "//a[@data-cyhoeddi-switch]")) == {home}


def test_sitemap_has_no_alternates_for_a_page_without_twin(lonely: Built) -> None:
    assert _sitemap(lonely)["cy/unig/"] == {}


def test_pages_without_twin_stop_a_strict_build(tmp_path: Path) -> None:
    # The two are told of in one: each may be the page of the other.
    built = build("paired", tmp_path, _lonely_pages, "--strict")
    assert (built.code, "Aborted with 1 warnings in strict mode" in built.log) == (1, True)


def test_without_directory_urls_every_link_leads_to_a_file(tmp_path: Path) -> None:
    built = build("paired", tmp_path, None, "--strict", "--no-directory-urls")
    missing = [
        (path.name, link)
        for path in built.site.rglob("*.html")
        if path.name != "404.html"
        for link in etree.HTML(path.read_text(encoding="utf-8")).xpath("//@href | //@src")
        if "://" not in link and link.partition("#")[0]
        if not (path.parent / urllib.parse.unquote(link.partition("#")[0])).is_file()
    ]
    assert (built.code, missing) == (0, [])


def test_without_directory_urls_addresses_are_in_their_own_language(tmp_path: Path) -> None:
    built = build("paired", tmp_path, None, "--no-directory-urls")
    assert built.exists("cy/strategaeth/anghenion.html")


def test_the_same_configuration_builds_the_same_twice(tmp_path: Path) -> None:
    lay("paired", tmp_path)
    program = (
        "from mkdocs.config import load_config; from mkdocs.commands.build import build; import shutil\n"
        "config = load_config('mkdocs.yml', strict=True); build(config); shutil.move('site', 'first'); build(config)\n"
    )
    subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, env=environment(), capture_output=True, check=True
    )
    first, second = tmp_path / "first", tmp_path / "site"
    files = [path.relative_to(first) for path in first.rglob("*") if path.is_file()]
    assert [path for path in files if (first / path).read_bytes() != (second / path).read_bytes()] == []


def test_a_site_of_one_language_is_clean(one_language: Built) -> None:
    assert (one_language.code, one_language.warnings) == (0, [])


def test_a_site_of_one_language_has_no_other(one_language: Built) -> None:
    assert one_language.page_addresses == ["", "en/", "en/strategy/", "en/strategy/needs/"]


def test_a_site_of_one_language_has_no_switch(one_language: Built) -> None:
    assert one_language.page("en/").xpath("//a[@data-cyhoeddi-switch]") == []


def test_a_pasted_line_separator_does_not_break_a_table(tmp_path: Path) -> None:
    def paste(site: Path) -> None:
        for language in ("en", "cy"):
            append(site, f"content/{language}/about.md", "\n| a | b |\n|---|---|\n| one\u2028two | three |\n")

    cells = build("paired", tmp_path, paste).page("cy/amdanom/").xpath("//article//td")
    assert [cell.text_content().split() for cell in cells] == [["one", "two"], ["three"]]


@pytest.mark.parametrize(
    "address", ["en/violence/plan/", "cy/trais/cynllun/", "en/housing/plan/", "cy/tai/cynllun/"]
)
def test_each_of_two_strategies_has_its_pages(two_strategies: Built, address: str) -> None:
    assert two_strategies.exists(address)


def test_english_and_welsh_have_as_many_pages(paired: Built) -> None:
    assert len(ENGLISH) == len(WELSH)
