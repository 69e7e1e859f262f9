"""Words put into Markdown as they are: nothing in them is taken for a mark of the dialect."""

from __future__ import annotations

import re
from html import escape

_MARKS = re.compile(r"[\\`*_{}\[\]#|~^=]|^[-+](?=\s)|(?<=^\d)[.)]")
"""What begins emphasis, a link, code, attributes, a table or a list."""


def plain_markdown(text: str) -> str:
    """A text on one line as Markdown that shows just it."""
    one_line = escape(" ".join(text.split()), quote=False)
    return _MARKS.sub(lambda mark: f"&#{ord(mark[0])};", one_line)


def front_matter_text(text: str) -> str:
    """A text as a value of front matter, in quotation marks."""
    return '"' + " ".join(text.split()).replace("\\", "\\\\").replace('"', '\\"') + '"'
