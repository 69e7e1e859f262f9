"""How much the screen finds, and how often it is wrong, on sentences written for it."""

from __future__ import annotations

import pytest
from tests.duty.sensitive.sentences import Case, clean, hits, is_found, seeded

from cyhoeddi.duty.sensitive.registry import TESTS
from cyhoeddi.model.language import LANGUAGES

NAMES = [test.name for test in TESTS]
LEAST_FOUND = 0.95
MOST_FALSE = 0.005


@pytest.mark.parametrize("family", NAMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_seeded_words_are_found(family: str, language: str) -> None:
    cases = [case for case in seeded() if (case.family, case.language) == (family, language)]
    missed = [case.text for case in cases if not is_found(case)]
    assert len(cases) >= 20
    assert len(missed) <= (1 - LEAST_FOUND) * len(cases), missed


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_held_back_are_found_too(language: str) -> None:
    """Written when the tests were done, to see what they do with what they were not made for."""
    cases = [case for case in seeded("held-back") if case.language == language]
    missed = [(case.family, case.text) for case in cases if not is_found(case)]
    assert len(missed) <= (1 - LEAST_FOUND) * len(cases), missed


@pytest.mark.parametrize("language", LANGUAGES)
def test_near_misses_are_left_alone(language: str) -> None:
    cases = [case for case in clean() if case.language == language]
    false = [(case.text, [words for _, _, words in hits(case)]) for case in cases if hits(case)]
    assert len(cases) >= 2 * sum(case.language == language for case in seeded())
    assert len(false) <= MOST_FALSE * len(cases), false


def test_there_are_two_hundred_in_each_language() -> None:
    for language in LANGUAGES:
        assert sum(case.language == language for case in seeded()) >= 200


@pytest.mark.parametrize("test", TESTS, ids=NAMES)
def test_every_case_of_a_family_needs_its_test(test: object) -> None:
    """The sentences have no words of their family outside the marks, so nothing is found by chance."""
    for case in seeded():
        if case.family == getattr(test, "name", ""):
            rest = Case(case.family, case.language, case.text[: case.start] + case.text[case.end :])
            assert not any(name == case.family and hit.weight == "strong" for name, hit, _ in hits(rest)), (
                rest.text
            )
