"""A list with more items in one language than in the other.

What it finds
    Lists that belong together and differ in their number of items, nested lists and the lists of the front matter
    (steps, measures) included; a list that only one language has. Items in another order, where figures and links tell
    that they are the same: in a numbered list as a warning, else as a note.

Why it matters
    An item left out is a duty, a partner or a step left out.

Example
    === en/plan.md
    We will:

    - listen
    - act
    - review
    === cy/plan.md
    Byddwn yn:

    - gwrando
    - gweithredu yn y tŷ

Use instead
    === en/plan.md
    We will:

    - listen
    - act
    - review
    === cy/plan.md
    Byddwn yn:

    - gwrando
    - gweithredu yn y tŷ
    - adolygu, ŵyr

Fix
    Write the missing item.
"""

from collections.abc import Iterator

from cyhoeddi.diagnostics.counted import counted
from cyhoeddi.diagnostics.diagnostic import Severity
from cyhoeddi.model.language import Language
from cyhoeddi.model.markdown.block import Block
from cyhoeddi.model.page import BlockPair, PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.block_pairs import Siblings, siblings
from cyhoeddi.parity.finding import Finding
from cyhoeddi.parity.front_matter_words import PairedList, paired_lists
from cyhoeddi.parity.shortened_words import listed

CODE = "PAR005"
SEVERITY = "error"

_LISTS = ("list", "definitions")
_HELP = Words(
    "Write the missing item, or take out the one too many.",
    "Ysgrifennwch yr eitem sydd ar goll, neu dilëwch yr un sydd dros ben.",
)


def check_pair(pair: PagePair, _site: Site) -> Iterator[Finding]:
    """One finding for each list that a language lacks, and each pair of lists with other items or another order."""
    for group in siblings(pair):
        for number, part in enumerate(group.pairs):
            if not (part.en and part.cy) and (part.en or part.cy).kind in _LISTS:  # type: ignore[union-attr]
                yield _missing(group, number)
        if group.parent and group.parent.en and group.parent.en.kind in _LISTS:
            yield from _items(group, group.parent)
    for texts in paired_lists(pair):
        if texts.en_count != texts.cy_count:
            yield _front_matter(texts)


def _missing(group: Siblings, number: int) -> Finding:
    part = group.pairs[number]
    en, cy = group.place(number, "en"), group.place(number, "cy")
    block = part.en or part.cy
    assert block
    items = counted(len(block.children), "item")
    english, welsh = ("Welsh", "Gymraeg") if part.en else ("English", "Saesneg")
    return Finding(
        position=cy if part.en else en,
        message=Words(
            f"The list of {items.en} is missing in {english}.",
            f"Mae’r rhestr o {items.cy} ar goll yn {welsh}.",
        ),
        help=Words(
            "Write it in both languages, or take it out in one.",
            "Ysgrifennwch hi yn y ddwy iaith, neu dilëwch hi o’r iaith y mae ynddi.",
        ),
        related=(en if part.en else cy,),
        passages=_texts(part),
    )


def _items(group: Siblings, lists: BlockPair) -> Iterator[Finding]:
    """What is wrong between the items of two lists."""
    assert lists.en
    assert lists.cy
    counts = len(lists.en.children), len(lists.cy.children)
    moved = [number for number, pair in enumerate(group.pairs) if pair.moved]
    if counts[0] != counts[1]:
        yield _other_count(group, lists, counts)
    elif moved:
        yield _other_place(group, lists, moved)


def _other_count(group: Siblings, lists: BlockPair, counts: tuple[int, int]) -> Finding:
    lacking: Language = "cy" if counts[0] > counts[1] else "en"
    lonely = [number for number, pair in enumerate(group.pairs) if pair.get(lacking) is None]
    place = lonely[0] if lonely else len(group.pairs) - 1
    en, cy = group.place(place, "en"), group.place(place, "cy")
    named = listed([(group.pairs[number].en or group.pairs[number].cy).full_text() for number in lonely])  # type: ignore[union-attr]
    hint = Words(f" (perhaps {named})", f" (efallai {named})") if named else Words("", "")
    return Finding(
        position=cy if lacking == "cy" else en,
        message=_count_message(counts, hint),
        help=_HELP,
        related=(en if lacking == "cy" else cy,),
        passages=_texts(lists),
    )


def _other_place(group: Siblings, lists: BlockPair, moved: list[int]) -> Finding:
    first = group.pairs[moved[0]]
    assert first.en
    assert first.cy
    is_numbered = lists.en is not None and lists.en.name == "ol"
    severity: Severity = "warning" if is_numbered else "info"
    named = Words(
        listed([_text(group.pairs[number].en) for number in moved]),
        listed([_text(group.pairs[number].cy) for number in moved]),
    )
    return Finding(
        position=first.cy.position,
        message=Words(
            f"The order of the list is another in Welsh: {named.en} stands at another place.",
            f"Mae trefn y rhestr yn wahanol yn Gymraeg: mae {named.cy} mewn lle arall.",
        ),
        help=Words("Write the items in the same order.", "Ysgrifennwch yr eitemau yn yr un drefn."),
        related=(first.en.position,),
        passages=_texts(lists),
        severity=severity,
    )


def _front_matter(texts: PairedList) -> Finding:
    is_welsh = texts.en_count > texts.cy_count
    places = (texts.cy_position, texts.en_position) if is_welsh else (texts.en_position, texts.cy_position)
    hint = Words(f" ({texts.key})", f" ({texts.key})")
    return Finding(
        position=places[0],
        message=_count_message((texts.en_count, texts.cy_count), hint),
        help=_HELP,
        related=(places[1],),
    )


def _count_message(counts: tuple[int, int], hint: Words) -> Words:
    items = counted(counts[0], "item")
    return Words(
        f"The list has {items.en} in English and {counts[1]} in Welsh{hint.en}.",
        f"Mae {items.cy} yn y rhestr yn Saesneg ond {counts[1]} yn Gymraeg{hint.cy}.",
    )


def _texts(part: BlockPair) -> Words:
    return Words(_text(part.en) or None, _text(part.cy) or None)


def _text(block: Block | None) -> str:
    return block.full_text() if block else ""
