"""A small site whose strategy has a second edition, as ``cyhoeddi new-edition`` begins it."""

from __future__ import annotations

from collections.abc import Mapping

from tests.outputs.small_site import TEXTS

from cyhoeddi.model.read import read_site
from cyhoeddi.model.settings import Settings
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.outputs.new_edition.planning import NewEdition, plan_new_edition

RELEASES = "- {strategy: plan, edition: '2026', published: 2026-03-01, commit: abc, sources: {}, files: {}}\n"
SETTINGS = Settings(site_name=Words("Site", "Safle"), site_url="https://example.org/safle/")
FIRST = {**TEXTS, "data/releases.yml": RELEASES}
PICTURES = frozenset({"en/plan/work/map.png", "cy/plan/work/map.png", "assets/dŵr.png"})


def site_from(texts: Mapping[str, str]) -> Site:
    """The site of texts, with the pictures there are."""
    return read_site(texts, SETTINGS, files=frozenset(texts) | PICTURES)


def planned(texts: Mapping[str, str] = FIRST, year: int = 2027, kind: str = "full") -> NewEdition:
    """The next edition of the only strategy."""
    site = site_from(texts)
    return plan_new_edition(site, texts, site.strategies[0], year, kind)


def begun(texts: Mapping[str, str] = FIRST, year: int = 2027, kind: str = "full") -> dict[str, str]:
    """The texts once the next edition has begun."""
    plan = planned(texts, year, kind)
    return {**texts, **plan.written, **plan.replaced}


def changed(texts: Mapping[str, str], path: str, old: str, new: str) -> dict[str, str]:
    """Texts with one of them changed; the words have to be there."""
    assert old in texts[path], (path, old)
    return {**texts, path: texts[path].replace(old, new)}
