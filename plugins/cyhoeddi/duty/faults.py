"""What is wrong with what a site says of its duties: profiles, areas, what its pages cover."""

from __future__ import annotations

from collections.abc import Iterator

from cyhoeddi.duty.annual_assessment import assessment_faults
from cyhoeddi.duty.area_faults import area_faults
from cyhoeddi.duty.cover_faults import cover_faults
from cyhoeddi.duty.reading import profile_faults
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.site import Site


def duty_faults(site: Site) -> Iterator[Fault]:
    """Every such fault of a site."""
    yield from profile_faults(site)
    yield from area_faults(site)
    yield from cover_faults(site)
    yield from assessment_faults(site)
