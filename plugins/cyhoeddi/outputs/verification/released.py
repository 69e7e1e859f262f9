"""What is expected at a host: each page and document of both languages, with its checksum."""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Literal

from cyhoeddi.model.language import LANGUAGES, Language, language_of
from cyhoeddi.model.release import Release
from cyhoeddi.outputs.bundle.packing import CHECKSUMS
from cyhoeddi.outputs.bundle.site_files import Files, file_of
from cyhoeddi.outputs.verification.hosts import OWN

FOLDER = "dist/releases"
"""Where releases are kept, below the project's folder."""

_LINE = re.compile(r"([0-9a-f]{64}) [ *](\S.*)")
_DOCUMENTS = (".pdf", ".docx", ".epub")


@dataclass(frozen=True, slots=True)
class ExpectedFile:
    """A file by its path below the site; ``size`` in bytes and ``original`` where they are known."""

    name: str
    language: Language
    kind: Literal["page", "document"]
    sha256: str
    size: int | None = None
    original: bytes | None = None


@dataclass(frozen=True, slots=True)
class Edition:
    """An edition as files: the SHA-256 of each by its path below the site."""

    name: str
    checksums: Mapping[str, str]


def read_checksums(data: bytes) -> Mapping[str, str]:
    """A list as ``sha256sum`` writes it, by path; lines of another form are left out."""
    lines = data.decode("utf-8", "replace").splitlines()
    return {match[2]: match[1] for line in lines if (match := _LINE.fullmatch(line))}


def sha256_of(data: bytes) -> str:
    """SHA-256 in hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def bundle_of(project: Path, release: Release, host: str, checksums: str | None) -> Files:
    """The files of the bundle made for a host, from ``dist/releases``; none where it is not there, or not that one.

    A bundle counts only if its list has the SHA-256 that the release keeps and each file is as the list says.
    """
    stem = f"{release.strategy.replace('/', '-') or 'strategy'}-{release.edition}"
    file = project / FOLDER / stem / (f"{stem}.zip" if host == OWN else f"{stem}-{host}.zip")
    try:
        with zipfile.ZipFile(file) as packed:
            files = {entry: packed.read(entry) for entry in packed.namelist()}
    except (OSError, zipfile.BadZipFile, RuntimeError, NotImplementedError, ValueError):
        return {}
    if checksums is None or sha256_of(files.get(CHECKSUMS, b"")) != checksums:
        return {}
    wanted = read_checksums(files[CHECKSUMS])
    return files if all(sha256_of(files.get(name, b"")) == digest for name, digest in wanted.items()) else {}


def released_edition(release: Release, checksums: Mapping[str, str]) -> Edition:
    """A release as files: what it keeps itself, and a list of its bundle."""
    return Edition(release.edition, {**{n: f.sha256 for n, f in release.files.items()}, **checksums})


def expected_files(
    release: Release, checksums: Mapping[str, str], publication: bytes | None, originals: Files
) -> tuple[ExpectedFile, ...]:
    """The pages, then the documents, of each language, in the order of the lists.

    ``checksums`` is the list of the host's bundle; without one only what the release itself keeps can be expected.
    ``publication`` says which files belong to the strategy; without it these are all below the languages' folders.
    """
    known = {**{name: file.sha256 for name, file in release.files.items()}, **checksums}
    names = _published(publication, release.strategy) if publication else None
    chosen = names or [
        (name, language) for name in known if (language := language_of(name)) and _is_read(name)
    ]
    found = []
    for name, language in chosen:
        if name in known:
            original = originals.get(name)
            kept = release.files.get(name)
            size = len(original) if original is not None else kept.size if kept else None
            found.append(ExpectedFile(name, language, _kind(name, release), known[name], size, original))
    return tuple(sorted(found, key=lambda f: (LANGUAGES.index(f.language), f.kind != "page")))


def edition_said(publication: bytes, strategy: str) -> str | None:
    """The edition of which a ``publication.json`` says that it was released; None where it does not say."""
    value = _json(publication)
    said = value.get("released")
    if isinstance(said, dict) and said.get("strategy") == strategy and said.get("edition"):
        return str(said["edition"])
    return None


def _published(publication: bytes, strategy: str) -> list[tuple[str, Language]]:
    strategies = _json(publication).get("strategies")
    editions = strategies.get(strategy) if isinstance(strategies, dict) else None
    if not isinstance(editions, dict):
        return []
    pairs = [(language, editions.get(language)) for language in LANGUAGES]
    return [(name, language) for language, edition in pairs for name in _names(edition)]


def _names(edition: Any) -> Iterator[str]:
    if not isinstance(edition, dict):
        return
    pages = edition.get("pages")
    yield from (file_of(str(address)) for address in (pages if isinstance(pages, list) else ()))
    for value in edition.values():
        if isinstance(value, dict) and isinstance(value.get("address"), str):
            yield value["address"]


def _json(data: bytes) -> dict[str, Any]:
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _is_read(name: str) -> bool:
    return name.endswith((".html", *_DOCUMENTS))


def _kind(name: str, release: Release) -> Literal["page", "document"]:
    is_page = PurePosixPath(name).name == "index.html" or (
        name.endswith(".html") and name not in release.files
    )
    return "page" if is_page else "document"
