"""Tables in Markdown, and the words of their heads and cells in both languages."""

from __future__ import annotations

from collections.abc import Sequence

WORDS = {
    "key": ("Key", "Allwedd"),
    "meaning": ("What it says", "Beth mae’n ei ddweud"),
    "written-in": ("Written in", "Ble i’w hysgrifennu"),
    "value": ("Value", "Gwerth"),
    "example": ("Example", "Enghraifft"),
    "needed": ("**Needed.**", "**Rhaid ei rhoi.**"),
    "words": ("both files", "y ddwy ffeil"),
    "items": ("both files", "y ddwy ffeil"),
    "fact": ("one file", "un ffeil"),
    "own": ("this file only", "y ffeil hon yn unig"),
    "object": ("see below", "gweler isod"),
    "string": ("text", "testun"),
    "integer": ("whole number", "rhif cyfan"),
    "boolean": ("`true` or `false`", "`true` neu `false`"),
    "object-value": ("keys of its own", "ei hallweddi ei hun"),
    "date": ("date: year-month-day", "dyddiad: blwyddyn-mis-dydd"),
    "one-of": ("one of {values}", "un o {values}"),
    "list-of": ("list of {value}", "rhestr: {value}"),
    "texts": ("texts", "testunau"),
    "some-of": ("list, from {values}", "rhestr, o blith {values}"),
    "entries": ("list of entries", "rhestr o gofnodion"),
    "option": ("Option", "Opsiwn"),
    "effect": ("What it does", "Beth mae’n ei wneud"),
    "default": ("If not given", "Os na roddir ef"),
    "code": ("Code", "Cod"),
    "name": ("Name", "Enw"),
    "severity": ("Severity", "Difrifoldeb"),
    "finds": ("What it finds", "Beth mae’n ei ganfod"),
}
"""The words around what is generated, in English and in Welsh."""


class NotPossible(Exception):  # noqa: N818 - the reason is for a person, no fault of the program
    """A part that cannot be generated; the message says why."""


def words(key: str, language: str, **values: str) -> str:
    """One entry of `WORDS` in a language."""
    return WORDS[key][language == "cy"].format(**values)


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table with a line for its head and one for each row."""
    lines = [head, ["---"] * len(head), *([cell.replace("|", "\\|") for cell in row] for row in rows)]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


def codes(values: Sequence[str]) -> str:
    """Values as code, parted by commas."""
    return ", ".join(f"`{value}`" for value in values)
