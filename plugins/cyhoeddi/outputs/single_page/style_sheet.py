"""The style sheet of the single page: the theme's colours and fonts in it, so that it needs no other file."""

from __future__ import annotations

import re
from base64 import b64encode
from pathlib import Path

from cyhoeddi.render.theme import theme_folder

_ADDRESS = re.compile(r'url\("([^"]+\.woff2)"\)')
_COMMENT = re.compile(r"/\*.*?\*/\s*", re.DOTALL)


def style_sheet(colours: str = "") -> str:
    """The whole style sheet; ``colours`` are the site's own, in place of the theme's.

    Of the theme's tokens it has those for paper: logos are drawn for white.
    """
    theme = theme_folder()
    sheets = theme / "assets" / "stylesheets"
    fonts = (sheets / "fonts.css").read_text(encoding="utf-8")
    tokens = _COMMENT.sub("", (sheets / "tokens.css").read_text(encoding="utf-8")).partition("}")[0] + "}"
    own = (theme / "single-page" / "single-page.css").read_text(encoding="utf-8")
    embedded = _ADDRESS.sub(lambda found: _data((sheets / found[1]).resolve()), fonts)
    return _COMMENT.sub("", "\n".join((embedded, tokens, colours, own))).replace("</", "")


def _data(font: Path) -> str:
    """A font in an address; without its file the page is shown in another typeface."""
    if not font.is_file():
        return 'url("data:,")'
    return f'url("data:font/woff2;base64,{b64encode(font.read_bytes()).decode()}")'
