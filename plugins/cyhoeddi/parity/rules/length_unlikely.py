"""A passage that is much longer or shorter than its twin makes likely.

What it finds
    Passages that belong together and have as many sentences each, but lengths that a translation hardly ever has.
    Welsh is about a tenth longer than its English; short texts vary more. The very unlikely is a warning, the rest a
    note.

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

from cyhoeddi.diagnostics.diagnostic import Severity
from cyhoeddi.model.alignment.lengths import length_deviation
from cyhoeddi.model.page import PagePair
from cyhoeddi.model.position import Position
from cyhoeddi.model.sentences import sentences_in
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding
from cyhoeddi.parity.front_matter_words import paired_words
from cyhoeddi.parity.joined_passages import passage_pairs
from cyhoeddi.parity.placeholder_words import placeholders_in

CODE = "OMI002"
SEVERITY: Severity = "info"

_UNLIKELY, _VERY_UNLIKELY = 4.0, 5.0
"""Standard deviations from the likely length, for a note and for a warning."""


_LEAD_IN = 20
"""Characters that a lead-in to a list may have more: *We will:* is *Byddwn yn gwneud y canlynol:*."""


def check_pair(pair: PagePair, _site: Site) -> Iterator[Finding]:
    """One finding for each passage of unlikely length."""
    for passages in passage_pairs(pair, _are_unlikely):
        en, cy = passages.en, passages.cy
        if not passages.beside:
            yield _finding(en.text, cy.text, en.blocks[0].position, cy.blocks[0].position)
    for words in paired_words(pair):
        if _are_unlikely(words.en, words.cy):
            yield _finding(words.en, words.cy, words.en_position, words.cy_position)


def _are_unlikely(en: str, cy: str) -> bool:
    """True for texts of unlikely lengths; where they differ in sentences, another rule looks closer."""
    if 0.8 * len(en) - 10 < len(cy) < 1.4 * len(en) + 10:  # for speed: never unlikely
        return False
    if not en or not cy or _deviation(en, cy) < _UNLIKELY or len(sentences_in(en)) != len(sentences_in(cy)):
        return False
    return not any(placeholders_in(min(en, cy, key=len)))  # that words are missing there is known


def _deviation(en: str, cy: str) -> float:
    """Standard deviations from the likely length, either way."""
    english, welsh = (len(unicodedata.normalize("NFC", text)) for text in (en, cy))
    if en.endswith(":") and cy.endswith(":") and welsh > english:
        welsh = max(english, welsh - _LEAD_IN)
    return abs(length_deviation(english, welsh))


def _finding(en: str, cy: str, en_place: Position, cy_place: Position) -> Finding:
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
        severity="warning" if _deviation(en, cy) >= _VERY_UNLIKELY else SEVERITY,
    )
