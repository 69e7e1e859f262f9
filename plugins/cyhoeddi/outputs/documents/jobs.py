"""The PDFs of a site: one process for each strategy and language, side by side, and none for a PDF made before."""

from __future__ import annotations

import hashlib
import multiprocessing
import os
import re
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing.connection import wait
from pathlib import Path
from threading import Thread

from cyhoeddi.model.language import Language
from cyhoeddi.model.site import Site
from cyhoeddi.outputs.documents.cache import find_pdf, forget_old, make_pdf
from cyhoeddi.outputs.pdf import PdfFolders, PdfNotPossible, pdf_versions
from cyhoeddi.outputs.print.addresses import PROJECT
from cyhoeddi.outputs.print.document import print_html
from cyhoeddi.render.downloads import download_address
from cyhoeddi.render.theme import theme_folder

__all__ = ["PdfFile", "PdfJobs", "PdfNotPossible", "start_pdf_jobs"]

MOST_AT_ONCE = 4
"""PDFs rendered at the same time: each may take 150 MB."""

_PICTURE = re.compile(re.escape(PROJECT) + r'[^"\s<>]+')


@dataclass(frozen=True, slots=True)
class PdfFile:
    """A finished PDF: ``address`` is its place below the site, ``file`` where it lies until it is copied there."""

    strategy: str
    language: Language
    address: str
    file: Path
    pages: int
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class _Job:
    """A PDF to be made or found: ``html`` is its document, ``file`` its place in the cache."""

    strategy: str
    language: Language
    address: str
    html: str
    file: Path


class PdfJobs:
    """PDFs being made; :meth:`results` waits for them."""

    def __init__(
        self, jobs: list[tuple[_Job, Future[None] | None]], pool: ProcessPoolExecutor | None
    ) -> None:
        self._jobs, self._pool = jobs, pool

    def results(self, progress: Callable[[PdfFile], None] | None = None) -> tuple[PdfFile, ...]:
        """The finished PDFs in the order of the site; ``progress`` is called with each one when it is there.

        Raises PdfNotPossible where one cannot be made.
        """
        files = []
        try:
            for job, future in self._jobs:
                if future is not None:
                    future.result()
                file = _finished(job)
                if file is None:
                    raise FileNotFoundError(job.file)
                files.append(file)
                if progress:
                    progress(file)
        finally:
            self.cancel()
        return tuple(files)

    def cancel(self) -> None:
        """Begins no further PDF; those being made are waited for."""
        if self._pool:
            self._pool.shutdown(wait=True, cancel_futures=True)


def start_pdf_jobs(site: Site, project: Path, cache: Path, draft: bool = False) -> PdfJobs:
    """Begins to make every PDF of a site that is not in the cache yet, and returns at once.

    Raises PdfNotPossible where WeasyPrint's native libraries are missing or a picture may not be used.
    """
    folder = cache / "pdf"
    folder.mkdir(parents=True, exist_ok=True)
    jobs: list[tuple[_Job, Future[None] | None]] = []
    pool = None
    try:
        for job in _jobs(site, project, folder, draft):
            if _finished(job):
                jobs.append((job, None))
                continue
            # The first PDF is begun while the document of the next is still being made.
            pool = pool or _pool()
            jobs.append((job, pool.submit(make_pdf, job.html, project, job.file)))
    except BaseException:
        PdfJobs(jobs, pool).cancel()
        raise
    forget_old(folder, in_use={job.file.name for job, _ in jobs})
    return PdfJobs(jobs, pool)


def _pool() -> ProcessPoolExecutor:
    """Processes for PDFs: spawned, not forked, since the one that builds the site has threads of its own."""
    return ProcessPoolExecutor(
        min(os.cpu_count() or 1, MOST_AT_ONCE),
        mp_context=multiprocessing.get_context("spawn"),
        initializer=_end_with_parent,
    )


def _end_with_parent() -> None:
    """Ends a process as soon as the build that started it is gone, also when that was killed."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        Thread(target=_wait_and_end, args=(parent.sentinel,), daemon=True).start()


def _wait_and_end(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)


def cache_key(html: str, project: Path) -> str:
    """What is different whenever the PDF would be: the document, the theme's files, its pictures, the libraries."""
    digest = hashlib.sha256()
    theme = theme_folder()
    files = [*sorted((theme / "print").glob("*.css")), *sorted((theme / "assets" / "fonts").glob("*.woff2"))]
    files += sorted((theme / "assets" / "stylesheets").glob("*.css"))
    folders = PdfFolders(project, theme)
    files += [folders.file(address) for address in sorted(set(_PICTURE.findall(html)))]
    for part in (*pdf_versions(), html):
        digest.update(part.encode() + b"\0")
    for file in files:
        content = file.read_bytes() if file.is_file() else b""
        digest.update(file.name.encode() + b"\0" + hashlib.sha256(content).digest())
    return digest.hexdigest()[:40]


def _jobs(site: Site, project: Path, folder: Path, draft: bool) -> Iterator[_Job]:
    for strategy in site.strategies:
        for language in site.settings.languages:
            if strategy.index.get(language):
                html = print_html(strategy, site, language, draft)
                address = download_address(site, strategy, language, ".pdf")
                file = folder / f"{cache_key(html, project)}.pdf"
                yield _Job(strategy.id, language, address, html, file)


def _finished(job: _Job) -> PdfFile | None:
    """The PDF of a job as the cache has it."""
    found = find_pdf(job.file)
    if found is None:
        return None
    return PdfFile(job.strategy, job.language, job.address, job.file, found.pages, found.size, found.sha256)
