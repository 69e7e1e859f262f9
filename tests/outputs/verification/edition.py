"""A small released edition: its bundle for a partner, its release, and hosts that serve it, well or badly."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import unquote

from cyhoeddi.model.position import Position
from cyhoeddi.model.release import Release, ReleasedFile, ReleasedHost
from cyhoeddi.model.words import Words
from cyhoeddi.outputs.bundle.packing import CHECKSUMS, with_checksums
from cyhoeddi.outputs.bundle.site_files import Files, file_of
from cyhoeddi.outputs.verification.answers import Answer, NoAnswer
from cyhoeddi.outputs.verification.hosts import Host
from cyhoeddi.outputs.verification.released import read_checksums, released_edition, sha256_of
from cyhoeddi.outputs.verification.task import Task

ADDRESS = "https://www.powys.example/strategaeth/"
SITE = "https://example.org/"
TYPES = {
    "html": "text/html", "pdf": "application/pdf", "json": "application/json", "css": "text/css",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}  # fmt: skip
PAGES = {"en": ("en/trees/", "en/trees/Needs/"), "cy": ("cy/coed/", "cy/coed/t%C5%B7/")}
DOCUMENTS = {"en": "en/trees/Strategy.pdf", "cy": "cy/coed/strategaeth-tŷ.pdf"}
WORD = "cy/coed/strategaeth-tŷ.docx"


def page(language: str, year: str, below: str, address: str = ADDRESS) -> bytes:
    """A page, with letters that a wrong encoding loses."""
    return (
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<title>Coed {year}</title>\n'
        f'<link rel="canonical" href="{address}{below}">\n<script type="application/json">{{}}</script>\n'
        f'<script type="application/ld+json">{{"dŵr": "tŷ"}}</script>\n'
        f'<link rel="stylesheet" href="/strategaeth/site.css">\n</head>\n<body>\n'
        f'<p>Tŷ, dŵr: {below} {year}</p>\n<p><a href="{SITE}en/housing/">Housing</a></p>\n</body>\n</html>\n'
    ).encode()


def bundle(year: str = "2026", address: str = ADDRESS) -> Files:
    """The files of a bundle with its list, as ``cyhoeddi bundle`` packs them for a host at an address."""
    files: dict[str, bytes] = {"site.css": b"p {}\n", "index.html": b"<!doctype html>\n"}
    strategy: dict[str, object] = {}
    for language, addresses in PAGES.items():
        document = DOCUMENTS[language]
        for below in addresses:
            files[file_of(below)] = page(language, year, below, address)
        files[document] = f"%PDF-1.7\r\nt\u0177 {language} {year}\n%%EOF\n".encode()
        entry: dict[str, object] = {"title": "Tŷ", "pages": list(addresses), "pdf": {"address": document}}
        if language == "cy":
            files[WORD] = f"PK {year}".encode()
            entry["word"] = {"address": WORD}
        strategy[language] = entry
    said = {"strategies": {"trees": strategy}, "released": {"strategy": "trees", "edition": year}}
    files["publication.json"] = json.dumps(said, ensure_ascii=False).encode()
    return with_checksums(files)


def release(year: str = "2026", hosts: Mapping[str, str] | None = None) -> Release:
    """The release of the bundle; ``hosts`` are addresses by id, that of a partner where nothing is said."""
    files = bundle(year)
    documents = (*DOCUMENTS.values(), WORD)
    places = hosts if hosts is not None else {"powys": ADDRESS}
    return Release(
        "trees", year, date(int(year), 1, 31), "3f2a9c1", Position("content/data/releases.yml"),
        title=Words("Trees", "Coed a Dŵr"),
        files={name: ReleasedFile(sha256_of(files[name]), len(files[name])) for name in documents},
        hosts={id_: ReleasedHost(address, sha256_of(files[CHECKSUMS])) for id_, address in places.items()},
    )  # fmt: skip


def task(*, has_bundle: bool = False, checksums: bool = True) -> Task:
    """What is asked of the partner: the edition of 2026, after that of 2024."""
    mine, earlier = release(), release("2024")
    known = mine.hosts["powys"].checksums if checksums else None
    return Task(
        Host("powys", ADDRESS, Words("Powys Council", "Cyngor Powys"), known),
        mine,
        bundle() if has_bundle else {},
        (released_edition(earlier, {}),),
        {earlier.hosts["powys"].checksums: "2024"},
        site_url=SITE,
    )


def old_checksums() -> Mapping[str, str]:
    """The list of the edition before."""
    return read_checksums(bundle("2024")[CHECKSUMS])


@dataclass
class Served:
    """A host of files, as a good web server; ``changed`` answers take the place of a file's by its path."""

    files: Files
    changed: Mapping[str, Answer | NoAnswer] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    every: Callable[[str], Answer | NoAnswer] | None = None

    def fetch(self, address: str, largest: int, seconds: float) -> Answer | NoAnswer:
        """The answer of the host."""
        path = unquote(address.removeprefix(ADDRESS))
        self.asked.append(path)
        if self.every is not None:
            return self.every(path)
        if path in self.changed:
            return self.changed[path]
        name = file_of(path)
        if name not in self.files:
            return Answer(404, "text/html", b"<title>Dim byd</title>")
        kind = TYPES.get(name.rpartition(".")[2], "text/plain")
        return Answer(200, kind, self.files[name])
