"""Agreed terms: which Welsh words stand for which English ones, and which words are not to be used.

``content/data/terms.csv`` is a table as a spreadsheet writes it. Its first line names the columns; ``en`` and ``cy``
are needed. A cell holds several forms (a plural) parted by ``|``.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.language import LANGUAGES, Language
from cyhoeddi.model.position import Position

COLUMNS = ("en", "cy", "avoid_en", "avoid_cy", "note")
"""All columns there can be, in the order in which they are best written."""

_CELL = re.compile(r'"(?:[^"]|"")*"[^,]*|[^,]*')


@dataclass(frozen=True, slots=True)
class Term:
    """One agreed term: its forms in each language, the forms to be avoided, and a remark for writers."""

    en: tuple[str, ...]
    cy: tuple[str, ...]
    avoid_en: tuple[str, ...] = ()
    avoid_cy: tuple[str, ...] = ()
    note: str = ""

    def forms(self, language: Language) -> tuple[str, ...]:
        """The agreed forms in a language, the first as a writer should name it."""
        return self.en if language == "en" else self.cy

    def avoided(self, language: Language) -> tuple[str, ...]:
        """The forms in a language that are not to be used."""
        return self.avoid_en if language == "en" else self.avoid_cy


@dataclass(frozen=True, slots=True)
class _Row:
    """One line of the table: cells by column, and where each begins."""

    cells: Mapping[str, str]
    places: Mapping[str, Position]
    start: Position


def read_terms(
    text: str, source: str, languages: tuple[Language, ...] = LANGUAGES
) -> tuple[tuple[Term, ...], tuple[Fault, ...]]:
    """The terms of a table and what is wrong with it; ``languages`` are those in which a term may not be missing."""
    faults: list[Fault] = []
    terms: list[Term] = []
    seen: dict[str, Position] = {}
    for row in _rows(text, source, faults):
        missing = [language for language in languages if not _forms(row, language)]
        for language in missing:
            faults.append(_empty(row, language))
        for form in _forms(row, "en"):
            first = seen.setdefault(form, row.places["en"])
            if first != row.places["en"]:
                faults.append(Fault("term-twice", row.places["en"], {"found": form}, (first,)))
        if not missing:
            note = row.cells.get("note", "").strip()
            forms = {column: _forms(row, column) for column in COLUMNS if column != "note"}
            terms.append(Term(**forms, note=note))
    return tuple(terms), tuple(faults)


def _forms(row: _Row, column: str) -> tuple[str, ...]:
    forms = (" ".join(form.split()) for form in row.cells.get(column, "").split("|"))
    return tuple(dict.fromkeys(form for form in forms if form))


def _empty(row: _Row, column: str) -> Fault:
    return Fault("cell-empty", row.places.get(column, row.start), {"found": column})


def _rows(text: str, source: str, faults: list[Fault]) -> Iterator[_Row]:
    """The lines below the names of the columns; nothing where a needed column is not there."""
    lines = text.split("\n")
    reader = csv.reader(f"{line}\n" for line in lines)
    names: list[str] = []
    before = 0
    try:
        for cells in reader:
            start, before = before + 1, reader.line_num
            if not any(cell.strip() for cell in cells):
                continue
            places = _places(lines[start - 1], cells, Position(source, start))
            if not names:
                names = [cell.strip().lower() for cell in cells]
                faults += _wrong_columns(names, places)
                if not {"en", "cy"} <= set(names):
                    return
                continue
            if len(cells) > len(names):
                faults.append(
                    Fault("cells-too-many", places[len(names)], {"found": cells[len(names)].strip()})
                )
            known = dict(zip(names, places, strict=False))
            yield _Row(dict(zip(names, cells, strict=False)), known, Position(source, start))
    except csv.Error as error:
        faults.append(Fault("table-broken", Position(source, before + 1), {"found": str(error)}))


def _places(line: str, cells: list[str], start: Position) -> list[Position]:
    """Where each cell of a line begins; the line's beginning where cells hold ends of lines of their own."""
    places, column = [], 0
    for _ in cells:
        found = _CELL.match(line, column)
        places.append(Position(start.path, start.line, min(column, len(line)) + 1))
        column = (found.end() if found else len(line)) + 1
    return places


def _wrong_columns(names: list[str], places: list[Position]) -> Iterator[Fault]:
    for name, place in zip(names, places, strict=True):
        if name not in COLUMNS:
            yield Fault("column-unknown", place, {"found": name, "example": ",".join(COLUMNS)})
    for name in ("en", "cy"):
        if name not in names:
            yield Fault("column-missing", places[0], {"found": name, "example": ",".join(COLUMNS)})
