"""The passages of a page in the other language that no other rule speaks of, with what their twins say."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from cyhoeddi.model.language import Language, other_language
from cyhoeddi.model.markdown.block import Block
from cyhoeddi.model.other_language import Form, OtherPassage
from cyhoeddi.model.page import Page, PagePair
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.model.text_position import position_in
from cyhoeddi.model.words import Words
from cyhoeddi.parity.block_pairs import block_pairs
from cyhoeddi.parity.language.untranslated import untranslated_words
from cyhoeddi.parity.shortened_words import shortened

_WORDS_LOOKED_FOR = 3


@dataclass(frozen=True, slots=True)
class UnmarkedPassage:
    """A passage with its language, its place and the block of the other page that belongs to its block, if any."""

    passage: OtherPassage
    language: Language
    position: Position
    twin: Block | None

    @property
    def shown(self) -> str:
        """Its words, shortened for a message."""
        return shortened(self.passage.text)

    @property
    def related(self) -> tuple[Position, ...]:
        """The place in the other language."""
        return (self.twin.position,) if self.twin else ()

    @property
    def passages(self) -> Words:
        """What both pages say there."""
        own, twin = self.passage.block.text, self.twin.text if self.twin else None
        return Words(en=twin, cy=own) if self.language == "en" else Words(en=own, cy=twin)


def unmarked_passages(page: Page, site: Site, form: Form) -> Iterator[UnmarkedPassage]:
    """The passages of a form; but those without any translation, of which another rule speaks, and known names."""
    passages = [passage for passage in page.in_other_language if passage.form == form]
    if not passages:
        return
    pair = site.pairs.get(page.path.partition("/")[2])
    reported = _blocks_without_translation(pair)
    twins = _twins(pair, page.language)
    names = _known_names(site)
    for passage in passages:
        if id(passage.block) not in reported and passage.text.casefold() not in names:
            position = position_in(page, passage.block, passage.start, _first_words(passage))
            twin = twins.get(id(passage.block))
            yield UnmarkedPassage(passage, other_language(page.language), position, twin)


def _first_words(passage: OtherPassage) -> str:
    """The words to look for in the line that the passage begins in."""
    start = passage.start
    lines = passage.block.lines
    next_line = bisect_right(lines, start, key=lambda line: line[0])
    end = lines[next_line][0] if next_line < len(lines) else passage.end
    in_line = passage.block.text[start : min(end, passage.end)]
    return " ".join(in_line.split()[:_WORDS_LOOKED_FOR])


def _blocks_without_translation(pair: PagePair | None) -> set[int]:
    """Identities of the blocks, since two blocks may say the same."""
    found = untranslated_words(pair) if pair else ()
    return {id(block) for words in found if words.block for block in words.block.walk()}


def _twins(pair: PagePair | None, language: Language) -> dict[int, Block]:
    other = other_language(language)
    twins = {}
    for _, part in block_pairs(pair) if pair else ():
        own, twin = part.get(language), part.get(other)
        if own and twin:
            twins[id(own)] = twin
    for section in pair.sections if pair else ():
        own_section, twin_section = section.get(language), section.get(other)
        if own_section and twin_section and own_section.heading and twin_section.heading:
            twins[id(own_section.heading)] = twin_section.heading
    return twins


def _known_names(site: Site) -> set[str]:
    """Of these there is one in each language, or one for both: rules about terms look after them."""
    known = [words for body in site.organisations.values() for words in (body.name, body.short)]
    known += [area.name for area in site.areas.values()]
    return {name.casefold() for words in known for name in (words.en, words.cy) if name}
