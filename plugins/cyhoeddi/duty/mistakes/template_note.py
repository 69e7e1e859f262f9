"""A note of the template left in the text.

What it finds
    What a template says to its author: *delete as appropriate*, *drafting note*, *note to author*, *[name of area]*, an
    *XX* that stands for a figure; in Welsh *dilëwch fel y bo’n briodol*, *nodyn drafftio*, *[enw’r ardal]*. Words
    between quotation marks are only spoken of. Other placeholders are found by ``placeholder-text``.

Why it matters
    Published strategies have carried such notes for years. Readers wonder what else was not finished.

Example
    === en/plan.md
    The partnership meets monthly / quarterly (delete as appropriate).
    === cy/plan.md
    Mae’r bartneriaeth yn cwrdd yn y tŷ bob chwarter.

Use instead
    === en/plan.md
    The partnership meets at the house every quarter.
    === cy/plan.md
    Mae’r bartneriaeth yn cwrdd yn y tŷ bob chwarter.

Fix
    Do what the note asks for, and take it out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cyhoeddi.diagnostics.finding import Finding
from cyhoeddi.model.page import Page
from cyhoeddi.model.page_texts import page_texts
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words

CODE = "DUT001"
SEVERITY = "warning"

_NOTE = re.compile(
    r"""
    \bdelete\s+(?:as|where|if)\s+(?:appropriate|applicable|necessary|not\s+(?:applicable|appropriate|required|needed))\b
    | \b(?:drafting|template)\s+(?:note|guidance|text)s?\s*: | [\[(](?:drafting|template)\s+(?:note|guidance|text)s?\b
    | \bnote\s+to\s+(?:the\s+)?(?:author|editor|drafter|designer|self)s?\b
    | \bdil(?:ë|e)wch\s+fel\s+(?:y\s+bo|sy|sydd)[’'n\s]*(?:yn\s+)?briodol\b
    | \b(?:i['’]w\s+ddileu|dile(?:er|u))\s+fel\s+(?:y\s+bo|sy|sydd)[’'n\s]*(?:yn\s+)?briodol\b
    | \bnodyn\s+drafftio\b | \bnodyn\s+i(?:['’]r|\s+yr)\s+(?:awdur|golygydd|drafftiwr|dylunydd)\b
    | \[(?:(?:name|title)\s+of\s+)?(?:your\s+|the\s+)?(?:area|council|organisation|partnership|local\s+authority)
      (?:\s+name)?(?:\s+here)?\]
    | \[(?:enw[’']?(?:r|ch|\s+y(?:r|ch)?)?\s*)?(?:ardal|cyngor|sefydliad|partneriaeth|awdurdod\s+lleol|bartneriaeth)
      (?:\s+yma)?\]
    """,
    re.IGNORECASE | re.VERBOSE,
)
_FIGURE = re.compile(
    r"(?<![\w£%./-])(?<!\bLot )XX(?=[ ](?:%|[a-z])|[.,;:)]?(?:\s|$))(?![ ](?:century|ganrif))"
)
"""Two capitals in the place of a figure; the twentieth century is one, and three or more are found elsewhere."""

_QUOTES = "“”‘’\"'"


def check_page(page: Page, _site: Site) -> Iterator[Finding]:
    """One finding for each note."""
    for text in page_texts(page):
        for pattern in (_NOTE, _FIGURE):
            for match in pattern.finditer(text.text):
                if not text.is_marked(match.start()) and not _is_quoted(match):
                    yield Finding(
                        position=text.place_of(page, match.start(), match[0]),
                        message=Words(
                            f"“{match[0]}” is a note of a template.", f"Nodyn mewn templed yw “{match[0]}”."
                        ),
                        help=Words(
                            "Do what it asks for, and take it out.",
                            "Gwnewch yr hyn y mae’n gofyn amdano, a dilëwch y nodyn.",
                        ),
                        passages=Words.of({page.language: text.text}),
                    )


def _is_quoted(match: re.Match[str]) -> bool:
    before, after = match.string[: match.start()][-1:], match.string[match.end() :][:1]
    return bool(before and after) and before in _QUOTES and after in _QUOTES
