"""Reading the ledger's files, and writing the text of one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

import yaml

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.iso_date import read_date
from cyhoeddi.model.located_yaml import read_yaml
from cyhoeddi.model.position import Position
from cyhoeddi.model.schema import faults_against
from cyhoeddi.model.sign_off.file_names import FOLDER

_SUFFIXES = (".yml", ".yaml")
_CONFLICT = re.compile(r"^(?:<{7}|={7}|>{7}|\|{7})(?:[ \t].*)?$", re.MULTILINE)
_OPENS_OR_CLOSES = re.compile(r"^(?:<{7}|>{7})(?:[ \t]|$)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Entry:
    """The sign-off of one part: what it said in each language (see ``text_hash``), who signed it off and when.

    ``path`` is its file, below the content folder; ``position`` where that stands in the project.
    """

    path: str
    position: Position
    en: str
    cy: str
    by: str
    on: date


@dataclass(frozen=True, slots=True)
class Entries:
    """The ledger as it was read: its entries by path, and the paths of files that no entry could be read from."""

    entries: Mapping[str, Entry] = field(default_factory=dict)
    unread: frozenset[str] = frozenset()


def read_entries(
    texts: Mapping[str, str], content_folder: str, met: Iterable[Fault]
) -> tuple[Entries, tuple[Fault, ...]]:
    """The ledger's entries among a site's texts, and what is wrong with them; ``met`` are faults of opening files."""
    prefix = f"{content_folder}/"
    unread = {
        fault.position.path.removeprefix(prefix) for fault in met if _is_entry(fault.position.path, prefix)
    }
    entries: dict[str, Entry] = {}
    faults: list[Fault] = []
    for path in sorted(path for path in texts if _is_entry(f"{prefix}{path}", prefix)):
        entry, found = _read(path, f"{prefix}{path}", texts[path])
        faults += found
        if entry:
            entries[path] = entry
        else:
            unread.add(path)
    return Entries(entries, frozenset(unread)), tuple(faults)


def entry_text(en: str, cy: str, by: str, on: date) -> str:
    """What is written into a file of the ledger: one line."""
    values = {"en": en, "cy": cy, "by": by}
    text = yaml.safe_dump(
        values, allow_unicode=True, default_flow_style=True, sort_keys=False, width=float("inf")
    )
    # Without quotation marks, as people write dates in the other files; the reader takes it for a text all the same.
    return f"{text.strip().removesuffix('}')}, date: {on.isoformat()}}}\n"


def _is_entry(source: str, prefix: str) -> bool:
    return source.startswith(f"{prefix}{FOLDER}/") and source.endswith(_SUFFIXES)


def _read(path: str, source: str, text: str) -> tuple[Entry | None, tuple[Fault, ...]]:
    """The entry of one file, None where anything is wrong with it."""
    if _OPENS_OR_CLOSES.search(text):
        return None, (_conflict(text, source),)
    data, faults = read_yaml(text, source)
    value = data.value
    if not faults and not isinstance(value, dict):
        values = {"key": "sign-off", "found": str(value)[:80], "example": "by: Siân Huws"}
        faults = (Fault("value-wrong", data.start, values),)
    faults = faults or tuple(faults_against("sign_off", data))
    if faults:
        return None, faults
    by, on = value["by"].strip(), read_date(value["date"])
    return Entry(path, Position(source), value["en"], value["cy"], by, on), ()


def _conflict(text: str, source: str) -> Fault:
    """Two sign-offs of one part that git could not put together: it left both, between marks."""
    marks = [text.count("\n", 0, mark.start()) + 1 for mark in _CONFLICT.finditer(text)]
    lines = ", ".join(map(str, marks))
    return Fault("sign-off-conflict", Position(source, marks[0]), {"found": lines, "path": source})
