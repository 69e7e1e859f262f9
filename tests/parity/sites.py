"""Small sites from texts, for tests that need no files."""

from __future__ import annotations

from collections.abc import Mapping

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.model.read import read_site
from cyhoeddi.model.settings import Settings
from cyhoeddi.model.site import Site
from cyhoeddi.parity.engine import check

FRONT_MATTER = "---\ntitle: Page\n---\n"
"""What a page gets that shows none."""

FRONT_MATTER_LINES = FRONT_MATTER.count("\n")


def with_front_matter(text: str) -> str:
    """A page's text with a title, where it has no front matter of its own."""
    return text if text.startswith("---\n") else FRONT_MATTER + text


def site_of(texts: Mapping[str, str], settings: Settings | None = None) -> Site:
    """The site of texts by their path below the content folder; pages that show no front matter get a title."""
    pages = {
        p: with_front_matter(text) if p.startswith(("en/", "cy/")) else text for p, text in texts.items()
    }
    return read_site(pages, settings or Settings())


def findings_of(english: str, welsh: str) -> tuple[Diagnostic, ...]:
    """What a check finds in one page pair."""
    return check(site_of({"en/plan.md": english, "cy/plan.md": welsh}), ignore=("SEN",))


def codes_of(english: str, welsh: str) -> list[str]:
    """The codes of what a check finds in one page pair, sorted."""
    return sorted(diagnostic.code for diagnostic in findings_of(english, welsh))
