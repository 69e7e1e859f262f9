"""pandoc as a program of its own, from the package that carries it: no network, no files, the same bytes each time."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position
from cyhoeddi.outputs.documents.not_possible import DocumentNotPossible

_NO_FILE = "pandoc"
"""Stands where a fault's file would: these faults lie in none."""

_LONGEST = 300
"""Seconds after which pandoc is taken to have lost its way."""


def run_pandoc(arguments: Sequence[str], html: str) -> bytes:
    """What pandoc makes of a document in HTML.

    ``arguments`` name the form and its options; in its sandbox, pandoc opens no file but those they name, and knows no
    time: it writes 1 January 1970. Raises DocumentNotPossible where pandoc is not there, or cannot do it; the fault has
    pandoc's own words.
    """
    command = [str(_pandoc()), "--sandbox", "--from=html-auto_identifiers", *arguments, "--output=-", "-"]
    with tempfile.TemporaryDirectory(prefix="pandoc-") as folder:
        return _output(command, html.encode(), folder, _environment(folder))


def default_reference() -> bytes:
    """The Word file with pandoc's own styles. Raises DocumentNotPossible as :func:`run_pandoc` does."""
    command = [str(_pandoc()), "--print-default-data-file=reference.docx"]
    with tempfile.TemporaryDirectory(prefix="pandoc-") as folder:
        return _output(command, b"", folder, _environment(folder))


def _output(command: list[str], given: bytes, folder: str, environment: dict[str, str]) -> bytes:
    try:
        run = subprocess.run(
            command,
            input=given,
            capture_output=True,
            cwd=folder,
            env=environment,
            timeout=_LONGEST,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise _failed(f"{_LONGEST} s") from None
    except OSError as error:
        raise _missing(error.strerror or type(error).__name__) from None
    if run.returncode:
        said = run.stderr.decode(errors="replace").strip()
        raise _failed(said.splitlines()[0] if said else f"exit code {run.returncode}")
    return run.stdout


def _pandoc() -> Path:
    """The program inside the package ``pypandoc-binary``; one that the system has might be of any version."""
    package = find_spec("pypandoc")
    if package is None or package.origin is None:
        raise _missing("pypandoc-binary")
    return Path(package.origin).parent / "files" / ("pandoc.exe" if os.name == "nt" else "pandoc")


def _environment(folder: str) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "PATH") if name in os.environ}
    return {**kept, "LANG": "C.UTF-8", "TZ": "UTC", "HOME": folder}


def _missing(found: str) -> DocumentNotPossible:
    return DocumentNotPossible(Fault("pandoc-missing", Position(_NO_FILE), {"found": found}))


def _failed(found: str) -> DocumentNotPossible:
    return DocumentNotPossible(Fault("pandoc-failed", Position(_NO_FILE), {"found": found}))
