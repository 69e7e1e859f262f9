"""What search engines may keep: all of a published site, nothing of a draft; and a site that has no address."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html
from tests.adapters.built_site import Built, build, lay
from tests.adapters.pairs import PAGES
from tests.conftest import Once

from cyhoeddi.adapters.mkdocs_build import build_site
from cyhoeddi.adapters.page_context import SiteContext
from cyhoeddi.model.disk import load_site
from cyhoeddi.outputs.documents.document_file import DocumentFile
from cyhoeddi.outputs.documents.forms import FORMS
from cyhoeddi.parity.check_aside import CheckAside

ROBOTS = "//meta[@name='robots']/@content"


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("draft")
    config_file = lay("paired", folder) / "mkdocs.yml"
    site = load_site(config_file)
    build_site(config_file, site, folder / "site", CheckAside(site), draft=True)
    return folder / "site"


@pytest.fixture(scope="module")
def without_address(once: Once) -> Built:
    def change(folder: Path) -> None:
        settings = folder / "mkdocs.yml"
        lines = settings.read_text(encoding="utf-8").splitlines()
        kept = [line for line in lines if not line.startswith("site_url")]
        assert len(kept) == len(lines) - 1
        settings.write_text("\n".join(kept) + "\n", encoding="utf-8")

    folder = once("paired-without-address", lambda folder: build("paired", folder, change) and None)
    return Built(folder, 0, "")


@pytest.mark.parametrize("address", [*PAGES, ""])
def test_a_published_page_may_be_kept(paired: Built, address: str) -> None:
    assert paired.page(address).xpath(ROBOTS) == []


def test_no_page_of_a_draft_is_to_be_kept(draft: Path) -> None:
    pages = sorted(draft.rglob("*.html"))
    assert {"404.html", "index.html"} <= {page.name for page in pages}
    for page in pages:
        assert html.parse(page).xpath(ROBOTS) == ["noindex"], page


def test_the_page_for_what_is_not_there_is_never_kept(paired: Built) -> None:
    assert paired.page("404.html").xpath(ROBOTS) == ["noindex"]


def test_robots_may_read_a_draft_to_see_that_it_is_not_to_be_kept(draft: Path, paired: Built) -> None:
    published = f"User-agent: *\nDisallow:\n\nSitemap: {paired.base}sitemap.xml\n"
    assert paired.text("robots.txt") == published
    assert (draft / "robots.txt").read_text(encoding="utf-8").split("\n") == [
        "User-agent: *",
        "Disallow:",
        "",
    ]


@pytest.mark.parametrize("drafted", [True, False])
def test_documents_of_a_draft_are_not_to_be_fetched(tmp_path: Path, drafted: bool) -> None:
    site = load_site(lay("paired", tmp_path) / "mkdocs.yml")
    file = DocumentFile("strategy", "cy", FORMS[0], "cy/strategaeth/tŷ.pdf", tmp_path, 4, 1000, "0" * 64)
    context = SiteContext(site, {}, [file], draft=drafted, reviewed=drafted)
    wanted = ("/sub/strategy/cy/strategaeth/t%C5%B7.pdf",) if drafted else ()
    assert context.kept_from_search_engines() == wanted


def test_without_an_address_the_page_for_what_is_not_there_leads_on_from_the_root_of_the_host(
    without_address: Built,
) -> None:
    page = without_address.page("404.html")
    links = page.xpath("//a/@href")
    assert links == ["/cy/", "/en/"]
    for link in [*links, *page.xpath("//link/@href")]:
        assert link.startswith("/")
        assert without_address.exists(link[1:])


def test_with_an_address_it_leads_on_from_the_folder_of_the_site(paired: Built) -> None:
    page = paired.page("404.html")
    links = [*page.xpath("//a/@href"), *page.xpath("//link/@href")]
    assert len(links) > 2
    for link in links:
        target = paired.target("some/where/else/", link)
        assert target
        assert paired.exists(target[0])


def test_without_an_address_no_site_map_says_where_pages_are(without_address: Built) -> None:
    assert "<loc>" not in without_address.text("sitemap.xml")
    assert without_address.text("robots.txt") == "User-agent: *\nDisallow:\n"
    assert without_address.page("en/").xpath("//meta[@property='og:url']") == []
