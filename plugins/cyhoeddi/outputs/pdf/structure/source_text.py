"""What stands behind each line of words in the HTML: a space, or the rest of a word.

WeasyPrint draws no space at the end of a line, and a hyphen where it parts a word. A tagged PDF has to say where words
end all the same, and which hyphens are no part of them (ISO 32000-1, 14.8.2.2.3 and 14.8.2.5): else a listener hears
"yn llifoi’r tŷ".
"""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import Final
from xml.etree.ElementTree import Element

_SPACE: Final = re.compile(r"[ \t\n\r\f]+")
SOFT_HYPHEN: Final = "\xad"
"""What stands for a hyphen that is no part of the word."""

_BLOCK_END: Final = "\0"
# fmt: off
_INLINE: Final = frozenset({
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font",
    "i", "img", "ins", "kbd", "label", "mark", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small", "span",
    "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
})
# fmt: on


class LineEnd(Enum):
    """What follows the words of a line."""

    SPACE = auto()
    WITHIN_WORD = auto()
    HYPHENATED = auto()


class SourceText:
    """The words of a document in the order of its HTML; asked about each line in turn, it keeps its place."""

    def __init__(self, root: Element) -> None:
        self._texts: list[str] = []
        self._owned: dict[Element, list[int]] = {}
        self._spans: dict[Element, tuple[int, int]] = {}
        self._places: dict[Element, tuple[int, int]] = {}
        self._skipped: dict[int, int] = {}
        self._left_out_ends: set[int] = set()
        self._gather(root)

    def leave_out(self, element: Element) -> None:
        """Says that an element, a footnote, is drawn elsewhere: what stands before it goes on behind it."""
        start, end = self._spans[element]
        self._skipped[start] = end
        self._left_out_ends.add(end)

    def line_end(self, element: Element, words: str, hyphen: str) -> LineEnd:
        """What follows a line, or a part of one, with words of an element's own.

        ``hyphen`` is the character with which a word may be parted. Words that are not in the HTML, since CSS made
        them, are taken to end with a space.
        """
        wanted = _folded(words).strip(" ")
        found = self._find(element, wanted)
        hyphenated = False
        if found is None and hyphen and wanted.endswith(hyphen):
            found, hyphenated = self._find(element, wanted.removesuffix(hyphen)), True
        if found is None:
            return LineEnd.SPACE
        self._places[element] = found
        if hyphenated:
            return LineEnd.HYPHENATED
        chunk, place = found
        rest = self._texts[chunk][place:]
        return _start_of(rest) if rest else self._after(chunk + 1)

    def after(self, element: Element) -> LineEnd:
        """What follows the whole of an element."""
        return self._after(self._spans[element][1], outside=True)

    def _gather(self, element: Element) -> None:
        """Notes the texts in an element; those of blocks are set apart, so that no word runs over their ends."""
        is_block = element.tag not in _INLINE
        start = len(self._texts)
        if element.tag == "br":
            self._texts.append(" ")
        elif is_block:
            self._texts.append(_BLOCK_END)
        if isinstance(element.tag, str):
            self._note(element, element.text)
            for child in element:
                self._gather(child)
                self._note(element, child.tail)
        if is_block and element.tag != "br":
            self._texts.append(_BLOCK_END)
        self._spans[element] = (start, len(self._texts))

    def _note(self, element: Element, text: str | None) -> None:
        if text:
            self._owned.setdefault(element, []).append(len(self._texts))
            self._texts.append(_folded(text))

    def _find(self, element: Element, wanted: str) -> tuple[int, int] | None:
        """The end of these words among an element's own texts, from where the last ones ended."""
        first, start = self._places.get(element, (0, 0))
        for chunk in self._owned.get(element, ()):
            if chunk < first:
                continue
            place = self._texts[chunk].find(wanted, start if chunk == first else 0)
            if place >= 0:
                return chunk, place + len(wanted)
        return None

    def _after(self, chunk: int, outside: bool = False) -> LineEnd:
        """What the texts from a place on begin with; ``outside`` of what is left out, where that ends at this place."""
        while chunk < len(self._texts):
            if chunk in self._left_out_ends and not outside:
                break
            outside = chunk in self._skipped
            if outside:
                chunk = self._skipped[chunk]
            elif self._texts[chunk]:
                return _start_of(self._texts[chunk])
            else:
                chunk += 1
        return LineEnd.WITHIN_WORD


def _folded(text: str) -> str:
    return _SPACE.sub(" ", text)


def _start_of(text: str) -> LineEnd:
    return LineEnd.SPACE if text.startswith(" ") else LineEnd.WITHIN_WORD
