"""A sentence in the other language than its page.

What it finds
    English sentences on a Welsh page and Welsh sentences on an English page, of four words or more, in paragraphs,
    headings, items, cells and the front matter. What is marked with its language is left out, and so are quotations
    and names, which have rules of their own, and what both pages say word for word.

Why it matters
    Half of the readers meet a sentence that is not in their language; a screen reader pronounces it as if it were.

Example
    === en/plan.md
    The house is open to all. Nobody has to book.
    === cy/plan.md
    Mae’r tŷ ar agor i bawb. Nobody has to book.

Use instead
    === en/plan.md
    The house is open to all. Nobody has to book.
    === cy/plan.md
    Mae’r tŷ ar agor i bawb. Nid oes rhaid i neb archebu lle.

Fix
    Translate the sentence. Where it has to stay as it is, mark it with its language.
"""

from collections.abc import Iterator

from cyhoeddi.model.language import LANGUAGES, Language, other_language
from cyhoeddi.model.language_judgement import are_in_language, judged_words, may_be_name, words_to_judge
from cyhoeddi.model.other_language import FEWEST_WORDS
from cyhoeddi.model.page import Page, PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding
from cyhoeddi.parity.front_matter_words import PairedWords, paired_words
from cyhoeddi.parity.language.language_marks import mark_words
from cyhoeddi.parity.language.unmarked_passages import UnmarkedPassage, unmarked_passages
from cyhoeddi.parity.shortened_words import shortened

CODE = "LNG002"
SEVERITY = "error"

_MESSAGES = {
    "en": Words(
        "The Welsh page has English words here: “{shown}”.",
        "Mae geiriau Saesneg yma ar y dudalen Gymraeg: “{shown}”.",
    ),
    "cy": Words(
        "The English page has Welsh words here: “{shown}”.",
        "Mae geiriau Cymraeg yma ar y dudalen Saesneg: “{shown}”.",
    ),
}


def check_page(page: Page, site: Site) -> Iterator[Finding]:
    """One finding for each run of such sentences in the text."""
    for unmarked in unmarked_passages(page, site, "sentences"):
        yield _finding(unmarked)


def check_pair(pair: PagePair, _site: Site) -> Iterator[Finding]:
    """One finding for each text of the front matter that is in the wrong language."""
    for words in paired_words(pair):
        if words.en != words.cy:
            for language in LANGUAGES:
                text = words.en if language == "en" else words.cy
                if _is_in(text, other_language(language)):
                    yield _front_matter_finding(words, text, language)


def _is_in(text: str, language: Language) -> bool:
    readable = words_to_judge(text, None, other_language(language))
    words = judged_words(readable, 0, len(readable), language)
    return len(words) >= FEWEST_WORDS and are_in_language(words) and not may_be_name(words)


def _finding(unmarked: UnmarkedPassage) -> Finding:
    mark = mark_words(unmarked.language)
    return Finding(
        position=unmarked.position,
        message=_message(unmarked.language, unmarked.shown),
        help=Words(
            f"Translate them; where they have to stay, mark their language: {mark.en}.",
            f"Cyfieithwch nhw; os oes rhaid iddynt aros, nodwch eu hiaith: {mark.cy}.",
        ),
        related=unmarked.related,
        passages=unmarked.passages,
    )


def _front_matter_finding(words: PairedWords, text: str, language: Language) -> Finding:
    places = words.en_position, words.cy_position
    own, other = places if language == "en" else places[::-1]
    return Finding(
        position=own,
        message=_message(other_language(language), shortened(text)),
        help=Words("Translate them.", "Cyfieithwch nhw."),
        related=(other,),
        passages=Words(words.en, words.cy),
    )


def _message(language: Language, shown: str) -> Words:
    message = _MESSAGES[language]
    return Words(message.into("en").format(shown=shown), message.into("cy").format(shown=shown))
