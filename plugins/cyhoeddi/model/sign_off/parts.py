"""The parts of a page that are signed off each by itself.

They are its sections, what stands before the first heading, each action of its front matter, and the front matter's
other words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from cyhoeddi.model.language import Language
from cyhoeddi.model.located_yaml import KeyPath
from cyhoeddi.model.markdown.block import Block, Section
from cyhoeddi.model.page import Page, PagePair, SectionPair
from cyhoeddi.model.position import Position
from cyhoeddi.model.schema import load_schema
from cyhoeddi.model.sign_off.file_names import PartKind, part_path
from cyhoeddi.model.words import Words

_CELL = "|"
"""Stands before each cell of a table: a figure that moves from one cell to the next says something else."""


@dataclass(frozen=True, slots=True)
class PartText:
    """A part in one language: where it begins, its heading (empty where it has none) and its visible words.

    ``blocks`` are those that the words stand in, footnotes included; none for the front matter.
    """

    position: Position
    title: str
    text: str
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a page pair; one of the languages is None where it lacks the part.

    ``id`` is a section's or an action's, empty for the others; ``path`` the file below the content folder that its
    sign-off belongs in; ``section`` the pair of sections that it is, if it is one.
    """

    kind: PartKind
    id: str
    path: str
    en: PartText | None
    cy: PartText | None
    section: SectionPair | None = None

    def get(self, language: Language) -> PartText | None:
        """The part in one language."""
        return self.en if language == "en" else self.cy

    @property
    def both(self) -> tuple[PartText, PartText]:
        """Its English and its Welsh; raises ValueError where a language lacks it."""
        if self.en is None or self.cy is None:
            raise ValueError(self.path)
        return self.en, self.cy

    @property
    def titles(self) -> Words:
        """Its heading in each language."""
        return Words(self.en.title if self.en else None, self.cy.title if self.cy else None)


def parts_of(pair: PagePair) -> tuple[Part, ...]:
    """Every part of a page pair that has words, in reading order."""
    english, welsh = (_front_matter_text(page) if page else None for page in (pair.en, pair.cy))
    parts = [Part("front-matter", "", part_path(pair.key, "front-matter", ""), english, welsh)]
    english_actions, welsh_actions = (dict(_actions(page)) if page else {} for page in (pair.en, pair.cy))
    for id_ in {**english_actions, **welsh_actions}:
        path = part_path(pair.key, "action", id_)
        parts.append(Part("action", id_, path, english_actions.get(id_), welsh_actions.get(id_)))
    return (*parts, *_sections(pair))


def _sections(pair: PagePair) -> Iterator[Part]:
    footnotes = {page.language: _Footnotes(page) for page in pair.pages}
    seen: Counter[tuple[str, bool, bool]] = Counter()
    for section_pair in pair.sections:
        en, cy = section_pair.en, section_pair.cy
        english = _section_text(en, footnotes["en"]) if en else None
        welsh = _section_text(cy, footnotes["cy"]) if cy else None
        if not any(text and text.text for text in (english, welsh)):
            continue  # a generated table, a comment: there is nothing to read
        kind: PartKind = "section" if any(own and own.heading for own in (en, cy)) else "beginning"
        # A section of one language does not move those of the same id that both have.
        likeness = (section_pair.id, en is None, cy is None)
        seen[likeness] += 1
        path = part_path(pair.key, kind, section_pair.id, seen[likeness])
        yield Part(kind, section_pair.id, path, english, welsh, section_pair)


def _section_text(section: Section, footnotes: _Footnotes) -> PartText:
    heading = (section.heading,) if section.heading else ()
    own = (block for block in section.blocks if block.kind != "footnote")
    blocks = (*heading, *own, *footnotes.of(section))
    pieces: list[str] = []
    for block in blocks:
        for part in block.walk():
            pieces += (_CELL, part.text) if part.kind == "cell" else (part.text,)
    text = " ".join(piece for piece in pieces if piece)
    return PartText(section.position, section.title, text, blocks)


class _Footnotes:
    """A page's footnotes by the section that refers to them; those that nothing refers to are the last one's."""

    def __init__(self, page: Page) -> None:
        self._notes: dict[str, Block] = {b.name: b for b in page.blocks if b.kind == "footnote"}
        self._last = page.sections[-1] if page.sections else None
        sections = page.sections if self._notes else ()
        self._referred = {
            name for section in sections for name in _references(section.blocks, section.heading)
        }

    def of(self, section: Section) -> Iterator[Block]:
        """The footnotes that a section refers to, each once, in the order of the references."""
        if not self._notes:
            return
        names = list(_references(section.blocks, section.heading))
        if section is self._last:
            names += [name for name in self._notes if name not in self._referred]
        for name in dict.fromkeys(names):
            if name in self._notes:
                yield self._notes[name]


def _references(blocks: tuple[Block, ...], heading: Block | None) -> Iterator[str]:
    for block in (heading, *blocks):
        for part in block.walk() if block and block.kind != "footnote" else ():
            yield from part.footnotes


def _front_matter_text(page: Page) -> PartText:
    words = _words_in(page.front.value, load_schema("page"))
    return PartText(page.front.at("title"), page.title, " ".join(words))


def _actions(page: Page) -> Iterator[tuple[str, PartText]]:
    """A page's actions by id; of an id given twice the last but none is lost: the check reports it."""
    rule = load_schema("page")["$defs"]["action"]
    actions = page.value_at("actions")
    for number, entry in enumerate(actions if isinstance(actions, list) else ()):
        if isinstance(entry, dict) and isinstance(entry.get("id"), str):
            place: KeyPath = ("actions", number)
            title = entry.get("action")
            text = " ".join(_words_in(entry, rule))
            yield entry["id"], PartText(page.front.at(*place), title if isinstance(title, str) else "", text)


def _words_in(value: Any, rule: Any) -> Iterator[str]:
    """What the schema says is written in words, in the schema's order: that of the file is none of the reader's."""
    for key, own in rule["properties"].items():
        found = value.get(key) if isinstance(value, dict) else None
        kind = own.get("x-language") or load_schema("page")["$defs"].get(_name_of(own), {}).get("x-language")
        if found is not None and kind == "object":
            yield from _words_in(found, own)
        elif found is not None and kind == "words":
            yield from _leaves(found)


def _name_of(rule: Any) -> str:
    return str(rule.get("$ref", "")).rpartition("/")[2]


def _leaves(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key in sorted(value):
            yield from _leaves(value[key])
    elif isinstance(value, list):
        for item in value:
            yield from _leaves(item)
    elif value is not None:
        yield str(value)
