"""The duties that a strategy meets, taken together: a strategy may serve two at once, and says so (¶166)."""

from __future__ import annotations

from dataclasses import replace

from cyhoeddi.duty.nations import nations_of
from cyhoeddi.duty.profile import Profile, Recipient, Requirement, for_nations
from cyhoeddi.duty.reading import profiles_of
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy


def profiles_of_strategy(strategy: Strategy, site: Site) -> tuple[Profile, ...]:
    """The profiles of its duties, its own first; one that there is no profile for is left out."""
    known = profiles_of(site)
    return tuple(known[id_] for id_ in strategy.duties if id_ in known)


def requirements_of(strategy: Strategy, site: Site) -> tuple[Requirement, ...]:
    """What its duties ask for in its area; what two of them ask for is there once, mandatory if one says so."""
    found: dict[str, Requirement] = {}
    nations = nations_of(strategy, site)
    for profile in profiles_of_strategy(strategy, site):
        for own in for_nations(profile.requirements, nations):
            known = found.get(own.id)
            found[own.id] = replace(known, mandatory=known.mandatory or own.mandatory) if known else own
    return tuple(found.values())


def recipients_of(strategy: Strategy, site: Site) -> tuple[Recipient, ...]:
    """Who it is sent to under any of its duties, each once; one without an address has an empty ``email``."""
    found: dict[str, Recipient] = {}
    nations = nations_of(strategy, site)
    for profile in profiles_of_strategy(strategy, site):
        for own in for_nations(profile.recipients, nations):
            found.setdefault(own.id, own)
    return tuple(found.values())
