"""Documents in a plain ``mkdocs build``: begun before MkDocs renders pages, awaited before it writes them.

Where they cannot be made the website is built all the same, without links to them, and the reason is logged.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from cyhoeddi.adapters import findings
from cyhoeddi.diagnostics.source_faults import diagnostics_of
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.site import Site
from cyhoeddi.outputs.documents.not_possible import DocumentNotPossible

if TYPE_CHECKING:
    from cyhoeddi.outputs.documents.document_file import DocumentFile
    from cyhoeddi.outputs.documents.jobs import DocumentJobs

CACHE_FOLDER = ".cache/cyhoeddi"
"""Where a project keeps what need not be made again, below its own folder."""


def begin_documents(site: Site, project: Path) -> DocumentJobs | None:
    """Begins to make the documents of every strategy; None where that is not wanted or not possible."""
    if not site.settings.documents:
        return None
    from cyhoeddi.outputs.documents.jobs import (
        start_document_jobs,  # a build without documents does not wait for it
    )

    try:
        return start_document_jobs(site, project, project / CACHE_FOLDER)
    except DocumentNotPossible as error:
        _tell(error.faults)
        return None


def finished_documents(jobs: DocumentJobs | None) -> tuple[DocumentFile, ...]:
    """The documents once all are there; none where one could not be made."""
    if jobs is None:
        return ()
    try:
        files = jobs.results()
    except DocumentNotPossible as error:
        _tell(error.faults)
        return ()
    except OSError as error:
        findings.warn(f"PDF: {error}")
        return ()
    _tell((*jobs.missing, *jobs.notes))
    return files


def _tell(faults: tuple[Fault, ...]) -> None:
    findings.tell(tuple(diagnostics_of(faults)))
