"""Which rules run, on what, and which findings are shown."""

from __future__ import annotations

import pytest
from tests.parity.sites import site_of

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position
from cyhoeddi.model.read import read_site
from cyhoeddi.model.settings import Settings
from cyhoeddi.model.site import Site
from cyhoeddi.parity.engine import check

TWO_FAULTS = {
    "en/plan.md": "There were 21 cases.\n\n- one\n- two\n",
    "cy/plan.md": "Roedd 12 achos yn y tŷ.\n\n- un\n",
}


def codes(site: Site, **options: object) -> list[str]:
    return [diagnostic.code for diagnostic in check(site, **options)]  # type: ignore[arg-type]


def test_all_findings_without_options() -> None:
    assert codes(site_of(TWO_FAULTS)) == ["NUM001", "PAR005"]


@pytest.mark.parametrize("pattern", ["NUM001", "NUM", "N", "number-differs"])
def test_select_by_code_beginning_or_name(pattern: str) -> None:
    assert codes(site_of(TWO_FAULTS), select=[pattern]) == ["NUM001"]


@pytest.mark.parametrize("pattern", ["NUM001", "NUM", "number-differs"])
def test_ignore_by_code_beginning_or_name(pattern: str) -> None:
    assert codes(site_of(TWO_FAULTS), ignore=[pattern]) == ["PAR005"]


def test_select_several() -> None:
    assert codes(site_of(TWO_FAULTS), select=["NUM", "list-items-differ"]) == ["NUM001", "PAR005"]


def test_ignore_wins_over_select() -> None:
    assert codes(site_of(TWO_FAULTS), select=["NUM", "PAR"], ignore=["PAR005"]) == ["NUM001"]


def test_a_beginning_of_a_name_is_no_name() -> None:
    assert codes(site_of(TWO_FAULTS), select=["number"]) == []


def test_faults_of_reading_are_selected_alike() -> None:
    site = site_of({"en/plan.md": "No title", "cy/plan.md": "---\ntitle: Tŷ\ncolour: red\n---\nDim.\n"})
    assert codes(site) == ["SRC020"]
    assert codes(site, select=["key-unknown"]) == ["SRC020"]
    assert codes(site, ignore=["SRC"]) == []


@pytest.mark.parametrize("language", ["en", "cy"])
def test_a_site_in_one_language_asks_no_parity(language: str) -> None:
    texts = {f"{language}/plan.md": "---\ntitle: Tŷ\ndescription: ŵyr\n---\n## 21\n\nWords.\n"}
    assert check(site_of(texts, Settings(languages=(language,)))) == ()  # type: ignore[arg-type]


def test_the_same_pages_in_a_bilingual_site_do() -> None:
    assert codes(site_of({"en/plan.md": "Words."})) == ["PAR001"]


def _with_unread(name: str) -> Site:
    """A site whose Welsh page is there but could not be read, as the disk reports it."""
    fault = Fault(name, Position("content/cy/plan.md"), {"found": "0xFF"})
    texts = {
        "en/index.md": "---\ntitle: Home\n---\nWords.",
        "cy/index.md": "---\ntitle: Tŷ\n---\nGeiriau.",
        "en/plan.md": "---\ntitle: Plan\n---\nThere were 21.",
    }
    return read_site(texts, Settings(), (fault,))


@pytest.mark.parametrize("name", ["not-utf8", "not-readable"])
def test_a_page_that_could_not_be_read_is_not_called_missing(name: str) -> None:
    assert [diagnostic.name for diagnostic in check(_with_unread(name))] == [name]


@pytest.mark.parametrize("name", ["not-a-file", "link-outside", "file-too-large"])
def test_nor_is_one_that_was_refused(name: str) -> None:
    fault = Fault(name, Position("content/cy/plan.md"), {"found": "plan.md", "allowed": "1"})
    site = read_site({"en/plan.md": "---\ntitle: Plan\n---\nThere were 21."}, Settings(), (fault,))
    assert [diagnostic.name for diagnostic in check(site)] == [name]


def test_an_unread_english_page_makes_no_orphan() -> None:
    fault = Fault("not-utf8", Position("content/en/plan.md"), {"found": "0xFF"})
    site = read_site({"cy/plan.md": "---\ntitle: Tŷ\n---\nŴyr."}, Settings(), (fault,))
    assert [diagnostic.name for diagnostic in check(site)] == ["not-utf8"]


def test_an_empty_page_is_not_compared() -> None:
    site = read_site(
        {"en/plan.md": "---\ntitle: Plan\n---\n## Why\n\n21 cases.", "cy/plan.md": "\n"}, Settings()
    )
    assert [diagnostic.name for diagnostic in check(site)] == ["page-empty"]


def test_a_page_whose_include_is_not_found_is_not_compared() -> None:
    texts = {"en/plan.md": "There were 21.\n\n- one", "cy/plan.md": '--8<-- "data/tŷ.md"'}
    assert [diagnostic.name for diagnostic in check(site_of(texts))] == ["include-missing"]
    found = check(site_of({**texts, "data/tŷ.md": "Roedd 12.\n\n- un"}))
    assert [diagnostic.name for diagnostic in found] == ["number-differs"]


def test_findings_come_in_the_order_of_files() -> None:
    texts = {
        "en/a.md": "There were 7.",
        "cy/a.md": "Roedd 8.\n\nRoedd 9 yn y tŷ.",
        "en/b.md": "There were 5.",
        "cy/b.md": "Roedd 6, ŵyr.",
    }
    places = [str(diagnostic.position) for diagnostic in check(site_of(texts))]
    assert places == sorted(places)
    assert len(places) == 3


def test_one_heading_in_the_middle_does_not_make_others_wrong() -> None:
    section = "## {name} {number}\n\nThe {number} councils met {double} times.\n\n- {number} here\n- {double} there\n\n"
    english = [section.format(name="Part", number=n, double=2 * n) for n in range(10, 40)]
    welsh = [section.format(name="Rhan", number=n, double=2 * n) for n in range(10, 40)]
    inserted = "## Tŷ newydd\n\nRoedd 977 o bobl yma.\n\n"
    site = site_of(
        {"en/plan.md": "".join(english), "cy/plan.md": "".join([*welsh[:15], inserted, *welsh[15:]])}
    )
    found = check(site, select=["PAR", "NUM", "OMI"])  # the sentences are in English in both
    assert [diagnostic.code for diagnostic in found] == ["PAR003"]
    assert "Tŷ newydd" in (found[0].message.en or "")
    # The other way round: one section fewer in Welsh.
    site = site_of({"en/plan.md": "".join(english), "cy/plan.md": "".join([*welsh[:15], *welsh[16:]])})
    assert [
        (d.code, "Part 25" in (d.message.en or "")) for d in check(site, select=["PAR", "NUM", "OMI"])
    ] == [("PAR003", True)]
