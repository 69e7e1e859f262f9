"""A mistake of WeasyPrint 70 at the end of lines, mended while a document is rendered.

Words that end with a space before an element (``communications about <abbr>…``) and fill a line up to less than that
space are cut behind their first word: WeasyPrint finds them too wide with the space, and fitting without it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def full_lines() -> Iterator[None]:
    """Lines that end with a space may be as long as those that do not."""
    from weasyprint.layout import inline

    split = inline.split_first_line

    def split_without_space(
        text: str, style: Any, context: Any, max_width: Any, *rest: Any, **named: Any
    ) -> Any:
        found = split(text, style, context, max_width, *rest, **named)
        resume_at = found[2]
        if (
            resume_at is None
            or max_width is None
            or not text.endswith(" ")
            or style["white_space"] != "normal"
        ):
            return found
        words = text.rstrip(" ")
        if not words or split(words, style, context, max_width, *rest, **named)[2] is not None:
            return found
        return split(text, style, context, max_width + style["font_size"], *rest, **named)

    inline.split_first_line = split_without_space
    try:
        yield
    finally:
        inline.split_first_line = split
