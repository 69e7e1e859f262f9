"""Which lines of a Markdown text stand in code fences: what is between them is a sample, whatever it looks like.

As pymdownx.superfences reads them: a fence is closed by the same marks at the same indentation, what stands less far in
breaks it off, and one that is never closed is none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_OPENS = re.compile(r"(?P<before>[ >\t]*)(?P<marks>`{3,}|~{3,})[^`]*\Z")
_BEFORE = re.compile(r"[ >\t]*")
_TAB = 4


def fenced_lines(lines: Sequence[str]) -> dict[int, int]:
    """The index of each line in a fence, its first and last line included, with the index of the fence's last line."""
    ends: dict[int, int] = {}
    marks, start, width = "", 0, 0
    for index, line in enumerate(lines):
        if not marks:
            if ("```" in line or "~~~" in line) and (opens := _OPENS.match(line)):
                marks, start, width = opens["marks"], index, len(opens["before"].expandtabs(_TAB))
            continue
        before, content = _cut(line, width)
        if content.strip() and before < width:
            marks = ""
        elif content.rstrip() == marks:
            ends |= dict.fromkeys(range(start, index + 1), index)
            marks = ""
    return ends


def _cut(line: str, width: int) -> tuple[int, str]:
    """How far in a line stands, up to ``width`` columns, and what is behind that."""
    found = _BEFORE.match(line)
    before = found[0].expandtabs(_TAB) if found else ""
    return min(len(before), width), before[width:] + line[found.end() if found else 0 :]
