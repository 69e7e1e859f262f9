"""The explanations as a body: every code has one, in both languages, and what is said of its example is true."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from cyhoeddi.diagnostics.explanation import Explanation
from cyhoeddi.diagnostics.source_faults import SOURCE_FAULTS
from cyhoeddi.parity.engine import known_codes
from cyhoeddi.parity.explain import (
    GROUPS,
    HEADINGS,
    explained,
    explanations,
    groups,
    read_welsh,
    said_of_example,
)
from cyhoeddi.parity.registry import RULES, Rule

CODES = [code for code, _ in known_codes()]
FOLDERS = [files(part) / "explanations" / "cy" for part in sorted({rule.part for rule in RULES})]

every_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
every_explanation = pytest.mark.parametrize("code", CODES)


def written() -> set[str]:
    return {
        file.name.removesuffix(".md").replace("_", "-") for folder in FOLDERS for file in folder.iterdir()
    }


def test_every_rule_has_its_welsh_and_there_is_none_without_a_rule() -> None:
    assert written() == {rule.name for rule in RULES}


@pytest.mark.parametrize("name", sorted(written()))
def test_the_welsh_has_all_parts_and_is_no_english(name: str) -> None:
    file = next(found for folder in FOLDERS if (found := folder / f"{name.replace('-', '_')}.md").is_file())
    text = file.read_text(encoding="utf-8")
    welsh = read_welsh(text)
    assert welsh.summary.endswith(".")
    assert set(welsh.sections) == {"What it finds", "Why it matters", "Fix"}
    assert all(section.endswith((".", "```")) for section in welsh.sections.values())
    english = explanations()[next(rule.code for rule in RULES if rule.name == name)]
    assert welsh.summary != english.summary.en
    assert "'" not in re.sub(r"`[^`]*`", "", text)
    assert text.endswith("\n")


@every_explanation
def test_every_code_is_explained(code: str) -> None:
    explanation = explanations()[code]
    assert explanation.name == dict(known_codes())[code]
    assert explanation.summary.en
    assert explanation.parts
    for part in explanation.parts:
        assert part.heading.en
        assert part.heading.cy
        assert part.text.en
    shown = " ".join([explanation.summary.en, *(part.text.en or "" for part in explanation.parts)])
    assert "``" not in re.sub("`{3,}", "", shown)


@every_rule
def test_a_rule_has_the_parts_of_its_docstring(rule: Rule) -> None:
    assert [part.heading for part in explanations()[rule.code].parts] == list(HEADINGS.values())


@every_rule
def test_the_check_says_something_of_every_example(rule: Rule) -> None:
    assert {finding.code for finding in said_of_example(rule.code)} == {rule.code}


def test_of_faults_in_files_there_is_no_example() -> None:
    assert said_of_example("SRC017") == ()
    assert said_of_example("XYZ999") == ()


def test_a_fault_in_a_file_is_told_without_its_values() -> None:
    for entry in SOURCE_FAULTS.values():
        explanation = explanations()[entry.code]
        for words in (explanation.summary, explanation.parts[0].text):
            for text in (words.en, words.cy):
                assert text
                assert not re.search(r"\{(found|example|key|expected|allowed|twin|path)\}", text)
                assert "{{" not in text


def test_groups_hold_every_code_once_in_order() -> None:
    listed = [(letters, entry) for letters, _, members in groups() for entry in members]
    assert sorted(entry.code for _, entry in listed) == sorted(code for code, _ in known_codes())
    assert all(entry.code.startswith(letters) for letters, entry in listed)
    assert list(dict.fromkeys(letters for letters, _ in listed)) == [
        letters for letters in GROUPS if letters in {letters for letters, _ in listed}
    ]


@pytest.mark.parametrize(
    "query, codes",
    [
        ("NUM001", ["NUM001"]),
        (" num001 ", ["NUM001"]),
        ("number-differs", ["NUM001"]),
        ("number", []),
        ("", []),
        ("  ", []),
        ("001", []),
        ("SRC04", sorted(code for code in CODES if code.startswith("SRC04"))),
    ],
)
def test_explained(query: str, codes: list[str]) -> None:
    found: tuple[Explanation, ...] = explained(query)
    assert [entry.code for entry in found] == codes


GOOD = "Crynodeb.\n\n## Beth mae’n ei ganfod\n\nA.\n\n## Pam mae’n bwysig\n\nB.\n\n## Cywiro\n\nC.\n"


def test_the_welsh_of_a_rule_is_read() -> None:
    welsh = read_welsh(GOOD.replace("Crynodeb.", "Dwy\nlinell."))
    assert welsh.summary == "Dwy linell."
    assert welsh.sections == {"What it finds": "A.", "Why it matters": "B.", "Fix": "C."}


@pytest.mark.parametrize(
    "text",
    [
        GOOD.replace("## Cywiro\n\nC.\n", ""),
        GOOD.replace("Pam mae’n bwysig", "Pam"),
        GOOD + "## Enghraifft\n\nD.\n",
        "## Cywiro\n\nC.\n\n" + GOOD,
        "",
    ],
)
def test_welsh_with_other_sections_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="sections"):
        read_welsh(text)
