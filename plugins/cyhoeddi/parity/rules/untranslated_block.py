"""A heading, paragraph, item or cell that says the same words in both languages.

What it finds
    Words that stand letter for letter on both pages and are surely in one of the two languages: English on the Welsh
    page or Welsh on the English page, in the text or the front matter. Figures, addresses, placeholders and what may
    be a name are left out; longer titles, of which nobody can tell whether they are names, are notes. What is marked
    with its language, and quotations, are no matter of this rule.

Why it matters
    It is the commonest fault of all: words copied from the other page to be translated later, and forgotten.

Example
    === en/plan.md
    Violence harms the whole community.
    === cy/plan.md
    Violence harms the whole community.

    === en/aims.md
    ## What we will do

    The house is open to all.
    === cy/aims.md
    ## What we will do

    Mae’r tŷ ar agor i bawb.

Use instead
    === en/plan.md
    Violence harms the whole community.

    - Home Office
    - 01267 000000
    === cy/plan.md
    Mae trais yn niweidio’r gymuned gyfan, ac ŵyr pawb hynny.

    - Home Office
    - 01267 000000

Fix
    Translate the words. Where they have to stay as they are, mark them with their language.
"""

from collections.abc import Iterator

from cyhoeddi.model.page import PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import IN_LANGUAGE, Finding
from cyhoeddi.parity.language.language_marks import mark_block
from cyhoeddi.parity.language.untranslated import Untranslated, untranslated_words
from cyhoeddi.parity.shortened_words import shortened

CODE = "LNG001"
SEVERITY = "error"


def check_pair(pair: PagePair, _site: Site) -> Iterator[Finding]:
    """One finding for each, and one for a whole list or table."""
    for words in untranslated_words(pair):
        yield _finding(words)


def _finding(words: Untranslated) -> Finding:
    shown, language = shortened(words.text), IN_LANGUAGE[words.language]
    perhaps = Words("", "")
    if words.severity == "info":
        perhaps = Words(", unless it is a name", ", oni bai mai enw ydyw")
    return Finding(
        position=words.position,
        message=Words(
            f"“{shown}” is {language.en} on both pages{perhaps.en}.",
            f"Mae “{shown}” {language.cy} ar y ddwy dudalen{perhaps.cy}.",
        ),
        help=_help(words),
        related=(words.twin,),
        passages=Words(words.text, words.text),
        severity=words.severity,
    )


def _help(words: Untranslated) -> Words:
    path = words.position.path
    translate = Words(f"Translate it in {path}.", f"Cyfieithwch ef yn {path}.")
    if words.block is None:
        return translate
    mark = mark_block(words.language, words.block.kind)
    return Words(
        f"{translate.en} If the words have to stay, mark their language: {mark.en}.",
        f"{translate.cy} Os oes rhaid i’r geiriau aros, nodwch eu hiaith: {mark.cy}.",
    )
