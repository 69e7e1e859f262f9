"""Small builders that tests of several parts share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.read import read_site
from cyhoeddi.model.settings import Settings
from cyhoeddi.model.site import Site

ROOT = Path(__file__).resolve().parents[1]


def site_of(texts: Mapping[str, str], settings: Settings | None = None) -> Site:
    """The site of texts by their path below the content folder."""
    return read_site(texts, settings or Settings())


def page(*front: str, body: str = "") -> str:
    """A page's text: front matter lines below ``title: Tŷ``, which is on line 2, then the body."""
    return "\n".join(["---", "title: Tŷ", *front, "---", body]) + "\n"


def found(faults: Iterable[Fault]) -> list[str]:
    """Faults in one line each: name, line and column."""
    return [f"{fault.name} {fault.position.line}:{fault.position.column}" for fault in faults]


def pages_of_repository() -> list[Path]:
    """Every page of the repository's own site and examples."""
    return sorted([*ROOT.glob("content/??/**/*.md"), *ROOT.glob("examples/*/content/??/**/*.md")])
