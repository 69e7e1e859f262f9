"""The head of a page, and the cards of a strategy's priorities."""

from __future__ import annotations

import pytest
from tests.helpers import site_of
from tests.render.test_priority_words import priority_page, texts

from cyhoeddi.adapters.page_head import page_head, priority_cards
from cyhoeddi.model.language import Language

SITE = site_of(
    {
        **texts(
            priority_page("X1", 1, "  cross_cutting: true"),
            priority_page("P1", 3, "  objective: Gŵyl ddiogel"),
            priority_page("P2", 0),
        ),
        "en/index.md": "---\ntitle: Home\n---\n",
        "cy/index.md": "---\ntitle: Tŷ\n---\n",
    }
)
ADDRESSES = {page.path: page.path.removesuffix("index.md").removesuffix(".md") for page in SITE.pages()}


@pytest.mark.parametrize(
    "language, kinds, counted",
    [
        ("en", ["Priority P1", "Priority P2", "Cross-cutting work"], ["3 actions", "", "1 action"]),
        (
            "cy",
            ["Blaenoriaeth P1", "Blaenoriaeth P2", "Gwaith trawsbynciol"],
            ["3 cham gweithredu", "", "1 cam gweithredu"],
        ),
    ],
)
def test_cards_come_in_the_strategy_s_order_and_work_across_all_last(
    language: Language, kinds: list[str], counted: list[str]
) -> None:
    page = SITE.page(f"{language}/s/index.md")
    assert page
    cards = priority_cards(page, SITE.strategies[0], SITE, ADDRESSES)
    assert [card.kind for card in cards] == kinds
    assert [card.actions for card in cards] == counted
    assert [card.address for card in cards] == [f"{language}/s/{number}" for number in (1, 2, 0)]
    assert cards[0].objective == "Gŵyl ddiogel"


@pytest.mark.parametrize("path", ["en/index.md", "en/s/0.md", "cy/s/1.md"])
def test_other_pages_have_no_cards(path: str) -> None:
    page = SITE.page(path)
    assert page
    strategy = SITE.strategy_of(path.partition("/")[2])
    assert priority_cards(page, strategy, SITE, ADDRESSES) == ()


@pytest.mark.parametrize(
    "path, is_cover, kicker",
    [
        ("en/index.md", True, ""),
        ("cy/index.md", True, ""),
        ("en/s/index.md", True, ""),
        ("en/s/0.md", False, "Cross-cutting work"),
        ("cy/s/1.md", False, "Blaenoriaeth P1"),
    ],
)
def test_a_head_says_what_the_page_is(path: str, is_cover: bool, kicker: str) -> None:
    page = SITE.page(path)
    assert page
    head = page_head(page, SITE.strategy_of(path.partition("/")[2]))
    assert (head.is_cover, head.kicker) == (is_cover, kicker)
