"""``cyhoeddi explain`` and ``cyhoeddi rules``, as they are run."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli import Run

from cyhoeddi.parity.engine import known_codes

CODES = dict(known_codes())


def test_a_rule_is_told_whole_with_what_the_check_says_of_its_example(tmp_path: Path) -> None:
    run = Run(tmp_path, "explain", "NUM001")
    assert (run.code, run.err) == (0, "")
    lines = run.out.splitlines()
    assert lines[0] == "NUM001 number-differs · error"
    headings = [line for line in lines if line and not line.startswith(" ")][2:]
    assert headings == [
        "What it finds",
        "Why it matters",
        "Example",
        "What the check says",
        "Use instead",
        "Fix",
    ]
    assert "error NUM001 number-differs: The number" in run.out
    assert all(len(line) <= 100 for line in lines)


def test_in_welsh_it_says_that_it_is_a_draft(tmp_path: Path) -> None:
    run = Run(tmp_path, "explain", "NUM001", "--lang", "cy")
    assert run.out.startswith("NUM001 number-differs · gwall\n")
    assert "\nPam mae’n bwysig\n" in run.out
    assert "gwall NUM001 number-differs: Mae’r" in run.out
    assert run.out.rstrip().splitlines()[-1].startswith("Drafft:")


@pytest.mark.parametrize(
    "query, first",
    [
        ("number-differs", "NUM001 number-differs"),
        ("num001", "NUM001 number-differs"),
        ("Number-Differs", "NUM001 number-differs"),
        ("SRC017", "SRC017 yaml-broken"),
        ("yaml-broken", "SRC017 yaml-broken"),
        ("NUM", "NUM · Facts"),
        ("src", "SRC · Mistakes in files"),
        ("P", "PAR · Structure"),
    ],
)
def test_by_code_name_or_beginning(tmp_path: Path, query: str, first: str) -> None:
    run = Run(tmp_path, "explain", query)
    assert run.code == 0
    assert run.out.splitlines()[0].startswith(first)


def test_the_beginning_of_a_code_lists_those_that_begin_so(tmp_path: Path) -> None:
    out = Run(tmp_path, "explain", "NUM00").out
    for code in CODES:
        assert (f"  {code} " in out) == code.startswith("NUM00"), code


@pytest.mark.parametrize(
    "query, hint", [("NUMOO1", "NUM001"), ("number-difers", "number-differs"), ("ŵyr", "cyhoeddi rules")]
)
def test_what_is_not_known_is_told_with_a_hint(tmp_path: Path, query: str, hint: str) -> None:
    run = Run(tmp_path, "explain", query)
    assert (run.code, run.out) == (2, "")
    assert query in run.err
    assert hint in run.err


def test_explain_without_a_code_is_2(tmp_path: Path) -> None:
    assert Run(tmp_path, "explain").code == 2


@pytest.mark.parametrize("language", ["en", "cy"])
def test_the_list_holds_every_code_once(tmp_path: Path, language: str) -> None:
    run = Run(tmp_path, "rules", "--lang", language)
    assert (run.code, run.err) == (0, "")
    for code, name in CODES.items():
        assert run.out.count(f"  {code} {name} · ") == 1
    assert ("Drafft:" in run.out) == (language == "cy")


def test_both_take_the_settings_as_every_command_does(tmp_path: Path) -> None:
    assert Run(tmp_path, "rules", "-f", "mkdocs.yml").code == 0
    assert Run(tmp_path, "explain", "-f", "mkdocs.yml", "NUM001").code == 0
