"""A caption that only one language has.

What it finds
    A picture or table with a caption below it in one language and none in the other.

Why it matters
    A caption says what is counted, when and by whom; without it a figure says something else, or nothing.

Example
    === en/plan.md
    ![Cases rose from 21 to 24.](cases.png)

    /// caption
    Cases in the north
    ///
    === cy/plan.md
    ![Cododd achosion yn y tŷ o 21 i 24.](achosion.png)

Use instead
    === en/plan.md
    ![Cases rose from 21 to 24.](cases.png)

    /// caption
    Cases in the north
    ///
    === cy/plan.md
    ![Cododd achosion yn y tŷ o 21 i 24.](achosion.png)

    /// caption
    Achosion yn y gogledd
    ///

Fix
    Write the caption in the other language.
"""

from collections.abc import Iterator

from cyhoeddi.model.language import Language, other_language
from cyhoeddi.model.page import BlockPair, PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.block_pairs import siblings
from cyhoeddi.parity.finding import IN_LANGUAGE, Finding
from cyhoeddi.parity.shortened_words import shortened

CODE = "PAR014"
SEVERITY = "error"


def check_pair(pair: PagePair, _site: Site) -> Iterator[Finding]:
    """One finding for each caption without a partner, whose picture or table has one."""
    for group in siblings(pair):
        before: BlockPair | None = None
        for part in group.pairs:
            caption = part.en or part.cy
            if caption and caption.kind == "caption" and not (part.en and part.cy) and before:
                yield from _finding(part, before)
            before = part


def _finding(part: BlockPair, before: BlockPair) -> Iterator[Finding]:
    language: Language = "en" if part.en else "cy"
    caption, shown = part.get(language), before.get(other_language(language))
    if not caption or not shown or not before.get(language):
        return  # the whole figure is missing, which another rule says
    where, words = IN_LANGUAGE[other_language(language)], caption.full_text()
    yield Finding(
        position=shown.position,
        message=Words(
            f"The caption “{shortened(words)}” is missing {where.en}.",
            f"Mae’r capsiwn “{shortened(words)}” ar goll {where.cy}.",
        ),
        help=Words(
            "Write below it, on three lines: /// caption, then the words, then ///",
            "Ysgrifennwch oddi tano, ar dair llinell: /// caption, yna’r geiriau, yna ///",
        ),
        related=(caption.position,),
        passages=Words.of({language: words}),
    )
