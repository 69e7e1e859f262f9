"""The YAML block at the head of a page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.located_yaml import LocatedYaml, read_yaml
from cyhoeddi.model.position import Position
from cyhoeddi.model.schema import faults_against

_OPEN = re.compile(r"---[ \t]*\n")
_CLOSE = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.MULTILINE)

LONGEST_TITLE = 200
"""Characters of a title before it is told that it is long; the site stands longer ones."""


@dataclass(frozen=True, slots=True)
class SplitPage:
    """A page's front matter and body; ``body_line`` is the line of the file on which the body begins."""

    front: LocatedYaml
    body: str
    body_line: int
    faults: tuple[Fault, ...]


def split_page(text: str, source: str) -> SplitPage:
    """Cuts the front matter off a page and checks it; a page without one is faulty but keeps its body."""
    opening = _OPEN.match(text)
    if not opening:
        start = Position(source)
        return SplitPage(LocatedYaml({}, start), text, 1, (Fault("front-matter-missing", start),))
    closing = _CLOSE.search(text, opening.end())
    if not closing:
        start = Position(source)
        return SplitPage(LocatedYaml({}, start), "", 1, (Fault("front-matter-not-closed", start),))
    front, faults = read_yaml(text[opening.end() : closing.start()], source, first_line=2)
    body_line = text.count("\n", 0, closing.end()) + 1
    if front.value is None and not faults:
        front = LocatedYaml({}, Position(source))
    if not isinstance(front.value, dict):
        if not faults:
            faults = (Fault("front-matter-not-keys", front.start, {"found": str(front.value)[:80]}),)
        front = LocatedYaml({}, Position(source))
    else:
        faults += (*faults_against("page", front), *_long_title(front))
    return SplitPage(front, text[closing.end() :], body_line, faults)


def _long_title(front: LocatedYaml) -> Iterator[Fault]:
    title = front.value.get("title")
    if isinstance(title, str) and len(title) > LONGEST_TITLE:
        yield Fault("title-long", front.at("title"), {"count": str(len(title)), "most": str(LONGEST_TITLE)})
