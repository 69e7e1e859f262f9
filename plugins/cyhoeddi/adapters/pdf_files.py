"""PDFs in a plain ``mkdocs build``: begun before MkDocs renders pages, awaited before it writes them.

Where PDFs cannot be made the website is built all the same, without links to them, and the reason is logged.
"""

from __future__ import annotations

from concurrent.futures import BrokenExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from cyhoeddi.adapters import findings
from cyhoeddi.diagnostics.source_faults import diagnostics_of
from cyhoeddi.model.site import Site
from cyhoeddi.outputs.pdf import PdfNotPossible

if TYPE_CHECKING:
    from cyhoeddi.outputs.documents.jobs import PdfFile, PdfJobs

CACHE_FOLDER = ".cache/cyhoeddi"
"""Where a project keeps what need not be made again, below its own folder."""


def begin_pdf_files(site: Site, project: Path) -> PdfJobs | None:
    """Begins to make the PDFs of every strategy; None where that is not wanted or not possible."""
    if not site.settings.pdf:
        return None
    from cyhoeddi.outputs.documents.jobs import start_pdf_jobs  # a build without PDFs does not wait for it

    try:
        return start_pdf_jobs(site, project, project / CACHE_FOLDER)
    except PdfNotPossible as error:
        _tell(error)
        return None


def finished_pdf_files(jobs: PdfJobs | None) -> tuple[PdfFile, ...]:
    """The PDFs once all are there; none where one could not be made."""
    try:
        return jobs.results() if jobs else ()
    except PdfNotPossible as error:
        _tell(error)
        return ()
    except (BrokenExecutor, OSError) as error:
        findings.warn(f"PDF: {error}")
        return ()


def _tell(error: PdfNotPossible) -> None:
    findings.tell(tuple(diagnostics_of([error.fault])))
