"""Steps 4 render and 5 write for ``cyhoeddi build``: the website and the PDFs, whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from concurrent.futures import BrokenExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cyhoeddi.adapters.mkdocs_build import SiteBuildError, build_site
from cyhoeddi.adapters.pdf_files import CACHE_FOLDER
from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.outputs.pdf import PdfNotPossible
from cyhoeddi.outputs.whole_folder import whole_folder

if TYPE_CHECKING:
    from cyhoeddi.outputs.documents.jobs import PdfJobs

_PDF_KILLED = (
    "PDF: the process was ended, perhaps for want of memory / daeth y broses i ben, efallai o ddiffyg cof"
)


@dataclass(frozen=True, slots=True)
class Built:
    """What was built: numbers of pages and PDFs.

    ``faults`` say why there is no PDF; ``warnings`` are MkDocs' own, such as links that lead nowhere.
    """

    pages: int
    pdfs: int
    faults: tuple[Fault, ...] = ()
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
    found: Sequence[Diagnostic] = (),
    *,
    draft: bool,
    pdf: bool,
    progress: Callable[[Words], None],
) -> Built:
    """Builds beside the site's folder and swaps it in; the PDFs are rendered by other processes meanwhile.

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
            progress(Words("4 render, 5 write", "4 rendro, 5 ysgrifennu"))
            jobs, faults = _pdf_jobs(site, project, draft) if pdf and site.settings.pdf else (None, ())
            try:
                warnings = build_site(config_file, site, aside, found, jobs, draft=draft)
                if warnings and not draft:
                    raise BuildFailedError(warnings=warnings)
                count = len(jobs.results()) if jobs else 0
            finally:
                if jobs:
                    jobs.cancel()
    except PdfNotPossible as error:
        raise BuildFailedError(faults=(error.fault,)) from error
    except BrokenExecutor as error:
        raise BuildFailedError(_PDF_KILLED) from error
    except SiteBuildError as error:
        raise BuildFailedError(str(error)) from error
    except OSError as error:
        raise BuildFailedError(f"{error.strerror or error} {error.filename or ''}".strip()) from error
    return Built(sum(1 for _ in site.pages()), count, faults, warnings)


def _may_be_replaced(target: Path) -> bool:
    """True for a folder that is not there, is empty, or holds a site: nothing else is ever put out of the way."""
    if not target.is_dir():
        return not target.exists()
    return any((target / name).is_file() for name in ("index.html", "sitemap.xml")) or not any(
        target.iterdir()
    )


def _pdf_jobs(site: Site, project: Path, draft: bool) -> tuple[PdfJobs | None, tuple[Fault, ...]]:
    """The PDFs' processes; without the libraries for them the website is built all the same."""
    from cyhoeddi.outputs.documents.jobs import start_pdf_jobs  # a build without PDFs does not wait for it

    try:
        return start_pdf_jobs(site, project, project / CACHE_FOLDER, draft), ()
    except PdfNotPossible as error:
        if error.fault.name != "pdf-libraries-missing":
            raise
        return None, (error.fault,)
