"""``cyhoeddi status`` as it is run."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.command_line import SETTINGS, run, write

TEXTS = {
    "mkdocs.yml": SETTINGS,
    "content/en/index.md": "---\ntitle: Home\n---\nThere are 21 houses.\n\n## Why\n\nSo.\n",
    "content/cy/index.md": "---\ntitle: Tŷ\ntranslation: draft\n---\nMae 21 tŷ.\n\n## Pam\n\nFelly, ŵyr.\n",
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    write(tmp_path, TEXTS)
    assert run(tmp_path, "accept", "index#why", "--by", "Siân Huws", "--on", "2026-11-20").code == 0
    return tmp_path


def test_a_table_and_a_summary(project: Path) -> None:
    found = run(project, "status")
    assert found.code == 0
    assert found.out.splitlines()[:2] == [
        "Page              English  Welsh    Signed off  Changed  Never",
        "index             3        3 draft  1 of 3               2",
    ]
    assert (
        found.err == "1 page; 3 parts in both languages: 1 signed off, 0 changed since, 2 never signed off.\n"
    )


def test_in_welsh_with_every_section(project: Path) -> None:
    found = run(project, "status", "--sections", "--lang", "cy")
    assert found.code == 0
    assert "Tudalen" in found.out
    (line,) = [line for line in found.out.splitlines() if "Pam" in line]
    assert line.split() == ["Pam", "Siân", "Huws,", "2026-11-20"]


def test_json(project: Path) -> None:
    found = run(project, "status", "--format", "json")
    assert (found.code, found.err) == (0, "")
    (page,) = json.loads(found.out)["pages"]
    assert page["counts"] == {
        "signed": 1, "english-changed": 0, "welsh-changed": 0, "both-changed": 0, "never": 2,
    }  # fmt: skip


def test_the_ledger_needs_somebody(project: Path) -> None:
    write(
        project,
        {
            "content/data/sign-off/index/+beginning.yml": "<<<<<<< a\n",
            "content/data/sign-off/index/x.yml": "tŷ",
        },
    )
    found = run(project, "status")
    assert found.code == 0
    assert "2 files cannot be read, 0 sign-offs" in found.err


def test_it_looks_at_a_site_with_errors(project: Path) -> None:
    write(
        project, {"content/cy/index.md": "---\ntitle: a: b\n---\n", "content/en/more.md": "no front matter"}
    )
    assert run(project, "status").code == 0


@pytest.mark.parametrize("form", ["text", "json"])
def test_what_cannot_run_is_2(tmp_path: Path, form: str) -> None:
    assert run(tmp_path, "status", "--format", form).code == 2
    write(tmp_path, {**TEXTS, "mkdocs.yml": "site_name: House\ndocs_dir: content\n"})
    found = run(tmp_path, "status", "--format", form)
    assert found.code == 2
    assert "SRC003" in found.out


def test_a_wrong_option_is_2(project: Path) -> None:
    assert run(project, "status", "--format", "xml").code == 2
