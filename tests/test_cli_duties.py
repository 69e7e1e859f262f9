"""``cyhoeddi duties``, as a person runs it."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.command_line import SETTINGS, run

OWN = """\
id: serious-violence-duty
review: {months: 6, source: {at: {en: our rule, cy: ein rheol tŷ}, verified: 2026-01-31}}
"""


@pytest.mark.parametrize(
    "language,known", [("en", "Serious Violence Duty"), ("cy", "Dyletswydd Trais Difrifol")]
)
def test_it_lists_every_duty_even_without_a_site(tmp_path: Path, language: str, known: str) -> None:
    found = run(tmp_path, "duties", "--lang", language)
    assert found.code == 0
    assert f"serious-violence-duty · {known}" in found.out
    assert "vawdasv-local-strategy" in found.out


def test_every_fact_has_its_source_and_when_it_was_read(tmp_path: Path) -> None:
    found = run(tmp_path, "duties", "serious-violence-duty")
    assert found.code == 0
    assert "governance Governance: meetings" in found.out
    assert "¶154(b) · read there on 27 November 2026" in found.out
    assert "no limit is published · not verified" in found.out
    assert "English and Welsh (only in Wales)" in found.out


def test_a_site_s_own_facts_take_the_place_of_the_tool_s(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    folder = tmp_path / "content" / "data" / "duties"
    folder.mkdir(parents=True)
    (folder / "serious-violence-duty.yml").write_text(OWN, encoding="utf-8")
    found = run(tmp_path, "duties", "serious-violence-duty", "--lang", "cy")
    assert "O leiaf bob 6 mis" in found.out
    assert "ein rheol tŷ · darllenwyd yno ar 31 Ionawr 2026" in found.out


def test_one_that_is_not_known_is_told_with_the_nearest(tmp_path: Path) -> None:
    found = run(tmp_path, "duties", "serious-violence")
    assert found.code == 2
    assert "There is no duty serious-violence." in found.err
    assert "serious-violence-duty" in found.err
