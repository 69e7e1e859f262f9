"""Keeps what is made from a whole site while its pages are gone through one by one."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from cyhoeddi.model.site import Site

Made = TypeVar("Made")


def once_a_site(make: Callable[[Site], Made]) -> Callable[[Site], Made]:
    """A function of a site that is run once for it, and again for the next site."""
    last: list[tuple[Site, Made]] = []

    @wraps(make)
    def made(site: Site) -> Made:
        if not last or last[0][0] is not site:
            last[:] = [(site, make(site))]
        return last[0][1]

    return made
