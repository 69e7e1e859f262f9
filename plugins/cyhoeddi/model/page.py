"""A page of one language, and the pair that it makes with its twin."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from cyhoeddi.model.control_comment import ControlComment
from cyhoeddi.model.language import Language
from cyhoeddi.model.located_yaml import LocatedYaml
from cyhoeddi.model.markdown.block import Block, Section
from cyhoeddi.model.other_language import OtherPassage, passages_in_other_language
from cyhoeddi.model.position import Position


@dataclass(frozen=True)
class Page:
    """One Markdown file.

    ``path`` is below the content folder (``en/strategy/index.md``), ``source`` below the project (``content/en/…``);
    ``body`` is the Markdown with includes put in and without the comments for the check, which are in ``comments``;
    ``places`` tells where each of its lines (from 1) was written, and the column in which it begins there.
    """

    path: str
    language: Language
    source: str
    front: LocatedYaml
    body: str
    places: Mapping[int, Position] = field(repr=False)
    blocks: tuple[Block, ...] = field(repr=False)
    sections: tuple[Section, ...] = field(repr=False)
    comments: tuple[ControlComment, ...] = field(default=(), repr=False)

    @cached_property
    def _lines(self) -> list[str]:
        return self.body.split("\n")

    @cached_property
    def _line_numbers(self) -> dict[tuple[str, int], int]:
        return {(place.path, place.line): number for number, place in self.places.items()}

    @property
    def title(self) -> str:
        """The title of the front matter, else the first heading, else the file's name."""
        title = self.front.value.get("title")
        if isinstance(title, str) and title:
            return title
        headings = (section.title for section in self.sections if section.title)
        return next(headings, posixpath.splitext(posixpath.basename(self.path))[0])

    @property
    def slug(self) -> str | None:
        """The page's own name in addresses, None where its file's name serves."""
        slug = self.front.value.get("slug")
        return slug if isinstance(slug, str) and slug else None

    @property
    def is_index(self) -> bool:
        """True for the page that stands for its folder."""
        return posixpath.basename(self.path) == "index.md"

    def source_line(self, position: Position) -> str | None:
        """The line of the body that was written at a position, every word in its column; None in the front matter."""
        number = self._line_numbers.get((position.path, position.line))
        return None if number is None else " " * (self.places[number].column - 1) + self._lines[number - 1]

    def value_at(self, *path: str | int) -> Any:
        """A value of the front matter, None where there is none: ``value_at("priority", "title")``."""
        value: Any = self.front.value
        for step in path:
            if isinstance(value, dict):
                value = value.get(step)
            elif isinstance(value, list) and isinstance(step, int) and step < len(value):
                value = value[step]
            else:
                return None
        return value

    @cached_property
    def in_other_language(self) -> tuple[OtherPassage, ...]:
        """The passages of its blocks that are in the other language than the page, and are not marked as such."""
        return tuple(passages_in_other_language(self.blocks, self.language))

    def walk(self) -> Iterator[Block]:
        """Every block of the page in reading order."""
        for block in self.blocks:
            yield from block.walk()


@dataclass(frozen=True, slots=True)
class BlockPair:
    """Blocks that say the same; one of them is None where a language lacks it. ``children`` pairs what is in them.

    ``continues`` is true of a block that goes on with what the pair before says: one language has as one paragraph what
    the other has as two. It has no partner of its own, and none is missing. ``moved`` is true of a pair whose Welsh
    stands at another place among its neighbours than its English. ``alike`` is true where the structure is the same
    all through: both have it and everything in it, in the same order, with as many pictures and footnotes, the same
    kinds of list, and no cell empty in one language; rules about structure need look no further.
    """

    en: Block | None
    cy: Block | None
    children: tuple[BlockPair, ...] = ()
    continues: bool = False
    moved: bool = False
    alike: bool = False

    def get(self, language: Language) -> Block | None:
        """The block of one language."""
        return self.en if language == "en" else self.cy

    def walk(self) -> Iterator[BlockPair]:
        """The pair and every pair in it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class SectionPair:
    """Sections that say the same; one of them is None where a language lacks it.

    ``id`` is the one in addresses; ``blocks`` pairs what stands below the headings, where both sections are there.
    ``moved`` is true where the Welsh section stands at another place in its page than the English one, ``heading_only``
    where a language lacks the heading alone: the words are there, in a section before, and are paired with them there.
    """

    id: str
    en: Section | None
    cy: Section | None
    blocks: tuple[BlockPair, ...] = ()
    moved: bool = False
    heading_only: bool = False

    def get(self, language: Language) -> Section | None:
        """The section of one language."""
        return self.en if language == "en" else self.cy


@dataclass(frozen=True, slots=True)
class PagePair:
    """A page in its languages; one of them is None where a language lacks it.

    ``key`` is the path below the language folder (``strategy/index.md``); ``facts`` the front matter's facts of both.
    """

    key: str
    en: Page | None
    cy: Page | None
    facts: Mapping[str, Any]
    sections: tuple[SectionPair, ...] = ()

    def get(self, language: Language) -> Page | None:
        """The page of one language."""
        return self.en if language == "en" else self.cy

    @property
    def pages(self) -> tuple[Page, ...]:
        """The pages there are, English first."""
        return tuple(page for page in (self.en, self.cy) if page)

    @property
    def is_appendix(self) -> bool:
        """True where it stands behind the other pages of its strategy in print, with a letter."""
        return self.facts.get("appendix") is True

    @property
    def folder(self) -> str:
        """The folder that the page lies in, below the language folder; empty for the top."""
        return posixpath.dirname(self.key)
