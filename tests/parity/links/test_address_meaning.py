"""What an address means, whatever language and form it is written in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyhoeddi.parity.links.address_meaning import meaning_of


@pytest.mark.parametrize(
    "first, second",
    [
        ("https://www.example.org/plan/", "http://example.org/plan"),
        ("https://example.org/en/plan", "https://example.org/cy/plan"),
        ("https://example.org/english/plan", "https://example.org/cymraeg/plan"),
        ("https://example.org/plan?lang=en", "https://example.org/plan?lang=cy"),
        ("https://en.example.org/plan", "https://cy.example.org/plan"),
        ("https://example.org/plan", "https://cymraeg.example.org/plan"),
        ("https://example.org/plan-2024-en.pdf", "https://example.org/plan-2024-cy.pdf"),
        ("https://example.org/plan_e.pdf", "https://example.org/plan_w.pdf"),
        ("https://example.org/plan", "https://example.org/plan.cy"),
        ("https://example.org/plan.html", "https://example.org/cy/plan/index.html"),
        ("https://example.org/plan?utm_source=a&id=1", "https://example.org/plan?id=1"),
        ("https://example.org/t%C5%B7", "https://example.org/tŷ"),
        ("/en/plan#who", "/cy/plan#Who"),
    ],
)
def test_the_same(first: str, second: str) -> None:
    one, other = meaning_of(first), meaning_of(second)
    assert (one.document, one.fragment) == (other.document, other.fragment)


@pytest.mark.parametrize(
    "first, second",
    [
        ("https://example.org/plan", "https://example.org/plans"),
        ("https://example.org/plan", "https://example.net/plan"),
        ("https://example.org/plan?id=1", "https://example.org/plan?id=2"),
        ("https://example.org/plan-a.pdf", "https://example.org/plan-b.pdf"),
        ("mailto:a@example.org", "https://example.org/a"),
        ("https://example.org/w", "https://example.org/"),
    ],
)
def test_not_the_same(first: str, second: str) -> None:
    assert meaning_of(first).document != meaning_of(second).document


@pytest.mark.parametrize(
    "target, language",
    [
        ("https://example.org/cy/plan", "cy"),
        ("https://example.org/plan_w.pdf", "cy"),
        ("https://example.org/plan?lang=en", "en"),
        ("https://example.org/plan", None),
    ],
)
def test_language_that_it_is_marked_with(target: str, language: str | None) -> None:
    assert meaning_of(target).language == language


@given(st.text())
def test_any_text_means_something(text: str) -> None:
    assert meaning_of(text) == meaning_of(text)
