"""What publication.json says of a built site."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cyhoeddi.model.read import read_site
from cyhoeddi.model.settings import Settings
from cyhoeddi.model.site import Site
from cyhoeddi.outputs.documents.document_file import DocumentFile
from cyhoeddi.outputs.documents.forms import FORMS
from cyhoeddi.outputs.publication import publication, write_publication

TEXTS = {
    "en/index.md": "---\ntitle: Home\n---\n\nWelcome.\n",
    "cy/index.md": "---\ntitle: Hafan\n---\n\nCroeso.\n",
    "en/plan/index.md": "---\ntitle: Strategy\nduty: serious-violence-duty\npublished: 2024-01-31\n---\n\nText.\n",
    "cy/plan/index.md": "---\ntitle: Strategaeth y tŷ\nslug: cynllun\n---\n\nTestun.\n",
    "en/plan/needs.md": "---\ntitle: Needs\n---\n\nText.\n",
}
ADDRESSES = {
    "en/plan/index.md": "en/plan/",
    "cy/plan/index.md": "cy/cynllun/",
    "en/plan/needs.md": "en/plan/needs/",
}


WELSH_PDF = DocumentFile(
    "plan", "cy", FORMS[0], "cy/cynllun/strategaeth-y-ty-cy.pdf", Path("made.pdf"), 27, 1_234_567, "ab" * 32
)


@pytest.fixture
def site() -> Site:
    return read_site(TEXTS, Settings())


def test_each_language_has_its_title_and_pages(site: Site) -> None:
    editions = publication(site, ADDRESSES, ())["strategies"]["plan"]
    assert {language: (edition["title"], edition["pages"]) for language, edition in editions.items()} == {
        "en": ("Strategy", ["en/plan/", "en/plan/needs/"]),
        "cy": ("Strategaeth y tŷ", ["cy/cynllun/"]),
    }


def test_pages_of_no_strategy_are_not_listed(site: Site) -> None:
    assert list(publication(site, ADDRESSES, ())["strategies"]) == ["plan"]


def test_file_stands_with_its_language(site: Site) -> None:
    edition = publication(site, ADDRESSES, (WELSH_PDF,))["strategies"]["plan"]["cy"]
    assert edition["pdf"] == {
        "address": WELSH_PDF.address,
        "pages": 27,
        "sha256": "ab" * 32,
        "size": 1_234_567,
    }


def test_other_language_has_no_file_of_it(site: Site) -> None:
    assert "pdf" not in publication(site, ADDRESSES, (WELSH_PDF,))["strategies"]["plan"]["en"]


def test_day_of_publication_is_told(site: Site) -> None:
    assert publication(site, ADDRESSES, ())["strategies"]["plan"]["en"]["published"] == "2024-01-31"


def test_written_file_is_readable_and_keeps_welsh_letters(site: Site, tmp_path: Path) -> None:
    write_publication(tmp_path, site, ADDRESSES, (WELSH_PDF,))
    text = (tmp_path / "publication.json").read_text(encoding="utf-8")
    assert (json.loads(text), "tŷ" in text) == (publication(site, ADDRESSES, (WELSH_PDF,)), True)


def test_written_twice_is_written_the_same(site: Site, tmp_path: Path) -> None:
    write_publication(tmp_path, site, ADDRESSES, (WELSH_PDF,))
    first = (tmp_path / "publication.json").read_bytes()
    write_publication(tmp_path, site, dict(reversed(ADDRESSES.items())), (WELSH_PDF,))
    assert (tmp_path / "publication.json").read_bytes() == first
