"""A paragraph that is two in the other language.

What it finds
    A paragraph of one language whose words stand in two paragraphs of the other.

Why it matters
    Nothing is lost, but whoever compares the languages side by side loses the place.

Example
    === en/plan.md
    We listen to everybody who lives here. Then we act together with the 4 councils and the police.
    === cy/plan.md
    Rydym yn gwrando ar bawb sy’n byw yn y tŷ hwn.

    Yna rydym yn gweithredu gyda’r 4 cyngor a’r heddlu.

Use instead
    === en/plan.md
    We listen to everybody who lives here. Then we act together with the 4 councils and the police.
    === cy/plan.md
    Rydym yn gwrando ar bawb sy’n byw yn y tŷ hwn. Yna rydym yn gweithredu gyda’r 4 cyngor a’r heddlu.

Fix
    Begin a new paragraph at the same place in both languages.
"""

from collections.abc import Iterator

from cyhoeddi.model.page import BlockPair, PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.block_pairs import siblings
from cyhoeddi.parity.finding import Finding

CODE = "PAR018"
SEVERITY = "info"


def check_pair(pair: PagePair, _site: Site) -> Iterator[Finding]:
    """One finding for each paragraph that goes on with the one before."""
    for group in siblings(pair):
        for number, part in enumerate(group.pairs):
            block = part.en or part.cy
            if not part.continues or block is None:
                continue
            two, one = (
                (Words("English", "Saesneg"), Words("Welsh", "Gymraeg"))
                if part.en
                else (Words("Welsh", "Gymraeg"), Words("English", "Saesneg"))
            )
            yield Finding(
                position=block.position,
                message=Words(
                    f"Two paragraphs in {two.en} are one in {one.en}.",
                    f"Mae dau baragraff yn {two.cy} yn un paragraff yn {one.cy}.",
                ),
                help=Words(
                    "Begin a new paragraph at the same place in both languages.",
                    "Dechreuwch baragraff newydd yn yr un lle yn y ddwy iaith.",
                ),
                related=(group.place(number, "cy" if part.en else "en"),),
                passages=_texts(group.pairs[number - 1], part),
            )


def _texts(before: BlockPair, part: BlockPair) -> Words:
    english, welsh = (
        " ".join(block.text for block in blocks if block)
        for blocks in ((before.en, part.en), (before.cy, part.cy))
    )
    return Words(english, welsh)
