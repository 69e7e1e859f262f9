"""Every case file: what is right stays quiet, what is wrong is found in its place."""

from __future__ import annotations

import pytest
from tests.parity.case_files import FOLDERS, Case, read_cases
from tests.parity.sites import site_of

from cyhoeddi.model.language import other_language
from cyhoeddi.parity.engine import check
from cyhoeddi.parity.registry import RULES

FILES = [file for folder in FOLDERS for file in sorted(folder.glob("*.md"))]
CASES = [case for file in FILES for case in read_cases(file)]
NAMES = [rule.name for rule in RULES]
_WITHIN_ONE_LANGUAGE = ("NUM010",)
"""Rules about what one language says in two places."""


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.rule}: {case.title}")
def test_case(case: Case) -> None:
    wanted = sorted(map(str, case.expected))
    assert sorted(map(str, case.found())) == wanted


@pytest.mark.parametrize("name", NAMES)
def test_every_rule_has_four_good_and_three_bad_cases(name: str) -> None:
    own = [case for case in CASES if case.rule == name]
    code = next(rule.code for rule in RULES if rule.name == name)
    good = [case for case in own if not case.expected]
    bad = [case for case in own if any(expected.code == code for expected in case.expected)]
    assert len(good) >= 4, f"{name}: {len(good)} good cases"
    assert len(bad) >= 3, f"{name}: {len(bad)} bad cases"


def test_every_case_file_is_of_a_rule() -> None:
    assert {file.stem for file in FILES} == set(NAMES)


def test_titles_are_unique_within_a_file() -> None:
    titles = [(case.rule, case.title) for case in CASES]
    assert len(titles) == len(set(titles))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.rule}: {case.title}")
def test_every_finding_speaks_both_languages_and_points_into_the_site(case: Case) -> None:
    for diagnostic in check(site_of(case.texts)):
        for words in (diagnostic.message, diagnostic.help):
            assert words.en, diagnostic
            assert words.cy, diagnostic
            assert words.en != words.cy, diagnostic
        for position in (diagnostic.position, *diagnostic.related):
            path = position.path.removeprefix("content/")
            assert path in case.texts, diagnostic
            line = int(case.place(position).split(":")[1])
            assert 1 <= line <= max(3, case.texts[path].count("\n")), diagnostic


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.rule}: {case.title}")
def test_related_places_are_in_the_other_language(case: Case) -> None:
    for diagnostic in check(site_of(case.texts)):
        if diagnostic.code.startswith(("PAR", "NUM")) and diagnostic.code not in _WITHIN_ONE_LANGUAGE:
            own = diagnostic.position.path.split("/")[1]
            for position in diagnostic.related:
                assert position.path.split("/")[1] == other_language("en" if own == "en" else "cy")


def test_cases_are_in_real_welsh() -> None:
    """The letters that only Welsh has on its vowels must pass through every part."""
    welsh = "".join(text for case in CASES for path, text in case.texts.items() if path.startswith("cy/"))
    for letter in "ŵŷâêîôû":
        assert letter in welsh, letter
