"""The stub of an action that one language lacks: what is written, and where in that language's front matter.

It is offered only where the list of actions is written as a block and the result, read again, is the former front
matter with this one action added.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from cyhoeddi.diagnostics.edited_texts import edited
from cyhoeddi.diagnostics.fix import Edit, Fix
from cyhoeddi.model.language import Language
from cyhoeddi.model.located_yaml import LocatedYaml, read_yaml
from cyhoeddi.model.page import Page
from cyhoeddi.model.position import Position
from cyhoeddi.model.words import Words
from cyhoeddi.parity.front_matter_words import action_numbers

_TO_TRANSLATE: dict[Language, str] = {"en": "TODO: translate", "cy": "TODO: cyfieithu"}
"""What marks words that wait for their translation, in the language that they are to be written in."""

_MOST_ACTIONS = 200
"""Of longer lists no stub is offered: reading each result again would take too long."""

_PLAIN_ID = re.compile(r"[A-Za-z][A-Za-z0-9]*[.-][A-Za-z0-9.-]*[A-Za-z0-9]")
"""An id that YAML takes for a text without quotation marks."""


def action_stub(own: Page, other: Page, id_: str) -> Fix | None:
    """A fix that adds an action of one page to the other, marked as not yet translated; None where that is not sure."""
    front = other.front
    actions = other.value_at("actions")
    if not isinstance(actions, list) or not actions:
        return None
    if max(len(actions), len(own.value_at("actions"))) > _MOST_ACTIONS:
        return None
    dash = front.values_at.get(("actions",))
    number = _number_of(own, other, id_)
    line = _line_of(front, number) if dash else None
    if not dash or line is None:
        return None
    words = _words(own, other.language, id_)
    indent = " " * (dash.column - 1)
    text = f"{indent}- id: {_scalar(id_)}\n{indent}  action: {json.dumps(words, ensure_ascii=False)}\n"
    place = Position(front.start.path, line)
    fix = Fix(
        Words(
            f"Add {id_} to {other.source}, marked as not yet translated.",
            f"Ychwanegu {id_} at {other.source}, gan nodi nad yw wedi’i gyfieithu eto.",
        ),
        (Edit(place, place, text),),
    )
    stub = {"id": id_, "action": words}
    return fix if _adds_only(stub, number, fix, front) else None


def _words(own: Page, language: Language, id_: str) -> str:
    """The mark, and the words to translate on one line."""
    words = own.value_at("actions", action_numbers(own)[id_], "action")
    one_line = " ".join(words.split()) if isinstance(words, str) else ""
    return f"{_TO_TRANSLATE[language]} – {one_line}" if one_line else _TO_TRANSLATE[language]


def _scalar(id_: str) -> str:
    return id_ if _PLAIN_ID.fullmatch(id_) else json.dumps(id_, ensure_ascii=False)


def _number_of(own: Page, other: Page, id_: str) -> int:
    """The place in the other page's list: behind the last action that stands before it in its own page too."""
    known = action_numbers(other)
    before = -1
    for sibling in action_numbers(own):
        if sibling == id_:
            break
        before = known.get(sibling, before)
    return before + 1


def _line_of(front: LocatedYaml, number: int) -> int | None:
    """The line of the file before which the stub goes, so that it becomes action ``number`` of the list.

    That is behind the last line of the action before it: empty lines, and remarks that stand no deeper than the list,
    belong to what follows.
    """
    lines = front.text.split("\n")
    first = front.start.line
    column = front.at("actions").column
    end = next(_boundaries(front, number), first + len(lines) - 1)
    while number and end > first and _belongs_below(lines[end - 1 - first], column):
        end -= 1
    return end if end >= first else None


def _boundaries(front: LocatedYaml, number: int) -> Iterator[int]:
    """The line of the action that has the number now, else of the first key below the list, where there is one."""
    item = front.values_at.get(("actions", number))
    if item:
        yield item.line
    last = front.at("actions", number - 1)
    yield from sorted(place.line for path, place in front.keys_at.items() if len(path) == 1 and place > last)


def _belongs_below(line: str, column: int) -> bool:
    words = line.lstrip()
    return not words or (words.startswith("#") and len(line) - len(words) < column)


def _adds_only(stub: dict[str, Any], number: int, fix: Fix, front: LocatedYaml) -> bool:
    """True where the front matter with the fix says what it said, and the stub besides."""
    first = front.start.line
    path = front.start.path
    above = "\n" * (first - 1)
    texts = edited({path: above + front.text}, [fix]).texts
    after, faults = read_yaml(texts.get(path, "").removeprefix(above), path, first)
    before = front.value["actions"]
    wanted = {**front.value, "actions": [*before[:number], stub, *before[number:]]}
    return not faults and after.value == wanted
