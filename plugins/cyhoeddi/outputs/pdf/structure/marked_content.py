"""Changes marked content where it is drawn: what decorates becomes an artifact, words get the space that ends them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

import pydyf

from cyhoeddi.outputs.pdf.structure.rendered import Content, SpokenWords

_FONT: Final = re.compile(rb"/(\S+) \S+ Tf")
_END_OF_WORDS: Final = b"] TJ"


class MarkedContents:
    """The marked contents of a document's streams.

    ``spaces`` is the glyph of the space in each font, in hexadecimal.
    """

    def __init__(self, page_streams: Sequence[Any], forms: Sequence[Any], spaces: Mapping[str, str]) -> None:
        self._page_streams, self._forms, self._spaces = page_streams, forms, spaces

    def change(self, artifacts: Iterable[Content], spoken: Mapping[Content, SpokenWords]) -> None:
        """Marks contents as artifacts (ISO 32000-1, 14.8.2.2), and others with what is said for them."""
        dropped: dict[tuple[int, int | None], set[int]] = defaultdict(set)
        for content in artifacts:
            dropped[content.page, content.form].add(content.number)
        said: dict[tuple[int, int | None], dict[int, SpokenWords]] = defaultdict(dict)
        for content, words in spoken.items():
            said[content.page, content.form][content.number] = words
        for page, form in dropped.keys() | said.keys():
            tokens = (self._page_streams[page] if form is None else self._forms[form]).stream
            self._change_stream(tokens, dropped[page, form], said[page, form])

    def _change_stream(self, tokens: list[Any], dropped: set[int], said: Mapping[int, SpokenWords]) -> None:
        font = ""
        words: SpokenWords | None = None
        properties: Any = None
        last = -1
        for place, token in enumerate(tokens):
            if isinstance(token, dict):
                number = token.get("MCID", -1)
                if number in dropped:
                    # The tag stands before its property list; without one the operator is another.
                    tokens[place - 1 : place + 2] = "/Artifact", b"BMC", b""
                else:
                    words, properties, last = said.get(number), token, -1
            elif not isinstance(token, bytes):
                continue
            elif token.endswith(b" Tf"):
                found = _FONT.fullmatch(token)
                font = found[1].decode() if found else ""
            elif token.endswith(_END_OF_WORDS):
                last = place
            elif token == b"EMC" and words is not None:
                self._say(words, tokens, last, properties, font)
                words = None

    def _say(self, words: SpokenWords, tokens: list[Any], last: int, properties: Any, font: str) -> None:
        """Draws the space after the last glyph where the font has one; otherwise what is said stands beside it."""
        space = self._spaces.get(font)
        if words.is_drawn_but_space and space and last >= 0:
            tokens[last] = (
                tokens[last].removesuffix(_END_OF_WORDS) + b"<" + space.encode() + b">" + _END_OF_WORDS
            )
        else:
            properties["ActualText"] = pydyf.String(words.text)


def glyphs_of_space(fonts: Mapping[Any, Any]) -> dict[str, str]:
    """The glyph of the space in each of WeasyPrint's fonts that draws one somewhere, by the name in the streams."""
    found = {}
    for font in fonts.values():
        for glyph, text in font.to_unicode.items():
            if text == " " and not font.bitmap:
                found[font.hash] = f"{glyph:04x}"
    return found
