"""A paragraph, quotation or other passage that only one language has.

What it finds
    Inside sections, items and quotations that belong together: a paragraph, quotation, box, code sample or piece of
    HTML that the other language lacks; a heading with nothing below it in one language. As a warning: a passage of
    another form (a quotation that is a paragraph in the other language), and one that stands in another section, known
    by its figures and links.

Why it matters
    What is left out is not missed by those who read one language only.

Example
    === en/plan.md
    ## Why

    There were 21 cases in 2023.

    Most of them happened at night, near the station.
    === cy/plan.md
    ## Pam

    Roedd 21 achos yn y tŷ yn 2023.

Use instead
    === en/plan.md
    ## Why

    There were 21 cases in 2023.

    Most of them happened at night, near the station.
    === cy/plan.md
    ## Pam

    Roedd 21 achos yn y tŷ yn 2023.

    Digwyddodd y rhan fwyaf ohonynt gyda’r nos, ger yr orsaf.

Fix
    Write the passage in the other language, or take it out.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cyhoeddi.diagnostics.counted import counted
from cyhoeddi.model.alignment.lengths import length_deviation
from cyhoeddi.model.alignment.matches import moved_partners
from cyhoeddi.model.language import LANGUAGES, Language, other_language
from cyhoeddi.model.markdown.block import Block
from cyhoeddi.model.page import PagePair, SectionPair
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.block_pairs import Siblings, emptied_language, says_something, siblings
from cyhoeddi.parity.finding import IN_LANGUAGE, Finding
from cyhoeddi.parity.shortened_words import shortened

CODE = "PAR012"
SEVERITY = "error"

_NOUNS = {
    "paragraph": Words("paragraph", "paragraff"),
    "quote": Words("quotation", "dyfyniad"),
    "code": Words("code sample", "enghraifft o god"),
    "admonition": Words("box", "blwch"),
    "html": Words("passage", "darn"),
    "list": Words("list", "rhestr"),
    "definitions": Words("list", "rhestr"),
    "table": Words("table", "tabl"),
    "heading": Words("heading", "pennawd"),
}
_OWN_RULE = (
    "directive",
    "list",
    "definitions",
    "table",
    "figure",
    "caption",
    "item",
    "row",
    "cell",
    "term",
    "definition",
)
"""Blocks whose absence other rules report."""

_SAME_LENGTH = 3.0
"""Deviations within which two passages of different form may say the same."""

_IN_ANOTHER_SECTION = -4.0
"""What the anchors of a passage of another section may cost, so that it is the same: two figures or more, all alike."""


@dataclass(frozen=True, slots=True)
class _Lonely:
    """Neighbouring blocks that a language lacks where they should be, with their numbers in their group."""

    group: Siblings
    blocks: tuple[tuple[int, Block], ...]
    lacking: Language


def check_pair(pair: PagePair, _site: Site) -> Iterator[Finding]:
    """One finding for each run of neighbouring blocks that a language lacks, and for each section emptied."""
    for section in pair.sections:
        is_alike = all(part.alike for part in section.blocks)
        language = None if is_alike else emptied_language(section)
        if language:
            yield _emptied(section, language)
    yield from _findings([part for g in siblings(pair) for run in _runs(g) for part in _missing(g, *run)])


def _emptied(section: SectionPair, language: Language) -> Finding:
    own, other = section.get(language), section.get(other_language(language))
    assert own
    assert other
    where = IN_LANGUAGE[language]
    below = (
        Words(f"below the heading “{own.title}”", f"o dan y pennawd “{own.title}”")
        if own.heading
        else Words("before the first heading", "cyn y pennawd cyntaf")
    )
    words = " ".join(block.full_text() for block in other.blocks)
    return Finding(
        position=own.position,
        message=Words(f"Nothing stands {below.en} {where.en}.", f"Nid oes dim {below.cy} {where.cy}."),
        help=_help(language),
        related=(other.position,),
        passages=Words(**{other_language(language): words}),
    )


def _runs(group: Siblings) -> Iterator[tuple[int, int]]:
    """Neighbouring pairs in which something is missing: the number of the first and that behind the last."""
    first = None
    for number, pair in enumerate(group.pairs):
        is_lonely = not (pair.en and pair.cy) and not pair.continues
        if is_lonely and first is None:
            first = number
        elif not is_lonely and first is not None:
            yield first, number
            first = None
    if first is not None:
        yield first, len(group.pairs)


def _findings(parts: Sequence[Finding | _Lonely]) -> Iterator[Finding]:
    """What is missing where it should be: of what stands elsewhere, one finding and not two."""
    lonely = {
        language: [
            block
            for part in parts
            if isinstance(part, _Lonely) and part.lacking != language
            for _, block in part.blocks
        ]
        for language in LANGUAGES
    }
    partners = moved_partners(lonely["en"], lonely["cy"], _IN_ANOTHER_SECTION)
    elsewhere = partners.keys() | {id(block) for block in partners.values()}
    for part in parts:
        if isinstance(part, Finding):
            yield part
            continue
        yield from (
            _elsewhere(block, partners[id(block)]) for _, block in part.blocks if id(block) in partners
        )
        left = [(number, block) for number, block in part.blocks if id(block) not in elsewhere]
        if left:
            yield _run_finding(part.group, left, part.lacking)


def _elsewhere(english: Block, welsh: Block) -> Finding:
    noun, quoted = _NOUNS.get(welsh.kind, _NOUNS["html"]), shortened(welsh.full_text())
    return Finding(
        position=welsh.position,
        message=Words(
            f"The {noun.en} “{quoted}” stands in another section than in English.",
            f"Mae’r {noun.cy} “{quoted}” mewn adran wahanol i’r Saesneg.",
        ),
        help=Words(
            "Move it to the place that it has in the other language.",
            "Symudwch hyn i’r lle sydd ganddo yn yr iaith arall.",
        ),
        related=(english.position,),
        passages=Words(english.full_text(), welsh.full_text()),
        severity="warning",
    )


def _missing(group: Siblings, first: int, last: int) -> Iterator[Finding | _Lonely]:
    run = range(first, last)
    blocks = {
        language: [
            (n, block) for n in run if (block := group.pairs[n].get(language)) and says_something(block)
        ]
        for language in LANGUAGES
    }
    for language in LANGUAGES:
        if any(block.kind == "directive" for _, block in blocks[language]):
            # Words in place of a generated table: it is the table that is missing, which another rule says.
            blocks[other_language(language)] = []
    if blocks["en"] and blocks["cy"] and _may_be_the_same(blocks["en"], blocks["cy"]):
        yield from _other_form(blocks["en"][0][1], blocks["cy"][0][1])
        return
    for language in LANGUAGES:
        reported = tuple((number, block) for number, block in blocks[language] if _is_reported_here(block))
        if reported:
            yield _Lonely(group, reported, other_language(language))


def _is_reported_here(block: Block) -> bool:
    """True for a block that no other rule reports: not for a list, a table, a picture."""
    return block.kind not in _OWN_RULE and not _is_picture(block)


def _is_picture(block: Block) -> bool:
    """True for a paragraph that holds pictures and nothing but their alternative texts."""
    words = " ".join(image.text for image in block.images)
    return block.kind == "paragraph" and bool(block.images) and block.text.split() == words.split()


def _may_be_the_same(english: list[tuple[int, Block]], welsh: list[tuple[int, Block]]) -> bool:
    """True for blocks of different kinds whose words are of one length, as a list that became a paragraph."""
    lengths = [sum(len(block.full_text()) for _, block in blocks) for blocks in (english, welsh)]
    return abs(length_deviation(*lengths)) < _SAME_LENGTH


def _other_form(english: Block, welsh: Block) -> Iterator[Finding]:
    if english.kind == welsh.kind or not {english.kind, welsh.kind}.isdisjoint(_OWN_RULE):
        return
    nouns = _NOUNS.get(english.kind, _NOUNS["html"]), _NOUNS.get(welsh.kind, _NOUNS["html"])
    yield Finding(
        position=welsh.position,
        message=Words(
            f"This is a {nouns[0].en} in English and a {nouns[1].en} in Welsh.",
            f"{(nouns[0].cy or '').capitalize()} yw hyn yn Saesneg, ond {nouns[1].cy} yn Gymraeg.",
        ),
        help=Words("Give it the same form in both languages.", "Rhowch yr un ffurf iddo yn y ddwy iaith."),
        related=(english.position,),
        passages=Words(english.full_text(), welsh.full_text()),
        severity="warning",
    )


def _run_finding(group: Siblings, reported: list[tuple[int, Block]], lacking: Language) -> Finding:
    first, block = reported[0]
    where = IN_LANGUAGE[lacking]
    noun, quoted = _NOUNS.get(block.kind, _NOUNS["html"]), shortened(block.full_text())
    if len(reported) == 1:
        message = Words(
            f"The {noun.en} “{quoted}” is missing {where.en}.",
            f"Mae’r {noun.cy} “{quoted}” ar goll {where.cy}.",
        )
    else:
        count = counted(len(reported), "passage")
        message = Words(
            f"{count.en} are missing {where.en}, beginning with “{quoted}”.",
            f"Mae {count.cy} ar goll {where.cy}, gan ddechrau â “{quoted}”.",
        )
    return Finding(
        position=group.place(first, lacking),
        message=message,
        help=_help(lacking),
        related=(block.position,),
        passages=Words(**{other_language(lacking): " ".join(part.full_text() for _, part in reported)}),
    )


def _help(lacking: Language) -> Words:
    if lacking == "cy":
        return Words(
            "Write it in Welsh, or take it out of the English.",
            "Ysgrifennwch hyn yn Gymraeg, neu dilëwch hyn o’r Saesneg.",
        )
    return Words(
        "Write it in English, or take it out of the Welsh.",
        "Ysgrifennwch hyn yn Saesneg, neu dilëwch hyn o’r Gymraeg.",
    )
