"""What stands with a priority's title: that it is one, its id, and how many actions it has."""

from __future__ import annotations

from cyhoeddi.model.action import Priority
from cyhoeddi.model.language import Language
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.render.interface import WORDS
from cyhoeddi.welsh.counting import welsh_counted


def kind_words(priority: Priority, language: Language) -> str:
    """What it is: a priority with its id, or work that cuts across all."""
    if priority.cross_cutting:
        return WORDS["cross-cutting"].into(language)
    return WORDS["print-priority"].into(language).format(id=priority.id)


def kicker(strategy: Strategy, key: str, language: Language) -> str:
    """The line above the title of a page pair that holds a priority; empty for any other."""
    priority = next((priority for priority in strategy.priorities if priority.page_key == key), None)
    return kind_words(priority, language) if priority else ""


def actions_counted(priority: Priority, language: Language) -> str:
    """How many actions: ``1 action``, ``3 cham gweithredu``; empty for none."""
    count = len(priority.actions)
    if not count:
        return ""
    if language == "cy":
        return welsh_counted(count, "cam gweithredu", feminine=False)
    return f"{count} action" if count == 1 else f"{count} actions"
