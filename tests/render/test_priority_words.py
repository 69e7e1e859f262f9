"""What stands with a priority's title."""

from __future__ import annotations

import pytest
from tests.helpers import page, site_of

from cyhoeddi.model.language import Language
from cyhoeddi.render.priority_words import actions_counted, kicker


def priority_page(id_: str, count: int, *more: str) -> str:
    actions = [f"  - {{id: {id_}.{number}, action: Gŵyl}}" for number in range(1, count + 1)]
    front = ["priority:", f"  id: {id_}", "  title: Tŷ", *more, *(["actions:", *actions] if actions else [])]
    return page(*front)


def texts(*pages: str) -> dict[str, str]:
    index = page("duty: serious-violence-duty")
    named = {f"{number}.md": text for number, text in enumerate(pages)} | {"index.md": index}
    return {f"{language}/s/{name}": text for language in ("en", "cy") for name, text in named.items()}


@pytest.mark.parametrize(
    "count, english, welsh",
    [
        (0, "", ""),
        (1, "1 action", "1 cam gweithredu"),
        (2, "2 actions", "2 gam gweithredu"),
        (3, "3 actions", "3 cham gweithredu"),
        (4, "4 actions", "4 cam gweithredu"),
        (6, "6 actions", "6 cham gweithredu"),
        (11, "11 actions", "11 cam gweithredu"),
    ],
)
def test_actions_are_counted_in_each_language(count: int, english: str, welsh: str) -> None:
    (priority,) = site_of(texts(priority_page("P1", count))).strategies[0].priorities
    assert (actions_counted(priority, "en"), actions_counted(priority, "cy")) == (english, welsh)


@pytest.mark.parametrize(
    "key, language, words",
    [
        ("s/0.md", "en", "Priority P1"),
        ("s/0.md", "cy", "Blaenoriaeth P1"),
        ("s/1.md", "en", "Cross-cutting work"),
        ("s/1.md", "cy", "Gwaith trawsbynciol"),
        ("s/index.md", "cy", ""),
        ("elsewhere.md", "en", ""),
    ],
)
def test_a_page_says_above_its_title_what_it_is(key: str, language: Language, words: str) -> None:
    site = site_of(texts(priority_page("P1", 1), priority_page("X1", 1, "  cross_cutting: true")))
    assert kicker(site.strategies[0], key, language) == words
