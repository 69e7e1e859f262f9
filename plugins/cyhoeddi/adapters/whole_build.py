"""Steps 4 render and 5 write for ``cyhoeddi build``: the website and the documents, whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cyhoeddi.adapters.documents import CACHE_FOLDER
from cyhoeddi.adapters.mkdocs_build import SiteBuildError, build_site
from cyhoeddi.adapters.mkdocs_plugin import ErrorsFoundError
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.outputs.documents.document_file import DocumentFile
from cyhoeddi.outputs.documents.not_possible import DocumentNotPossible
from cyhoeddi.outputs.whole_folder import whole_folder
from cyhoeddi.parity.check_aside import CheckAside

if TYPE_CHECKING:
    from cyhoeddi.outputs.documents.jobs import DocumentJobs

_RENDERING = Words("4 render, 5 write", "4 rendro, 5 ysgrifennu")
_VALIDATING = Words(
    "5 write: veraPDF validates the PDFs", "5 ysgrifennu: mae veraPDF yn dilysu’r ffeiliau PDF"
)
_MAKING = Words(
    "4 render, 5 write: {done} of {all} documents, {pages} pages laid out",
    "4 rendro, 5 ysgrifennu: {done} o {all} o ddogfennau, {pages} o dudalennau wedi’u gosod",
)


@dataclass(frozen=True, slots=True)
class Built:
    """What was built: the number of pages, and the documents.

    ``missing`` says why there is no PDF, ``notes`` what else there is to say of the documents; ``warnings`` are MkDocs'
    own, such as links that lead nowhere.
    """

    pages: int
    documents: tuple[DocumentFile, ...] = ()
    missing: tuple[Fault, ...] = ()
    notes: tuple[Fault, ...] = ()
    warnings: tuple[str, ...] = ()


class BuildFailedError(Exception):
    """Nothing was built: for mistakes (``faults``), what MkDocs warns of (``warnings``) or another ``reason``."""

    def __init__(
        self, reason: str = "", faults: tuple[Fault, ...] = (), warnings: tuple[str, ...] = ()
    ) -> None:
        super().__init__(reason)
        self.reason, self.faults, self.warnings = reason, faults, warnings


def build_whole(
    config_file: Path,
    site: Site,
    check: CheckAside,
    *,
    draft: bool,
    documents: bool,
    progress: Callable[[Words], None],
) -> Built:
    """Builds beside the site's folder and swaps it in; other processes make documents, and check, meanwhile.

    Raises BuildFailedError, and leaves the former folder as it was.
    """
    project = config_file.resolve().parent
    target = Path(
        os.path.realpath(project / site.settings.site_folder)
    )  # a link to a web server's folder stays one
    if not _may_be_replaced(target):
        values = {"found": site.settings.site_folder}
        raise BuildFailedError(faults=(Fault("site-folder-unsafe", Position(config_file.name), values),))
    try:
        with whole_folder(target) as aside:
            progress(_RENDERING)
            jobs = _document_jobs(site, project, draft) if documents and site.settings.documents else None
            try:
                warnings = build_site(
                    config_file, site, aside, check, jobs and _Telling(jobs, progress), draft=draft
                )
                if warnings and not draft:
                    raise BuildFailedError(warnings=warnings)
                made = jobs.results() if jobs else ()
            finally:
                if jobs:
                    jobs.cancel()
    except DocumentNotPossible as error:
        raise BuildFailedError(faults=error.faults) from error
    except ErrorsFoundError as error:
        raise BuildFailedError from error
    except SiteBuildError as error:
        raise BuildFailedError(str(error)) from error
    except OSError as error:
        raise BuildFailedError(f"{error.strerror or error} {error.filename or ''}".strip()) from error
    missing, notes = (jobs.missing, jobs.notes) if jobs else ((), ())
    return Built(sum(1 for _ in site.pages()), made, missing, notes, warnings)


@dataclass(frozen=True, slots=True)
class _Telling:
    """Documents in the making, with words on how far they are for who waits for them."""

    jobs: DocumentJobs
    progress: Callable[[Words], None]

    def results(self) -> tuple[DocumentFile, ...]:
        """The documents, once all are there."""
        return self.jobs.results(self._tell, lambda: self.progress(_VALIDATING))

    def _tell(self, done: int, count: int, pages: int) -> None:
        values = {"done": done, "all": count, "pages": pages}
        self.progress(Words(_MAKING.into("en").format(**values), _MAKING.into("cy").format(**values)))


def _may_be_replaced(target: Path) -> bool:
    """True for a folder that is not there, is empty, or holds a site: nothing else is ever put out of the way."""
    if not target.is_dir():
        return not target.exists()
    return any((target / name).is_file() for name in ("index.html", "sitemap.xml")) or not any(
        target.iterdir()
    )


def _document_jobs(site: Site, project: Path, draft: bool) -> DocumentJobs:
    from cyhoeddi.outputs.documents.jobs import (
        start_document_jobs,  # a build without documents does not wait for it
    )

    return start_document_jobs(site, project, project / CACHE_FOLDER, draft)
