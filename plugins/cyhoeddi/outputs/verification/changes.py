"""How a file that is not as released was changed: what a web server, a transfer or a content system did to it.

A guess is made only where undoing it gives the released bytes, or where the released file is at hand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal
from urllib.parse import urlsplit

from cyhoeddi.outputs.verification.released import ExpectedFile, sha256_of

ChangeKind = Literal[
    "empty", "line-ends", "byte-order-mark", "ends", "character-encoding", "encoded-twice", "cut-off", "spaces",
    "analytics", "cookie-notice", "script", "added", "other-hosts", "other",
]  # fmt: skip

_MARK = b"\xef\xbb\xbf"
_ENCODINGS = ("cp1252", "latin-1", "utf-16")
_LINES = 4_000
"""More lines are not compared one by one."""
_MOST_HOSTS = 5
"""More hosts are not named."""

_SCRIPT = re.compile(rb"<script\b([^<>]{0,2000})>", re.IGNORECASE)
_SCRIPT_END = re.compile(rb"</script>\n?", re.IGNORECASE)
_TAG = re.compile(rb"<(script|link|img|iframe|source)\b([^<>]{0,2000})>", re.IGNORECASE)
_ADDRESS = re.compile(rb"\b(?:src|href)\s*=\s*[\"']?((?:https?:)?//[^\"'\s>]+)", re.IGNORECASE)
_IS_ASKED = re.compile(
    rb"\brel\s*=\s*[\"']?[^\"'<>]*\b(?:stylesheet|icon|preload|modulepreload|preconnect)", re.IGNORECASE
)
"""What a browser asks for; other links, such as that to the canonical address, only speak of a page."""

_OF_ANALYTICS = re.compile(
    rb"google-?tagmanager|google-analytics|\bgtag\(|matomo|piwik|clarity\.ms|hotjar|plausible|siteimprove|"
    rb"cloudflareinsights|silktide",
    re.IGNORECASE,
)
_OF_COOKIES = re.compile(rb"cookie|onetrust|consent|cwci", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Change:
    """What was done; ``detail`` names the hosts that a page asks now, or the first words that were added."""

    kind: ChangeKind
    detail: str = ""


def change_of(expected: ExpectedFile, body: bytes, own_hosts: frozenset[str]) -> Change:
    """How ``body``, which is not as released, differs; ``own_hosts`` are those whose files a page may ask for."""
    if not body.strip():
        return Change("empty")
    for kind, undone in _undone(body):
        if sha256_of(undone) == expected.sha256:
            return Change(kind)
    if expected.original is not None and (known := _against(expected.original, body)):
        return known
    if expected.kind == "page":
        return _in_page(expected, body, own_hosts)
    return Change("other")


def _undone(body: bytes) -> Iterator[tuple[ChangeKind, bytes]]:
    """What the file would have been before each thing that happens on the way to a web server."""
    unmarked = body.removeprefix(_MARK).removesuffix(_MARK)
    lines = body.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    yield "byte-order-mark", unmarked
    yield "line-ends", lines
    yield "byte-order-mark", unmarked.replace(b"\r\n", b"\n")
    for end in (b"", b"\n"):
        yield "ends", unmarked.strip() + end
        yield "line-ends", lines.strip() + end
    for encoding in _ENCODINGS:
        try:
            yield "character-encoding", body.decode(encoding).encode("utf-8")
        except UnicodeError:
            continue
    for encoding in _ENCODINGS[:2]:
        try:
            yield "encoded-twice", body.decode("utf-8").encode(encoding)
        except UnicodeError:
            continue


def _against(original: bytes, body: bytes) -> Change | None:
    """What comparing with the released file shows; a transfer as text takes carriage returns out of a PDF."""
    if original.replace(b"\r\n", b"\n") == body or original.replace(b"\n", b"\r\n") == body:
        return Change("line-ends")
    if original.startswith(body):
        return Change("cut-off")
    if b"".join(original.split()) == b"".join(body.split()):
        return Change("spaces")
    added = _added(original, body)
    return None if added is None else _named(added)


def _added(original: bytes, body: bytes) -> bytes | None:
    """The pieces that were put in, where nothing was taken out."""
    if (piece := _inserted(original, body)) is not None:
        return piece
    old, new = original.splitlines(), body.splitlines()
    if max(len(old), len(new)) > _LINES:
        return None
    pieces = []
    for what, a, b, c, d in SequenceMatcher(None, old, new).get_opcodes():
        if what == "equal":
            continue
        part = _inserted(b"\n".join(old[a:b]), b"\n".join(new[c:d]))
        if part is None:
            return None
        pieces.append(part)
    return b"\n".join(pieces)


def _inserted(old: bytes, new: bytes) -> bytes | None:
    """The one piece that makes the new text of the old; None where there is no such piece."""
    if len(new) <= len(old):
        return None
    start = next((i for i, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), len(old))
    end = len(old) - start
    if end and not new.endswith(old[start:]):
        return None
    length = len(new) - len(old)
    # The same letters on both sides leave a choice of where it begins: at a tag, if it can.
    while start and new[start : start + 1] != b"<" and new[start - 1] == new[start + length - 1]:
        start -= 1
    return new[start : start + length]


def _in_page(expected: ExpectedFile, body: bytes, own_hosts: frozenset[str]) -> Change:
    """What a page shows by itself: a page of ours asks no other host, and holds no script of its own but data."""
    asked = ", ".join(_other_hosts(body, own_hosts))
    kept, foreign = _without_foreign_scripts(body, own_hosts)
    if foreign and (sha256_of(kept) == expected.sha256 or asked):
        return Change(_named(foreign).kind, asked)
    return Change("other-hosts", asked) if asked else Change("other")


def _without_foreign_scripts(body: bytes, own_hosts: frozenset[str]) -> tuple[bytes, bytes]:
    """The page without scripts that are none of ours, and these."""
    kept, foreign, place = [], [], 0
    while (start := _SCRIPT.search(body, place)) and (end := _SCRIPT_END.search(body, start.end())):
        script = body[start.start() : end.end()]
        is_ours = b"json" in start[1] or (b"src=" in start[1] and not _other_hosts(start[0], own_hosts))
        kept += [body[place : start.start()], script if is_ours else b""]
        foreign += [] if is_ours else [script]
        place = end.end()
    return b"".join((*kept, body[place:])), b"".join(foreign)


def _other_hosts(html: bytes, own_hosts: frozenset[str]) -> tuple[str, ...]:
    tags = (tag[2] for tag in _TAG.finditer(html) if tag[1].lower() != b"link" or _IS_ASKED.search(tag[2]))
    addresses = (match[1] for tag in tags if (match := _ADDRESS.search(tag)))
    found = (_host_of(address.decode("utf-8", "replace")) for address in addresses)
    return tuple(dict.fromkeys(host for host in found if host and host not in own_hosts))[:_MOST_HOSTS]


def _host_of(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def _named(added: bytes) -> Change:
    asked = ", ".join(_other_hosts(added, frozenset()))
    if _OF_ANALYTICS.search(added):
        return Change("analytics", asked)
    if _OF_COOKIES.search(added):
        return Change("cookie-notice", asked)
    if re.search(rb"<script\b", added, re.IGNORECASE):
        return Change("script", asked)
    words = " ".join(re.sub(r"<[^>]*>", " ", added.decode("utf-8", "replace")).split())
    return Change("added", asked or words[:60])
