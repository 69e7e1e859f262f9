"""Words that were to be replaced and are still there.

What it finds
    Placeholders in the text and the front matter: *Welsh text here*, *i’w gyfieithu*, *TODO*, *TBC*, *lorem ipsum*,
    *[insert date]*, *xx/xx/xxxx*; as information, actions without a lead (``lead: tbc``) in a strategy that is
    published. An error in a strategy with a date of publication, a warning before.

Why it matters
    A page that looks finished and is not is published sooner or later; most often it is the Welsh one.

Example
    === en/plan.md
    ## Why

    Cases rose in the town.
    === cy/plan.md
    ## Pam (TBC)

    Cododd nifer yr achosion yn y dref, ŵyr.

Use instead
    === en/plan.md
    ## Why

    Cases rose in the town.
    === cy/plan.md
    ## Pam

    Cododd nifer yr achosion yn y dref, ŵyr.

Fix
    Write what belongs there, or take it out until it is known.
"""

from collections.abc import Iterator

from cyhoeddi.diagnostics.counted import counted
from cyhoeddi.model.organisation import TO_BE_CONFIRMED
from cyhoeddi.model.page import Page
from cyhoeddi.model.page_texts import page_texts
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding
from cyhoeddi.parity.placeholder_words import may_hold_placeholders, placeholders_in
from cyhoeddi.parity.shortened_words import listed

CODE = "PAR016"
SEVERITY = "warning"


def check_page(page: Page, site: Site) -> Iterator[Finding]:
    """One finding for each placeholder of a page, and one for a strategy's actions without a lead."""
    strategy = site.strategy_of(page.path.partition("/")[2])
    is_published = strategy is not None and strategy.published is not None
    within = may_hold_placeholders(page.body)
    for text in page_texts(page):
        for start, words in placeholders_in(text.text, within=within or text.block is None):
            if not text.is_marked(start):
                yield Finding(
                    position=text.place_of(page, start, words),
                    message=Words(f"“{words}” is a placeholder.", f"Testun dros dro yw “{words}”."),
                    help=Words(
                        "Write what belongs there, or take it out.",
                        "Ysgrifennwch yr hyn sydd i fod yno, neu dilëwch y testun hwn.",
                    ),
                    passages=Words.of({page.language: text.text}),
                    severity="error" if is_published else None,
                )
    if strategy and is_published and page.value_at("published"):
        yield from _without_lead(page, strategy)


def _without_lead(page: Page, strategy: Strategy) -> Iterator[Finding]:
    """One finding for all actions of a strategy whose lead is not decided."""
    undecided = [action for _, action in strategy.actions() if TO_BE_CONFIRMED in action.lead]
    if undecided:
        count = counted(len(undecided), "action")
        names = listed([action.id for action in undecided])
        yield Finding(
            position=page.front.at("published"),
            message=Words(
                f"Without a lead, though the strategy is published: {count.en} ({names}).",
                f"Heb arweinydd, er bod y strategaeth wedi’i chyhoeddi: {count.cy} ({names}).",
            ),
            help=Words(
                "Write who leads: lead: [powys-council]",
                "Ysgrifennwch pwy sy’n arwain: lead: [powys-council]",
            ),
            severity="info",
        )
