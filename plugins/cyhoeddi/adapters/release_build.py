"""A release made: the documents, a website that names them, then the release's folder and its entry, or nothing."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from cyhoeddi.adapters.documents import CACHE_FOLDER
from cyhoeddi.adapters.mkdocs_build import SiteBuildError, build_site
from cyhoeddi.adapters.mkdocs_plugin import ErrorsFoundError
from cyhoeddi.adapters.whole_build import BuildFailedError
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position
from cyhoeddi.model.release import RELEASES, Override, Release, releases_of
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.outputs.bundle.making import BundleNotPossibleError
from cyhoeddi.outputs.bundle.site_files import read_files
from cyhoeddi.outputs.documents.document_file import DocumentFile
from cyhoeddi.outputs.documents.not_possible import DocumentNotPossible
from cyhoeddi.outputs.ledger_files import OutsideContentError, write_files
from cyhoeddi.outputs.release.gates.clean_tree import tree_of
from cyhoeddi.outputs.release.git_tree import NoGitError
from cyhoeddi.outputs.release.release_entry import ReleasesUnreadableError, with_release
from cyhoeddi.outputs.release.release_folder import (
    RELEASES_FOLDER,
    release_name,
    released_files,
    write_release,
)
from cyhoeddi.outputs.release.request import ReleaseRequest
from cyhoeddi.outputs.release.source_hashes import source_hashes
from cyhoeddi.outputs.whole_folder import whole_folder

_DOCUMENTS = Words("4 render, 5 write: the documents", "4 rendro, 5 ysgrifennu: y dogfennau")
_WEBSITE = Words("4 render, 5 write: the website", "4 rendro, 5 ysgrifennu: y wefan")
_PACKING = Words("5 write: the bundles", "5 ysgrifennu: y bwndeli")


@dataclass(frozen=True, slots=True)
class Released:
    """What was released, where it lies, and what there is to say of its documents."""

    release: Release
    folder: Path
    notes: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True)
class _Made:
    """Documents that are finished, as a build asks for them."""

    files: tuple[DocumentFile, ...]

    def results(self) -> tuple[DocumentFile, ...]:
        """The documents."""
        return self.files


def make_release(
    config_file: Path,
    request: ReleaseRequest,
    overrides: tuple[Override, ...],
    progress: Callable[[Words], None],
) -> Released:
    """Makes a release whose gates are open. Raises BuildFailedError, and leaves everything as it was."""
    with _one_error():
        progress(_DOCUMENTS)
        documents, notes = _documents(request)
        release = _release(request, overrides, documents)
        target = request.project / RELEASES_FOLDER / release_name(release)
        with whole_folder(target) as aside:
            progress(_WEBSITE)
            with tempfile.TemporaryDirectory(prefix="cyhoeddi-") as website:
                files = _website(config_file, request.site, release, documents, Path(website))
            progress(_PACKING)
            release = write_release(aside, files, release, request.site, request.strategy, documents)
            _still_clean(request, release)
        _write_entry(request, release, target)
    return Released(release, target, notes)


def _documents(request: ReleaseRequest) -> tuple[tuple[DocumentFile, ...], tuple[Fault, ...]]:
    """All documents of the strategy in both languages; none may be missing."""
    from cyhoeddi.outputs.documents.jobs import start_document_jobs  # dry runs do not wait for it

    if not request.site.settings.documents:
        return (), ()
    own = replace(request.site, strategies=(request.strategy,))
    jobs = start_document_jobs(own, request.project, request.project / CACHE_FOLDER)
    try:
        if jobs.missing:
            raise DocumentNotPossible(*jobs.missing)
        return jobs.results(), jobs.notes
    finally:
        jobs.cancel()


def _release(
    request: ReleaseRequest, overrides: tuple[Override, ...], documents: Sequence[DocumentFile]
) -> Release:
    strategy, site = request.strategy, request.site
    before = releases_of(site.releases, strategy.id)
    return Release(
        strategy=strategy.id,
        edition=strategy.edition or "",
        published=request.published,
        commit=tree_of(request).commit,
        position=Position(f"{site.settings.content_folder}/{RELEASES}"),
        title=strategy.title,
        review_due=strategy.review_due,
        supersedes=before[-1].edition if before else None,
        sources=source_hashes(site, strategy, request.project),
        files=released_files(documents),
        overrides=overrides,
    )


def _website(
    config_file: Path, site: Site, release: Release, documents: tuple[DocumentFile, ...], folder: Path
) -> dict[str, bytes]:
    """The files of the whole website, on which the edition is released already."""
    released = replace(site, releases=(*site.releases, release))
    warnings = build_site(config_file, released, folder, None, _Made(documents), draft=False)
    if warnings:
        raise BuildFailedError(warnings=warnings)
    return dict(read_files(folder))


def _still_clean(request: ReleaseRequest, release: Release) -> None:
    """Nobody has changed a file meanwhile: some are read late."""
    tree = tree_of(request)
    if tree.changed or tree.commit != release.commit:
        paths = tree.changed or (request.index.path,)
        raise BuildFailedError(
            faults=tuple(Fault("release-tree-dirty", Position(path), {"found": path}) for path in paths)
        )


def _write_entry(request: ReleaseRequest, release: Release, target: Path) -> None:
    """Adds the entry; where that cannot be, the release's folder goes again."""
    content = request.project / request.site.settings.content_folder
    file = content / RELEASES
    try:
        text = file.read_text(encoding="utf-8-sig") if file.exists() else None
        write_files(content, {RELEASES: with_release(text, release)}, ())
    except BaseException:
        shutil.rmtree(target, ignore_errors=True)
        raise


@contextmanager
def _one_error() -> Iterator[None]:
    try:
        yield
    except DocumentNotPossible as error:
        raise BuildFailedError(faults=error.faults) from error
    except BundleNotPossibleError as error:
        raise BuildFailedError(faults=(error.fault,)) from error
    except (ErrorsFoundError, SiteBuildError, NoGitError) as error:
        raise BuildFailedError(str(error)) from error
    except (ReleasesUnreadableError, OutsideContentError) as error:
        raise BuildFailedError(RELEASES) from error
    except OSError as error:
        raise BuildFailedError(f"{error.strerror or error} {error.filename or ''}".strip()) from error
