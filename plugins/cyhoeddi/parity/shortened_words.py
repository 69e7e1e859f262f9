"""Words of a page as a message quotes them: on one line, not too long."""

from __future__ import annotations

from collections.abc import Sequence

LONGEST = 60
_MOST_LISTED = 3


def shortened(words: str, longest: int = LONGEST) -> str:
    """The words themselves, or their beginning with an ellipsis."""
    return words if len(words) <= longest else f"{words[: longest - 1].rstrip()}…"


def listed(texts: Sequence[str]) -> str:
    """Several texts in quotation marks; of many the first few."""
    shown = ", ".join(f"“{shortened(text)}”" for text in texts[:_MOST_LISTED])
    return f"{shown} …" if len(texts) > _MOST_LISTED else shown
