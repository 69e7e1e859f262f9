"""The passages of a page pair whose facts differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, takewhile
from unicodedata import normalize

from cyhoeddi.model.alignment import has_content
from cyhoeddi.model.language import LANGUAGES, Language
from cyhoeddi.model.markdown.block import Block
from cyhoeddi.model.page import BlockPair, PagePair, SectionPair
from cyhoeddi.parity.facts.partners import Lonely, without_equals
from cyhoeddi.parity.facts.passage import Passage, PassagePair
from cyhoeddi.parity.facts.reader import facts_in
from cyhoeddi.parity.facts.spelt_numbers import differing_spelt_numbers
from cyhoeddi.parity.front_matter_words import paired_words
from cyhoeddi.parity.sentence_pairs import sentence_pairs

_READ_BY_PLACE = ("item", "cell", "term", "definition")
"""Blocks whose figures mean what their place says: one that stands in another row or item is wrong there."""


def passages_of_front_matter(pair: PagePair) -> Iterator[PassagePair]:
    """Texts of the front matter whose facts differ."""
    if not (pair.en and pair.cy):
        return
    for texts in paired_words(pair):
        lonely = _lonely(texts.en, texts.cy)
        if lonely:
            en = Passage(pair.en, texts.en, texts.en_position)
            yield PassagePair(en, Passage(pair.cy, texts.cy, texts.cy_position), lonely)


def passages_of_section(pair: PagePair, section: SectionPair) -> Iterator[PassagePair]:
    """The heading and the blocks of a section of both languages whose facts differ."""
    if not (section.en and section.cy):
        return
    if section.en.heading and section.cy.heading:
        yield from _compared(pair, section, (BlockPair(section.en.heading, section.cy.heading),))
    for parts in _walk(section.blocks):
        yield from _compared(pair, section, parts)


def _walk(pairs: Sequence[BlockPair]) -> Iterator[tuple[BlockPair, ...]]:
    """Every block pair, at any depth, with those that go on with it."""
    for number, part in enumerate(pairs):
        if not part.continues:
            yield (part, *takewhile(lambda pair: pair.continues, islice(pairs, number + 1, None)))
            if part.children:
                yield from _walk(part.children)


def _compared(pair: PagePair, section: SectionPair, parts: Sequence[BlockPair]) -> Iterator[PassagePair]:
    en_text, cy_text = _text(parts, "en"), _text(parts, "cy")
    lonely = _lonely(en_text, cy_text)
    if lonely is None:
        return
    first = parts[0]
    alone = first.cy if first.en is None else first.en if first.cy is None else None
    yield PassagePair(
        en=_passage(pair, section, parts, "en", en_text),
        cy=_passage(pair, section, parts, "cy", cy_text),
        lonely=lonely
        if alone
        else _without_lonely_sentences(_without_lonely_pictures(lonely, first), en_text, cy_text),
        reported=alone is not None or _is_emptied_cell(first),
        may_move=alone is not None or (first.en is not None and first.en.kind not in _READ_BY_PLACE),
    )


def _lonely(english: str, welsh: str) -> Lonely | None:
    if english == welsh:
        return None
    lonely = without_equals(facts_in(english, "en"), facts_in(welsh, "cy"))
    lonely = lonely or differing_spelt_numbers(english, welsh)
    # Each language reads its own months: words that were not translated say the same all the same.
    return None if lonely and normalize("NFC", english) == normalize("NFC", welsh) else lonely


def _passage(
    pair: PagePair, section: SectionPair, parts: Sequence[BlockPair], language: Language, text: str
) -> Passage:
    page, own = pair.get(language), section.get(language)
    assert page
    assert own
    blocks = tuple(block for part in parts if (block := part.get(language)))
    return Passage(page, text, blocks[0].position if blocks else own.position, blocks)


def _text(parts: Sequence[BlockPair], language: Language) -> str:
    """What blocks say, without that of the blocks in them where they are pairs of their own."""
    if len(parts) == 1:
        return _own_text(parts[0], parts[0].get(language))
    return " ".join(filter(None, (_own_text(part, part.get(language)) for part in parts)))


def _own_text(part: BlockPair, block: Block | None) -> str:
    if block is None:
        return ""
    return block.text if part.children or not block.children else block.full_text()


def _is_emptied_cell(part: BlockPair) -> bool:
    """True for a cell that is empty in one language: that is reported."""
    en, cy = part.en, part.cy
    return en is not None and cy is not None and en.kind == "cell" and has_content(en) != has_content(cy)


def _without_lonely_sentences(lonely: Lonely, en_text: str, cy_text: str) -> Lonely:
    """Without the facts of sentences that one language lacks: that is reported."""
    pairs = sentence_pairs(en_text, cy_text)
    own = ([s for p in pairs if not p.cy for s in p.en], [s for p in pairs if not p.en for s in p.cy])
    return Lonely(
        *(
            [fact for fact in facts if not any(s.start <= fact.start < s.end for s in sentences)]
            for facts, sentences in zip(lonely, own, strict=True)
        )
    )


def _without_lonely_pictures(lonely: Lonely, part: BlockPair) -> Lonely:
    """Without the facts of alternative texts, where one language has more pictures: that is reported."""
    pictures = [block.images if block else () for block in (part.en, part.cy)]
    if len(pictures[0]) == len(pictures[1]):
        return lonely
    values = {
        fact.value
        for language, images in zip(LANGUAGES, pictures, strict=True)
        for image in images
        for fact in facts_in(image.text, language)
    }
    return Lonely(*([fact for fact in facts if fact.value not in values] for facts in lonely))
