"""The status as values."""

from __future__ import annotations

from datetime import date

from tests.model.sign_off.builders import DAY, signed, site_of

from cyhoeddi.model.settings import Settings
from cyhoeddi.outputs.status.rows import PageStatus, SiteStatus, site_status

STRATEGY = "---\ntitle: Violence\nduty: x\npublished: 2024-01-31\nreview_due: 2025-01-31\n---\nWords.\n"
TEXTS = {
    "en/index.md": "Home.",
    "cy/index.md": "Cartref.",
    "en/violence/index.md": STRATEGY,
    "cy/violence/index.md": "---\ntitle: Trais\ntranslation: draft\n---\nGeiriau am y tŷ.\n",
    "en/violence/night.md": "## Why\n\nOne.\n\n## Who\n\nTwo.\n\n## Where\n\nThree of 21.\n",
    "cy/violence/night.md": "## Pam\n\nUn tŷ.\n\n## Pwy\n\nDau.\n",
    "en/violence/only.md": "English.",
}


def status(texts: dict[str, str], today: date = date(2026, 11, 20)) -> SiteStatus:
    return site_status(site_of(texts), today)


def night(texts: dict[str, str]) -> PageStatus:
    return next(page for page in status(texts).pages if page.key == "violence/night.md")


def test_pages_by_strategy() -> None:
    found = status(TEXTS)
    (strategy,) = found.strategies
    assert [page.key for page in strategy.pages] == [
        "violence/index.md",
        "violence/night.md",
        "violence/only.md",
    ]
    assert [page.key for page in found.other_pages] == ["index.md"]
    assert sorted(page.key for page in found.pages) == sorted({path[3:] for path in TEXTS})


def test_days_are_counted_from_today() -> None:
    for today, to_publication, left in (
        (date(2024, 1, 30), 1, 367),
        (date(2025, 1, 31), -366, 0),
        (date(2025, 2, 1), -367, -1),
    ):
        (strategy,) = status(TEXTS, today).strategies
        assert (strategy.days_to_publication, strategy.days_left) == (to_publication, left)


def test_a_strategy_without_dates() -> None:
    (strategy,) = status({**TEXTS, "en/violence/index.md": "---\ntitle: Violence\nduty: x\n---\n"}).strategies
    assert (strategy.published, strategy.review_due, strategy.days_left, strategy.days_to_publication) == (
        None,
    ) * 4


def test_parts_are_counted_by_language_and_state() -> None:
    before = {path: text for path, text in TEXTS.items() if path != "en/violence/night.md"}
    texts = signed({**before, "en/violence/night.md": "## Why\n\nOne.\n\n## Who\n\nTwo.\n"})
    page = night({**texts, "en/violence/night.md": TEXTS["en/violence/night.md"].replace("Two", "2")})
    assert (page.parts_in("en"), page.parts_in("cy")) == (4, 3)
    assert dict(page.counts) == {"signed": 2, "english-changed": 1}
    states = {part.reference: part.sign_off and part.sign_off.state for part in page.parts}
    assert states == {"+front-matter": "signed", "why": "signed", "who": "english-changed", "where": None}


def test_a_page_of_one_language() -> None:
    only = next(page for page in status(TEXTS).pages if page.key == "violence/only.md")
    assert (only.parts_in("en"), only.parts_in("cy"), dict(only.counts)) == (2, None, {})
    assert only.sources == {"en": "content/en/violence/only.md"}


def test_drafts() -> None:
    (strategy,) = status(TEXTS).strategies
    assert [page.drafts for page in strategy.pages] == [("cy",), (), ()]


def test_what_is_wrong_with_the_ledger() -> None:
    texts = signed(TEXTS) | {"data/sign-off/violence/night/why.yml": "tŷ"}
    gone = texts["data/sign-off/violence/night/who.yml"].replace("by: ", "by: Nid ")
    found = status({**texts, "data/sign-off/gone/x.yml": gone})
    assert found.unread == ("content/data/sign-off/violence/night/why.yml",)
    assert found.left_over == ("content/data/sign-off/gone/x.yml",)
    page = next(page for page in found.pages if page.key == "violence/night.md")
    assert [part.reference for part in page.parts if part.is_unread] == ["why"]


def test_who_and_when() -> None:
    part = next(part for part in night(signed(TEXTS)).parts if part.reference == "why")
    assert part.sign_off is not None
    assert (part.sign_off.by, part.sign_off.on) == ("Siân Huws", DAY)


def test_a_site_in_one_language_has_nothing_to_sign_off() -> None:
    from cyhoeddi.model.read import read_site

    site = read_site({"en/index.md": "---\ntitle: Home\n---\nWords.\n"}, Settings(languages=("en",)))
    found = site_status(site, DAY)
    assert found.languages == ("en",)
    (page,) = found.pages
    assert (page.parts_in("en"), dict(page.counts)) == (2, {})
