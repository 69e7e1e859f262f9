"""The screen itself: every test over every page and every file that is published with it."""

from __future__ import annotations

import hashlib
import posixpath
from collections.abc import Callable, Iterator

from cyhoeddi.duty.sensitive.hit import FileHit, Hit, SensitiveFinding
from cyhoeddi.duty.sensitive.passage import Passage
from cyhoeddi.duty.sensitive.passages import passages_of, passages_of_csv, passages_of_text
from cyhoeddi.duty.sensitive.published import Published, published_of
from cyhoeddi.duty.sensitive.registry import TESTS
from cyhoeddi.model.language import Language, language_of
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.model.sign_off.text_hash import normalised
from cyhoeddi.model.words import Words

ReadFile = Callable[[str], bytes | None]
"""The content of a file by its path below the content folder; None where it cannot be read."""

_PAGES = ".md"
_TEXTS = frozenset({".txt", ".json", ".xml", ".ics", ".vcf", ".yml", ".yaml", ".tsv", ".rtf", ".eml"})
_TABLES = frozenset({".csv"})
_PLAIN_PICTURES = frozenset({".ico", ".css", ".js", ".woff", ".woff2", ".ttf", ".otf"})
_METADATA = "file-metadata"
_NOT_READ = Words(
    "a file whose words the screen cannot read", "ffeil na all y sgrinio ddarllen ei geiriau"
)


def screen(site: Site, read_file: ReadFile | None = None) -> Iterator[SensitiveFinding]:
    """Everything for a person to decide about, in the order of pages and files, decided or not.

    ``read_file`` is asked for files that are published beside the pages; without it, only pages are looked at.
    """
    published = published_of(site)
    for page in site.pages():
        if page.source not in site.unread:
            for passage in passages_of(page):
                yield from _in_passage(passage, published, page.path)
    if read_file:
        for path in sorted(site.files or ()):
            if not path.endswith(_PAGES):
                yield from _in_file(path, site, published, read_file)


def findings_in(passage: Passage, published: Published) -> Iterator[tuple[str, Hit]]:
    """The name of a test and a hit, for each hit of each test in one passage."""
    for test in TESTS:
        if test.find:
            for hit in test.find(passage, published):
                yield test.name, hit


def _in_passage(passage: Passage, published: Published, path: str) -> Iterator[SensitiveFinding]:
    for name, hit in findings_in(passage, published):
        words = passage.text[hit.start : hit.end]
        decided_on = passage.text if hit.whole_passage else words
        yield SensitiveFinding(
            test=name,
            position=passage.position(hit.start),
            words=words,
            what=hit.what,
            weight=hit.weight,
            key=key_of(name, path, decided_on),
            passage=passage.text,
        )


def key_of(test: str, path: str, words: str) -> str:
    """The code under which a decision about some words of a page is kept; another page or other words have another.

    It hides the words from a reader of the file, not from somebody who tries all names or numbers there are.
    """
    text = "\n".join((test, path, normalised(words).casefold()))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:20]


def _in_file(path: str, site: Site, published: Published, read_file: ReadFile) -> Iterator[SensitiveFinding]:
    suffix = posixpath.splitext(path)[1].casefold()
    if suffix in _PLAIN_PICTURES:
        return
    source = posixpath.join(site.settings.content_folder, path)
    language = language_of(path) or "en"
    data = read_file(path)
    hits = [FileHit(posixpath.basename(path), _NOT_READ, "weak")] if data is None else []
    if data is not None:
        for passage in _passages_in(data, suffix, source, language):
            yield from _in_passage(passage, published, path)
        hits = list(_hidden_in(data, suffix, path))
    for hit in dict.fromkeys(hits):
        if not published.has_name(_plain(hit.words)):
            yield SensitiveFinding(
                _METADATA, Position(source), hit.words, hit.what, hit.weight,
                key_of(_METADATA, path, f"{hit.what.en}\n{hit.words}"), hit.words,
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
        except (OSError, ValueError, RuntimeError, NotImplementedError, EOFError):
            return
        for passage in passages_of_text(text, source, language):
            yield Passage(passage.text, language, lambda _: Position(source), passage.offsets)


def _hidden_in(data: bytes, suffix: str, path: str) -> Iterator[FileHit]:
    """What is hidden in a file, and that it cannot be read where that is so."""
    import zipfile

    import pikepdf

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
    except (OSError, ValueError, SyntaxError, TypeError, RuntimeError, NotImplementedError, EOFError, zipfile.BadZipFile, pikepdf.PdfError):
        yield FileHit(name, _NOT_READ, "weak")


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    return data.decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n")
