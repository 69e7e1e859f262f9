"""A released edition as it lies in ``dist/releases/``, held against what was recorded when it was released."""

from __future__ import annotations

import hashlib
import json
import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.language import LANGUAGES, Language
from cyhoeddi.model.position import Position
from cyhoeddi.model.release import Release, releases_of
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.outputs.documents.forms import FORMS, Form
from cyhoeddi.outputs.publication import FILE_NAME
from cyhoeddi.outputs.release.release_folder import FILES, RELEASES_FOLDER, release_name
from cyhoeddi.outputs.submission.not_possible import SubmissionNotPossibleError


@dataclass(frozen=True, slots=True)
class ReleasedDocument:
    """A released document: ``file`` is its place on disk, ``pages`` 0 for a form that has none, ``size`` in bytes."""

    form: Form
    language: Language
    address: str
    file: Path
    pages: int
    size: int
    sha256: str

    @property
    def name(self) -> str:
        """The file's own name, which people see."""
        return posixpath.basename(self.address)


def strategy_of(site: Site, id_: str) -> Strategy:
    """The strategy of an id. Raises SubmissionNotPossibleError where there is none."""
    known = {strategy.id: strategy for strategy in site.strategies}
    if found := known.get(id_.strip("/")):
        return found
    raise _not_possible(site, "submission-strategy-unknown", found=id_, known=", ".join(known) or "–")


def release_of(site: Site, strategy: str, edition: str | None = None) -> Release:
    """The release of an edition, the latest where none is named. Raises SubmissionNotPossibleError for none."""
    releases = releases_of(site.releases, strategy)
    named = [release for release in releases if edition in (None, release.edition)]
    if named:
        return named[-1]
    values = {
        "found": f"{strategy} {edition or ''}".strip(),
        "strategy": strategy,
        "known": ", ".join(release.edition for release in releases) or "–",
    }
    raise _not_possible(site, "submission-not-released", **values)


def released_documents(release: Release, project: Path) -> tuple[ReleasedDocument, ...]:
    """The documents of a release, in the order of their forms, English first.

    Raises SubmissionNotPossibleError where a file of the release is missing or not as it was released.
    """
    folder = project / RELEASES_FOLDER / release_name(release)
    faults = tuple(_file_faults(release, folder, project))
    if faults:
        raise SubmissionNotPossibleError(*faults)
    listed = _listed(folder / FILE_NAME, project)
    documents = (
        _document(form, language, listed, release, folder) for form in FORMS for language in LANGUAGES
    )
    return tuple(filter(None, documents))


def _file_faults(release: Release, folder: Path, project: Path) -> Iterator[Fault]:
    for address, released in sorted(release.files.items()):
        file = folder / FILES / address
        place = Position(_below(file, project))
        if not file.is_file() or _sha256(file) != released.sha256:
            yield Fault("release-file-changed", place, {"found": address}, (release.position,))


def _sha256(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _listed(file: Path, project: Path) -> Mapping[str, Any]:
    """The strategies of a ``publication.json``; it only says which file is what: what is in them was looked at."""
    try:
        strategies = json.loads(file.read_text(encoding="utf-8"))["strategies"]
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        strategies = None
    if isinstance(strategies, dict):
        return strategies
    place = Position(_below(file, project))
    raise SubmissionNotPossibleError(Fault("release-file-changed", place, {"found": FILE_NAME}))


def _document(
    form: Form, language: Language, listed: Mapping[str, Any], release: Release, folder: Path
) -> ReleasedDocument | None:
    try:
        entry = listed[release.strategy][language][form.name]
        address, pages = str(entry["address"]), int(entry.get("pages", 0))
        released = release.files[address]
    except (KeyError, TypeError, ValueError, AttributeError):
        return None
    return ReleasedDocument(
        form, language, address, folder / FILES / address, pages, released.size, released.sha256
    )


def _below(file: Path, project: Path) -> str:
    return file.relative_to(project).as_posix()


def _not_possible(site: Site, name: str, **values: str) -> SubmissionNotPossibleError:
    return SubmissionNotPossibleError(Fault(name, Position(site.settings.config_file), values))
