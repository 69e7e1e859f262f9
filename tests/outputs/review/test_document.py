"""The review's documents: one a strategy and language, every place reachable, nothing foreign in them."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from lxml import html
from tests.outputs.small_site import small_site

from cyhoeddi.model.language import LANGUAGES
from cyhoeddi.model.position import Position
from cyhoeddi.model.sign_off.ledger import Entry
from cyhoeddi.model.sign_off.states import sign_offs_of
from cyhoeddi.outputs.review.document import ReviewsBefore, review_address, review_documents
from cyhoeddi.outputs.review.words import WORDS
from cyhoeddi.parity.engine import check

SITE = small_site(cy_plan_rivers="---\ntitle: Afonydd\nslug: afonydd\n---\n\n## Dwfn\n\nDŵr a thŷ 21.\n")
DOCUMENTS = {document.address: document for document in review_documents(SITE, check(SITE))}


def test_each_strategy_and_the_other_pages_have_one_in_each_language() -> None:
    assert set(DOCUMENTS) == {
        f"review/{language}/{name}.html" for language in LANGUAGES for name in ("strategy-plan", "pages")
    }


def test_every_page_is_where_its_address_says() -> None:
    for key in SITE.pairs:
        for language in LANGUAGES:
            address, _, anchor = review_address(SITE, key, language).partition("#")
            assert html.fromstring(DOCUMENTS[address].html).get_element_by_id(anchor) is not None


def test_ids_are_unique_and_links_lead_to_them() -> None:
    for document in DOCUMENTS.values():
        tree = html.fromstring(document.html)
        ids = [element.get("id") for element in tree.iter() if element.get("id")]
        assert len(ids) == len(set(ids))
        for link in tree.xpath("//a/@href[starts-with(., '#')]"):
            assert link[1:] in ids


def test_the_document_and_its_cells_say_their_language() -> None:
    for document in DOCUMENTS.values():
        tree = html.fromstring(document.html)
        assert tree.get("lang") == document.language
        languages = {cell.get("lang") for cell in tree.xpath("//tr[not(@class='review-found')]/td")}
        assert {"en", "cy"} <= languages


def test_findings_are_in_the_language_of_the_document() -> None:
    english, welsh = (DOCUMENTS[f"review/{language}/strategy-plan.html"].html for language in LANGUAGES)
    assert "is in the Welsh only" in english
    assert "yn Gymraeg yn unig" in welsh
    assert 'class="review-mark review-mark--error"' in english


def test_a_review_asks_for_nothing_from_elsewhere_and_no_robot_reads_it() -> None:
    for document in DOCUMENTS.values():
        assert not re.search(r"(?:src|href)=\"(?:https?:)?//", document.html)
        assert "<script" not in document.html
        assert '<meta name="robots" content="noindex">' in document.html


def test_every_word_has_both_languages() -> None:
    for key, words in WORDS.items():
        assert words.en, key
        assert words.cy, key
        assert re.findall(r"\{\w+\}", words.en or "") == re.findall(r"\{\w+\}", words.cy or ""), key


def test_what_was_made_before_is_shown_as_long_as_all_that_it_shows_is_the_same() -> None:
    before, seen = ReviewsBefore(), dict[str, str]()
    front = "---\ntitle: {}\nslug: afonydd\n---\n\n## Dwfn\n\n{}\n"
    changes = [
        {},
        {"cy_plan_rivers": front.format("Afonydd", "Dŵr a thŷ 21.")},
        {"cy_plan_rivers": front.format("Afonydd Ŷ", "Dŵr a thŷ 21.")},
        {"cy_plan_rivers": front.format("Afonydd", "Dŵr a thŷ 21.")},
        {},
    ]
    for change in changes:
        site = small_site(**change)
        for findings in (check(site), (), check(site)):
            fresh = list(review_documents(site, findings))
            assert list(review_documents(site, findings, before)) == fresh
            seen |= {document.html: document.address for document in fresh}
    assert len(set(seen.values())) == 4
    assert sum(address.endswith("/en/strategy-plan.html") for address in seen.values()) >= 4


def test_a_strategy_is_made_again_for_another_sign_off() -> None:
    site, before = small_site(), ReviewsBefore()
    list(review_documents(site, (), before))
    key = next(key for key in site.pairs if key.startswith("plan/"))
    entry = Entry("plan/x", Position("x"), "", "", "Siân Ŵyr", date(2026, 1, 2))
    signed = tuple(
        replace(one, state="signed", entry=entry) for one in sign_offs_of(site.pairs[key], site.ledger)
    )
    later = replace(site, ledger=replace(site.ledger, pages={key: signed}))
    shown = "".join(document.html for document in review_documents(later, (), before))
    assert "Siân Ŵyr" in shown
    assert "Siân Ŵyr" not in "".join(document.html for document in review_documents(site, (), before))


def test_nothing_is_made_again_where_nothing_changed() -> None:
    before = ReviewsBefore()
    first = [document.html for document in review_documents(SITE, check(SITE), before)]
    again = [document.html for document in review_documents(SITE, check(SITE), before)]
    assert all(one is other for one, other in zip(first, again, strict=True))
