"""In which nations a strategy's area lies: that decides who it is sent to and in which languages."""

from __future__ import annotations

from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy


def nations_of(strategy: Strategy, site: Site) -> frozenset[str]:
    """The nations of its areas; where no area says, a strategy in both languages is taken for one in Wales."""
    stated = {area.nation for id_ in strategy.areas if (area := site.areas.get(id_)) and area.nation}
    return frozenset(stated or ({"wales"} if site.settings.bilingual else {"england"}))
