"""Editions that are kept are frozen; the addresses of their links may be mended."""

from __future__ import annotations

import pytest
from tests.helpers import site_of
from tests.two_editions import begun, changed, site_from

from cyhoeddi.model.kept_edition import words_hash

KEPT = "en/plan/2026/plan/index.md"


def _faults(texts: dict[str, str]) -> list[str]:
    faults = site_from(texts).faults
    return [fault.position.path for fault in faults if fault.name == "kept-edition-changed"]


@pytest.mark.parametrize(
    "text, same",
    [
        ("[ŵ](a.md) b", "[ŵ](../c/d.md) b"),
        ("[ŵ](a.md#ŷ 'T') b", "[ŵ](c.md 'T') b"),
        ("[ŵ]: a.md\n", "[ŵ]: ../b.md\n"),
    ],
)
def test_the_address_of_a_link_is_no_word(text: str, same: str) -> None:
    assert words_hash(text) == words_hash(same)


@pytest.mark.parametrize(
    "text, other",
    [
        ("[ŵ](a.md) b", "[ŷ](a.md) b"),
        ("[ŵ](a.md) b", "[ŵ](a.md) c"),
        ("[^1]: Tŷ mawr", "[^1]: Dŵr mawr"),
        ("status: complete", "status: delayed"),
        ("(dŵr)", "(tŷ)"),
    ],
)
def test_every_word_counts(text: str, other: str) -> None:
    assert words_hash(text) != words_hash(other)


def test_a_kept_edition_as_it_was_kept_has_no_fault() -> None:
    assert _faults(begun()) == []


def test_a_link_may_be_mended() -> None:
    assert _faults(changed(begun(), KEPT, "(../../../index.md)", "(../../../other.md)")) == []


@pytest.mark.parametrize("old", ["Summary", "published: 2026-03-01", "A note."])
def test_a_changed_word_or_fact_is_an_error(old: str) -> None:
    assert _faults(changed(begun(), KEPT, old, old[:-1])) == [f"content/{KEPT}"]


def test_a_page_that_is_taken_away_or_added_is_an_error() -> None:
    texts = begun()
    less = {path: text for path, text in texts.items() if path != "cy/plan/2026/plan/rivers.md"}
    assert _faults(less) == ["content/cy/plan/2026/plan/rivers.md"]
    more = {**texts, "cy/plan/2026/plan/tŷ.md": texts["cy/plan/rivers.md"]}
    assert _faults(more) == ["content/cy/plan/2026/plan/tŷ.md"]


@pytest.mark.parametrize(
    "text", ["", "strategy: s\n", "[]\n", "strategy: s\nedition: '1'\nsources: {a: b}\n"]
)
def test_a_file_that_says_nothing_keeps_nothing(text: str) -> None:
    site = site_of({"data/editions/ŵ.yml": text})
    assert site.kept_editions == ()
    assert bool(site.faults) == bool(text)


def test_a_page_of_the_same_folder_without_that_file_is_a_strategy_like_others() -> None:
    texts = {path: text for path, text in begun().items() if not path.startswith("data/editions/")}
    assert [strategy.id for strategy in site_from(texts).strategies] == ["plan", "plan/2026/plan"]
