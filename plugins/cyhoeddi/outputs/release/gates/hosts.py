"""Areas without a host: a strategy stands on the website of a body of each area that it covers (¶161)."""

from __future__ import annotations

from collections.abc import Iterator

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.diagnostics.source_faults import diagnostics_of
from cyhoeddi.duty.profile import HostRule
from cyhoeddi.duty.strategy_duties import profiles_of_strategy
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.partner import Partner
from cyhoeddi.model.site import Site
from cyhoeddi.outputs.bundle.making import partner_not_organisation
from cyhoeddi.outputs.release.request import ReleaseRequest


def find(request: ReleaseRequest) -> Iterator[Diagnostic]:
    """A fault for each area whose duty asks for a host of its own, where none of the partners is one.

    A partner that nobody knows hosts for no area, most likely because its id is misspelt, so that is told first.
    """
    rules = [own.hosts for own in profiles_of_strategy(request.strategy, request.site) if own.hosts]
    faults: dict[str, Fault] = {}
    for partner in request.site.settings.partners if rules else ():
        if partner.areas and partner.id not in request.site.organisations:
            faults[partner.id] = partner_not_organisation(partner, request.site)
    for rule in rules:
        for area in (request.strategy.areas or ("–",)) if rule.rule == "each-area" else ():
            if not hosts_of(area, rule, request.site):
                faults.setdefault(area, _fault(area, rule, request))
    yield from diagnostics_of(faults.values())


def hosts_of(area: str, rule: HostRule, site: Site) -> tuple[Partner, ...]:
    """The partners that host for an area: those that say so and are a body of one of the kinds asked for."""
    return tuple(p for p in site.settings.partners if area in p.areas and _is_of_kind(p, rule, site))


def _is_of_kind(partner: Partner, rule: HostRule, site: Site) -> bool:
    body = site.organisations.get(partner.id)
    return not rule.kinds or (body is not None and body.kind in rule.kinds)


def _fault(area: str, rule: HostRule, request: ReleaseRequest) -> Fault:
    known = request.site.areas.get(area)
    values = {
        "found": area, "at": rule.source.at, "kinds": ", ".join(rule.kinds) or "–",
        "name_en": known.name.into("en") if known else area, "name_cy": known.name.into("cy") if known else area,
        "example": f"partners: [{{id: …, address: https://www.example.org/strategy/, areas: [{area}]}}]",
    }  # fmt: skip
    return Fault("area-without-host", request.at("areas"), values)
