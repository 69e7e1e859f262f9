"""A page's Markdown as it is to be where it is moved to: its links and includes lead where they led before."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Mapping
from urllib.parse import quote, unquote

from cyhoeddi.model.includes import INCLUDE
from cyhoeddi.model.markdown.fences import fenced_lines

_INLINE = re.compile(r"(?P<before>\]\(\s*)(?:<(?P<angled>[^>\n]+)>|(?P<plain>[^()\s<>]+))")
_DEFINED = re.compile(
    r"(?P<before>^[ ]{0,3}\[(?!\^)[^\]\n]+\]:[ \t]*)(?:<(?P<angled>[^>\n]+)>|(?P<plain>[^\s<>]+))"
)
_ATTRIBUTE = re.compile(r"(?P<before>\b(?:src|href)=\")(?P<plain>[^\"\s]+)(?P<angled>)")
_ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|[/#?\\]")


def moved_text(text: str, old: str, new: str, moved: Mapping[str, str]) -> str:
    """The text of the page ``old`` as the page ``new``; ``moved`` tells where every file that moves with it goes.

    Paths are those below the content folder.
    """
    lines = text.split("\n")
    fenced = fenced_lines(lines)
    at = _Place(old, new, moved)
    return "\n".join(line if index in fenced else at.line(line) for index, line in enumerate(lines))


def with_includes(text: str, change: Callable[[str], str]) -> str:
    """The text with the path of each include changed."""
    lines = text.split("\n")
    fenced = fenced_lines(lines)
    for index, line in enumerate(lines):
        found = None if index in fenced else INCLUDE.match(line)
        if found:
            start, end = found.span("path")
            lines[index] = line[:start] + change(found["path"]) + line[end:]
    return "\n".join(lines)


class _Place:
    def __init__(self, old: str, new: str, moved: Mapping[str, str]) -> None:
        self.old, self.new, self.moved = posixpath.dirname(old), posixpath.dirname(new), moved

    def line(self, line: str) -> str:
        for pattern in (_INLINE, _DEFINED, _ATTRIBUTE):
            line = pattern.sub(self.link, line)
        return line

    def link(self, match: re.Match[str]) -> str:
        written = match["angled"] or match["plain"]
        target = self.target(written)
        return match["before"] + (f"<{target}>" if match["angled"] else target)

    def target(self, written: str) -> str:
        """An address as it is to be written on the moved page."""
        if _ELSEWHERE.match(written):
            return written
        ends = [place for sign in "#?" if (place := written.find(sign)) >= 0]
        path, behind = written[: min(ends, default=None)], written[min(ends, default=len(written)) :]
        led_to = posixpath.normpath(posixpath.join(self.old, unquote(path)))
        leads_to = self.moved.get(led_to, led_to)
        relative = posixpath.relpath(leads_to, self.new)
        if relative == posixpath.relpath(led_to, self.old):
            return written
        slash = "/" if path.endswith("/") else ""
        return (quote(relative) if "%" in path else relative) + slash + behind
