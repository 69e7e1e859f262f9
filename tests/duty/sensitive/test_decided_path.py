"""What was decided of an edition holds when it is kept as a former one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest
from tests.two_editions import FIRST, begun, changed, site_from

from cyhoeddi.duty.sensitive.decided_path import decided_path
from cyhoeddi.duty.sensitive.screening import open_in, screen
from cyhoeddi.model.site import Site

PAGE = "en/plan/index.md"
NAMED = {**FIRST, PAGE: FIRST[PAGE] + "\n\nCommissioner Dafydd Ŵyn-Jones leads the work.\n"}
KEPT = "en/plan/2026/plan/index.md"


def _decided(texts: Mapping[str, str], before: Mapping[str, str]) -> Site:
    """The site of texts, with everything decided that the screen found in those before."""
    keys = dict.fromkeys(found.key for found in screen(site_from(before)))
    return replace(site_from(texts), published_on_purpose=keys)  # type: ignore[arg-type]


def test_the_name_is_found_in_both_editions() -> None:
    assert KEPT in begun(NAMED)
    sources = [found.position.path for found in screen(site_from(begun(NAMED)))]
    assert sources.count(f"content/{PAGE}") == sources.count(f"content/{KEPT}") == 1


def test_a_decision_of_before_holds() -> None:
    assert list(open_in(_decided(begun(NAMED), NAMED))) == []


def test_it_holds_when_the_words_are_taken_out_of_the_current_edition() -> None:
    texts = changed(begun(NAMED), PAGE, "Commissioner Dafydd Ŵyn-Jones", "The Commissioner")
    assert list(open_in(_decided(texts, NAMED))) == []


def test_other_words_are_asked_about() -> None:
    texts = changed(begun(NAMED), PAGE, "Dafydd Ŵyn-Jones", "Siôn Ŷnyr-Rees")
    (found,) = open_in(_decided(texts, NAMED))
    assert (found.words, found.position.path) == ("Siôn Ŷnyr-Rees", f"content/{PAGE}")


@pytest.mark.parametrize(
    "path, decided",
    [
        (KEPT, PAGE),
        ("cy/plan/2026/plan/work/tŷ.png", "cy/plan/work/tŷ.png"),
        (PAGE, PAGE),
        ("en/plan/2026/index.md", "en/plan/2026/index.md"),
        ("assets/dŵr.png", "assets/dŵr.png"),
    ],
)
def test_path(path: str, decided: str) -> None:
    assert decided_path(path, site_from(begun())) == decided
