"""A body that is not called by its Welsh name in Welsh.

What it finds
    The English name of a body of ``content/data/organisations.yml`` in Welsh text, although the body has a Welsh name;
    a section whose English has the body’s name while its Welsh has neither its Welsh name, in any mutation, nor its
    short name.

Why it matters
    A reader must be able to find a body by its name, and public bodies in Wales have one in Welsh.

Example
    === data/organisations.yml
    police: {name: {en: Dyfed-Powys Police, cy: Heddlu Dyfed-Powys}}
    === en/plan.md
    We work with Dyfed-Powys Police.
    === cy/plan.md
    Gweithiwn gyda Heddlu’r Gorllewin a’r ŵyl.

Use instead
    === data/organisations.yml
    police: {name: {en: Dyfed-Powys Police, cy: Heddlu Dyfed-Powys}}
    === en/plan.md
    We work with Dyfed-Powys Police.
    === cy/plan.md
    Gweithiwn gyda Heddlu Dyfed-Powys a’r ŵyl.

Fix
    Write the body’s Welsh name. Where it has a short name or an acronym, give that in ``organisations.yml``, as
    ``short``.
"""

from collections.abc import Iterator

from cyhoeddi.model.organisation import Organisation
from cyhoeddi.model.page import PagePair
from cyhoeddi.model.page_texts import page_texts
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding
from cyhoeddi.parity.once_a_site import once_a_site
from cyhoeddi.parity.terms.agreed_words import AgreedVocabulary, AgreedWords, Unanswered, vocabulary_of
from cyhoeddi.parity.terms.passage_pairs import place_of
from cyhoeddi.parity.terms.phrases import PhraseIndex

CODE = "TRM003"
SEVERITY = "warning"

_HELP = Words(
    "Write the Welsh name as content/data/organisations.yml has it.",
    "Ysgrifennwch yr enw Cymraeg fel y mae yn content/data/organisations.yml.",
)


def check_pair(pair: PagePair, site: Site) -> Iterator[Finding]:
    """One finding for each English name in Welsh, and one for each other name that the Welsh of a section lacks."""
    if not site.organisations:
        return
    told: set[AgreedWords] = set()
    for finding, words in _in_english(pair, site):
        told.add(words)
        yield finding
    for unanswered in _names(site).unanswered(pair):
        if unanswered.words not in told:
            yield _missing(unanswered, pair)


def _in_english(pair: PagePair, site: Site) -> Iterator[tuple[Finding, AgreedWords]]:
    names, index = _names(site).words, _english_names(site)
    if not pair.cy or not index.found_in(f"{pair.cy.front.text}\n{pair.cy.body}"):
        return
    for text in page_texts(pair.cy):
        for found in index.found_in(text.text):
            if not text.is_marked(found.start):
                words, written = names[found.number], text.text[found.start : found.end]
                message = Words(
                    f"“{found.form}” is called “{words.cy[0]}” in Welsh.",
                    f"“{words.cy[0]}” yw “{found.form}” yn Gymraeg.",
                )
                place = text.place_of(pair.cy, found.start, written)
                yield Finding(place, message, _HELP, passages=Words(cy=text.text)), words


def _missing(unanswered: Unanswered, pair: PagePair) -> Finding:
    english, welsh = unanswered.form, unanswered.words.cy[0]
    return Finding(
        position=unanswered.welsh.position,
        message=Words(
            f"The English names “{english}”; its Welsh name, “{welsh}”, is not in this section.",
            f"Mae’r Saesneg yn enwi “{english}”; nid yw’r enw Cymraeg, “{welsh}”, yn yr adran hon.",
        ),
        help=_HELP,
        related=(place_of(unanswered.english, pair, "en", unanswered.start),),
        passages=Words(unanswered.english.text, unanswered.welsh.text),
    )


@once_a_site
def _names(site: Site) -> AgreedVocabulary:
    names = tuple(_agreed(body) for body in site.organisations.values() if _has_both(body))
    return vocabulary_of(names, may_part=False)


@once_a_site
def _english_names(site: Site) -> PhraseIndex:
    """The names that are others in Welsh, by the place of their body in ``_names``."""
    words = _names(site).words
    return PhraseIndex((tuple(form for form in entry.en if form not in entry.cy) for entry in words), "en")


def _has_both(body: Organisation) -> bool:
    return bool(body.name.en and body.name.cy and body.name.en != body.name.cy)


def _agreed(body: Organisation) -> AgreedWords:
    english = tuple(name for name in (body.name.en, body.short.en) if name)
    welsh = tuple(name for name in (body.name.cy, body.short.cy) if name)
    return AgreedWords(english, welsh)
