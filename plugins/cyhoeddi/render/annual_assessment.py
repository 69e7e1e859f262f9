"""The annual assessment as a table: each action of the edition before, what became of it, and what was done."""

from __future__ import annotations

from html import escape

from cyhoeddi.duty.annual_assessment import AssessedAction, assessed_actions
from cyhoeddi.model.former_editions import edition_before
from cyhoeddi.model.language import Language
from cyhoeddi.model.page import Page
from cyhoeddi.model.site import Site
from cyhoeddi.render.edition_changes import edition_name, marked, table
from cyhoeddi.render.interface import WORDS

_COLUMNS = ("assessed-action", "assessed-outcome", "assessed-text")


def annual_assessment(site: Site, page: Page) -> str:
    """The table of the strategy that a page is in; a sentence where there is no edition before it."""
    language = page.language
    strategy = site.strategy_of(page.path.partition("/")[2])
    before = edition_before(site, strategy) if strategy else None
    if strategy is None or before is None:
        return f"<p>{escape(WORDS['assessment-none'].into(language))}</p>"
    caption = escape(WORDS["assessment"].into(language).format(edition=edition_name(before, language)))
    heads = [escape(WORDS[key].into(language)) for key in _COLUMNS]
    rows = (_row(one, language) for one in assessed_actions(site, strategy))
    return table(caption, heads, rows)


def _row(one: AssessedAction, language: Language) -> tuple[str, str, str]:
    action, told = one.action, one.outcome
    name = f"{escape(action.id)} {marked(action.action, language)}"
    key = f"outcome-{told.outcome}" if told and told.outcome else "assessment-not-told"
    return name, escape(WORDS[key].into(language)), marked(told.text, language) if told else "–"
