"""HTML tags that an author wrote among the words: which of them say in which language the words between them are."""

from __future__ import annotations

import re

_TAG = re.compile(r"<(?P<closes>/?)(?P<name>[a-zA-Z][\w-]*)(?P<attributes>[^>]*)")
_LANGUAGE = re.compile(r"""(?<![\w:-])lang\s*=\s*["']?(?P<language>[A-Za-z0-9-]*)""")
_VOID_ELEMENTS = "area base br col embed hr img input link meta source track wbr"
_NEVER_CLOSED = frozenset(_VOID_ELEMENTS.split())


class RawTags:
    """Reads the tags of a text in order and keeps the passages that some of them mark with a language."""

    def __init__(self) -> None:
        self.passages: list[tuple[int, int | None, str]] = []
        """Place of the opening tag, place of the closing one (None while it is open), language."""
        self._open: list[tuple[str, int | None]] = []

    def read(self, tag: str, place: int) -> bool:
        """Takes the next tag, as it was written, and its place in whatever way the caller counts places.

        True where a marked passage begins or ends there.
        """
        match = _TAG.match(tag)
        if not match or match["name"].lower() in _NEVER_CLOSED or tag.endswith("/>"):
            return False
        name = match["name"].lower()
        if match["closes"]:
            return self._close(name, place)
        language = _LANGUAGE.search(match["attributes"])
        if language:
            self.passages.append((place, None, language["language"]))
        self._open.append((name, len(self.passages) - 1 if language else None))
        return bool(language)

    def _close(self, name: str, place: int) -> bool:
        """Ends the last open tag of a name, and those within it that were left open."""
        ends_passage = False
        if all(name != other for other, _ in self._open):
            return False
        while True:
            other, number = self._open.pop()
            if number is not None:
                start, _, language = self.passages[number]
                self.passages[number] = (start, place, language)
                ends_passage = True
            if other == name:
                return ends_passage
