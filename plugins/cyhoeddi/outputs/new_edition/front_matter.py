"""The front matter of a page in the next edition: what was of the last alone is taken out, line by line."""

from __future__ import annotations

import re

LAST_EDITIONS_OWN = ("published", "review_due", "updated", "assessment")
"""Keys that tell of the last edition only."""

_CLOSING = re.compile(r"(?:---|\.\.\.)[ \t]*\Z")


def with_new_edition(text: str, edition: str) -> str:
    """The page with ``edition`` in place of the edition it names, and without what tells of that one only."""
    lines = text.split("\n")
    end = next((number for number, line in enumerate(lines[1:], 1) if _CLOSING.match(line)), 0)
    kept: list[str] = []
    key = ""
    for line in lines[1:end]:
        key = _key_of(line, key)
        if key == "edition" and line.startswith("edition"):
            kept.append(f"edition: {edition}")
        elif key != "edition" and key not in LAST_EDITIONS_OWN:
            kept.append(line)
    return "\n".join([*lines[:1], *kept, *lines[end:]]) if end else text


def _key_of(line: str, before: str) -> str:
    """The key of the front matter that a line belongs to; a comment or empty line at the margin belongs to none."""
    if line[:1] in (" ", "\t", "-"):
        return before
    found = re.match(r"(?P<quote>[\"']?)(?P<key>\w+)(?P=quote)[ \t]*:", line)
    return found["key"] if found else ""
