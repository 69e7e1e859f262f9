"""What an address on the web means, whatever language and form it is written in.

``https://www.example.org/en/plan.html`` and ``http://example.org/cy/plan`` mean the same: the scheme, ``www.``, the
marks of a language and those that count readers are left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import parse_qsl, unquote

from cyhoeddi.model.language import Language
from cyhoeddi.model.link_target import read_address

_ENGLISH_MARKS = frozenset({"en", "eng", "english", "saesneg", "en-gb", "en_gb"})
_WELSH_MARKS = frozenset({"cy", "cym", "cymraeg", "welsh", "cy-gb", "cy_gb"})
_FILE_MARK = re.compile(
    r"(?:(?<=.)[-_.](?P<behind>en|eng|english|saesneg|e|cy|cym|cymraeg|welsh|w)(?=\.\w{2,4}\Z|\Z)"
    r"|\A(?P<before>en|eng|english|cy|cym|cymraeg|welsh)[-_])",
    re.IGNORECASE,
)
_LANGUAGE_KEYS = frozenset({"lang", "language", "locale", "hl", "iaith", "lng", "l"})
_TRACKING_KEY = re.compile(
    r"utm_\w+|_ga|_gl|gclid|fbclid|msclkid|icn|ici|cid|mc_[ce]id|ref|source", re.IGNORECASE
)
_PAGE_ENDING = re.compile(r"(?:/|(?:/(?:index|default|home))?\.(?:html?|aspx?|php)|/index)\Z", re.IGNORECASE)
_QUOTED_MARK = re.compile(r"""["'](?:en|cy)["']""")
_LONE_LETTERS = {"e": "en", "w": "cy"}


@dataclass(frozen=True, slots=True)
class Meaning:
    """An address without what does not change where it leads; ``language`` is the one that it was marked with."""

    scheme: str
    host: str
    segments: tuple[str, ...]
    query: tuple[tuple[str, str], ...]
    fragment: str
    language: Language | None

    @property
    def document(self) -> tuple[object, ...]:
        """The same for two addresses of one document, whichever part of it and in whichever language."""
        return (self.scheme, self.host, self.segments, self.query)


@lru_cache(maxsize=8192)
def meaning_of(target: str) -> Meaning:
    """What a link's target means; one that is no address of the web keeps its words."""
    address = read_address(_QUOTED_MARK.sub('""', target))
    marks: list[str] = []
    scheme = "" if address.scheme in ("http", "https") else address.scheme
    host = _without_mark(address.host.removeprefix("www."), marks)
    path = _PAGE_ENDING.sub("", unquote(address.path).casefold())
    segments = [segment for segment in path.split("/") if segment and not _is_mark(segment, marks)]
    if segments:
        segments[-1] = _PAGE_ENDING.sub("", _unmarked_file(segments[-1], marks))
    query = []
    for key, value in parse_qsl(address.query.replace("&amp;", "&"), keep_blank_values=True):
        if key.casefold() in _LANGUAGE_KEYS and _is_mark(value, marks):
            continue
        if not _TRACKING_KEY.fullmatch(key):
            query.append((key, value))
    language = _language(marks[0]) if marks else None
    fragment = unquote(address.fragment).casefold()
    return Meaning(scheme, host, tuple(segments), tuple(sorted(query)), fragment, language)


def _without_mark(host: str, marks: list[str]) -> str:
    first, dot, rest = host.partition(".")
    return rest if dot and "." in rest and _is_mark(first, marks) else host


def _is_mark(text: str, marks: list[str]) -> bool:
    """True for the mark of a language, which is kept in ``marks``."""
    lowered = text.casefold()
    if lowered in _ENGLISH_MARKS or lowered in _WELSH_MARKS:
        marks.append(lowered)
        return True
    return False


def _unmarked_file(name: str, marks: list[str]) -> str:
    found = _FILE_MARK.search(name)
    if not found:
        return name
    marks.append((found["behind"] or found["before"]).casefold())
    return name[: found.start()] + name[found.end() :]


def _language(mark: str) -> Language:
    mark = _LONE_LETTERS.get(mark, mark)
    return "cy" if mark in _WELSH_MARKS else "en"
