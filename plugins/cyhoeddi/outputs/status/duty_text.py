"""What the status says of a strategy's duties, as lines for people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cyhoeddi.diagnostics.styled_text import Run, Terminal
from cyhoeddi.duty.checklist import ChecklistItem
from cyhoeddi.duty.deadline import Deadline
from cyhoeddi.model.language import Language
from cyhoeddi.outputs.status.duty import DutyStatus
from cyhoeddi.outputs.status.words import WORDS
from cyhoeddi.render.dates import long_date

_SHOWN = ("missing", "not-yet", "later-edition")


def duty_lines(
    duty: DutyStatus, language: Language, when: tuple[str, str], terminal: Terminal
) -> Iterator[str]:
    """The deadline, how much of the checklist is met, and each item that is not; ``when`` counts the days to both ends.

    Ids are shown, which front matter names things by.
    """
    if duty.deadline and not duty.recipients:
        yield from terminal.lines([Run(_deadline(duty.deadline, when, language))])
    if duty.checklist:
        met, later = len(duty.of_state("met")), len(duty.of_state("later-edition"))
        total = len(duty.checklist) - later
        yield from terminal.lines([Run(WORDS["checklist"].into(language).format(met=met, total=total))])
    if duty.to_assess:
        said = WORDS["assessment"].into(language).format(told=duty.assessed, total=duty.to_assess)
        yield from terminal.lines([Run(said)])
    for state in _SHOWN:
        if items := duty.of_state(state):
            said = WORDS[f"checklist-{state}"].into(language).format(ids=_ids(items, language))
            yield from terminal.lines([Run(said)], 4, "  ")


def _deadline(deadline: Deadline, when: tuple[str, str], language: Language) -> str:
    safe, outer = (long_date(day, language) for day in (deadline.safe, deadline.outer))
    key = "send-by" if deadline.safe == deadline.outer else "send-by-safe"
    return WORDS[key].into(language).format(safe=safe, when=when[0], outer=outer, outer_when=when[1])


def _ids(items: Sequence[ChecklistItem], language: Language) -> str:
    required = WORDS["checklist-required"].into(language)
    return ", ".join(
        f"{item.requirement.id} ({required})" if item.requirement.mandatory else item.requirement.id
        for item in items
    )
