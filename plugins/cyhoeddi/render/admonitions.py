"""Titles of admonitions that their author left to the tool, in the page's language."""

from __future__ import annotations

import re

from cyhoeddi.model.language import Language

WELSH_TITLES = {
    "Abstract": "Crynodeb", "Attention": "Sylw", "Caution": "Gofal", "Danger": "Perygl", "Error": "Gwall",
    "Example": "Enghraifft", "Failure": "Methiant", "Hint": "Awgrym", "Important": "Pwysig", "Info": "Gwybodaeth",
    "Note": "Nodyn", "Question": "Cwestiwn", "Quote": "Dyfyniad", "Success": "Llwyddiant", "Summary": "Crynodeb",
    "Tip": "Awgrym", "Warning": "Rhybudd",
}  # fmt: skip
"""The title that an admonition gets from its kind, in Welsh. Draft."""

_TITLE = re.compile(
    r'(<div class="admonition (?P<kind>[\w-]+)[^"]*">\s*<p class="admonition-title">)(?P<title>[^<]+)(?=</p>)'
)


def with_own_titles(html: str, language: Language) -> str:
    """The same HTML with default titles in the page's language; a title of the author's own stays."""
    if language == "en":
        return html

    def own(match: re.Match[str]) -> str:
        is_default = match["title"] == match["kind"].capitalize()
        return match[1] + (WELSH_TITLES.get(match["title"], match["title"]) if is_default else match["title"])

    return _TITLE.sub(own, html)
