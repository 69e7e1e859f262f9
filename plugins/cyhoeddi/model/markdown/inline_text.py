"""The words of an element as a reader sees them, with the links, pictures and language marks among them."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from xml.etree import ElementTree

import markdown

from cyhoeddi.model.markdown.block import NO_LANGUAGE, Link
from cyhoeddi.model.markdown.line_marks import inner_mark, without_marks
from cyhoeddi.model.markdown.raw_tags import RawTags

Element = ElementTree.Element

STASHED = re.compile("\x02(?:wzxhzdk:([0-9]+)|[^\x03]*)\x03")
"""What stands in place of raw HTML until the page is put together; its number in the stash."""
TAG = re.compile(r"<[^>]*>")
_SPACE = re.compile(r"\s+")
_ENTITY = re.compile(r"&(?:#\d+|#x[0-9a-fA-F]+|\w+);")
_CODE = ("code", "kbd", "samp", "var")
_OWN_ATTRIBUTES = ("href", "src", "alt", "title")


class InlineText:
    """Collects the visible words, links, pictures and footnote references below an element."""

    def __init__(self, md: markdown.Markdown) -> None:
        self.md = md
        self.parts: list[str] = []
        self.links: list[Link] = []
        self.images: list[Link] = []
        self.footnotes: list[str] = []
        self.places = 0
        self.marked: list[tuple[int, int, str]] = []
        self.raw_tags = RawTags()

    def marked_text(self) -> str:
        """All words read, with the marks of lines and places among them."""
        return self._folded(STASHED.sub(self._stashed_and_read, "".join(self.parts)))

    def language_marks(self, places: Mapping[int, int], length: int) -> tuple[tuple[int, int, str], ...]:
        """Start, end and language of what is marked with its language, in the text that ``places`` belong to."""
        found = ((places.get(s), places.get(e, length), lang) for s, e, lang in self._marked_places())
        return tuple(sorted((s, min(e, length), lang) for s, e, lang in found if s is not None and s < e))

    def _marked_places(self) -> Iterator[tuple[int, int, str]]:
        yield from self.marked
        for start, end, language in self.raw_tags.passages:
            yield start, -1 if end is None else end, language  # left open: it goes on to the end

    def read_raw(self, raw: str) -> None:
        """Reads a piece of HTML that stands for itself."""
        self.parts.append(TAG.sub(lambda tag: f" {self._read_tag(tag[0])}", raw))

    def read(self, element: Element, skip: Sequence[Element] = ()) -> None:
        """Reads an element, without the children that are to be skipped."""
        skipped = {id(child) for child in skip}
        self.parts.append(element.text or "")
        for child in element:
            if id(child) not in skipped:
                self._child(child)
            self.parts.append(child.tail or "")

    def _child(self, child: Element) -> None:
        language = NO_LANGUAGE if child.tag in _CODE else child.get("lang")
        if language is None:
            self._words_of(child)
            return
        start = self._place()
        self._words_of(child)
        self.marked.append((start, self._place(), language))

    def _words_of(self, child: Element) -> None:
        classes = (child.get("class") or "").split()
        if child.tag == "img":
            alternative = self._visible(child.get("alt") or "")
            self.parts.append(" ")
            place = self._place()
            self.images.append(Link(_plain(child.get("src") or ""), alternative, place, _attributes(child)))
            self.parts.append(f"{alternative} ")
        elif child.tag == "br":
            self.parts.append(" ")
        elif "footnote-ref" in classes:
            self.footnotes.append((child.get("href") or "").removeprefix("#fn:"))
        elif "footnote-backref" in classes:
            return
        elif child.tag == "a" and child.get("href") is not None:
            place, start = self._place(), len(self.parts)
            self.read(child)
            words = self._visible("".join(self.parts[start:]))
            self.links.append(Link(_plain(child.get("href") or ""), words, place, _attributes(child)))
        else:
            self.read(child)

    def _place(self) -> int:
        """Marks a place in the text; what stands there keeps its number until the text is put together."""
        self.parts.append(inner_mark(self.places))
        self.places += 1
        return self.places - 1

    def _read_tag(self, tag: str) -> str:
        """The mark of the place where a tag stood, if it says anything of a language."""
        if not self.raw_tags.read(tag, self.places):
            return ""
        self.places += 1
        return inner_mark(self.places - 1)

    def _visible(self, text: str) -> str:
        return self._folded(STASHED.sub(self._stashed, without_marks(text)))

    def _folded(self, text: str) -> str:
        return folded(html.unescape(text) if _ENTITY.search(text) else text)

    def _stashed_and_read(self, match: re.Match[str]) -> str:
        if not match[1]:
            return self._stashed(match)
        raw = str(self.md.htmlStash.rawHtmlBlocks[int(match[1])])
        return TAG.sub(lambda tag: self._read_tag(tag[0]), raw)

    def _stashed(self, match: re.Match[str]) -> str:
        if match[0] == "\x02amp\x03":
            return "&"
        if not match[1]:
            return ""
        raw = str(self.md.htmlStash.rawHtmlBlocks[int(match[1])])
        return TAG.sub("", raw)


def _attributes(element: Element) -> tuple[tuple[str, str], ...]:
    return tuple((name, value) for name, value in element.items() if name not in _OWN_ATTRIBUTES)


def placed(link: Link, places: Mapping[int, int]) -> Link:
    """A link that knows its number among the places of a block, with its place in the block's text instead."""
    return replace(link, start=places.get(link.start, -1))


def _plain(target: str) -> str:
    plain = without_marks(target).replace("\x02amp\x03", "&")
    # An e-mail address is hidden from robots.
    return html.unescape(plain) if "\x02amp\x03#" in target else plain


def folded(text: str) -> str:
    """A text without white space around it, one space where there was any within."""
    return _SPACE.sub(" ", text).strip()
