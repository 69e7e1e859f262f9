"""Words that the list of terms says to avoid.

What it finds
    A form from the columns ``avoid_en`` and ``avoid_cy`` of ``content/data/terms.csv``, in Welsh in any mutation. What
    is marked as code or as being in the other language is left out, and a form that lies inside an agreed term.

Why it matters
    Readers take two words for two things, and so do the translation memories that are made from the pages.

Example
    === data/terms.csv
    en,cy,avoid_en,avoid_cy
    victims,dioddefwyr,,goddefwyr
    === en/plan.md
    We listen to victims and act.
    === cy/plan.md
    Gwrandawn ar oddefwyr – y dioddefwyr, ŵyr – a gweithredu.

Use instead
    === data/terms.csv
    en,cy,avoid_en,avoid_cy
    victims,dioddefwyr,,goddefwyr
    === en/plan.md
    We listen to victims and act.
    === cy/plan.md
    Gwrandawn ar ddioddefwyr, ŵyr, a gweithredu.

Fix
    Write the agreed term.
"""

from collections.abc import Iterator

from cyhoeddi.model.language import Language
from cyhoeddi.model.page import Page
from cyhoeddi.model.page_texts import PageText, page_texts
from cyhoeddi.model.site import Site
from cyhoeddi.model.terms import Term
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding
from cyhoeddi.parity.once_a_site import once_a_site
from cyhoeddi.parity.terms.phrases import Occurrence, PhraseIndex

CODE = "TRM002"
SEVERITY = "warning"


def check_page(page: Page, site: Site) -> Iterator[Finding]:
    """One finding for each place."""
    if not site.terms:
        return
    avoided, all_forms = _indexes(site)[page.language]
    if avoided and avoided.may_stand_in(f"{page.front.text}\n{page.body}"):
        for text in page_texts(page):
            for found in all_forms.found_in(text.text) if avoided.may_stand_in(text.text) else ():
                # The groups of agreed forms, behind those to avoid, are there for what lies inside an agreed one.
                if found.number < len(site.terms) and not text.is_marked(found.start):
                    yield _finding(page, text, found, site.terms[found.number])


@once_a_site
def _indexes(site: Site) -> dict[Language, tuple[PhraseIndex, PhraseIndex]]:
    """For each language the forms to avoid, and these with the agreed ones behind them."""
    return {language: _of_language(site.terms, language) for language in site.settings.languages}


def _of_language(terms: tuple[Term, ...], language: Language) -> tuple[PhraseIndex, PhraseIndex]:
    avoided = [term.avoided(language) for term in terms]
    agreed = [term.forms(language) for term in terms]
    return PhraseIndex(avoided, language), PhraseIndex([*avoided, *agreed], language)


def _finding(page: Page, text: PageText, found: Occurrence, term: Term) -> Finding:
    written = text.text[found.start : found.end]
    agreed = term.forms(page.language)[0]
    because = f" {term.note}" if term.note else ""
    return Finding(
        position=text.place_of(page, found.start, written),
        message=Words(
            f"“{written}” is not used here; the agreed term is “{agreed}”.",
            f"Ni ddefnyddir “{written}” yma; “{agreed}” yw’r term y cytunwyd arno.",
        ),
        help=Words(
            f"Write “{agreed}”, in the form that fits the sentence.{because}",
            f"Ysgrifennwch “{agreed}”, yn y ffurf sy’n gweddu i’r frawddeg.{because}",
        ),
        passages=Words(en=text.text) if page.language == "en" else Words(cy=text.text),
    )
