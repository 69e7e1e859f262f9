"""Small sites with a ledger, for tests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from tests import helpers

from cyhoeddi.model.sign_off.accepting import accept
from cyhoeddi.model.sign_off.parts import parts_of
from cyhoeddi.model.sign_off.states import sign_offs_of
from cyhoeddi.model.site import Site

DAY = date(2026, 11, 20)


def site_of(texts: Mapping[str, str]) -> Site:
    """The site of texts; pages that show no front matter get a title."""
    return helpers.site_of({path: _whole(path, text) for path, text in texts.items()})


def _whole(path: str, text: str) -> str:
    is_bare = path.startswith(("en/", "cy/")) and not text.startswith("---\n")
    return f"---\ntitle: Page\n---\n{text}" if is_bare else text


def signed(
    texts: dict[str, str], paths: Iterable[str] | None = None, by: str = "Siân Huws", on: date = DAY
) -> dict[str, str]:
    """The texts with what somebody signs off of them: everything, or the parts of these paths."""
    site, files = site_of(texts), {}
    for pair in site.pairs.values():
        chosen = {part.path for part in parts_of(pair)} if paths is None else set(paths)
        files |= accept(pair, chosen, site.ledger, by, on).writes
    return {**texts, **files}


def states(site: Site) -> dict[str, str]:
    """The state of every part by the name of its file below the ledger's folder."""
    found = [state for pair in site.pairs.values() for state in sign_offs_of(pair, site.ledger)]
    return {state.part.path.removeprefix("data/sign-off/"): state.state for state in found}
