"""Directives that mean nothing: a name or an option that is not known, an order or a priority that is not there."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.includes import ExpandedText
from cyhoeddi.model.markdown.block import Block
from cyhoeddi.model.markdown.directives import DIRECTIVE_LINE, DIRECTIVES, GROUPINGS, OTHER_BLOCKS
from cyhoeddi.model.markdown.fences import fenced_lines
from cyhoeddi.model.page import PagePair
from cyhoeddi.model.position import Position
from cyhoeddi.model.strategy import Strategy

_OPTION = re.compile(r"[ ]{4,}([\w-]+):")


def unknown_directives(expanded: ExpandedText) -> Iterator[Fault]:
    """Blocks of the directive syntax that no extension takes: a name or an option that is not known."""
    if "///" not in expanded.text:
        return
    lines = expanded.text.split("\n")
    fenced = fenced_lines(lines)
    options_of = ""
    for index, line in enumerate(lines):
        place = expanded.places[index + 1]
        directive = None if index in fenced else DIRECTIVE_LINE.match(line)
        if directive:
            options_of = directive["name"]
            yield from _unknown_name(directive, place)
        elif options_of and (option := _OPTION.match(line)):
            yield from _unknown_option(options_of, option, place)
        else:
            options_of = ""


def _unknown_name(directive: re.Match[str], line: Position) -> Iterator[Fault]:
    name, known = directive["name"], (*DIRECTIVES, *OTHER_BLOCKS)
    if name not in known:
        nearest = difflib.get_close_matches(name, known, 1, 0.5) or [known[0]]
        values = {"found": name, "example": f"/// {nearest[0]}"}
        yield Fault("directive-unknown", Position(line.path, line.line, directive.start("name") + 1), values)


def _unknown_option(name: str, option: re.Match[str], line: Position) -> Iterator[Fault]:
    known = DIRECTIVES.get(name, ())
    if known and option[1] not in known:
        values = {"found": option[1], "example": ", ".join(known)}
        yield Fault("directive-option-unknown", Position(line.path, line.line, option.start(1) + 1), values)


def wrong_values(pairs: Mapping[str, PagePair], strategies: tuple[Strategy, ...]) -> Iterator[Fault]:
    """Each value of a directive that means nothing, with the nearest that does."""
    priorities = {p.key: [priority.id for priority in s.priorities] for s in strategies for p in s.pairs}
    for pair in pairs.values():
        allowed = {"by": list(GROUPINGS), "priority": priorities.get(pair.key, [])}
        for page in pair.pages:
            for block in page.walk():
                if block.kind == "directive":
                    yield from _wrong(block, allowed)


def _wrong(directive: Block, allowed: Mapping[str, list[str]]) -> Iterator[Fault]:
    for option, value in directive.options:
        known = allowed.get(option, [value])
        if value not in known:
            nearest = difflib.get_close_matches(value, known, 1, 0.3) or known[:1]
            example = f"{option}: {nearest[0]}" if nearest else f"{option}: P1"
            values = {"key": option, "found": value, "allowed": ", ".join(known) or "-", "example": example}
            yield Fault("value-not-allowed", directive.position, values)
