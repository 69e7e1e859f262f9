"""What a site's settings say of the rules."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.model.test_settings import own, settings_of

from cyhoeddi.model.position import Position
from cyhoeddi.model.rule_settings import PathSetting


@pytest.mark.parametrize(
    "lines, rules",
    [
        ("documents: [pdf]", []),
        ("rules: {}", []),
        ("rules: {number-differs: warning}", ["number-differs warning 7:15"]),
        ("rules: {SPL: off, NUM001: 'off', OMI: false}", ["SPL off 7:15", "NUM001 off 7:25", "OMI off 7:40"]),
        (
            "rules:\n        SPL001: info\n        # ŵyr\n        SPL: error",
            ["SPL001 info 8:9", "SPL error 10:9"],
        ),
    ],
)
def test_severities(lines: str, rules: list[str]) -> None:
    found = settings_of(own(lines)).rules
    assert [f"{s.rule} {s.severity} {s.position.line}:{s.position.column}" for s in found] == rules


def test_severities_where_the_plugins_are_a_mapping() -> None:
    text = (
        "plugins:\n  i18n: {languages: [{locale: en}, {locale: cy}]}\n  cyhoeddi:\n    rules: {OMI: info}\n"
    )
    (setting,) = settings_of(text).rules
    assert (setting.rule, setting.position) == ("OMI", Position("mkdocs.yml", 4, 13))


def test_rules_behind_an_anchor_have_the_place_of_their_words() -> None:
    text = "extra: {own: &own {OMI: info}}\n" + own("rules: *own")
    (setting,) = settings_of(text).rules
    assert (setting.rule, setting.severity, setting.position.line) == ("OMI", "info", 1)


def test_paths() -> None:
    text = (
        "per_path:\n        tŷ/*.md: {ignore: [OMI, number-differs]}\n        dŵr/:\n          ignore: [SPL]"
    )
    found = settings_of(own(text)).per_path
    assert [(s.pattern, [rule for rule, _ in s.ignore]) for s in found] == [
        ("tŷ/*.md", ["OMI", "number-differs"]),
        ("dŵr/", ["SPL"]),
    ]
    assert found[0].position == Position("mkdocs.yml", 8, 9)
    assert [place for _, place in found[0].ignore] == [
        Position("mkdocs.yml", 8, 28),
        Position("mkdocs.yml", 8, 33),
    ]


@pytest.mark.parametrize(
    "pattern, path, matches",
    [
        ("plan.md", "en/plan.md", True),
        ("plan.md", "cy/plan.md", True),
        ("plan.md", "en/tŷ/plan.md", False),
        ("plan.md", "en/planxmd", False),
        ("./tŷ/*.md", "cy/tŷ/dŵr.md", True),
        ("tŷ/*.md", "cy/tŷ/dŵr/a.md", False),
        ("tŷ/*", "cy/tŷ/dŵr.md", True),
        ("tŷ/**", "cy/tŷ/dŵr/a.md", True),
        ("tŷ/**/a.md", "cy/tŷ/a.md", True),
        ("tŷ/**/a.md", "cy/tŷ/dŵr/ŷd/a.md", True),
        ("tŷ/", "cy/tŷ/dŵr/ŷd/a.md", True),
        ("tŷ/", "cy/tŷd/a.md", False),
        ("**/a.md", "cy/tŷ/a.md", True),
        ("**", "en/tŷ/a.md", True),
        ("cy/tŷ/*.md", "cy/tŷ/a.md", True),
        ("cy/tŷ/*.md", "en/tŷ/a.md", False),
        ("?.md", "en/ŵ.md", True),
        ("?.md", "en/ŵŵ.md", False),
        ("[a].md", "en/a.md", False),
        ("data/*.yml", "data/sign-off.yml", True),
    ],
)
def test_patterns(pattern: str, path: str, matches: bool) -> None:
    assert PathSetting(pattern, (), Position("mkdocs.yml")).matches(path) is matches


@given(st.text(alphabet="*?/ŵa.[(", max_size=12), st.text(alphabet="/ŵa.[(", max_size=12))
def test_a_pattern_without_signs_is_the_path(pattern: str, path: str) -> None:
    setting = PathSetting(pattern, (), Position("mkdocs.yml"))
    found = setting.matches(f"en/{path}")
    if not set("*?") & set(pattern) and not pattern.endswith("/") and not pattern.startswith("./"):
        assert found is (pattern == path)
