"""The style sheet of a site's own colours, for the website and for what is made of it on paper."""

from __future__ import annotations

import re
from collections.abc import Mapping

from cyhoeddi.model.colour import Colour
from cyhoeddi.model.settings import Settings
from cyhoeddi.model.site_colours import site_tokens

ADDRESS = "assets/stylesheets/site-colours.css"
"""Where the website has it; it comes after the theme's tokens, and is there only where a site has set colours."""

ELEMENT_ID = "site-colours"
"""The id of the element in a print document that holds the colours for paper."""

_IN_DOCUMENT = re.compile(rf'<style id="{ELEMENT_ID}">([^<]*)</style>')


def screen_style(settings: Settings) -> str:
    """The colours for a light and a dark screen; an empty text where a site has the theme's."""
    light, dark = (site_tokens(settings.colours, dark=dark) for dark in (False, True))
    if not light and not dark:
        return ""
    return (
        f"/* Made from the colours in mkdocs.yml. */\n\n{_block(light)}\n\n"
        f"@media screen and (prefers-color-scheme: dark) {{\n{_block(dark)}\n}}\n"
    )


def paper_style(settings: Settings) -> str:
    """The colours for paper; an empty text where a site has the theme's."""
    tokens = site_tokens(settings.colours, dark=False)
    return _block(tokens) if tokens else ""


def style_in_document(html: str) -> str:
    """The colours for paper that a print document holds; an empty text for none."""
    found = _IN_DOCUMENT.search(html.partition("<body")[0])
    return found[1].strip() if found else ""


def _block(tokens: Mapping[str, Colour]) -> str:
    return ":root {\n" + "".join(f"  --cy-{name}: {colour};\n" for name, colour in tokens.items()) + "}"
