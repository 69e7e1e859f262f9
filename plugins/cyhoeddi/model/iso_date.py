"""Dates as they are written in data: ISO 8601."""

from __future__ import annotations

import re
from datetime import date


def read_date(text: str) -> date:
    """The date of a text such as ``2024-01-31``.

    Raises ValueError for any other form and for days that do not exist.
    """
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
        raise ValueError(text)
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(text) from None
