"""The form that filters a whole action plan on the website, by priority, lead, urgency and date.

It is hidden until ``theme/assets/javascripts/plan-filter.js`` has made it work, so that nobody without script meets a
form that does nothing; the plan below it is complete. Every word that the script shows comes from here: how many
actions are shown is said for each number that has a form of its own in the language (CLDR's plural categories), as
browsers need not know Welsh plurals. Documents have no filter.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import date
from html import escape

from babel import Locale

from cyhoeddi.diagnostics.counted import counted
from cyhoeddi.model.action import Action, Priority
from cyhoeddi.model.language import Language
from cyhoeddi.model.organisation import TO_BE_CONFIRMED
from cyhoeddi.model.page import Page
from cyhoeddi.model.site import Site
from cyhoeddi.render.action_plan import ONGOING, due
from cyhoeddi.render.dates import long_date
from cyhoeddi.render.interface import WORDS
from cyhoeddi.render.plan_names import PlanNames

URGENCIES = ("high", "medium", "low")
OTHER = "other"
"""The plural category of every number that has no form of its own; ``#`` stands for the number in its words."""

_PLAN = re.compile(r'<section class="plan"[^>]*>.*?</section>', re.DOTALL)
_PRIORITY = re.compile(r'<tr[^>]* data-priority="([^"]*)"')

_Option = tuple[str, str]
"""A value and its words."""


def with_plan_filter(html: str, page: Page, site: Site) -> str:
    """The page with a filter above its first plan that shows actions of several priorities; else as it is."""
    strategy = site.strategy_of(page.path.partition("/")[2])
    plan = next((found for found in _PLAN.finditer(html) if len(set(_PRIORITY.findall(found[0]))) > 1), None)
    if strategy is None or plan is None:
        return html
    shown = set(_PRIORITY.findall(plan[0]))
    priorities = tuple(p for p in strategy.priorities if escape(p.id) in shown)
    form = plan_filter(priorities, PlanNames(site, page.language))
    return f"{html[: plan.start()]}{form}\n{html[plan.start() :]}"


def plan_filter(priorities: tuple[Priority, ...], names: PlanNames) -> str:
    """The form for a plan of these priorities; a question to which all actions answer nothing is not asked."""
    actions = [action for priority in priorities for action in priority.actions]
    fields = [
        _choice("priority", names.word("filter-priority"), names.word("filter-all-priorities"),
                [(p.id, _priority(p, names)) for p in priorities if p.actions]),
        _choice("lead", names.word("filter-lead"), names.word("filter-all-leads"), _leads(actions, names)),
        _choice("urgency", names.word("urgency"), names.word("filter-any-urgency"), _urgencies(actions, names)),
        *_dates(actions, names),
    ]  # fmt: skip
    total = len(actions)
    return (
        f'<form class="plan-filter" data-plan-filter data-search-exclude hidden autocomplete="off"'
        f' data-counts="{escape(json.dumps(counts(total, names.language), ensure_ascii=False))}"'
        f' data-none="{escape(names.word("filter-none"))}" data-printed="{escape(names.word("filter-printed"))}">\n'
        f'<fieldset class="plan-filter-fields"><legend>{escape(names.word("filter-actions"))}</legend>\n'
        f"{''.join(fields)}</fieldset>\n"
        f'<p class="plan-filter-foot"><span class="plan-filter-count" role="status"></span>'
        f'<button type="button" class="plan-filter-clear">{escape(names.word("filter-clear"))}</button></p>\n'
        f'<p class="plan-filter-printed"></p>\n</form>'
    )


def counts(total: int, language: Language) -> Mapping[str, str]:
    """How many of all actions are shown, by number where it has words of its own, and ``other``."""
    plural_form = Locale(language).plural_form
    own = [number for number in range(1, total) if plural_form(number) != OTHER]
    shown = {str(number): _shown(number, total, language) for number in own}
    whole = counted(total, "action").into(language)
    return {
        "0": WORDS["filter-none"].into(language),
        **shown,
        str(total): WORDS["filter-all-shown"].into(language).format(counted=whole),
        OTHER: _shown(None, total, language),
    }


def _shown(number: int | None, total: int, language: Language) -> str:
    """The sentence for a number; None for all that have none of their own."""
    example = next(n for n in range(4, 100) if Locale(language).plural_form(n) == OTHER)
    words = counted(example if number is None else number, "action").into(language)
    if number is None:
        words = words.replace(str(example), "#", 1)
    return WORDS["filter-shown"].into(language).format(counted=words, total=total)


def _priority(priority: Priority, names: PlanNames) -> str:
    """As its caption says, but for the word that the field has before it."""
    if priority.cross_cutting:
        return names.priority_title(priority)
    return f"{priority.id}: {priority.title.into(names.language)}"


def _leads(actions: Iterable[Action], names: PlanNames) -> list[_Option]:
    """In the alphabetical order of the page's language; what is to be confirmed comes last."""
    leads = {lead for action in actions for lead in action.lead or (TO_BE_CONFIRMED,)}

    def order(lead: str) -> tuple[object, ...]:
        return (lead == TO_BE_CONFIRMED, *names.sort_key(names.name(lead)))

    return [(lead, names.name(lead)) for lead in sorted(leads, key=order)]


def _urgencies(actions: Iterable[Action], names: PlanNames) -> list[_Option]:
    there = {action.urgency for action in actions}
    return [(urgency, names.word(f"urgency-{urgency}")) for urgency in URGENCIES if urgency in there]


def _dates(actions: Iterable[Action], names: PlanNames) -> Iterable[str]:
    """From which day to which an action is due, of the days that there are; and whether ongoing ones are wanted."""
    there = {due(action) for action in actions}
    days = [
        (day, long_date(date.fromisoformat(day), names.language)) for day in sorted(there - {"", ONGOING})
    ]
    for key in ("from", "by"):
        yield _choice(key, names.word(f"filter-{key}"), names.word("filter-any-date"), days)
    if ONGOING in there:
        identity = "plan-filter-ongoing"
        yield (
            f'<div class="plan-filter-check"><input type="checkbox" id="{identity}" name="ongoing" checked>'
            f'<label for="{identity}">{escape(names.word("filter-ongoing"))}</label></div>\n'
        )


def _choice(key: str, label: str, everything: str, options: list[_Option]) -> str:
    if not any(value for value, _ in options):
        return ""
    choices = "".join(
        f'<option value="{escape(value)}">{escape(words)}</option>'
        for value, words in [("", everything), *options]
    )
    return (
        f'<div class="plan-filter-field"><label for="plan-filter-{key}">{escape(label)}</label>'
        f'<select id="plan-filter-{key}" name="{key}">{choices}</select></div>\n'
    )
