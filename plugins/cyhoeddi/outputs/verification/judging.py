"""What an answer says of the file that was asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urljoin, urlsplit

from cyhoeddi.outputs.bundle.site_files import address_of
from cyhoeddi.outputs.verification.answers import HTML, Answer, NoAnswer, Trouble
from cyhoeddi.outputs.verification.changes import Change, change_of
from cyhoeddi.outputs.verification.released import Edition, ExpectedFile, sha256_of

State = (
    Literal[
        "released", "missing", "other-edition", "other-copy", "changed", "login", "another-page", "wrong-type",
        "refused", "busy", "server-error", "no-index", "small-letters", "not-asked",
    ]
    | Trouble
)  # fmt: skip
"""What a file is found to be."""

FROM_BAD_TO_WORSE: tuple[State, ...] = (
    "released", "no-index", "small-letters", "wrong-type", "changed", "other-copy", "other-edition", "cut-off",
    "too-large", "unreadable", "missing", "not-asked", "server-error", "too-slow", "busy", "refused", "redirect-loop",
    "elsewhere", "another-page", "login", "not-reachable", "certificate",
)  # fmt: skip

TYPES = {
    ".html": (HTML, "application/xhtml+xml"),
    ".pdf": ("application/pdf",),
    ".docx": ("application/vnd.openxmlformats-officedocument.wordprocessingml.document",),
    ".epub": ("application/epub+zip",),
}
"""What each kind of file must be served as, so that a browser shows it or a program opens it (docs/en/hosting.md)."""

_PASSWORD = re.compile(rb"<input\b[^<>]{0,2000}\btype\s*=\s*[\"']?password", re.IGNORECASE)
_SIGNING_IN = re.compile(
    rb"<title[^<>]{0,500}>[^<]{0,200}\b(?:sign[ -]?in|log[ -]?in|log on|mewngofnod\w*)", re.IGNORECASE
)
_LINK = re.compile(r'(<a\b[^<>]{0,4000}?\shref=")([^"]*)(")')
_ANYWHERE = "https://site.invalid/"


@dataclass(frozen=True, slots=True)
class FileResult:
    """What was found of a file; ``detail`` as in a NoAnswer, the edition, or the status of the answer."""

    name: str
    state: State
    detail: str = ""
    change: Change | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """What an answer is held against beside the file itself.

    ``editions`` are others of the strategy, ``copies`` this edition as it was made for other hosts, by their address.
    """

    editions: Sequence[Edition] = ()
    copies: Sequence[Edition] = ()
    site_url: str = ""
    address: str = ""

    @property
    def hosts(self) -> frozenset[str]:
        """The hosts whose files a page may ask for."""
        return frozenset(urlsplit(address).hostname or "" for address in (self.site_url, self.address))


def judge(expected: ExpectedFile, answer: Answer | NoAnswer, known: Known) -> FileResult:
    """What the answer to a request for a file means."""
    if isinstance(answer, NoAnswer):
        return FileResult(expected.name, answer.trouble, answer.detail)
    if answer.status != 200:
        return FileResult(expected.name, _state_of_status(answer.status), str(answer.status))
    digest = sha256_of(answer.body)
    if digest == expected.sha256:
        return _of_type(expected, answer)
    if is_login(answer):
        return FileResult(expected.name, "login")
    if answer.media_type == HTML and not expected.name.endswith(".html"):
        return FileResult(expected.name, "another-page")
    state: State
    for state, editions in (("other-edition", known.editions), ("other-copy", known.copies)):
        for edition in editions:
            if edition.checksums.get(expected.name) == digest:
                return FileResult(expected.name, state, edition.name)
    if _differs_in_links_to_other_strategies(expected, answer.body, known):
        return _of_type(expected, answer)
    return FileResult(expected.name, "changed", change=change_of(expected, answer.body, known.hosts))


def is_login(answer: Answer) -> bool:
    """True for a page that asks who one is."""
    return answer.media_type == HTML and bool(
        _PASSWORD.search(answer.body) or _SIGNING_IN.search(answer.body)
    )


def _of_type(expected: ExpectedFile, answer: Answer) -> FileResult:
    ending = f".{expected.name.rpartition('.')[2].lower()}"
    if answer.media_type in TYPES.get(ending, (answer.media_type,)):
        return FileResult(expected.name, "released")
    return FileResult(expected.name, "wrong-type", answer.media_type or "–")


def _state_of_status(status: int) -> State:
    if status in (401, 403, 407, 451):
        return "refused"
    if status in (429, 503):
        return "busy"
    return "server-error" if status >= 500 else "missing"


def _differs_in_links_to_other_strategies(expected: ExpectedFile, body: bytes, known: Known) -> bool:
    """True where a host serves the whole site, and the bundle held one strategy: links to others are then short."""
    if expected.original is None or expected.kind != "page" or not known.site_url:
        return False
    try:
        pages = (expected.original.decode(), body.decode())
    except UnicodeError:
        return False
    first, second = (_with_whole_links(page, expected.name, known) for page in pages)
    return first == second


def _with_whole_links(html: str, name: str, known: Known) -> str:
    here = _ANYWHERE + address_of(name)

    def whole(link: re.Match[str]) -> str:
        target = urljoin(here, link[2])
        for own in (known.site_url, known.address):
            if own and target.startswith(own):
                target = _ANYWHERE + target.removeprefix(own)
        return f"{link[1]}{target}{link[3]}"

    return _LINK.sub(whole, html)
