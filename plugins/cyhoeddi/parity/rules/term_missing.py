"""An agreed term whose Welsh is missing.

What it finds
    A term of ``content/data/terms.csv`` in the English of a section, where the Welsh of that section nowhere has the
    agreed Welsh term, in any mutation. Each term is told once a section; names of bodies have a rule of their own.

Why it matters
    A duty, a body or a right that has two names in Welsh seems to be two things.

Example
    === data/terms.csv
    en,cy
    action plan,cynllun gweithredu
    === en/plan.md
    The action plan is short.
    === cy/plan.md
    Mae’r rhaglen waith yn fyr, ŵyr.

Use instead
    === data/terms.csv
    en,cy
    action plan,cynllun gweithredu
    === en/plan.md
    The action plan is short.
    === cy/plan.md
    Mae’r cynllun gweithredu yn fyr, ŵyr.

Fix
    Write the agreed term. Where another form of it is meant, add that form to the term’s cell, behind ``|``.
"""

from collections.abc import Iterator

from cyhoeddi.model.page import PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding
from cyhoeddi.parity.once_a_site import once_a_site
from cyhoeddi.parity.terms.agreed_words import AgreedVocabulary, AgreedWords, Unanswered, vocabulary_of
from cyhoeddi.parity.terms.passage_pairs import place_of

CODE = "TRM001"
SEVERITY = "warning"


def check_pair(pair: PagePair, site: Site) -> Iterator[Finding]:
    """One finding for each term and section."""
    if site.terms:
        for unanswered in _terms(site).unanswered(pair):
            yield _finding(unanswered, pair)


@once_a_site
def _terms(site: Site) -> AgreedVocabulary:
    names = {name for body in site.organisations.values() for name in (body.name.en, body.short.en)}
    terms = tuple(AgreedWords(term.en, term.cy) for term in site.terms if not names & {*term.en})
    return vocabulary_of(terms, may_part=True)


def _finding(unanswered: Unanswered, pair: PagePair) -> Finding:
    english, welsh = unanswered.form, unanswered.words.cy[0]
    return Finding(
        position=unanswered.welsh.position,
        message=Words(
            f"“{english}” is “{welsh}” in Welsh, and this section does not have that term.",
            f"“{welsh}” yw “{english}” yn Gymraeg, ac nid yw’r term hwnnw yn yr adran hon.",
        ),
        help=Words(
            "Write the agreed term, or add the form that is used here to content/data/terms.csv.",
            "Ysgrifennwch y term y cytunwyd arno, neu ychwanegwch y ffurf a ddefnyddir yma at content/data/terms.csv.",
        ),
        related=(place_of(unanswered.english, pair, "en", unanswered.start),),
        passages=Words(unanswered.english.text, unanswered.welsh.text),
    )
