"""The files of a release: documents, bundles for the site and each partner, what was published and the checklist."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from cyhoeddi.duty.checklist import ChecklistItem, checklist_of
from cyhoeddi.model.release import Release, ReleasedFile, ReleasedHost
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.outputs.bundle.making import files_for_partner, files_of_strategy
from cyhoeddi.outputs.bundle.packing import CHECKSUMS, with_checksums, write_zip
from cyhoeddi.outputs.bundle.site_files import Files
from cyhoeddi.outputs.documents.document_file import DocumentFile
from cyhoeddi.outputs.publication import FILE_NAME

RELEASES_FOLDER = "dist/releases"
"""Where releases are put, below the project's folder."""

FILES, CHECKLIST, OWN_HOST = "files", "checklist.json", "site"
"""The folder of the documents, the file with the checklist, and what the site's own address is called among hosts."""


@dataclass(frozen=True, slots=True)
class _Copy:
    """The files as one host serves them; ``id`` is the partner's, None for the site's own address."""

    id: str | None
    address: str
    files: Files


def release_name(release: Release) -> str:
    """What the release's folder and its bundles are called: ``serious-violence-2024``."""
    return f"{release.strategy.replace('/', '-') or 'strategy'}-{release.edition}"


def released_files(documents: Iterable[DocumentFile]) -> Mapping[str, ReleasedFile]:
    """The documents by their address below the site, in its order."""
    by_address = sorted(documents, key=lambda file: file.address)
    return {file.address: ReleasedFile(file.sha256, file.size) for file in by_address}


def write_release(
    folder: Path,
    files: Files,
    release: Release,
    site: Site,
    strategy: Strategy,
    documents: Sequence[DocumentFile],
) -> Release:
    """Writes everything into an empty folder, and gives the release with its hosts.

    ``files`` are those of the built site. Raises BundleNotPossibleError and OSError.
    """
    own = files_of_strategy(files, strategy, site)
    own = {**own, FILE_NAME: _publication(own[FILE_NAME], release)}
    hosts = {}
    for copy in _copies(own, site):
        packed = with_checksums(copy.files)
        name = release_name(release) + (f"-{copy.id}" if copy.id else "")
        write_zip(packed, folder / f"{name}.zip", release.published)
        if copy.address:
            digest = hashlib.sha256(packed[CHECKSUMS]).hexdigest()
            hosts[copy.id or OWN_HOST] = ReleasedHost(copy.address, digest)
    for document in documents:
        target = folder / FILES / document.address
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(document.file.read_bytes())
    (folder / FILE_NAME).write_bytes(own[FILE_NAME])
    (folder / CHECKLIST).write_bytes(_json(_checklist(checklist_of(site, strategy), release)))
    (folder / CHECKSUMS).write_bytes(_checksums(folder))
    return replace(release, hosts=hosts)


def _copies(files: Files, site: Site) -> Iterable[_Copy]:
    url = site.settings.site_url
    yield _Copy(None, f"{url.rstrip('/')}/" if url else "", files)
    for partner in site.settings.partners:
        yield _Copy(partner.id, partner.address, files_for_partner(files, partner, site))


def _publication(data: bytes, release: Release) -> bytes:
    value = json.loads(data)
    value["released"] = {
        "strategy": release.strategy,
        "edition": release.edition,
        "published": release.published.isoformat(),
        "commit": release.commit,
        "supersedes": release.supersedes,
    }
    return _json(value)


def _checklist(items: Iterable[ChecklistItem], release: Release) -> Mapping[str, Any]:
    return {
        "strategy": release.strategy,
        "edition": release.edition,
        "items": [
            {
                "id": item.requirement.id,
                "item": item.requirement.item,
                "name": {"en": item.requirement.name.en, "cy": item.requirement.name.cy},
                "source": item.requirement.source.at,
                "required": item.requirement.mandatory,
                "state": item.state,
                "pages": [pair.key for pair in item.where],
                "reason": {"en": item.reason.en, "cy": item.reason.cy} if item.state == "not-yet" else None,
            }
            for item in items
        ],
    }


def _json(value: Mapping[str, Any]) -> bytes:
    return f"{json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True)}\n".encode()


def _checksums(folder: Path) -> bytes:
    paths = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    lines = (f"{hashlib.sha256((folder / path).read_bytes()).hexdigest()}  {path}\n" for path in paths)
    return "".join(lines).encode()
