"""The screen itself: every test over every page and every file that is published with it."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator

from cyhoeddi.duty.sensitive.decided_path import decided_path
from cyhoeddi.duty.sensitive.files.unreadable import UNREADABLE
from cyhoeddi.duty.sensitive.hit import FileHit, Hit, SensitiveFinding
from cyhoeddi.duty.sensitive.keys import key_of
from cyhoeddi.duty.sensitive.open_findings import page_findings, passage_findings
from cyhoeddi.duty.sensitive.passage import Passage
from cyhoeddi.duty.sensitive.passages import passages_of_csv, passages_of_text
from cyhoeddi.duty.sensitive.published import Published, published_of
from cyhoeddi.duty.sensitive.registry import TESTS
from cyhoeddi.model.language import Language, language_of
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words

ReadFile = Callable[[str], bytes | None]
"""The content of a file by its path below the content folder; None where it cannot be read."""

_PAGES = ".md"
_TEXTS = frozenset({".txt", ".json", ".xml", ".ics", ".vcf", ".yml", ".yaml", ".tsv", ".rtf", ".eml"})
_TABLES = frozenset({".csv"})
_PLAIN_PICTURES = frozenset({".ico", ".css", ".js", ".woff", ".woff2", ".ttf", ".otf"})
_METADATA = "hidden-data"
_NOT_READ = Words("a file whose words the screen cannot read", "ffeil na all y sgrinio ddarllen ei geiriau")


def screen(site: Site, read_file: ReadFile | None = None) -> Iterator[SensitiveFinding]:
    """Everything for a person to decide about, in the order of pages and files, decided or not.

    ``read_file`` is asked for files that are published beside the pages; without it, only pages are looked at.
    """
    for page in site.pages():
        if page.source not in site.unread:
            for test in TESTS:
                yield from page_findings(page, site, test.name, test.find)
    if read_file:
        yield from screen_files(site, read_file)


def open_in(site: Site, read_file: ReadFile | None = None) -> Iterator[SensitiveFinding]:
    """What no person has decided about yet; as ``screen``."""
    yield from (found for found in screen(site, read_file) if found.key not in site.published_on_purpose)


def screen_files(site: Site, read_file: ReadFile) -> Iterator[SensitiveFinding]:
    """What stands or hides in the files that are published beside the pages."""
    published = published_of(site)
    for path in sorted(site.files or ()):
        if not path.endswith(_PAGES):
            yield from _in_file(path, site, published, read_file)


def findings_in(passage: Passage, published: Published) -> Iterator[tuple[str, Hit]]:
    """The name of a test and a hit, for each hit of each test in one passage."""
    for test in TESTS:
        for hit in test.find(passage, published):
            yield test.name, hit


def _in_file(path: str, site: Site, published: Published, read_file: ReadFile) -> Iterator[SensitiveFinding]:
    suffix, decided = posixpath.splitext(path)[1].casefold(), decided_path(path, site)
    if suffix in _PLAIN_PICTURES:
        return
    source = posixpath.join(site.settings.content_folder, path)
    language = language_of(path) or "en"
    data = read_file(path)
    hits = [FileHit(posixpath.basename(path), _NOT_READ, "weak")] if data is None else []
    if data is not None:
        for passage in _passages_in(data, suffix, source, language):
            for test in TESTS:
                yield from passage_findings(passage, published, decided, test.name, test.find)
        hits = list(_hidden_in(data, suffix, path))
    for hit in dict.fromkeys(hits):
        if not published.has_name(_plain(hit.words)):
            yield SensitiveFinding(
                _METADATA, Position(source), hit.words, hit.what, hit.weight,
                key_of(_METADATA, decided, f"{hit.what.en}\n{hit.words}"), decided, language, hit.words,
            )  # fmt: skip


def _plain(words: str) -> str:
    return " ".join("".join(c if c.isalnum() or c in "-'" else " " for c in words.replace("’", "'")).split())


def _passages_in(data: bytes, suffix: str, source: str, language: Language) -> Iterator[Passage]:
    """The words of a file that holds words: read in both languages where it belongs to none."""
    from cyhoeddi.duty.sensitive.files import office

    if suffix in _TEXTS or suffix == ".svg":
        yield from passages_of_text(_decoded(data), source, language)
    elif suffix in _TABLES:
        yield from passages_of_csv(_decoded(data), source, language)
    elif suffix in office.SUFFIXES:
        try:
            text = "\n\n".join(office.office_paragraphs(data))
        except UNREADABLE:
            return
        for passage in passages_of_text(text, source, language):
            yield Passage(passage.text, language, lambda _: Position(source), passage.offsets)


def _hidden_in(data: bytes, suffix: str, path: str) -> Iterator[FileHit]:
    """What is hidden in a file, and that it cannot be read where that is so."""
    from cyhoeddi.duty.sensitive.files import office, pdf, pictures, svg

    name = posixpath.basename(path)
    try:
        if suffix in pictures.SUFFIXES:
            yield from pictures.picture_hits(data)
        elif suffix in office.SUFFIXES:
            yield from office.office_hits(data)
        elif suffix == ".svg":
            yield from svg.svg_hits(_decoded(data))
        elif suffix == ".pdf":
            yield from pdf.pdf_hits(data)
            yield FileHit(name, _NOT_READ, "weak")
        elif suffix not in _TEXTS | _TABLES:
            yield FileHit(name, _NOT_READ, "weak")
    except UNREADABLE:
        yield FileHit(name, _NOT_READ, "weak")


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    return data.decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n")
