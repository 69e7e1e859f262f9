"""In which nations a strategy's area lies: that decides who it is sent to and in which languages."""

from __future__ import annotations

from cyhoeddi.duty.area_register import registered
from cyhoeddi.model.organisation import Area
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy


def nations_of(strategy: Strategy, site: Site) -> frozenset[str]:
    """The nations of its areas; where no area says, a strategy in both languages is taken for one in Wales."""
    return known_nations(strategy, site) or frozenset({"wales"} if site.settings.bilingual else {"england"})


def known_nations(strategy: Strategy, site: Site) -> frozenset[str]:
    """The nations that its areas say they lie in, or the register says; empty where nothing is said."""
    areas = (site.areas[id_] for id_ in strategy.areas if id_ in site.areas)
    return frozenset(nation for area in areas if (nation := nation_of(area)))


def nation_of(area: Area) -> str | None:
    """The nation that an area says it lies in, else that of the register, None where neither knows."""
    found = registered(area)
    return area.nation or (found.nation if found else None)
