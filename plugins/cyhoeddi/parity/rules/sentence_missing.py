"""A sentence that one language leaves out inside a paragraph.

What it finds
    Paragraphs, items and other passages that belong together, where one language has a sentence more: one that is not
    the other half of its neighbour, by length and by the numbers and names in it. Where the evidence is strong it is an
    error, else a warning.

Why it matters
    A sentence is the smallest thing that a translator works by, and the largest that falls out unseen.

Example
    === en/plan.md
    Violence rose in two of our counties last year. We asked the people there why they think so. Most named drugs.
    === cy/plan.md
    Cododd trais mewn dwy o’n siroedd y llynedd. Soniodd y rhan fwyaf am gyffuriau yn y tŷ.

Use instead
    === en/plan.md
    Violence rose in two of our counties last year. We asked the people there why they think so. Most named drugs.
    === cy/plan.md
    Cododd trais mewn dwy o’n siroedd y llynedd. Gofynnwyd i’r bobl yno pam, yn eu barn nhw. Soniodd y rhan fwyaf am
    gyffuriau yn y tŷ.

Fix
    Write the sentence in the other language, or take it out.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from cyhoeddi.diagnostics.diagnostic import Severity
from cyhoeddi.model.language import LANGUAGES, Language, other_language
from cyhoeddi.model.page import PagePair
from cyhoeddi.model.position import Position
from cyhoeddi.model.sentences import Sentence, sentences_in
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import IN_LANGUAGE, Finding
from cyhoeddi.parity.front_matter_words import paired_words
from cyhoeddi.parity.joined_passages import Passage, passage_pairs
from cyhoeddi.parity.placeholder_words import placeholders_in
from cyhoeddi.parity.sentence_pairs import SURE, sentence_pairs
from cyhoeddi.parity.shortened_words import listed

CODE = "OMI001"
SEVERITY = "warning"


def check_pair(pair: PagePair, _site: Site) -> Iterator[Finding]:
    """One finding for each passage and language that lacks sentences."""
    for passages in passage_pairs(pair, _differ_in_number):
        en, cy = passages.en, passages.cy
        losses = list(_losses(en.text, cy.text))
        if any(loss.lacking in passages.beside for loss in losses):
            continue  # what is lacking may be what stands alone beside it
        if losses and any(placeholders_in(min(en.text, cy.text, key=len))):
            continue  # that words are missing there is known
        for loss in losses:
            yield _finding(loss, Words(en.text, cy.text), _places(pair, loss, {"en": en, "cy": cy}))
    for words in paired_words(pair):
        places: Mapping[Language, Position] = {"en": words.en_position, "cy": words.cy_position}
        if _differ_in_number(words.en, words.cy):
            for loss in _losses(words.en, words.cy):
                yield _finding(loss, Words(words.en, words.cy), places)


def _differ_in_number(en: str, cy: str) -> bool:
    """True for texts with another number of sentences each."""
    return len(sentences_in(en)) != len(sentences_in(cy))


@dataclass(frozen=True, slots=True)
class _Loss:
    """Sentences that a language lacks, and its own sentence before the first of them, None where there is none."""

    lacking: Language
    sentences: tuple[Sentence, ...]
    before: Sentence | None
    severity: Severity


def _losses(en: str, cy: str) -> Iterator[_Loss]:
    """For each language what it lacks of a passage."""
    is_sure = any(not (pair.en and pair.cy) for pair in sentence_pairs(en, cy, SURE))
    missing: dict[Language, list[Sentence]] = {"en": [], "cy": []}
    before: dict[Language, Sentence | None] = {}
    last: dict[Language, Sentence | None] = {"en": None, "cy": None}
    for pair in sentence_pairs(en, cy):
        sides: dict[Language, tuple[Sentence, ...]] = {"en": pair.en, "cy": pair.cy}
        for language in LANGUAGES:
            if sides[language]:
                last[language] = sides[language][-1]
            else:
                before.setdefault(language, last[language])
                missing[language] += sides[other_language(language)]
    for language, sentences in missing.items():
        if sentences:
            yield _Loss(language, tuple(sentences), before[language], "error" if is_sure else "warning")


def _places(pair: PagePair, loss: _Loss, passages: Mapping[Language, Passage]) -> Mapping[Language, Position]:
    """Where the lost sentence stands, and the sentence that it should follow."""
    own: Language = other_language(loss.lacking)
    pages = {"en": pair.en, "cy": pair.cy}
    found: dict[Language, Position] = {}
    for language, sentence in ((own, loss.sentences[0]), (loss.lacking, loss.before)):
        page = pages[language]
        assert page
        start, words = (sentence.start, sentence.text.partition(" ")[0]) if sentence else (0, "")
        found[language] = passages[language].position(page, start, words)
    return found


def _finding(loss: _Loss, texts: Words, places: Mapping[Language, Position]) -> Finding:
    language, named = IN_LANGUAGE[loss.lacking], listed([sentence.text for sentence in loss.sentences])
    if len(loss.sentences) == 1:
        message = Words(
            f"A sentence is missing {language.en}: {named}.", f"Mae brawddeg ar goll {language.cy}: {named}."
        )
    else:
        message = Words(
            f"Sentences are missing {language.en}: {named}.",
            f"Mae brawddegau ar goll {language.cy}: {named}.",
        )
    return Finding(
        position=places[loss.lacking],
        message=message,
        help=Words(
            "Write it in both languages, or take it out in the other.",
            "Ysgrifennwch hyn yn y ddwy iaith, neu dilëwch hyn o’r llall.",
        ),
        related=(places[other_language(loss.lacking)],),
        passages=texts,
        severity=loss.severity,
    )
