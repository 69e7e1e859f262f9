"""What the settings say of rules, and what becomes of their findings."""

from __future__ import annotations

import pytest
from tests.parity.sites import site_of

from cyhoeddi.diagnostics.diagnostic import Diagnostic, Severity
from cyhoeddi.model.position import Position
from cyhoeddi.model.rule_settings import ChosenSeverity, PathSetting, RuleSetting
from cyhoeddi.model.settings import Settings
from cyhoeddi.model.words import Words
from cyhoeddi.parity.engine import check
from cyhoeddi.parity.rule_choice import RuleChoice

PLACE = Position("mkdocs.yml", 7, 3)
TEXTS = {
    "en/plan.md": "There were 21 cases.",
    "cy/plan.md": "Cafwyd 23 achos yn y tŷ.",
    "en/annex/list.md": "There were 5 cases.",
    "cy/annex/list.md": "Cafwyd 6 achos yn y tŷ.",
}


def found(
    rules: dict[str, ChosenSeverity] | None = None,
    per_path: dict[str, tuple[str, ...]] | None = None,
    **texts: str,
) -> list[str]:
    settings = Settings(
        rules=tuple(RuleSetting(rule, severity, PLACE) for rule, severity in (rules or {}).items()),
        per_path=tuple(
            PathSetting(pattern, tuple((rule, PLACE) for rule in ignored), PLACE)
            for pattern, ignored in (per_path or {}).items()
        ),
    )
    site = site_of({**TEXTS, **{f"{name}.md": text for name, text in texts.items()}}, settings)
    return [f"{d.position.path} {d.code} {d.severity}" for d in check(site)]


BOTH = ["content/cy/annex/list.md NUM001 error", "content/cy/plan.md NUM001 error"]


@pytest.mark.parametrize(
    "rules, severity",
    [
        ({}, "error"),
        ({"number-differs": "warning"}, "warning"),
        ({"NUM001": "info"}, "info"),
        ({"num001": "info"}, "info"),
        ({"NUM": "warning"}, "warning"),
        ({"NUM": "off", "number-differs": "info"}, "info"),
        ({"number-differs": "info", "NUM": "off"}, "info"),
        ({"date-differs": "warning", "SPL": "off"}, "error"),
    ],
)
def test_severity(rules: dict[str, ChosenSeverity], severity: str) -> None:
    assert found(rules) == [line.replace("error", severity) for line in BOTH]


@pytest.mark.parametrize("rules", [{"number-differs": "off"}, {"NUM001": "off"}, {"NUM": "off"}])
def test_off(rules: dict[str, ChosenSeverity]) -> None:
    assert found(rules) == []


@pytest.mark.parametrize(
    "own, chosen, severity",
    [
        ("error", "warning", "warning"),
        ("error", "error", "error"),
        ("info", "warning", "info"),
        ("info", "error", "info"),
        ("warning", "info", "info"),
        ("warning", "error", "warning"),
    ],
)
def test_a_finding_that_its_rule_takes_for_less_is_not_raised(
    own: Severity, chosen: ChosenSeverity, severity: Severity
) -> None:
    settings = Settings(rules=(RuleSetting("number-differs", chosen, PLACE),))
    diagnostic = Diagnostic("NUM001", "number-differs", own, Words("Tŷ"), PLACE)
    assert RuleChoice(settings).with_severity(diagnostic).severity == severity


@pytest.mark.parametrize(
    "per_path, left",
    [
        ({"annex/*.md": ("number-differs",)}, BOTH[1:]),
        ({"annex/": ("NUM",)}, BOTH[1:]),
        ({"cy/annex/*.md": ("NUM001",)}, BOTH[1:]),
        ({"en/annex/*.md": ("NUM001",)}, BOTH[1:]),
        ({"annex/*.md": ("PAR",)}, BOTH),
        ({"**": ("NUM",)}, []),
        ({"plan.md": ("NUM",), "annex/*": ("NUM",)}, []),
    ],
)
def test_paths(per_path: dict[str, tuple[str, ...]], left: list[str]) -> None:
    assert found(per_path=per_path) == left


def test_a_comment_is_not_unused_where_its_rule_is_off() -> None:
    page = "<!-- cyhoeddi: allow number-differs -- rheswm -->\n\nThere were 21 cases."
    pages = {"en/b": page, "cy/b": "Cafwyd 21 achos yn y tŷ."}
    unused = "content/en/b.md SUP001 warning"
    assert unused in found(**pages)
    assert unused not in found({"number-differs": "off"}, **pages)
    assert unused not in found(per_path={"b.md": ("number-differs",)}, **pages)
    assert unused not in found({"SUP001": "off"}, **pages)


@pytest.mark.parametrize(
    "rules, per_path, code, words",
    [
        ({"number-difers": "off"}, {}, "SRC047", "number-differs"),
        ({"NUM9": "off"}, {}, "SRC047", "NUM0"),
        ({"ABC": "off"}, {}, "SRC047", ""),
        ({}, {"plan.md": ("number-differ",)}, "SRC047", "number-differs"),
        ({"SRC020": "off"}, {}, "SRC048", ""),
        ({"key-unknown": "info"}, {}, "SRC048", ""),
        ({"SRC": "off"}, {}, "SRC048", ""),
        ({}, {"plan.md": ("SRC020",)}, "SRC048", ""),
        ({}, {"plans.md": ("NUM",)}, "SRC049", ""),
    ],
)
def test_what_means_nothing_is_told(
    rules: dict[str, ChosenSeverity], per_path: dict[str, tuple[str, ...]], code: str, words: str
) -> None:
    settings = Settings(
        rules=tuple(RuleSetting(rule, severity, PLACE) for rule, severity in rules.items()),
        per_path=tuple(
            PathSetting(p, tuple((rule, PLACE) for rule in i), PLACE) for p, i in per_path.items()
        ),
    )
    (diagnostic,) = [d for d in check(site_of(TEXTS, settings)) if d.position.path == "mkdocs.yml"]
    assert (diagnostic.code, diagnostic.position) == (code, PLACE)
    assert words in (diagnostic.help.en or "")
    assert diagnostic.help.cy != diagnostic.help.en


def test_what_is_known_is_not_told() -> None:
    lines = found({"number-differs": "off", "SPL": "warning", "SUP002": "off"}, {"data/*.yml": ("FRS",)})
    assert lines == []
