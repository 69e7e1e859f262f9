"""A figure or picture that only one language has.

What it finds
    A picture that the same section of the other language does not show; one that stands in another section there, as a
    warning.

Why it matters
    Both languages show the same: a chart in one language only treats the other's readers less favourably.

Example
    === en/plan.md
    Cases by year:

    ![Cases rose from 21 to 24.](cases.png)
    === cy/plan.md
    Achosion fesul blwyddyn yn y tŷ:

Use instead
    === en/plan.md
    Cases by year:

    ![Cases rose from 21 to 24.](cases.png)
    === cy/plan.md
    Achosion fesul blwyddyn:

    ![Cododd achosion o 21 i 24, ŵyr.](achosion.png)

Fix
    Put the picture in both languages, each with its own alternative text.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cyhoeddi.model.language import LANGUAGES, Language, other_language
from cyhoeddi.model.markdown.block import Block, Link
from cyhoeddi.model.page import PagePair, SectionPair
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.block_pairs import Siblings, siblings
from cyhoeddi.parity.finding import Finding
from cyhoeddi.parity.shortened_words import shortened

CODE = "PAR007"
SEVERITY = "error"


@dataclass(frozen=True, slots=True)
class _Lonely:
    """A picture of one language for which its block has no partner, and where the other language should have it."""

    picture: Link
    language: Language
    section: SectionPair
    position: Position
    place: Position


def check_pair(pair: PagePair, _site: Site) -> Iterator[Finding]:
    """One finding for each picture without a partner in its section; one for each that stands in another section."""
    by_section: dict[tuple[int, Language], list[_Lonely]] = {}
    for item in (item for group in siblings(pair) for item in _lonely_in(group)):
        by_section.setdefault((id(item.section), item.language), []).append(item)
    lonely: list[_Lonely] = []
    for (section, language), items in by_section.items():
        # As many of the other language only changed places within the section.
        lonely += items[len(by_section.get((section, other_language(language)), ())) :]
    english = [item for item in lonely if item.language == "en"]
    welsh = [item for item in lonely if item.language == "cy"]
    moved = min(len(english), len(welsh))
    for en, cy in zip(english[:moved], welsh[:moved], strict=True):
        yield _moved(en, cy)
    for item in [*english[moved:], *welsh[moved:]]:
        yield _missing(item)


def _lonely_in(group: Siblings) -> Iterator[_Lonely]:
    for number, part in enumerate(group.pairs):
        for language in LANGUAGES:
            lacking = other_language(language)
            block, twin = part.get(language), part.get(lacking)
            for picture in _pictures(block, twin)[len(_pictures(twin, block)) :]:
                here, there = group.place(number, language), group.place(number, lacking)
                yield _Lonely(picture, language, group.section, here, there)


def _pictures(block: Block | None, twin: Block | None) -> Sequence[Link]:
    """The pictures of a block; of one without a twin, those of everything in it."""
    if block is None:
        return ()
    parts = [block] if twin else block.walk()
    return [image for part in parts if part.kind != "figure" for image in part.images]


def _missing(item: _Lonely) -> Finding:
    english, welsh = ("Welsh", "Gymraeg") if item.language == "en" else ("English", "Saesneg")
    name = shortened(item.picture.text or item.picture.target)
    return Finding(
        position=item.place,
        message=Words(
            f"The picture “{name}” is missing in {english}.", f"Mae’r llun “{name}” ar goll yn {welsh}."
        ),
        help=Words(
            "Write it like this: ![What the picture shows](picture.png)",
            "Ysgrifennwch fel hyn: ![Yr hyn y mae’r llun yn ei ddangos](llun.png)",
        ),
        related=(item.position,),
        passages=Words(**{item.language: item.picture.text}),
    )


def _moved(en: _Lonely, cy: _Lonely) -> Finding:
    titles = [section.title if section else "" for section in (en.section.en, cy.section.cy)]
    name = shortened(cy.picture.text or cy.picture.target)
    return Finding(
        position=cy.position,
        message=Words(
            f"The picture “{name}” stands below “{titles[1]}”, in English below “{titles[0]}”.",
            f"Mae’r llun “{name}” o dan “{titles[1]}”, ond o dan “{titles[0]}” yn Saesneg.",
        ),
        help=Words(
            "Put it in the same section in both languages.", "Rhowch ef yn yr un adran yn y ddwy iaith."
        ),
        related=(en.position,),
        passages=Words(en.picture.text, cy.picture.text),
        severity="warning",
    )
