"""A quotation in the other language that is not marked with its language.

What it finds
    Quotations of four words or more, in quotation marks or as a block quotation, that are in the other language than
    their page and are not marked as such. A title in quotation marks, each word with a capital, is a note.

Why it matters
    What somebody said may be left in their own language. But a screen reader speaks English words with Welsh sounds,
    or Welsh words with English ones, until it is told their language (WCAG 2.2, success criterion 3.1.2).

Example
    === en/plan.md
    A young woman said:

    > I did not feel safe at home.
    === cy/plan.md
    Dywedodd merch ifanc yn y tŷ:

    > I did not feel safe at home.

Use instead
    === en/plan.md
    A young woman said:

    > I did not feel safe at home.

    Others said “nobody ever asked us”.
    === cy/plan.md
    Dywedodd merch ifanc yn y tŷ:

    > I did not feel safe at home.
    {: lang=en }

    Dywedodd eraill “<span lang="en">nobody ever asked us</span>”.

Fix
    Mark the quotation with its language, or translate it.
"""

from collections.abc import Iterator

from cyhoeddi.model.page import Page
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import IN_LANGUAGE, Finding
from cyhoeddi.parity.language.language_marks import mark_block, mark_words
from cyhoeddi.parity.language.unmarked_passages import UnmarkedPassage, unmarked_passages

CODE = "LNG004"
SEVERITY = "warning"


def check_page(page: Page, site: Site) -> Iterator[Finding]:
    """One finding for each quotation."""
    for unmarked in unmarked_passages(page, site, "quotation"):
        language, mark = IN_LANGUAGE[unmarked.language], _mark(unmarked)
        yield Finding(
            position=unmarked.position,
            message=Words(
                f"The quotation “{unmarked.shown}” is {language.en} and not marked as such.",
                f"Mae’r dyfyniad “{unmarked.shown}” {language.cy} ond nid yw wedi’i nodi felly.",
            ),
            help=Words(
                f"Mark its language: {mark.en}; or translate it.",
                f"Nodwch ei iaith: {mark.cy}; neu cyfieithwch ef.",
            ),
            related=unmarked.related,
            passages=unmarked.passages,
            severity="info" if unmarked.passage.may_be_name else None,
        )


def _mark(unmarked: UnmarkedPassage) -> Words:
    block = unmarked.passage.block
    is_whole = len(unmarked.passage.text) >= len(block.text) - 3  # but for quotation marks and a full stop
    return mark_block(unmarked.language, block.kind) if is_whole else mark_words(unmarked.language)
