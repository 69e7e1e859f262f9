"""Levels that headings should have, and the edits that give it to them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from cyhoeddi.diagnostics.fix import Edit, Fix
from cyhoeddi.model.markdown.block import Section
from cyhoeddi.model.page import Page, PagePair
from cyhoeddi.model.position import Position
from cyhoeddi.model.words import Words

_HASHES = re.compile(r"[ ]{0,3}(#{1,6})(?!#)")
_TITLE = 1
"""The level of the page's own title, which the front matter has."""


@dataclass(slots=True)
class SkippedLevel:
    """A heading too deep below the one above it, with all that must rise with it, and their right levels."""

    above: int
    headings: list[tuple[Section, int]] = field(default_factory=list)

    @property
    def is_first(self) -> bool:
        """True where no heading stands above it."""
        return self.above == _TITLE

    @property
    def first(self) -> Section:
        """Where the level is skipped first."""
        return self.headings[0][0]


@dataclass(slots=True)
class _Level:
    written: int
    right: int
    skip: SkippedLevel | None = None
    below: dict[int, SkippedLevel] = field(default_factory=dict)


def skipped_levels(sections: Iterable[Section]) -> list[SkippedLevel]:
    """Where headings skip a level; those of one level under the same heading belong together."""
    above = [_Level(_TITLE, _TITLE)]
    found: list[SkippedLevel] = []
    for section in sections:
        if not section.heading or section.level == _TITLE:
            above = [_Level(_TITLE, _TITLE)] if section.heading else above
            continue
        while above[-1].written >= section.level:
            above.pop()
        parent = above[-1]
        here = _Level(section.level, min(section.level, parent.right + 1), parent.skip)
        if section.level > parent.written + 1:
            if section.level not in parent.below:
                parent.below[section.level] = SkippedLevel(parent.written)
                found.append(parent.below[section.level])
            here.skip = parent.below[section.level]
        if here.skip and here.right != section.level:
            here.skip.headings.append((section, here.right))
        above.append(here)
    return found


class LevelFixes:
    """Mends a heading whose level differs from its twin's, where one of the two fits in its page."""

    def __init__(self, pair: PagePair) -> None:
        self.pair = pair
        self._skipping = {
            id(section)
            for page in pair.pages
            for skip in skipped_levels(page.sections)
            for section, _ in skip.headings
        }

    def fix(self, en: Section, cy: Section) -> Fix | None:
        """Gives the heading that skips a level that of its twin; None where both do, or none."""
        if (id(en) in self._skipping) == (id(cy) in self._skipping):
            return None
        page, wrong, right = (self.pair.cy, cy, en) if id(cy) in self._skipping else (self.pair.en, en, cy)
        edit = level_edit(page, wrong, right.level) if page else None
        marks = "#" * right.level
        return Fix(Words(f"Write {marks}", f"Ysgrifennu {marks}"), (edit,)) if edit else None


def level_edit(page: Page, section: Section, level: int) -> Edit | None:
    """Gives a heading as many ``#`` as its level asks for; None for one that is written otherwise."""
    place = section.position
    found = _HASHES.match(page.source_line(place) or "")
    if not found:
        return None
    start, end = (Position(place.path, place.line, column + 1) for column in found.span(1))
    return Edit(start, end, "#" * level)
