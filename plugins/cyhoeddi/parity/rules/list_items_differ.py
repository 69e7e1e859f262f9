"""A list with more items in one language than in the other.

What it finds
    Lists that belong together and differ in their number of items, nested lists and the lists of the front matter
    (steps, measures) included; a list that only one language has.

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
from cyhoeddi.model.markdown.block import Block
from cyhoeddi.model.page import BlockPair, PagePair
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.block_pairs import block_pairs, position_or_section
from cyhoeddi.parity.finding import Finding
from cyhoeddi.parity.front_matter_words import paired_lists

CODE = "PAR005"
SEVERITY = "error"


def check_pair(pair: PagePair, _site: Site) -> Iterator[Finding]:
    """One finding for each pair of lists of different length."""
    for section, part in block_pairs(pair):
        lonely = part.en or part.cy
        if lonely is None or lonely.kind not in ("list", "definitions"):
            continue
        counts = _items(part.en), _items(part.cy)
        if counts[0] != counts[1]:
            en_place, cy_place = (position_or_section(part, section, language) for language in ("en", "cy"))
            yield _finding(counts, en_place, cy_place, _lonely_item(part))
    for listed in paired_lists(pair):
        if listed.en_count != listed.cy_count:
            yield _finding(
                (listed.en_count, listed.cy_count), listed.en_position, listed.cy_position, _key(listed.key)
            )


def _items(block: Block | None) -> int:
    return len(block.children) if block else 0


def _lonely_item(part: BlockPair) -> Words:
    """The words of the first item without a partner, shortened: a guess, and called so."""
    for child in part.children:
        if (child.en is None) != (child.cy is None):
            words = (child.en or child.cy).full_text()  # type: ignore[union-attr]
            shown = words if len(words) <= 60 else f"{words[:59]}…"
            return Words(f" (perhaps “{shown}”)", f" (efallai “{shown}”)")
    return Words("", "")


def _key(key: str) -> Words:
    return Words(f" ({key})", f" ({key})")


def _finding(counts: tuple[int, int], en: Position, cy: Position, hint: Words) -> Finding:
    items = counted(counts[0], "item")
    return Finding(
        position=cy if counts[1] else en,
        message=Words(
            f"The list has {items.en} in English and {counts[1]} in Welsh{hint.en}.",
            f"Mae {items.cy} yn y rhestr yn Saesneg ond {counts[1]} yn Gymraeg{hint.cy}.",
        ),
        help=Words(
            "Write the missing item, or take out the one too many.",
            "Ysgrifennwch yr eitem sydd ar goll, neu dilëwch yr un sydd dros ben.",
        ),
        related=(en,) if counts[1] else (cy,),
    )
