"""The PDFs of this repository's own site, made once for all tests that read them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pikepdf
import pytest

from cyhoeddi.model.disk import load_site
from cyhoeddi.model.language import LANGUAGES, Language
from cyhoeddi.model.site import Site
from cyhoeddi.outputs.documents.document_file import DocumentFile
from cyhoeddi.outputs.documents.jobs import start_document_jobs
from cyhoeddi.outputs.print.document import print_html

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Published:
    """A PDF of the site with the document that it was made from."""

    file: DocumentFile
    language: Language
    html: str


@pytest.fixture(scope="session")
def site() -> Site:
    whole = load_site(ROOT / "mkdocs.yml")
    return replace(whole, settings=replace(whole.settings, documents=("pdf",)))


@pytest.fixture(scope="session")
def published(site: Site, once: Callable[..., Path]) -> dict[Language, Published]:
    cache = once("site-pdfs", lambda folder: start_document_jobs(site, ROOT, folder).results())
    files = start_document_jobs(site, ROOT, cache).results()  # from the cache now
    strategy = site.strategies[0]
    return {
        file.language: Published(file, file.language, print_html(strategy, site, file.language))
        for file in files
        if file.strategy == strategy.id and file.form.name == "pdf"
    }


@pytest.fixture(params=LANGUAGES)
def pdf(request: pytest.FixtureRequest, published: dict[Language, Published]) -> Published:
    return published[request.param]


@pytest.fixture
def opened(pdf: Published) -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(pdf.file.file) as document:
        yield document
