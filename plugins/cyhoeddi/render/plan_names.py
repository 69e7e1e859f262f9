"""How an action plan names what stands in it, in one language."""

from __future__ import annotations

from dataclasses import dataclass

from cyhoeddi.model.action import Priority
from cyhoeddi.model.language import Language
from cyhoeddi.model.organisation import TO_BE_CONFIRMED
from cyhoeddi.model.site import Site
from cyhoeddi.render.alphabetical import alphabetical_key
from cyhoeddi.render.interface import WORDS


@dataclass(frozen=True, slots=True)
class PlanNames:
    """Names in the language of a page."""

    site: Site
    language: Language

    def word(self, key: str) -> str:
        """One of the interface's words."""
        return WORDS[key].into(self.language)

    def name(self, organisation: str) -> str:
        """An organisation's name in the page's language; its id where the data does not know it."""
        if organisation == TO_BE_CONFIRMED:
            return self.word("tbc")
        known = self.site.organisations.get(organisation)
        return known.name.into(self.language) if known else organisation

    def sort_key(self, text: str) -> tuple[object, ...]:
        """A key for the alphabetical order of the page's language."""
        return alphabetical_key(text, self.language)

    def priority_title(self, priority: Priority) -> str:
        """A priority as captions name it."""
        title = priority.title.into(self.language)
        if priority.cross_cutting:
            return f"{self.word('cross-cutting')}: {title}"
        return self.word("priority-title").format(id=priority.id, title=title)
