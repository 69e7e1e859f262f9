"""Texts that Python-Markdown would read for minutes or hours: nobody means to write them, so they are refused.

It tries its inline patterns anew from each mark such as ``[`` or ``*``, copies the text for each one that it takes up,
and looks to the text's end for a bracket that nothing closes. That is quick for every paragraph that a person reads.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree

from markdown.util import AtomicString

from cyhoeddi.model.position import Position

MOST_STEPS = 400_000_000
"""Steps above which a text is refused; about two seconds' work."""

_MARKS = re.compile(r"[\\\[]|[`*_<]+")
_OPENS_TAG = re.compile(r"<[A-Za-z/!?]")
_TO_THE_END = 20
"""What an opening bracket without an end costs beside a mark, measured: each is looked at by several patterns."""


class EntangledTextError(ValueError):
    """A text has too many marks for its length to be read in a reasonable time; ``position`` is where it begins."""

    def __init__(self, position: Position) -> None:
        super().__init__(str(position))
        self.position = position


def has_entangled_tags(text: str) -> bool:
    """True for a page with many tags that nothing closes: their ends are looked for in the whole of it."""
    if text.count("<") * len(text) * _TO_THE_END <= MOST_STEPS:
        return False
    unclosed = len(_OPENS_TAG.findall(text)) - text.count(">")
    return unclosed * len(text) * _TO_THE_END > MOST_STEPS


def entangled_words(root: ElementTree.Element) -> str | None:
    """The first such text of a parsed page whose inline marks are not read yet; None where there is none."""
    return next((text for text in _texts(root) if inline_steps(text) > MOST_STEPS), None)


def inline_steps(text: str) -> int:
    """About how many characters Python-Markdown looks at, or copies, to read a text's inline marks."""
    marks = len(_MARKS.findall(text))
    unclosed = max(0, text.count("[") - text.count("]")) + max(0, text.count("](") - text.count(")"))
    return len(text) * (marks + _TO_THE_END * unclosed)


def _texts(root: ElementTree.Element) -> Iterator[str]:
    for element in root.iter():
        for text in (element.text, element.tail):
            if text and not isinstance(text, AtomicString):
                yield text
