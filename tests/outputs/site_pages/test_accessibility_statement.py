"""The accessibility statement: the words of the law stand exactly, values as they are, the same in both languages."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from tests.outputs.small_site import small_site

from cyhoeddi.model.accessibility import Accessibility, KnownFault
from cyhoeddi.model.language import LANGUAGES, Language
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.outputs.site_pages.accessibility_statement import KEY, statement_text
from cyhoeddi.outputs.site_pages.generated import generated_texts, statement_path, with_generated_pages

GOLDEN = Path(__file__).parent / "golden"
FAILURE = KnownFault(
    Words("The *map* has no words.", "Nid oes geiriau ar y *map*, ŵyr."),
    "non-compliance",
    "1.1.1",
    Words("A table says the same.", "Mae tabl yn dweud yr un peth."),
    datetime.date(2027, 3, 31),
)
OLD = KnownFault(Words("Files of 2017.", "Ffeiliau 2017, tŷ."), "out-of-scope")
BURDEN = KnownFault(Words("Recordings.", "Recordiadau."), "disproportionate-burden")
OWN = Accessibility(
    organisation="cyngor",
    organisation_at=Position("mkdocs.yml"),
    status="partial",
    contact={"email": "gwe_tŷ@example.org", "phone": "01234 567890", "address": "1. Y Tŷ"},
    prepared=datetime.date(2026, 1, 2),
    reviewed=datetime.date(2026, 11, 20),
    tested=datetime.date(2026, 11, 19),
    tested_by=Words("the <web> team", "y tîm gwe"),
    tested_how=Words("Every page was tested.", "Profwyd pob tudalen."),
    response_days=10,
    known_faults=(FAILURE, OLD),
    improving=Words("We test each new page.", "Rydym yn profi pob tudalen newydd."),
)


def site_of(own: Accessibility | None, **texts: str) -> Site:
    """The small site with an accessibility of its own."""
    site = small_site(**texts)
    return replace(site, settings=replace(site.settings, accessibility=own))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_statement_is_as_it_was_read_and_found_good(language: Language) -> None:
    expected = (GOLDEN / f"accessibility-statement.{language}.md").read_text(encoding="utf-8")
    assert statement_text(OWN, site_of(OWN), language) == expected


@pytest.mark.parametrize(
    "changed, sentence",
    [
        ({"status": "full", "known_faults": ()},
         ("This website is fully compliant with the [Web Content Accessibility Guidelines]"
         "(https://www.w3.org/TR/WCAG22/) version 2.2 AA standard.")),
        ({"known_faults": (FAILURE,)},
         ("This website is partially compliant with the [Web Content Accessibility Guidelines]"
         "(https://www.w3.org/TR/WCAG22/) version 2.2 AA standard, due to the non-compliances listed below.")),
        ({"known_faults": (OLD, BURDEN)},
         ("This website is partially compliant with the [Web Content Accessibility Guidelines]"
         "(https://www.w3.org/TR/WCAG22/) version 2.2 AA standard, due to the exemptions listed below.")),
        ({"known_faults": (OLD, FAILURE)},
         ("This website is partially compliant with the [Web Content Accessibility Guidelines]"
         "(https://www.w3.org/TR/WCAG22/) version 2.2 AA standard, due to the non-compliances and exemptions "
         "listed below.")),
        ({"status": "none", "known_faults": (FAILURE,)},
         ("This website is not compliant with the [Web Content Accessibility Guidelines]"
         "(https://www.w3.org/TR/WCAG22/) version 2.2 AA standard. The non-compliances are listed below.")),
    ],
)  # fmt: skip
def test_the_sentence_of_the_status_is_that_of_the_model_statement(
    changed: dict[str, Any], sentence: str
) -> None:
    own = replace(OWN, **changed)
    assert sentence in statement_text(own, site_of(own), "en").splitlines()


@pytest.mark.parametrize("faults", [(), (FAILURE,), (OLD,), (BURDEN, OLD), (OLD, FAILURE, BURDEN)])
def test_both_languages_have_the_same_sections(faults: tuple[KnownFault, ...]) -> None:
    own = replace(OWN, known_faults=faults, status="partial" if faults else "full")
    site = site_of(own)
    pair = with_generated_pages(site, generated_texts(site)).pairs[KEY]
    assert all(section.en and section.cy for section in pair.sections)
    assert all(section.en.level == section.cy.level for section in pair.sections if section.en and section.cy)
    assert len(pair.sections) == 8 + bool(faults) + len(faults)


@pytest.mark.parametrize("proof_read, banner", [(False, "draft"), (True, None)])
def test_welsh_that_nobody_has_proof_read_is_marked(proof_read: bool, banner: str | None) -> None:
    site = site_of(replace(OWN, proof_read=proof_read))
    pair = with_generated_pages(site, generated_texts(site)).pairs[KEY]
    assert cast(Any, pair.cy).front.value.get("translation") == banner
    assert "translation" not in cast(Any, pair.en).front.value


def test_the_page_is_no_part_of_a_strategy_and_leaves_others_as_they_are() -> None:
    site = site_of(OWN)
    whole = with_generated_pages(site, generated_texts(site))
    assert list(whole.pairs)[:-1] == list(site.pairs)
    assert whole.strategies is site.strategies
    assert whole.strategy_of(KEY) is None
    assert whole.address(f"cy/{KEY}") == "cy/datganiad-hygyrchedd.md"


@pytest.mark.parametrize(
    "texts",
    [
        {f"{each}_accessibility-statement": "---\ntitle: Tŷ\n---\n\nOur own.\n" for each in LANGUAGES},
        {"cy_hygyrchedd": "---\ntitle: Tŷ\nslug: datganiad-hygyrchedd\n---\n\nEin hun.\n"},
    ],
)
def test_a_page_of_the_site_s_own_stands(texts: dict[str, str]) -> None:
    site = site_of(OWN, **texts)
    assert generated_texts(site) == {}
    path = statement_path(site, "cy")
    assert path is not None
    assert path in {page.path for page in site.pages()}


def test_without_settings_there_is_no_page() -> None:
    site = site_of(None)
    assert generated_texts(site) == {}
    assert with_generated_pages(site, {}) is site
    assert statement_path(site, "en") is None
