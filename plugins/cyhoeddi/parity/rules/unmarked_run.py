"""Words of the other language within a sentence, not marked with their language.

What it finds
    Four or more words in a row that are in the other language than the sentence around them, and are not marked as
    such: an English term on a Welsh page, the title of a publication that there is in one language only. What may be
    a name (each word with a capital) is a note.

Why it matters
    A screen reader speaks English words with Welsh sounds, or Welsh words with English ones, until it is told their
    language. WCAG 2.2 asks for it in success criterion 3.1.2; names are excepted.

Example
    === en/plan.md
    We follow the guidance on working together to safeguard children.
    === cy/plan.md
    Rydym yn dilyn canllawiau working together to safeguard children yn y tŷ.

Use instead
    === en/plan.md
    We follow the guidance on working together to safeguard children.
    === cy/plan.md
    Rydym yn dilyn canllawiau *working together to safeguard children*{lang=en} yn y tŷ.

Fix
    Write the words in the language of the page, or mark them with their own.
"""

from collections.abc import Iterator

from cyhoeddi.model.page import Page
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import IN_LANGUAGE, Finding
from cyhoeddi.parity.language.language_marks import mark_words
from cyhoeddi.parity.language.unmarked_passages import unmarked_passages

CODE = "LNG003"
SEVERITY = "warning"


def check_page(page: Page, site: Site) -> Iterator[Finding]:
    """One finding for each run."""
    for unmarked in unmarked_passages(page, site, "run"):
        language, mark = IN_LANGUAGE[unmarked.language], mark_words(unmarked.language)
        yield Finding(
            position=unmarked.position,
            message=Words(
                f"“{unmarked.shown}” is {language.en} and not marked as such.",
                f"Mae “{unmarked.shown}” {language.cy} ond nid yw wedi’i nodi felly.",
            ),
            help=Words(
                f"Translate it, or mark its language, so that it is read aloud right: {mark.en}.",
                f"Cyfieithwch ef, neu nodwch ei iaith fel y caiff ei ddarllen yn uchel yn gywir: {mark.cy}.",
            ),
            related=unmarked.related,
            passages=unmarked.passages,
            severity="info" if unmarked.passage.may_be_name else None,
        )
