"""Comments for the check in the front matter: ``# cyhoeddi: allow title-differs -- reason``."""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

from cyhoeddi.model.control_comment import ControlComment, Lines
from cyhoeddi.model.located_yaml import LocatedYaml
from cyhoeddi.model.position import Position

_COMMENT = re.compile(r"(?:^|(?<=[ \t]))#[ \t]*cyhoeddi[ \t]*:(?P<text>.*)", re.IGNORECASE)
_OPENS_TEXT = re.compile(r"[|>][-+0-9]{0,2}\Z")
_Place = tuple[int, int]


def comments_in_front_matter(front: LocatedYaml) -> tuple[ControlComment, ...]:
    """Comments with the lines that they speak of.

    At the end of a line a comment speaks of that line and of a text that it opens (``>-``); on a line by itself of the
    key or item beneath,
    with all below it. On the first line it speaks of the page as a whole too, whose place is the line above.
    """
    if "cyhoeddi" not in front.text.lower():
        return ()
    lines = front.text.split("\n")
    texts = tuple(_texts(front.text))
    return tuple(
        _comment(number, comment, lines, front.start)
        for number, line in enumerate(lines)
        if (comment := _COMMENT.search(line))
        and not any(a <= (number, comment.start()) < b for a, b in texts)
    )


def _texts(text: str) -> Iterator[tuple[_Place, _Place]]:
    """Where each value begins and ends: a comment's sign inside one is a letter like any other."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    for event in yaml.parse(text, loader):
        if isinstance(event, yaml.ScalarEvent) and event.start_mark and event.end_mark:
            start, end = event.start_mark, event.end_mark
            begins = (start.line + 1, 0) if event.style in ("|", ">") else (start.line, start.column)
            yield begins, (end.line, end.column)


def _comment(number: int, comment: re.Match[str], lines: list[str], start: Position) -> ControlComment:
    before = lines[number][: comment.start()].strip()
    first = last = number
    if not before:
        first, last = _beneath(lines, number)
    elif _OPENS_TEXT.search(before):
        last = _last_of(lines, number)
    if number == 0:
        first = -1
    concerns = Lines(start.path, start.line + first, start.line + last)
    position = Position(start.path, start.line + number, comment.start() + 1)
    return ControlComment(" ".join(comment["text"].split()), position, (concerns,))


def _beneath(lines: list[str], number: int) -> tuple[int, int]:
    """First and last line of the key or item beneath a line; an empty range at the end."""
    first = next((n for n in range(number + 1, len(lines)) if _is_content(lines[n])), None)
    if first is None:
        return number, number
    return first, _last_of(lines, first)


def _last_of(lines: list[str], first: int) -> int:
    """The last line of the key or item that begins on a line: all that stands further in, and a key's own list."""
    width, is_item = _width(lines[first]), lines[first].lstrip().startswith("-")
    last = first
    for number in range(first + 1, len(lines)):
        if _is_content(lines[number]):
            is_item_of_key = not is_item and _width(lines[number]) == width and lines[number][width] == "-"
            if _width(lines[number]) <= width and not is_item_of_key:
                break
            last = number
    return last


def _is_content(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")


def _width(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
