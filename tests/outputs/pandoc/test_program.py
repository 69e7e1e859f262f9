"""pandoc is run as it should be, and its failures are faults."""

from __future__ import annotations

import pickle
import stat
from pathlib import Path

import pytest

from cyhoeddi.outputs.documents.not_possible import DocumentNotPossible
from cyhoeddi.outputs.pandoc import program
from cyhoeddi.outputs.pandoc.program import run_pandoc


def test_it_makes_what_it_is_asked_for() -> None:
    assert run_pandoc(["--to=plain"], "<p>Dŵr a <em>thŷ</em>.</p>").decode().strip() == "Dŵr a thŷ."


@pytest.mark.parametrize("address", ["/etc/passwd", "file:///etc/passwd", "http://127.0.0.1:9/"])
@pytest.mark.parametrize(
    "markup", ['<img src="{}" alt="tŷ">', '<iframe src="{}"></iframe>', '<embed src="{}">']
)
def test_it_opens_nothing(address: str, markup: str) -> None:
    try:
        made = run_pandoc(["--to=docx"], f"<p>Dŵr {markup.format(address)}</p>")
    except DocumentNotPossible:
        return
    assert b"root:" not in made


def fake(tmp_path: Path, script: str) -> Path:
    file = tmp_path / "pandoc"
    file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    file.chmod(file.stat().st_mode | stat.S_IXUSR)
    return file


@pytest.mark.parametrize(
    "script, found",
    [
        ("echo 'Dim cof' >&2; echo more >&2; exit 3", "Dim cof"),
        ("exit 7", "exit code 7"),
        ("printf '\\377' >&2; exit 1", "\ufffd"),
    ],
)
def test_a_failure_is_a_fault(
    script: str, found: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = fake(tmp_path, script)
    monkeypatch.setattr(program, "_pandoc", lambda: file)
    with pytest.raises(DocumentNotPossible) as failure:
        run_pandoc(["--to=docx"], "<p>ŵ</p>")
    (fault,) = failure.value.faults
    assert (fault.name, fault.values) == ("pandoc-failed", {"found": found})
    assert pickle.loads(pickle.dumps(failure.value)).faults == (fault,)


def test_one_that_does_not_end_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = fake(tmp_path, "exec sleep 60")
    monkeypatch.setattr(program, "_pandoc", lambda: file)
    monkeypatch.setattr(program, "_LONGEST", 0.2)
    with pytest.raises(DocumentNotPossible) as failure:
        run_pandoc(["--to=docx"], "<p>ŵ</p>")
    assert failure.value.faults[0].name == "pandoc-failed"


def test_a_missing_program_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "_pandoc", lambda: tmp_path / "no-pandoc")
    with pytest.raises(DocumentNotPossible) as failure:
        run_pandoc(["--to=docx"], "<p>ŵ</p>")
    assert failure.value.faults[0].name == "pandoc-missing"


def test_a_missing_package_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "find_spec", lambda name: None)
    with pytest.raises(DocumentNotPossible) as failure:
        run_pandoc(["--to=docx"], "<p>ŵ</p>")
    (fault,) = failure.value.faults
    assert (fault.name, fault.values["found"]) == ("pandoc-missing", "pypandoc-binary")
