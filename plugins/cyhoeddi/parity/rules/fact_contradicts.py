"""A fact that has two values within one language.

What it finds
    A list with more or fewer items than the sentence before it announces (“our 4 priorities are:” and three items); a
    date of publication or review in the text of a strategy that is not the one in its front matter; a total of
    priorities or actions (“all 16 actions”) that the plan does not have; a table of two columns that gives the same
    label two figures. A list that is shorter than its twin is left to the rule about lists.

Why it matters
    A reader who finds two values trusts neither, and a later edition copies the wrong one.

Example
    === en/plan.md
    We work on 4 priorities:

    - the night-time economy
    - the online threat
    - violence at home
    === cy/plan.md
    Rydym yn gweithio ar 4 blaenoriaeth:

    - economi’r nos
    - y bygythiad ar-lein
    - trais yn y tŷ

Use instead
    === en/plan.md
    We work on 3 priorities:

    - the night-time economy
    - the online threat
    - violence at home
    === cy/plan.md
    Rydym yn gweithio ar dair blaenoriaeth:

    - economi’r nos
    - y bygythiad ar-lein
    - trais yn y tŷ

Fix
    Find out which is right, and write it in every place.
"""

from collections.abc import Iterator

from cyhoeddi.diagnostics.counted import counted
from cyhoeddi.model.page import Page
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.model.text_position import position_in
from cyhoeddi.model.words import Words
from cyhoeddi.parity.block_pairs import block_pairs
from cyhoeddi.parity.facts.announced_counts import Announcement, wrong_announcements
from cyhoeddi.parity.facts.repeated_labels import RepeatedLabel, repeated_labels
from cyhoeddi.parity.facts.stated_dates import StatedDate, wrong_dates
from cyhoeddi.parity.facts.stated_totals import StatedTotal, wrong_totals
from cyhoeddi.parity.finding import Finding

CODE = "NUM010"
SEVERITY = "warning"

_HELP = Words(
    "Find out which is right and write it in both places.",
    "Gwiriwch pa un sy’n gywir, ac ysgrifennwch hwnnw yn y ddau le.",
)


def check_page(page: Page, site: Site) -> Iterator[Finding]:
    """One finding for each fact that the page, or the plan that it belongs to, gives another value."""
    for announcement in wrong_announcements(page.blocks, page.language):
        if not _is_reported_as_list(announcement, page, site):
            yield _announced(announcement, page)
    for repeated in repeated_labels(page):
        yield _repeated(repeated, page)
    strategy = site.strategy_of(page.path.partition("/")[2])
    if strategy:
        for stated in wrong_dates(page, strategy):
            yield _dated(stated, page, strategy)
        for total in wrong_totals(page, strategy):
            yield _totalled(total, page)


def _is_reported_as_list(announcement: Announcement, page: Page, site: Site) -> bool:
    """True where the twin's list is of another length."""
    pair = site.pairs.get(page.path.partition("/")[2])
    for _, part in block_pairs(pair) if pair and pair.en and pair.cy else ():
        if announcement.listed is part.get(page.language):
            return not (part.en and part.cy and len(part.en.children) == len(part.cy.children))
    return False


def _announced(found: Announcement, page: Page) -> Finding:
    items = counted(len(found.listed.children), "item")
    return Finding(
        position=position_in(page, found.block, found.start, found.words),
        message=Words(
            f"The text announces “{found.words}”, but the list below has {items.en}.",
            f"Mae’r testun yn sôn am “{found.words}”, ond mae {items.cy} yn y rhestr isod.",
        ),
        help=_HELP,
        related=(found.listed.position,),
        passages=Words(**{page.language: found.block.text}),
    )


def _repeated(found: RepeatedLabel, page: Page) -> Finding:
    first, second = found.first.text, found.second.text
    return Finding(
        position=found.second.position,
        message=Words(
            f"The table gives “{found.label}” two figures: “{first}” and “{second}”.",
            f"Mae’r tabl yn rhoi dau ffigur i “{found.label}”: “{first}”, “{second}”.",
        ),
        help=_HELP,
        related=(found.first.position,),
        passages=Words(**{page.language: f"{found.label}: {first} / {second}"}),
    )


def _dated(found: StatedDate, page: Page, strategy: Strategy) -> Finding:
    index = strategy.index.get(page.language) or strategy.index.pages[0]
    holder = next((p for p in (index, *strategy.index.pages) if p.value_at(found.key)), index)
    return Finding(
        position=position_in(page, found.block, found.fact.start, found.fact.text),
        message=Words(
            f"The text says “{found.fact.text}”, but “{found.key}” is {found.right.isoformat()} in the front matter.",
            f"“{found.fact.text}” sydd yn y testun, ond {found.right.isoformat()} yw “{found.key}” yn y blaen-fater.",
        ),
        help=_HELP,
        related=(holder.front.at(found.key),),
        passages=Words(**{page.language: found.block.text}),
    )


def _totalled(found: StatedTotal, page: Page) -> Finding:
    right = [str(number) for number in found.right]
    return Finding(
        position=position_in(page, found.block, found.start, found.words),
        message=Words(
            f"The text speaks of “{found.words}”, but the plan has {' or '.join(right)}.",
            f"Mae’r testun yn sôn am “{found.words}”, ond {' neu '.join(right)} sydd yn y cynllun.",
        ),
        help=_HELP,
        passages=Words(**{page.language: found.block.text}),
    )
