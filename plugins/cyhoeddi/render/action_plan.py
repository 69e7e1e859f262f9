"""Action-plan tables from front matter: the whole plan, one priority's actions, by lead, by date.

One table a group, each with its caption, so that a screen reader announces short tables and print can break between
them. Every cell repeats its column's name in ``data-label`` for narrow screens, where style sheets lay rows out as
cards; the roles are written out because browsers take them from a table that is laid out so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from html import escape

from cyhoeddi.model.action import Action, Priority, Step
from cyhoeddi.model.anchors import action_anchor
from cyhoeddi.model.markdown.directives import GROUPINGS
from cyhoeddi.model.organisation import TO_BE_CONFIRMED
from cyhoeddi.model.page import Page
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.model.words import Words
from cyhoeddi.render.dates import long_date, span_of, timeline_words
from cyhoeddi.render.interface import WORDS
from cyhoeddi.render.plan_names import PlanNames

_COLUMNS = ("action", "urgency", "when", "lead")
ONGOING = "ongoing"
_URGENCY_SHAPES = {"high": "▲", "medium": "◆", "low": "▼"}


@dataclass(frozen=True, slots=True)
class _Group:
    """A table of the plan; ``caption`` is text, ``objective`` what its priority is to achieve."""

    caption: str
    actions: tuple[tuple[Priority, Action], ...]
    objective: Words = Words()


def action_plan(site: Site, page: Page, priority: str | None = None, by: str | None = None) -> str:
    """The tables of a plan as HTML.

    Without options: the actions of the page's own priority, on any other page the whole plan of its strategy.
    ``priority`` names one by its id, ``by`` is ``priority``, ``lead`` or ``date``. Rows carry ids for links where the
    plan is ordered by priority, so that a page which shows it in several orders has each id once.
    """
    strategy = site.strategy_of(page.path.partition("/")[2])
    chosen = _chosen(strategy, page, priority)
    grouping = by if by in GROUPINGS else "priority"
    writer = _PlanWriter(site, page.language, with_ids=grouping == "priority")
    groups = list(_groups(grouping, chosen, writer))
    if not groups:
        return f'<p class="plan-empty">{escape(WORDS["no-actions"].into(page.language))}</p>'
    tables = "\n".join(writer.table(group) for group in groups)
    # Found once is enough: what stands in another order is not searched again.
    searched = "" if grouping == "priority" else " data-search-exclude"
    return f'<section class="plan" data-by="{grouping}"{searched}>\n{tables}\n</section>'


def _chosen(strategy: Strategy | None, page: Page, priority: str | None) -> tuple[Priority, ...]:
    priorities = strategy.priorities if strategy else ()
    if priority:
        return tuple(p for p in priorities if p.id == priority)
    own = tuple(p for p in priorities if p.page_key == page.path.partition("/")[2])
    return own or priorities


def _groups(grouping: str, priorities: tuple[Priority, ...], writer: _PlanWriter) -> Iterator[_Group]:
    actions = [(priority, action) for priority in priorities for action in priority.actions]
    if grouping == "priority":
        for priority in priorities:
            if priority.actions:
                own = tuple((priority, action) for action in priority.actions)
                yield _Group(writer.priority_title(priority), own, priority.objective)
    elif grouping == "lead":
        yield from _by_lead(actions, writer)
    else:
        yield from _by_date(actions, writer)


def _by_lead(actions: list[tuple[Priority, Action]], writer: _PlanWriter) -> Iterator[_Group]:
    """In the alphabetical order of the page's language; what has no lead yet comes last."""
    leads = {lead for _, action in actions for lead in action.lead or (TO_BE_CONFIRMED,)}

    def order(lead: str) -> tuple[object, ...]:
        return (lead == TO_BE_CONFIRMED, *writer.sort_key(writer.name(lead)))

    for lead in sorted(leads, key=order):
        own = tuple(pair for pair in actions if lead in (pair[1].lead or (TO_BE_CONFIRMED,)))
        yield _Group(writer.word("by-lead").format(title=writer.name(lead)), own)


def _by_date(actions: list[tuple[Priority, Action]], writer: _PlanWriter) -> Iterator[_Group]:
    days: set[date] = {action.timeline.by for _, action in actions if action.timeline and action.timeline.by}
    for day in sorted(days):
        own = tuple(pair for pair in actions if pair[1].timeline and pair[1].timeline.by == day)
        yield _Group(writer.word("due-by").format(date=long_date(day, writer.language)), own)
    ongoing = tuple(pair for pair in actions if pair[1].timeline and pair[1].timeline.ongoing)
    if ongoing:
        yield _Group(writer.word("ongoing-actions"), ongoing)
    rest = tuple(p for p in actions if not p[1].timeline or not (p[1].timeline.by or p[1].timeline.ongoing))
    if rest:
        yield _Group(writer.word("no-date"), rest)


def _facts(priority: Priority, action: Action) -> str:
    """What the website's filter asks of a row (:mod:`cyhoeddi.render.plan_filter`); a lead is an id."""
    facts = {
        "priority": priority.id,
        "urgency": action.urgency or "",
        "lead": " ".join(action.lead or (TO_BE_CONFIRMED,)),
        "due": due(action),
    }
    return "".join(f' data-{name}="{escape(value)}"' for name, value in facts.items())


def due(action: Action) -> str:
    """The day by which an action is to be done (``2024-04-30``), ``ongoing``, or nothing where no day is known."""
    if action.timeline is None:
        return ""
    return (
        ONGOING if action.timeline.ongoing else action.timeline.by.isoformat() if action.timeline.by else ""
    )


@dataclass(frozen=True, slots=True)
class _PlanWriter(PlanNames):
    """Writes tables in one language."""

    with_ids: bool

    def table(self, group: _Group) -> str:
        heads = "".join(
            f'<th scope="col" class="plan-column-{key}">{escape(self.word(key))}</th>' for key in _COLUMNS
        )
        rows = "\n".join(self.row(priority, action) for priority, action in group.actions)
        words = self.text(group.objective)
        objective = f' <span class="plan-objective">{words}</span>' if words else ""
        return (
            f'<table class="plan-table">\n<caption>{escape(group.caption)}{objective}</caption>\n'
            f"<thead><tr>{heads}</tr></thead>\n"
            f"<tbody>\n{rows}\n</tbody>\n</table>"
        )

    def row(self, priority: Priority, action: Action) -> str:
        identity = f' id="{escape(action_anchor(action.id))}"' if self.with_ids else ""
        return (
            f"<tr{identity}{_facts(priority, action)}>"
            f'<th scope="row" class="plan-action"{self.label("action")}>{self.words(action)}</th>'
            f'<td class="plan-urgency"{self.label("urgency")}>{self.urgency(action)}</td>'
            f'<td class="plan-when"{self.label("when")}>{self.when(action)}</td>'
            f'<td class="plan-lead"{self.label("lead")}>{self.lead(action)}</td></tr>'
        )

    def label(self, key: str) -> str:
        return f' data-label="{escape(self.word(key))}"'

    def words(self, action: Action) -> str:
        text = f'<span class="plan-id">{escape(action.id)}</span> {self.text(action.action)}'
        steps = action.steps.get(self.language) or ()
        return text + self.steps(steps) + self.remarks(action)

    def text(self, words: Words) -> str:
        """Words in the page's language; those that are only there in the other are marked as such."""
        own = words.get(self.language)
        if own is not None:
            return escape(own)
        other = "en" if self.language == "cy" else "cy"
        return (
            f'<span lang="{other}">{escape(words.into(self.language))}</span>'
            if words.into(self.language)
            else ""
        )

    def steps(self, steps: tuple[Step, ...]) -> str:
        if not steps:
            return ""
        items = "".join(f"<li>{escape(step.text)}{self.steps(step.steps)}</li>" for step in steps)
        return f'<ul class="plan-steps">{items}</ul>'

    def remarks(self, action: Action) -> str:
        """What else is said of an action: resources, kind of prevention, measures, status, what was reported."""
        parts = []
        if action.resources:
            words = "; ".join(self.word(resource) for resource in action.resources if resource in WORDS)
            parts.append(self.remark("resources", escape(words)))
        if action.prevention:
            parts.append(
                f'<span class="plan-remark">{escape(self.word(f"prevention-{action.prevention}"))}</span>'
            )
        measures = action.measures.get(self.language) or ()
        if measures:
            parts.append(self.remark("measures", escape("; ".join(measures))))
        if action.status and action.status != "not-started":
            parts.append(self.remark("status", escape(self.word(f"status-{action.status}"))))
        for update in action.updates.get(self.language) or ():
            words = f"{long_date(update.day, self.language)}: {update.text}"
            parts.append(self.remark("update", escape(words)))
        return "".join(f" {part}" for part in parts)

    def remark(self, key: str, html: str) -> str:
        name = f'<span class="plan-remark-name">{escape(self.word(key))}:</span>'
        return f'<span class="plan-remark">{name} {html}</span>'

    def urgency(self, action: Action) -> str:
        """A shape and a word, so that colour says nothing alone."""
        if not action.urgency:
            return "–"
        shape = _URGENCY_SHAPES[action.urgency]
        word = escape(self.word(f"urgency-{action.urgency}"))
        return f'<span class="urgency urgency-{action.urgency}"><span aria-hidden="true">{shape}</span> {word}</span>'

    def when(self, action: Action) -> str:
        if action.timeline is None:
            return "–"
        parts = [f'<span class="plan-date">{escape(timeline_words(action.timeline, self.language))}</span>']
        if action.timeline.is_relative and action.timeline.by:
            span = self.word("within-of-publication").format(span=span_of(action.timeline, self.language))
            parts.append(f'<span class="plan-remark">{escape(span)}</span>')
        if action.timing.into(self.language):
            parts.append(f'<span class="plan-remark">{self.text(action.timing)}</span>')
        return " ".join(parts)

    def lead(self, action: Action) -> str:
        parts = []
        for lead in action.lead or (TO_BE_CONFIRMED,):
            kind = "plan-tbc" if lead == TO_BE_CONFIRMED else "plan-organisation"
            parts.append(f'<span class="{kind}">{escape(self.name(lead))}</span>')
        if action.partners:
            names = sorted((self.name(partner) for partner in action.partners), key=self.sort_key)
            parts.append(self.remark("partners", escape("; ".join(names))))
        return " ".join(parts)
