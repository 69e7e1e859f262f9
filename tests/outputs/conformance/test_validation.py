"""veraPDF's answer, and what is said where there is none."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest

from cyhoeddi.diagnostics.source_faults import diagnostics_of
from cyhoeddi.outputs.conformance import NOT_VALIDATED, validate
from cyhoeddi.outputs.conformance.validation import ask_verapdf, read_answer

FILES = [Path("ty.pdf"), Path("dŵr.pdf")]
BROKEN = "1\tPDFUA-1\t7.2\t20\t3\tLI element may contain only Lbl and LBody elements\troot/document[0]\n"


def test_an_empty_answer_passes_every_file() -> None:
    answer = read_answer("END\n", "", FILES)
    assert [found.broken for found in answer.files] == [(), ()]
    assert list(answer.faults()) == []


def test_a_broken_rule_belongs_to_its_file() -> None:
    answer = read_answer(BROKEN + "END\n", "", FILES)
    assert answer.files[0].broken == ()
    (fault,) = answer.faults(["ty.pdf", "cynllun-dŵr.pdf"])
    assert fault.position.path == "cynllun-dŵr.pdf"
    assert fault.values["rule"] == "7.2-20"
    assert fault.values["standard"] == "PDF/UA-1"
    assert fault.values["times"] == "3"
    assert "LBody" in fault.values["found"]


def test_a_file_of_many_faults_is_not_told_in_full() -> None:
    answer = read_answer(BROKEN * 50 + "END\n", "", FILES)
    assert len(answer.files[1].broken) == 50
    assert len(list(answer.faults())) == 5


@pytest.mark.parametrize("output", ["", BROKEN, "END OF IT\n"])
def test_an_answer_without_end_is_none(output: str) -> None:
    (fault,) = read_answer(output, "Unable to locate a Java Runtime.", FILES).faults()
    assert fault.name == NOT_VALIDATED
    assert fault.values["found"] == "Unable to locate a Java Runtime."


def test_without_java_it_is_said_in_both_languages_and_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    (found,) = diagnostics_of(validate(FILES))
    assert found.name == NOT_VALIDATED
    assert found.severity == "warning"
    assert "Java" in (found.message.en or "")
    assert "Java" in (found.message.cy or "")


@pytest.mark.parametrize("script", ["echo 'no Java here, ŵ' >&2; exit 1", "exit 0", "kill -9 $$"])
def test_a_java_that_does_not_run_is_said_as_well(
    script: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program = tmp_path / "java"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(shutil, "which", lambda name: str(program))
    assert [fault.name for fault in validate(FILES)] == [NOT_VALIDATED]


def test_a_java_that_cannot_be_started_is_said_as_well(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: str(tmp_path / "java"))
    assert [fault.name for fault in validate(FILES)] == [NOT_VALIDATED]


def test_without_files_nothing_is_started(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: pytest.fail("Java is looked for"))
    assert validate([]) == ()


@pytest.mark.pdf
@pytest.mark.slow
@pytest.mark.skipif(shutil.which("java") is None, reason="Java is not installed")
def test_files_that_are_no_pdf_are_refused_and_nothing_stays(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "tŷ a dŵr.pdf"
    file.write_bytes(b"%PDF-1.7\ndim byd")
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    answer = ask_verapdf([file, tmp_path / "nid-oes.pdf"])
    assert answer.hindrance is None
    assert [{rule.rule for rule in found.broken} for found in answer.files] == [{"ERROR"}, {"ERROR"}]
    assert list(temporary.iterdir()) == []
