"""What a page consists of, as it is rendered: values only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from cyhoeddi.model.position import Position

BlockKind = Literal[
    "heading", "paragraph", "list", "item", "quote", "code", "table", "row", "cell", "figure", "caption", "rule",
    "admonition", "definitions", "term", "definition", "footnote", "directive", "html",
]  # fmt: skip


NO_LANGUAGE = "zxx"
"""The tag, in BCP 47, of what is written in no language, such as code."""


@dataclass(frozen=True, slots=True)
class Link:
    """A link or picture: where it leads, its visible words (alternative text for a picture).

    ``start`` is where its words begin in the text of its block, -1 where that is not known; ``attributes`` what else
    its author said of it, such as ``("hreflang", "en")``.
    """

    target: str
    text: str
    start: int = -1
    attributes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a page.

    ``text`` is what a reader sees of the block itself, white space folded, without that of ``children``; ``lines``
    where each written line of it begins: its place in ``text`` (characters from 0) and in the source, in order.
    ``level`` is a heading's (1-6); ``name`` a heading's or footnote's id, a directive's name. ``language`` is what its
    author said of the whole block (``{: lang=en }``), empty where nothing was said; ``language_marks`` start and end in
    ``text`` and language of each passage in it that is marked (``*words*{lang=en}``), code among them.
    """

    kind: BlockKind
    position: Position
    text: str = ""
    lines: tuple[tuple[int, Position], ...] = ()
    level: int = 0
    name: str = ""
    header: bool = False
    links: tuple[Link, ...] = ()
    images: tuple[Link, ...] = ()
    footnotes: tuple[str, ...] = ()
    options: tuple[tuple[str, str], ...] = ()
    children: tuple[Block, ...] = ()
    language: str = ""
    language_marks: tuple[tuple[int, int, str], ...] = ()

    def walk(self) -> Iterator[Block]:
        """The block and everything in it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def full_text(self) -> str:
        """All words of the block and of everything in it."""
        return " ".join(block.text for block in self.walk() if block.text)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the blocks up to the next heading; ``heading`` is None for what stands before the first."""

    id: str
    level: int
    position: Position
    heading: Block | None
    blocks: tuple[Block, ...]
    id_is_explicit: bool = False

    @property
    def title(self) -> str:
        """The heading's words, empty for what stands before the first."""
        return self.heading.text if self.heading else ""

    def walk(self) -> Iterator[Block]:
        """Every block of the section, the heading first, in reading order."""
        if self.heading:
            yield self.heading
        for block in self.blocks:
            yield from block.walk()


def sections_of(
    blocks: tuple[Block, ...], start: Position, explicit_ids: frozenset[str]
) -> tuple[Section, ...]:
    """Cuts a page's blocks at its headings; footnotes, which stand at the end, stay with the last section."""
    groups: list[tuple[Block | None, list[Block]]] = [(None, [])]
    for block in blocks:
        if block.kind == "heading":
            groups.append((block, []))
        else:
            groups[-1][1].append(block)
    return tuple(
        Section(
            id=heading.name if heading else "",
            level=heading.level if heading else 0,
            position=heading.position if heading else start,
            heading=heading,
            blocks=tuple(body),
            id_is_explicit=bool(heading and heading.name in explicit_ids),
        )
        for heading, body in groups
        if heading or body
    )
