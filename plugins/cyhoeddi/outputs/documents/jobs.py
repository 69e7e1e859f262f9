"""The documents of a site: a process for each strategy, language and form, side by side; none for one made before."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor, wait
from dataclasses import dataclass, replace
from functools import partial
from multiprocessing.connection import wait as wait_for_connection
from pathlib import Path
from threading import Thread
from typing import Any

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.language import Language
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.outputs.documents.cache import find_document, forget_document, forget_old, write_record
from cyhoeddi.outputs.documents.cache_key import cache_key
from cyhoeddi.outputs.documents.character_place import with_place
from cyhoeddi.outputs.documents.document_file import DocumentFile
from cyhoeddi.outputs.documents.forms import Form, forms_of
from cyhoeddi.outputs.documents.making import make_document
from cyhoeddi.outputs.documents.not_possible import DocumentNotPossible
from cyhoeddi.outputs.documents.page_counts import (
    count_as_given_up,
    count_page,
    given_up,
    shared_counts,
    spawning,
    take_counts,
)
from cyhoeddi.outputs.documents.time_limit import time_limit
from cyhoeddi.outputs.pdf import PdfNotPossible, pdf_versions
from cyhoeddi.outputs.pictures.faults import picture_faults
from cyhoeddi.outputs.print.document import print_html
from cyhoeddi.render.downloads import download_address

MOST_AT_ONCE = 4
"""Documents made at the same time: a PDF may take 150 MB."""

_TOLD_EVERY = 0.2
"""Seconds after which progress is told again."""

Progress = Callable[[int, int, int], None]
"""Called with how many documents are finished, how many there will be, and how many pages are laid out."""


@dataclass(frozen=True, slots=True)
class _Job:
    """A document to be made or found: ``html`` is its print document, ``file`` its place in the cache."""

    strategy: str
    language: Language
    form: Form
    address: str
    html: str
    file: Path

    @property
    def name(self) -> str:
        """What the file is called where people see it."""
        return self.address.rpartition("/")[2]


class DocumentJobs:
    """Documents being made; :meth:`results` waits for them."""

    def __init__(
        self,
        site: Site,
        jobs: Sequence[tuple[_Job, Future[None] | None]],
        pool: ProcessPoolExecutor | None,
        counts: Sequence[int],
        missing: tuple[Fault, ...] = (),
    ) -> None:
        self._site, self._jobs, self._pool, self._counts = site, jobs, pool, counts
        self.missing = missing
        """Why there are no PDFs, where this machine cannot make any."""
        self.notes: tuple[Fault, ...] = ()
        """What has to be said of the finished documents, although they can be published."""

    def results(
        self, progress: Progress | None = None, validating: Callable[[], None] = lambda: None
    ) -> tuple[DocumentFile, ...]:
        """The finished documents in the order of the site; ``validating`` is called before veraPDF looks at new ones.

        Raises DocumentNotPossible where one cannot be made, or a validator refuses it.
        """
        try:
            self._wait(progress)
            for job, future in self._jobs:
                if future is not None:
                    self._ended(job, future)
            pdfs = {job.file: job.name for job, _ in self._jobs if job.form.is_pdf}
            self.notes = tuple(_validate(pdfs, validating))
            return tuple(_finished(job) or _lost(job) for job, _ in self._jobs)
        finally:
            self.cancel()

    def cancel(self) -> None:
        """Begins no further document; those being made are waited for."""
        if self._pool:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def _ended(self, job: _Job, future: Future[None]) -> None:
        try:
            future.result()
        except PdfNotPossible as error:
            fault = with_place(error.fault, self._site, job.strategy, job.language)
            raise DocumentNotPossible(fault) from error
        except BrokenExecutor as error:
            raise DocumentNotPossible(*self._why_ended(job)) from error

    def _why_ended(self, job: _Job) -> Iterator[Fault]:
        """Why a process is no more: it gave a document up, or the system ended it, mostly for want of memory."""
        without_end = tuple(given_up(self._counts))
        for number, page in without_end:
            name = self._jobs[number][0].name
            yield Fault("document-without-end", Position(name), {"found": name, "page": str(page)})
        if not without_end:
            yield Fault("pdf-memory", Position(job.name))

    def _wait(self, progress: Progress | None) -> None:
        """Until all are there or one of them failed, telling how far they are."""
        waiting = {future for _, future in self._jobs if future is not None}
        while waiting:
            done, waiting = wait(waiting, timeout=_TOLD_EVERY)
            if any(future.exception() for future in done):
                return
            if progress:
                progress(len(self._jobs) - len(waiting), len(self._jobs), sum(map(abs, self._counts)))


def start_document_jobs(site: Site, project: Path, cache: Path, draft: bool = False) -> DocumentJobs:
    """Begins to make every document of a site that is not in the cache yet, and returns at once.

    Where WeasyPrint's native libraries are missing there are no PDFs, and ``missing`` says so. Raises
    DocumentNotPossible for pictures that may not be used.
    """
    folder = cache / "documents"
    folder.mkdir(parents=True, exist_ok=True)
    jobs: list[tuple[_Job, Future[None] | None]] = []
    pool, context = None, spawning()
    counts, missing = shared_counts(context), _missing_libraries()
    if refused := tuple(picture_faults(site, project)):
        raise DocumentNotPossible(*refused)
    try:
        for number, job in enumerate(_jobs(site, project, folder, draft, without_pdfs=bool(missing))):
            if _finished(job):
                jobs.append((job, None))
                continue
            # The first document is begun while the print document of the next is still being put together.
            pool = pool or _pool(context, counts)
            jobs.append((job, pool.submit(_make, number, job.form, job.html, project, job.file, job.name)))
    except PdfNotPossible as error:
        DocumentJobs(site, jobs, pool, counts).cancel()
        raise DocumentNotPossible(error.fault) from error
    except BrokenExecutor as error:  # a process ended while others were still being begun
        DocumentJobs(site, jobs, pool, counts).cancel()
        raise DocumentNotPossible(Fault("pdf-memory", Position("pdf"))) from error
    except BaseException:
        DocumentJobs(site, jobs, pool, counts).cancel()
        raise
    forget_old(folder, in_use={job.file.name for job, _ in jobs})
    return DocumentJobs(site, jobs, pool, counts, missing if "pdf" in site.settings.documents else ())


def _missing_libraries() -> tuple[Fault, ...]:
    try:
        pdf_versions()
    except PdfNotPossible as error:
        return (error.fault,)
    return ()


def _make(number: int, form: Form, html: str, project: Path, file: Path, name: str) -> None:
    with time_limit(partial(count_as_given_up, number)) as still_working:

        def laid_out(page: int) -> None:
            still_working()
            count_page(number, page)

        make_document(form, html, project, file, name, laid_out)


def _pool(context: Any, counts: Sequence[int]) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(
        min(os.cpu_count() or 1, MOST_AT_ONCE),
        mp_context=context,
        initializer=_begin_process,
        initargs=(counts,),
    )


def _begin_process(counts: Sequence[int]) -> None:
    """Counts pages where the build can see it; and ends as soon as that is gone, also when it was killed."""
    take_counts(counts)
    parent = multiprocessing.parent_process()
    if parent is not None:
        Thread(target=_wait_and_end, args=(parent.sentinel,), daemon=True).start()


def _wait_and_end(sentinel: int) -> None:
    wait_for_connection([sentinel])
    os._exit(1)


def _jobs(site: Site, project: Path, folder: Path, draft: bool, without_pdfs: bool) -> Iterator[_Job]:
    """Every document of the site; PDFs take longest, so they come first."""
    wanted = [
        (form, strategy, language)
        for strategy in site.strategies
        for form in forms_of(strategy, site.settings)
        for language in site.settings.languages
        if strategy.index.get(language) and not (without_pdfs and form.is_pdf)
    ]
    documents: dict[tuple[str, Language, bool], str] = {}
    for form, strategy, language in sorted(wanted, key=lambda entry: not entry[0].is_pdf):
        which = (strategy.id, language, form.large_print)
        html = documents.get(which) or print_html(strategy, site, language, draft, form.large_print)
        documents[which] = html
        address = download_address(site, strategy, language, form.ending.into(language))
        file = folder / f"{cache_key(form, html, project)}{Path(address).suffix}"
        yield _Job(strategy.id, language, form, address, html, file)


def _finished(job: _Job) -> DocumentFile | None:
    """The document of a job as the cache has it."""
    found = find_document(job.file)
    if found is None:
        return None
    return DocumentFile(
        job.strategy, job.language, job.form, job.address, job.file, found.pages, found.size, found.sha256
    )


def _lost(job: _Job) -> DocumentFile:
    raise FileNotFoundError(job.file)


def _validate(files: Mapping[Path, str], validating: Callable[[], None]) -> Iterator[Fault]:
    """Has veraPDF look at those PDFs, with their names, that it has not seen; yields what is to be said all the same.

    Raises DocumentNotPossible for a PDF that it refuses, which is then made anew by the next build.
    """
    from cyhoeddi.outputs.conformance import NOT_VALIDATED, validate

    unseen = {file: cached for file in files if (cached := find_document(file)) and not cached.validated}
    if not unseen:
        return
    validating()
    faults = validate(tuple(unseen), [files[file] for file in unseen])
    refused = tuple(fault for fault in faults if fault.name != NOT_VALIDATED)
    if refused:
        for file in unseen:
            forget_document(file)
        raise DocumentNotPossible(*refused)
    if not faults:
        for file, cached in unseen.items():
            write_record(file, replace(cached, validated=True))
    yield from faults
