"""Which link of one language belongs to which of the other."""

from __future__ import annotations

import pytest
from tests.parity.sites import site_of

from cyhoeddi.parity.links.link_contradictions import contradictions
from cyhoeddi.parity.links.link_pairs import link_pairs

Pairs = list[tuple[str | None, str | None, str]]


def _pairs(english: str, welsh: str) -> Pairs:
    site = site_of({"en/plan.md": english, "cy/plan.md": welsh})
    found = link_pairs(site.pairs["plan.md"], site)
    return [
        (p.en.link.target if p.en else None, p.cy.link.target if p.cy else None, p.relation) for p in found
    ]


A, B, C = "https://a.org/", "https://b.org/", "https://c.org/"


def test_the_same_in_another_order() -> None:
    assert sorted(_pairs(f"[a]({A}) and [b]({B})", f"[b]({B}) a’r [a]({A}) ŵ")) == [
        (A, A, "same"),
        (B, B, "same"),
    ]


def test_what_is_left_in_a_block_differs() -> None:
    assert _pairs(f"[a]({A}) and [b]({B})", f"[a]({A}) a [c]({C}) ŵ")[-1] == (B, C, "differ")


def test_likely_twins_come_before_what_differs() -> None:
    english = "[a](https://a.org/en/knife-crime)"
    welsh = f"[c]({C}) [a](https://a.org/cy/troseddau-cyllyll) ŵ"
    twins, missing = _pairs(english, welsh)
    assert twins == ("https://a.org/en/knife-crime", "https://a.org/cy/troseddau-cyllyll", "twins")
    assert missing == (None, C, "missing")


def test_a_link_that_stands_in_another_section_is_found_there() -> None:
    english = f"## One\n\n[a]({A}) and words.\n\n## Two\n\nWords and more."
    welsh = f"## Un\n\nA a geiriau.\n\n## Dau\n\nGeiriau a [rhagor]({A}), ŵ."
    assert _pairs(english, welsh) == [(A, A, "same")]


def test_links_of_nested_blocks_are_counted_once() -> None:
    text = f"- [a]({A})\n    - [b]({B})\n\n> [c]({C})\n\n| [d](https://d.org/) |\n|---|\n"
    assert len(_pairs(text, text)) == 4


def test_links_of_footnotes_and_headings_are_counted_once() -> None:
    text = f"## [a]({A})\n\nT[^1]\n\n[^1]: [b]({B})\n"
    assert sorted(_pairs(text, text)) == [(A, A, "same"), (B, B, "same")]


def test_pages_of_one_language_have_no_pairs() -> None:
    site = site_of({"en/plan.md": f"[a]({A})"})
    assert list(link_pairs(site.pairs["plan.md"], site)) == []


def _contradictions(english: str, welsh: str) -> list[tuple[str, str]]:
    site = site_of({"en/plan.md": english, "cy/plan.md": welsh})
    pairs = [(p.en, p.cy, p.relation) for p in link_pairs(site.pairs["plan.md"], site) if p.en and p.cy]
    return [(en.link.target, cy.link.target) for en, cy in contradictions(pairs)]


@pytest.mark.parametrize(
    "english, welsh",
    [
        (f"[a]({A}) was made.\n\n[b]({B}) was read.", f"Gwnaed [a]({A}).\n\nDarllenwyd [b]({B}), ŵ."),
        (f"- [a]({A})\n- [b]({B})", f"- [b]({B})\n- [a]({A}) ŵ"),
        (f"- [a]({A})\n- [b]({B})\n- [c]({C})", f"- [c]({C})\n- [a]({A})\n- [b]({B}) ŵ"),
        (
            "[a](https://a.org/fines)\n\n[b](https://a.org/fines)",
            "[a](https://a.org/dirwyon)\n\n[b](https://a.org/dirwyon)",
        ),
    ],
)
def test_no_contradiction(english: str, welsh: str) -> None:
    assert _contradictions(english, welsh) == []


def test_links_that_trade_places() -> None:
    english = f"[a]({A}) was made.\n\n[b]({B}) was read."
    welsh = f"Gwnaed [a]({B}).\n\nDarllenwyd [b]({A}), ŵ."
    assert _contradictions(english, welsh) == [(A, B), (B, A)]


def test_the_rarer_of_two_pairs_is_doubted() -> None:
    english = "[a](https://a.org/fines)\n\n[a](https://a.org/fines)\n\n[b](https://a.org/knives)"
    welsh = "[a](https://a.org/dirwyon)\n\n[a](https://a.org/dirwyon)\n\n[b](https://a.org/dirwyon) ŵ"
    assert _contradictions(english, welsh) == [("https://a.org/knives", "https://a.org/dirwyon")]
