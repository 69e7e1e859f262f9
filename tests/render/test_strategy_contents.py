"""The contents of a whole strategy: every page once, in order, below the page of its folder."""

from __future__ import annotations

import pytest
from tests.outputs.small_site import small_site

from cyhoeddi.model.language import Language
from cyhoeddi.render.strategy_contents import ContentsPage, strategy_contents


def lines(pages: tuple[ContentsPage, ...], depth: int = 0) -> list[str]:
    """The contents as indented lines."""
    found = []
    for page in pages:
        sections = ", ".join(f"{section.title} #{section.id}" for section in page.sections)
        found.append(f"{'  ' * depth}{page.title}{f': {sections}' if sections else ''}")
        found += lines(page.pages, depth + 1)
    return found


@pytest.mark.parametrize(
    "language, expected",
    [
        (
            "en",
            [
                "Rivers: Deep #deep",
                "Work",
                "  Priority P1: First: Actions #actions",
                "Action plan: Whole #whole, By date #by-date",
            ],
        ),
        (
            "cy",
            [
                "Afonydd: Dwfn #deep",
                "Gwaith",
                "  Blaenoriaeth P1: Cyntaf: Camau gweithredu #actions",
                "Cynllun gweithredu: Cyfan #whole, Yn ôl dyddiad #by-date",
            ],
        ),
    ],
)
def test_contents_of_the_small_strategy(language: Language, expected: list[str]) -> None:
    assert lines(strategy_contents(small_site().strategies[0], language)) == expected


@pytest.mark.parametrize("language, count", [("en", 6), ("cy", 4)])
def test_a_page_that_a_language_lacks_is_left_out(language: Language, count: int) -> None:
    site = small_site(
        en_plan_deep_down_one="---\ntitle: One\n---\n\nŵ.\n", en_plan_deep_two="---\ntitle: Two\n---\n\nŷ.\n"
    )
    found = lines(strategy_contents(site.strategies[0], language))
    assert len(found) == count
    # Folders without a page of their own stand at the level above.
    assert [line for line in found if line in ("One", "Two")] == (["One", "Two"] if language == "en" else [])
