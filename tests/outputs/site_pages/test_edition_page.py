"""The page at an edition's permanent address."""

from __future__ import annotations

from datetime import date

import pytest
from tests.outputs.small_site import TEXTS, small_site

from cyhoeddi.model.language import Language
from cyhoeddi.model.position import Position
from cyhoeddi.model.read import read_site
from cyhoeddi.model.release import Release, ReleasedFile
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.outputs.site_pages.edition_page import edition_name
from cyhoeddi.outputs.site_pages.generated import edition_path, generated_texts, with_generated_pages

_HASH = "0123456789abcdef" * 4
_FILES = {
    "en/plan/house-2026-en.docx": ReleasedFile(_HASH, 2_000),
    "en/plan/house-2026-en.pdf": ReleasedFile(_HASH, 1_200_000),
    "en/plan/house-2026-en-large-print.pdf": ReleasedFile(_HASH, 1_300_000),
    "cy/cynllun/ty-2026-cy.pdf": ReleasedFile(_HASH, 1_400_000),
}


def _release(edition: str, day: date, supersedes: str | None = None) -> Release:
    words = Words("House & Water", "Tŷ a Dŵr")
    place = Position("content/data/releases.yml")
    return Release("plan", edition, day, "3f2a9c1", place, words, None, supersedes, {}, _FILES)


def _site(*releases: Release) -> Site:
    site = small_site()
    return Site(**{**_fields(site), "releases": releases})


def _fields(site: Site) -> dict[str, object]:
    return {name: getattr(site, name) for name in Site.__dataclass_fields__}


_OLD = _release("2025", date(2025, 3, 1))
_NEW = _release("2026", date(2026, 3, 1), "2025")


@pytest.mark.parametrize(
    "edition, language, words",
    [
        ("2024", "en", "2024 edition"),
        ("2024", "cy", "Argraffiad 2024"),
        ("2024-interim", "en", "Interim edition, 2024"),
        ("2024-revised", "cy", "Argraffiad diwygiedig, 2024"),
    ],
)
def test_names(edition: str, language: Language, words: str) -> None:
    assert edition_name(edition, language) == words


def test_one_page_for_each_release_in_each_language() -> None:
    texts = generated_texts(_site(_OLD, _NEW))
    assert sorted(texts) == ["cy/plan/2025.md", "cy/plan/2026.md", "en/plan/2025.md", "en/plan/2026.md"]
    assert 'title: "House & Water: 2026 edition"' in texts["en/plan/2026.md"]
    assert 'title: "Tŷ a Dŵr: argraffiad 2026"' in texts["cy/plan/2026.md"]


def test_no_release_no_page() -> None:
    assert generated_texts(_site()) == {}


def test_a_release_of_a_strategy_that_is_gone_has_none() -> None:
    gone = Release("dŵr", "2020", date(2020, 1, 1), "3f2a9c1", Position("content/data/releases.yml"))
    assert generated_texts(_site(gone)) == {}


def test_the_present_edition_links_its_documents_pdf_first_own_language_first() -> None:
    text = generated_texts(_site(_NEW))["cy/plan/2026.md"]
    order = [
        "{#files-cy}", 'href="../ty-2026-cy.pdf"', "{#files-en}", 'href="../../../en/plan/house-2026-en.pdf"',
        'href="../../../en/plan/house-2026-en-large-print.pdf"', 'href="../../../en/plan/house-2026-en.docx"',
    ]  # fmt: skip
    places = [text.index(words) for words in order]
    assert places == sorted(places)
    assert "01234567<wbr>89abcdef<wbr>01234567" in text
    assert _HASH in text.replace("<wbr>", "")
    assert "Dyma’r argraffiad presennol" in text


def test_an_earlier_edition_says_what_took_its_place_and_links_nothing_that_may_be_gone() -> None:
    text = generated_texts(_site(_OLD, _NEW))["en/plan/2025.md"]
    assert "[2026 edition](2026.md)" in text
    assert "<a " not in text
    assert "house-2026-en.pdf" in text


def test_documents_of_an_earlier_edition_are_links_where_they_lie_in_the_content() -> None:
    files = frozenset({"cy/plan/ty-2026-cy.pdf", "en/plan/index.md"})
    site = Site(**{**_fields(_site(_OLD, _NEW)), "files": files})
    text = generated_texts(site)["cy/plan/2025.md"]
    assert text.count("<a ") == 1
    assert 'href="../ty-2026-cy.pdf"' in text


def test_an_earlier_edition_leads_to_its_pages_where_they_are_kept() -> None:
    index = "---\ntitle: {}\nduty: serious-violence-duty\nedition: {{year: 2025, kind: full}}\n---\n"
    texts = {
        **TEXTS,
        "en/plan/2025/plan/index.md": index.format("House & Water"),
        "cy/plan/2025/plan/index.md": "---\ntitle: Tŷ a Dŵr\nslug: cynllun\n---\n",
        "data/editions/plan-2025.yml": "strategy: plan\nedition: '2025'\nsources: {}\n",
    }
    site = read_site(texts, small_site().settings)
    assert [one.id for one in site.former] == ["plan/2025/plan"]
    text = generated_texts(Site(**{**_fields(site), "releases": (_OLD, _NEW)}))["cy/plan/2025.md"]
    assert "[Darllen tudalennau’r argraffiad hwn](2025/plan/index.md)" in text


def test_a_later_edition_says_in_whose_place_it_comes() -> None:
    assert '<a href="../2025/">Argraffiad 2025</a>' in generated_texts(_site(_OLD, _NEW))["cy/plan/2026.md"]


def test_a_release_whose_successor_is_being_written() -> None:
    text = generated_texts(_site(_OLD))["en/plan/2025.md"]
    assert "is being prepared" in text


def test_a_page_of_the_site_at_that_address_stands() -> None:
    site = small_site(en_plan_2026="---\ntitle: Ours\n---\n", cy_plan_2026="---\ntitle: Ein tŷ\n---\n")
    site = Site(**{**_fields(site), "releases": (_NEW,)})
    assert generated_texts(site) == {}
    assert edition_path(site, _NEW, "cy") == "cy/plan/2026.md"


def test_it_belongs_to_no_strategy_and_has_the_strategys_address() -> None:
    site = _site(_NEW)
    whole = with_generated_pages(site, generated_texts(site))
    assert whole.strategy_of("plan/2026.md") is None
    page = whole.page("cy/plan/2026.md")
    assert page is not None
    assert whole.web_path(page) == "cy/cynllun/2026"
