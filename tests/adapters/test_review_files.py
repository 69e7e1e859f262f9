"""The review is written for drafts, each page leads to it, and it is never published."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html
from tests.adapters.built_site import Built, lay

from cyhoeddi.adapters.mkdocs_build import build_site
from cyhoeddi.model.disk import load_site
from cyhoeddi.parity.check_aside import CheckAside


def _built(folder: Path, *, draft: bool) -> Path:
    config_file = lay("paired", folder) / "mkdocs.yml"
    site = load_site(config_file)
    build_site(config_file, site, folder / "site", CheckAside(site), draft=draft)
    return folder / "site"


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small site of two languages, as a draft."""
    return _built(tmp_path_factory.mktemp("draft"), draft=True)


def test_a_published_site_holds_nothing_of_it(tmp_path: Path, paired: Built) -> None:
    for site in (_built(tmp_path, draft=False), paired.site):
        assert not (site / "review").exists()
        assert not list(site.rglob("review*"))
        assert not any("cy-review" in page.read_text(encoding="utf-8") for page in site.rglob("*.html"))


def test_every_page_of_a_draft_leads_to_its_place(draft: Path) -> None:
    pages = [page for language in ("en", "cy") for page in (draft / language).rglob("index.html")]
    assert pages
    for page in pages:
        (link,) = html.parse(page).xpath("//*[@class='cy-review']/a/@href")
        address, _, anchor = link.partition("#")
        target = page.parent / address
        assert html.parse(target).getroot().get_element_by_id(anchor) is not None
        assert target.parent.name == page.relative_to(draft).parts[0]


def test_what_the_review_asks_for_is_there(draft: Path) -> None:
    documents = list((draft / "review").rglob("*.html"))
    assert documents
    for document in documents:
        for address in html.parse(document).xpath(
            "//link/@href[not(starts-with(., 'data:'))] | //a/@href[not(starts-with(., '#'))]"
        ):
            assert (document.parent / address.partition("#")[0]).exists(), address


def test_the_review_is_in_no_sitemap(draft: Path) -> None:
    assert "review" not in (draft / "sitemap.xml").read_text(encoding="utf-8")
