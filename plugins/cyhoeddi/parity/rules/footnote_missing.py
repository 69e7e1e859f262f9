"""A footnote that only one language has.

What it finds
    Footnotes, and references to them, that stand in one language only; a reference that stands in another section, as
    a warning.

Why it matters
    A caution in a footnote ("figures before 2020 were counted otherwise") changes what the sentence means.

Example
    === en/plan.md
    Cases rose.[^counted]

    [^counted]: Counted anew since 2020.
    === cy/plan.md
    Cododd achosion yn y tŷ.

Use instead
    === en/plan.md
    Cases rose.[^counted]

    [^counted]: Counted anew since 2020.
    === cy/plan.md
    Cododd achosion.[^counted]

    [^counted]: Cyfrifwyd o’r newydd ers 2020, ŵyr.

Fix
    Write the footnote in both languages, under the same name.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from cyhoeddi.model.language import Language
from cyhoeddi.model.markdown.block import Block
from cyhoeddi.model.page import Page, PagePair, SectionPair
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.block_pairs import says_something, siblings
from cyhoeddi.parity.finding import Finding
from cyhoeddi.parity.footnote_marks import footnote_marks

CODE = "PAR008"
SEVERITY = "error"


@dataclass(frozen=True, slots=True)
class _Lonely:
    """A reference of one language for which its block has no partner, and where the other language should have it."""

    name: str
    language: Language
    section: SectionPair
    position: Position
    place: Position


def check_pair(pair: PagePair, _site: Site) -> Iterator[Finding]:
    """One finding for each reference, or else each footnote, that one language has alone; one for each that moved."""
    if not (pair.en and pair.cy) or not any("[^" in page.body for page in pair.pages):
        return
    lonely = [*_lonely_references(pair)]
    english = [item for item in lonely if item.language == "en"]
    welsh = [item for item in lonely if item.language == "cy"]
    moved = min(len(english), len(welsh))
    for en, cy in zip(english[:moved], welsh[:moved], strict=True):
        if en.section is not cy.section:
            yield _moved(en, cy)
    for item in [*english[moved:], *welsh[moved:]]:
        yield _missing(item)
    if len(english) == len(welsh):
        yield from _lonely_footnotes(pair, pair.en, pair.cy)


def _lonely_references(pair: PagePair) -> Iterator[_Lonely]:
    for section in pair.sections:
        if section.en and section.cy:
            headings = section.en.heading, section.cy.heading
            yield from _lonely_in(*headings, section, (section.en.position, section.cy.position))
    for group in siblings(pair):
        for number, part in enumerate(group.pairs):
            # What stands in a block that is missing altogether is missing with it.
            if (part.en and part.cy) or part.continues:
                yield from _lonely_in(
                    part.en, part.cy, group.section, (group.place(number, "en"), group.place(number, "cy"))
                )


def _lonely_in(
    en: Block | None, cy: Block | None, section: SectionPair, places: tuple[Position, Position]
) -> Iterator[_Lonely]:
    english, welsh = _references(en), _references(cy)
    if len(english) == len(welsh):
        return
    for language, own, other in (("en", english, welsh), ("cy", welsh, english)):
        surplus = list((Counter(own) - Counter(other)).elements())
        here, there = places if language == "en" else places[::-1]
        for name in surplus[: max(0, len(own) - len(other))]:
            yield _Lonely(name, "en" if language == "en" else "cy", section, here, there)


def _references(block: Block | None) -> list[str]:
    """The names of the footnotes that a block refers to, those misspelt as well."""
    if block is None or not (block.footnotes or "[^" in block.text):
        return []
    return [*block.footnotes, *(mark[1] for mark in footnote_marks(block))]


def _lonely_footnotes(pair: PagePair, en: Page, cy: Page) -> Iterator[Finding]:
    """Footnotes that the text of neither language, or of both, refers to, but that only one has words for."""
    alone = [(s, part) for s in pair.sections for part in s.blocks if not (part.en and part.cy)]
    for section, part in alone:
        note = part.en or part.cy
        if not note or note.kind != "footnote":
            continue
        own, other = (en, cy) if part.en else (cy, en)
        is_named = any(note.name in block.footnotes for block in own.walk())
        if (is_named and note.name not in _in_both(pair, own.language)) or _has_misspelt(other):
            continue
        last = other.blocks[-1].position if other.blocks else Position(other.source)
        yield _missing(_Lonely(note.name, own.language, section, note.position, last))


def _in_both(pair: PagePair, language: Language) -> frozenset[str]:
    """The footnotes that a language refers to in blocks that both languages have."""
    names: set[str] = set()
    for section in pair.sections:
        for part in section.blocks if section.en and section.cy else ():
            for inner in part.walk():
                block = inner.get(language)
                if block and ((inner.en and inner.cy) or inner.continues or not says_something(block)):
                    names.update(block.footnotes)
    return frozenset(names)


def _has_misspelt(page: Page) -> bool:
    return any(True for block in page.walk() for _ in footnote_marks(block))


def _missing(item: _Lonely) -> Finding:
    english, welsh = ("Welsh", "Gymraeg") if item.language == "en" else ("English", "Saesneg")
    return Finding(
        position=item.place,
        message=Words(
            f"The footnote [^{item.name}] is missing in {english}.",
            f"Mae’r troednodyn [^{item.name}] ar goll yn {welsh}.",
        ),
        help=Words(
            f"Write [^{item.name}] in the text, and a line [^{item.name}]: with its words, in both.",
            f"Ysgrifennwch [^{item.name}] yn y testun, a llinell [^{item.name}]: gyda’i geiriau, yn y ddwy iaith.",
        ),
        related=(item.position,),
    )


def _moved(en: _Lonely, cy: _Lonely) -> Finding:
    titles = [section.title if section else "" for section in (en.section.en, cy.section.cy)]
    return Finding(
        position=cy.position,
        message=Words(
            f"The footnote [^{cy.name}] stands below “{titles[1]}”, in English below “{titles[0]}”.",
            f"Mae’r troednodyn [^{cy.name}] o dan “{titles[1]}”, ond o dan “{titles[0]}” yn Saesneg.",
        ),
        help=Words(
            f"Write [^{cy.name}] behind the same words in both languages.",
            f"Ysgrifennwch [^{cy.name}] ar ôl yr un geiriau yn y ddwy iaith.",
        ),
        related=(en.position,),
        severity="warning",
    )
