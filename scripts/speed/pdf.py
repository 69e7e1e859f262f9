"""Speed and memory of the PDFs, against WeasyPrint as it comes on the same HTML."""

from __future__ import annotations

import re
import statistics
import subprocess
from pathlib import Path

from environment import PYTHON, ROOT
from speed.pairs import ENVIRONMENT, Command, Run, ratios, run, run_together
from speed.projects import lay_example, write_print_html

UNCHANGED_CODE = """\
import time
from pathlib import Path
from cyhoeddi.model.disk import load_site
from cyhoeddi.outputs.documents.jobs import start_document_jobs
if __name__ == "__main__":
    site, project = load_site(Path("mkdocs.yml")), Path.cwd()
    start_document_jobs(site, project, project / ".cache").results()
    start = time.perf_counter()
    files = start_document_jobs(site, project, project / ".cache").results()
    print(len(files), time.perf_counter() - start)
"""
OURS_CODE = """\
import sys
from pathlib import Path
from cyhoeddi.outputs.pdf import write_pdf
html = Path(f"{sys.argv[1]}.html").read_text(encoding="utf-8")
print(write_pdf(html, Path.cwd(), Path(f"{sys.argv[1]}-ours.pdf")))
"""
BARE_CODE = """\
import sys, weasyprint
weasyprint.HTML(f"{sys.argv[1]}-bare.html").write_pdf(f"{sys.argv[1]}-bare.pdf", pdf_variant="pdf/ua-1")
"""
PAGES = (30, 100, 300)
_ADDRESS = re.compile(r'((?:id|href|data-target)="#?)(chapter)')
_PAGES_OF_EXAMPLE = 45
_CHAPTER = re.compile(r'<section class="chapter.*?(?=<section class="chapter|</body>)', re.DOTALL)


def unchanged(folder: Path, runs: int) -> None:
    """All documents of the worked example, found in the cache by a build in which nothing has changed."""
    project, took, count = lay_example(folder), [], "0"
    for _ in range(runs):
        output = subprocess.run(
            [PYTHON, "-c", UNCHANGED_CODE],
            cwd=project,
            env=ENVIRONMENT,
            capture_output=True,
            text=True,
            check=True,
        )
        count, seconds = output.stdout.split()
        took.append(float(seconds))
    print(f"unchanged: {count} documents found in {statistics.median(took):.2f} s (under 0.3; {runs} runs)")


def pdf_tags(folder: Path, runs: int) -> None:
    """One PDF with our structure against bare WeasyPrint with its own, for 30, 100 and 300 pages; memory a page."""
    project = lay_documents(folder)
    taken: dict[int, Run] = {}
    for pages in PAGES:
        name = f"pages-{pages}"
        ratios(f"pdf-tags: about {pages} pages", one_pdf(project, name), _bare(project, name), runs, 1.10)
        taken[pages] = run(one_pdf(project, name))
    least, most = min(PAGES), max(PAGES)
    a_page = (taken[most].megabytes - taken[least].megabytes) / (most - least)
    base = taken[least].megabytes - a_page * least
    at_most = f"{most} pages: {taken[most].megabytes:.0f} MB"
    print(f"pdf-memory: {a_page:.2f} MB a page above {base:.0f} MB (under 2; {at_most})")


def pdf_languages(folder: Path, runs: int) -> None:
    """Two languages side by side, on two cores, against the slower of them alone."""
    project = lay_documents(folder)
    commands = {language: one_pdf(project, language) for language in ("en", "cy")}
    slower = max(commands, key=lambda language: run(commands[language]).seconds)
    found = []
    for _ in range(runs):
        both, one = run_together(list(commands.values())), run(commands[slower])
        found.append(both.seconds / one.seconds)
    spread = f"{min(found):.2f} to {max(found):.2f} in {runs} pairs"
    print(f"pdf-languages: two / {slower} alone: {statistics.median(found):.2f} (at most 1.25; {spread})")


def one_pdf(project: Path, name: str) -> Command:
    """Our PDF of one of the documents, ``NAME-ours.pdf``, in a process of its own."""
    return [PYTHON, "-c", OURS_CODE, name], project


def _bare(project: Path, name: str) -> Command:
    return [PYTHON, "-c", BARE_CODE, name], project


def lay_documents(project: Path) -> Path:
    """The worked example with its print documents, and documents of about 30, 100 and 300 pages made of it."""
    texts = dict(write_print_html(lay_example(project)))
    texts |= {f"pages-{pages}": _of_length(texts["en"], pages) for pages in PAGES}
    theme, here = (ROOT / "theme").as_uri(), project.resolve().as_uri()
    for name, html in texts.items():
        (project / f"{name}.html").write_text(html, encoding="utf-8")
        # WeasyPrint as it comes reads from the disk by real addresses.
        real = html.replace("file:///theme", theme).replace("file:///project", here)
        (project / f"{name}-bare.html").write_text(real, encoding="utf-8")
    return project


def _of_length(html: str, pages: int) -> str:
    """The document with its chapters over and over, each with ids of its own, or with the first of them only."""
    chapters = _CHAPTER.findall(html)
    count = max(1, round(len(chapters) * pages / _PAGES_OF_EXAMPLE))
    repeated = (
        _ADDRESS.sub(rf"\g<1>{number // len(chapters)}-\2", chapters[number % len(chapters)])
        for number in range(count)
    )
    front = _ADDRESS.sub(r"\g<1>0-\2", html[: html.index(chapters[0])])
    return front + "".join(repeated) + "</body></html>"
