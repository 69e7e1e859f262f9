"""A passage that is much longer or shorter than its twin makes likely.

What it finds
    Passages that belong together and have as many sentences each, but lengths that a translation hardly ever has; or
    one sentence of such a length, where its neighbours do not make up for it. Welsh is about a tenth longer than its
    English. Short texts vary more: of those the unlikely is a note, and a warning only what is very unlikely.

Why it matters
    Half a sentence that was left out, or an addition that one language lacks, shows in the length alone.

Example
    === en/plan.md
    We will work with the councils, the health boards, the fire service and the police of all four counties.
    === cy/plan.md
    Byddwn yn gweithio gyda’r cynghorau a phob tŷ.

Use instead
    === en/plan.md
    We will work with the councils, the health boards, the fire service and the police of all four counties.
    === cy/plan.md
    Byddwn yn gweithio gyda chynghorau, byrddau iechyd, gwasanaeth tân a heddlu pob un o’r pedair sir, ŵyr.

Fix
    Compare the two, and write what is missing.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from cyhoeddi.diagnostics.diagnostic import Severity
from cyhoeddi.model.alignment.lengths import length_deviation
from cyhoeddi.model.page import Page, PagePair
from cyhoeddi.model.position import Position
from cyhoeddi.model.sentences import Sentence, sentences_in
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding
from cyhoeddi.parity.front_matter_words import paired_words
from cyhoeddi.parity.joined_passages import Passage, passage_pairs
from cyhoeddi.parity.placeholder_words import placeholders_in

CODE = "OMI002"
SEVERITY: Severity = "info"

_UNLIKELY, _VERY_UNLIKELY = 4.0, 5.0
"""Standard deviations from the likely length of a short text, for a note and for a warning."""

_LONG, _UNLIKELY_IF_LONG = 50, 3.5
"""Characters from which a text is no short one, the mean of both languages; deviations that are a warning there."""

_UNLIKELY_SENTENCE = 4.0
"""Deviations of one sentence of several, for a warning."""

_SHOWS, _MAKES_UP = 1.0, 1.5
"""Deviations by which half a sentence that is missing shows in the passage, and those of a neighbour that has it."""

_LEAD_IN = 20
"""Characters that a lead-in to a list may have more: *We will:* is *Byddwn yn gwneud y canlynol:*."""


@dataclass(frozen=True, slots=True)
class _Unlikely:
    """Words that belong together, of unlikely lengths: a whole passage, or one sentence of it."""

    en: Sentence
    cy: Sentence
    severity: Severity


def check_pair(pair: PagePair, _site: Site) -> Iterator[Finding]:
    """One finding for each passage of unlikely length."""
    for passages in passage_pairs(pair, _are_unlikely):
        found = _unlikely(passages.en.text, passages.cy.text)
        if found and pair.en and pair.cy and not passages.beside:
            yield _finding(
                found, _place(pair.en, passages.en, found.en), _place(pair.cy, passages.cy, found.cy)
            )
    for words in paired_words(pair):
        found = _unlikely(words.en, words.cy)
        if found:
            yield _finding(found, words.en_position, words.cy_position)


def _place(page: Page, passage: Passage, sentence: Sentence) -> Position:
    if not sentence.start:
        return passage.blocks[0].position
    return passage.position(page, sentence.start, sentence.text.partition(" ")[0])


def _are_unlikely(en: str, cy: str) -> bool:
    return _unlikely(en, cy) is not None


def _unlikely(en: str, cy: str) -> _Unlikely | None:
    """What is of unlikely length; where texts differ in sentences, another rule looks closer."""
    if 1.02 * len(en) < len(cy) < 1.19 * len(en):  # for speed: as long as translations are
        return None
    deviation = _deviation(en, cy) if en and cy else 0.0
    if abs(deviation) < _SHOWS or len(sentences_in(en)) != len(sentences_in(cy)):
        return None
    severity = _severity(en, cy, deviation)
    found = _unlikely_sentence(en, cy, deviation)
    if found is None and severity:
        found = _Unlikely(Sentence(0, en), Sentence(0, cy), severity)
    # That words are missing beside a placeholder is known.
    return None if found and any(placeholders_in(min(en, cy, key=len))) else found


def _severity(en: str, cy: str, deviation: float) -> Severity | None:
    varies = len(en) + len(cy) < 2 * _LONG or _is_of_names(en)
    if abs(deviation) >= (_VERY_UNLIKELY if varies else _UNLIKELY_IF_LONG):
        return "warning"
    return SEVERITY if abs(deviation) >= _UNLIKELY else None


def _is_of_names(text: str) -> bool:
    """True for words of which most begin with a capital: what *County Council* is called says little of a length."""
    words = text.split()
    return 2 * sum(word[0].islower() for word in words) < len(words)


def _unlikely_sentence(en: str, cy: str, deviation: float) -> _Unlikely | None:
    """The sentence that makes a passage longer or shorter than is likely, all by itself."""
    sentences = list(zip(sentences_in(en), sentences_in(cy), strict=True))
    if len(sentences) == 1:
        return None
    way = 1 if deviation > 0 else -1
    deviations = [way * _deviation(a.text, b.text) for a, b in sentences]
    for number, (a, b) in enumerate(sentences):
        beside = deviations[max(0, number - 1) : number] + deviations[number + 1 : number + 2]
        if deviations[number] >= _UNLIKELY_SENTENCE and min(beside) > -_MAKES_UP and not _is_of_names(a.text):
            return _Unlikely(a, b, "warning")
    return None


def _deviation(en: str, cy: str) -> float:
    """Standard deviations from the likely length; below 0 for a Welsh that is shorter."""
    english, welsh = (len(unicodedata.normalize("NFC", text)) for text in (en, cy))
    if en.endswith(":") and cy.endswith(":") and welsh > english:
        welsh = max(english, welsh - _LEAD_IN)
    return length_deviation(english, welsh)


def _finding(found: _Unlikely, en_place: Position, cy_place: Position) -> Finding:
    en, cy = found.en.text, found.cy.text
    is_short = len(cy) < len(en)
    return Finding(
        position=cy_place,
        message=Words(
            f"The Welsh is much {'shorter' if is_short else 'longer'} than its English: "
            f"{len(cy)} characters for {len(en)}.",
            f"Mae’r Gymraeg yn llawer {'byrrach' if is_short else 'hirach'} na’r Saesneg: "
            f"{len(cy)} nod, o gymharu â {len(en)}.",
        ),
        help=Words("Compare the two: is anything missing?", "Cymharwch y ddau: a oes rhywbeth ar goll?"),
        related=(en_place,),
        passages=Words(en, cy),
        severity=found.severity,
    )
