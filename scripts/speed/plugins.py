"""Other plugins that make a PDF of a MkDocs site, on the worked example: their time, and what veraPDF says of them."""

from __future__ import annotations

import statistics
import subprocess
from dataclasses import dataclass
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
    Plugin("mkdocs-to-pdf", "  - to-pdf: {output_path: document.pdf}\n"),
    Plugin("mkdocs-with-pdf", "  - with-pdf: {output_path: document.pdf}\n"),
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
    """How many pages a file has, how many rules of each standard it breaks, and how often."""
    import pikepdf

    from cyhoeddi.outputs.conformance.validation import STANDARDS, ask_verapdf

    with pikepdf.open(file) as opened:
        pages = len(opened.pages)
    validation = ask_verapdf([file])
    if validation.hindrance is not None:
        return f"{pages} pages, not validated: {validation.hindrance}"
    broken = validation.files[0].broken
    verdicts = []
    for standard in STANDARDS.values():
        times = [rule.times for rule in broken if rule.standard == standard]
        verdict = (
            f"breaks {len(times)} rules of {standard}, {sum(times)} times" if times else f"passes {standard}"
        )
        verdicts.append(verdict)
    return f"{pages} pages, " + ", ".join(verdicts)


def _last_line(text: str) -> str:
    return (text.strip().splitlines() or ["it says nothing"])[-1]
