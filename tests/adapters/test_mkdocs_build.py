"""The website of ``cyhoeddi build``: from a site already read, with files from elsewhere, silent."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import pytest
from lxml import html
from tests.adapters.built_site import append, lay, write

from cyhoeddi.adapters.mkdocs_build import SiteBuildError, build_site
from cyhoeddi.model.disk import load_site
from cyhoeddi.outputs.documents.document_file import DocumentFile
from cyhoeddi.outputs.documents.forms import FORMS


def _file(file: Path) -> DocumentFile:
    address, sha256 = "cy/strategaeth/strategaeth-2024-cy.pdf", hashlib.sha256(b"%PDF made").hexdigest()
    return DocumentFile("strategy", "cy", FORMS[0], address, file, 27, 1_234_567, sha256)


@dataclass(frozen=True)
class _Jobs:
    files: tuple[DocumentFile, ...]

    def results(self) -> tuple[DocumentFile, ...]:
        """The files."""
        return self.files


def _build(folder: Path, *, draft: bool = False, jobs: _Jobs | None = None) -> tuple[Path, tuple[str, ...]]:
    config_file, target = folder / "mkdocs.yml", folder / "elsewhere"
    return target, build_site(config_file, load_site(config_file), target, None, jobs, draft=draft)


@pytest.fixture
def made(tmp_path: Path) -> DocumentFile:
    file = tmp_path / "made.pdf"
    file.write_bytes(b"%PDF made")
    return _file(file)


def _links(page: Path) -> list[tuple[str, str]]:
    found = html.fromstring(page.read_text(encoding="utf-8")).xpath('//section[@class="cy-downloads"]//a')
    return [(link.get("href"), " ".join(link.text_content().split())) for link in found]


def test_clean_site_is_built_without_a_word(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    target, warnings = _build(lay("paired", tmp_path))
    assert (warnings, capfd.readouterr(), (target / "cy/index.html").is_file()) == ((), ("", ""), True)


def test_files_are_put_at_their_addresses(tmp_path: Path, made: DocumentFile) -> None:
    target, _ = _build(lay("paired", tmp_path), jobs=_Jobs((made,)))
    assert (target / made.address).read_bytes() == b"%PDF made"


@pytest.mark.parametrize(
    "page, link",
    [
        ("cy/strategaeth", "strategaeth-2024-cy.pdf"),
        ("cy/strategaeth/tŷ-diogel/zone", "../../strategaeth-2024-cy.pdf"),
        ("en/strategy/plan", "../../../cy/strategaeth/strategaeth-2024-cy.pdf"),
    ],
)
def test_files_are_linked_on_every_page_of_their_strategy(
    tmp_path: Path, made: DocumentFile, page: str, link: str
) -> None:
    target, _ = _build(lay("paired", tmp_path), jobs=_Jobs((made,)))
    words = "PDF, 1.2 MB, 27 tudalen, Cymraeg"
    assert _links(target / page / "index.html") == [(link, words)]


def test_pages_of_no_strategy_have_no_downloads(tmp_path: Path, made: DocumentFile) -> None:
    target, _ = _build(lay("paired", tmp_path), jobs=_Jobs((made,)))
    assert _links(target / "en/about/index.html") == []


def test_publication_lists_the_files(tmp_path: Path, made: DocumentFile) -> None:
    target, _ = _build(lay("paired", tmp_path), jobs=_Jobs((made,)))
    data = json.loads((target / "publication.json").read_text(encoding="utf-8"))
    assert data["strategies"]["strategy"]["cy"]["pdf"]["address"] == made.address


@pytest.mark.parametrize("draft, count", [(True, 14), (False, 0)])
def test_draft_says_so_on_every_page(tmp_path: Path, draft: bool, count: int) -> None:
    target, _ = _build(lay("paired", tmp_path), draft=draft)
    marked = [
        page for page in target.rglob("*.html") if "cy-banner--draft" in page.read_text(encoding="utf-8")
    ]
    assert len(marked) == count


def test_findings_are_left_to_the_command(tmp_path: Path) -> None:
    lay("paired", tmp_path, lambda site: write(site, "content/en/new.md", "---\ntitle: New\n---\n\nText.\n"))
    assert _build(tmp_path, draft=True)[1] == ()


def test_dead_link_is_handed_back(tmp_path: Path) -> None:
    lay("paired", tmp_path, lambda site: append(site, "content/cy/about.md", "\n[y](nothing.md)\n"))
    assert ["nothing.md" in line for line in _build(tmp_path)[1]] == [True]


@pytest.mark.parametrize(
    "old, new, reason",
    [
        ("name: material", "name: nothing-of-that-name", "nothing-of-that-name"),
        ("- search", "- no-such-plugin", "no-such-plugin"),
        ("docs_dir: content", "docs_dir: content\nextra: {day: 2026-02-30}", "day is out of range"),
    ],
)
def test_what_mkdocs_cannot_build_is_one_error(tmp_path: Path, old: str, new: str, reason: str) -> None:
    def change(site: Path) -> None:
        file = site / "mkdocs.yml"
        file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")

    lay("paired", tmp_path, change)
    with pytest.raises(SiteBuildError, match=reason):
        _build(tmp_path)


FAILING = """
from mkdocs.exceptions import PluginError

def on_env(env, config, files):
    raise PluginError("No tŷ")
"""


def test_failing_hook_is_one_error_with_its_reason(tmp_path: Path) -> None:
    def add_hook(site: Path) -> None:
        write(site, "hook.py", FAILING)
        append(site, "mkdocs.yml", "hooks: [hook.py]\n")

    lay("paired", tmp_path, add_hook)
    with pytest.raises(SiteBuildError, match="No tŷ"):
        _build(tmp_path)
