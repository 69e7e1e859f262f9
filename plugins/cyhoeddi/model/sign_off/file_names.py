"""The file of the ledger in which the sign-off of one part of a page stands.

A name is made of small letters, digits, ``-``, ``_`` and ``.`` before a digit. A capital is written as ``,`` and the
small letter (``P1.2`` is ``,p1.2``), each byte of anything else as ``=`` and two hexadecimal digits. So a name is the
same on every file system, with or without capitals, accents and reserved names; ids that differ have names that differ;
and none leads out of its folder.
"""

from __future__ import annotations

import hashlib
import posixpath
import re
from typing import Literal

PartKind = Literal["front-matter", "action", "beginning", "section"]

FOLDER = "data/sign-off"
"""Where the ledger lies, below the content folder."""

SUFFIX = ".yml"

_KINDS_BY_NAME: tuple[PartKind, ...] = ("front-matter", "action", "beginning")

_LONGEST = 80
_KEPT_OF_LONG = 60
_NOT_PLAIN = re.compile(r"[^a-z0-9_-]", re.DOTALL)
_DOT_BEFORE_DIGIT = re.compile(r"(?<=[a-z0-9])=2e(?=[0-9])")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|\Z)")
_MARK = "+"
"""Begins the names of what is no section, and what is put behind a name; no id is written with it."""

_PUT_BEHIND = re.compile(r"(?P<cut>\+[0-9a-f]{16})?(?P<number>\+\d{1,9})?\Z")


def safe_name(text: str) -> str:
    """A name for files and folders that is unique to this text; one over 80 characters is cut and ends in a hash."""
    name = _DOT_BEFORE_DIGIT.sub(".", _NOT_PLAIN.sub(lambda match: _escaped(match[0]), text))
    if _RESERVED.match(name):  # names of devices on Windows
        name = f"={ord(name[0]):02x}{name[1:]}"
    if len(name) > _LONGEST:
        digest = hashlib.sha256(_bytes(text)).hexdigest()[:16]
        return f"{name[:_KEPT_OF_LONG]}{_MARK}{digest}"
    return name or "="


def text_of_name(name: str) -> str:
    """The text that a name was made of, as far as the name holds it: what was cut off is shown as ``…``."""
    behind = _PUT_BEHIND.search(name)
    assert behind
    kept = re.sub(r"(?:=[0-9a-f]?|,)\Z", "", name[: behind.start()])
    kept = re.sub(r",([a-z])", lambda match: match[1].upper(), kept)
    raw = re.sub(rb"=([0-9a-f]{2})", lambda match: bytes.fromhex(match[1].decode()), _bytes(kept))
    try:
        text = raw.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:  # cut within a letter, or a file that somebody named by hand
        text = raw.decode("utf-8", "ignore")
    return f"{text}…" if behind["cut"] else text


def page_key_of(folder: str) -> str:
    """The key of the page that a folder of the ledger is for."""
    steps = folder.removeprefix(f"{FOLDER}/").split("/")
    return "/".join(text_of_name(step) for step in steps) + ".md"


def kind_and_id(path: str) -> tuple[PartKind, str]:
    """The kind and the id of the part that a file of the ledger is for, as its name has them."""
    name = posixpath.basename(path).removesuffix(SUFFIX)
    for kind in _KINDS_BY_NAME:
        if name.startswith(f"{_MARK}{kind}"):
            return kind, text_of_name(name.removeprefix(f"{_MARK}{kind}-")) if kind == "action" else ""
    return "section", text_of_name(name)


def page_folder(page_key: str) -> str:
    """The folder of a page's sign-offs, below the content folder: ``a/b.md`` has ``data/sign-off/a/b``."""
    steps = page_key.removesuffix(".md").split("/")
    return posixpath.join(FOLDER, *(safe_name(step) for step in steps))


def part_name(kind: PartKind, id_: str, number: int) -> str:
    """The name of a part within its page; ``number`` tells apart parts of the same id, counted from 1."""
    again = f"{_MARK}{number}" if number > 1 else ""
    if kind == "section":
        return safe_name(id_) + again
    return f"{_MARK}{kind}{f'-{safe_name(id_)}' if kind == 'action' else ''}{again}"


def part_path(page_key: str, kind: PartKind, id_: str, number: int = 1) -> str:
    """The file of a part's sign-off, below the content folder."""
    return f"{page_folder(page_key)}/{part_name(kind, id_, number)}{SUFFIX}"


def _escaped(character: str) -> str:
    if "A" <= character <= "Z":
        return f",{character.lower()}"
    return "".join(f"={byte:02x}" for byte in _bytes(character))


def _bytes(text: str) -> bytes:
    """UTF-8, also of the half characters by which Python shows a file name that is none."""
    return text.encode("utf-8", "surrogatepass")
