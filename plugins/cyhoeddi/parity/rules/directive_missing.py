"""A directive that only one language has.

What it finds
    A place for a generated table (``/// action-plan``) that stands in one language only, or with other options.

Why it matters
    The page would show the action plan to half of its readers.

Example
    === en/plan.md
    ## Plan

    /// action-plan
    ///
    === cy/plan.md
    ## Cynllun

    Testun tŷ.

Use instead
    === en/plan.md
    ## Plan

    /// action-plan
        by: date
    ///
    === cy/plan.md
    ## Cynllun, ŵyr

    /// action-plan
        by: date
    ///

Fix
    Copy the directive, which is the same in both languages.
"""

from collections.abc import Iterator

from cyhoeddi.model.page import Page, PagePair
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding

CODE = "PAR011"
SEVERITY = "error"

_Directive = tuple[str, tuple[tuple[str, str], ...]]


def check_pair(pair: PagePair, _site: Site) -> Iterator[Finding]:
    """One finding for each directive that the other language has fewer times."""
    if not (pair.en and pair.cy) or not any("///" in page.body for page in pair.pages):
        return
    lonely = _in_lonely_sections(pair)
    for own, other in ((pair.en, pair.cy), (pair.cy, pair.en)):
        left = [directive for directive, _ in _directives(other)]
        for directive, position in _directives(own):
            if position in lonely:
                continue  # it is missing with its whole section, which another rule says
            if directive in left:
                left.remove(directive)
                continue
            in_english = other.language == "en"
            yield Finding(
                position=position,
                message=Words(
                    f"The directive {directive[0]} is missing in {'English' if in_english else 'Welsh'}.",
                    f"Mae’r gyfarwyddeb {directive[0]} ar goll yn {'Saesneg' if in_english else 'Gymraeg'}.",
                ),
                help=Words(f"Copy it to {other.source}.", f"Copïwch hi i {other.source}."),
            )


def _in_lonely_sections(pair: PagePair) -> frozenset[Position]:
    """Where directives stand in sections that one language lacks."""
    sections = [s.en or s.cy for s in pair.sections if not (s.en and s.cy) and not s.heading_only]
    blocks = [block for section in sections if section for block in section.walk()]
    return frozenset(block.position for block in blocks if block.kind == "directive")


def _directives(page: Page) -> list[tuple[_Directive, Position]]:
    return [((b.name, b.options), b.position) for b in page.walk() if b.kind == "directive"]
