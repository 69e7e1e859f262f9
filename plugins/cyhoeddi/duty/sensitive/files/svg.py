"""What editors leave in SVG pictures: authors, and paths of the machine on which they were drawn.

The words of a picture, comments among them, are screened as any other words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cyhoeddi.duty.sensitive.hit import FileHit
from cyhoeddi.model.words import Words

_AUTHOR = Words("the author of the picture", "awdur y llun")
_PATH = Words("a path on the computer of its author", "llwybr ar gyfrifiadur ei awdur")
_CREATOR = re.compile(r"<dc:(?:creator|publisher|contributor)>(?P<inner>.{0,2000}?)</dc:", re.DOTALL)
_FILES = re.compile(
    r"(?:(?:inkscape:export-filename|sodipodi:absref|xlink:href)\s?=\s?[\"'])(?P<path>(?:file:|/|[A-Za-z]:\\)[^\"']{1,400})"
)
_TAG = re.compile(r"<[^<>]{0,400}>")


def svg_hits(text: str) -> Iterator[FileHit]:
    """What is hidden in an SVG picture."""
    for match in _CREATOR.finditer(text):
        if words := " ".join(_TAG.sub(" ", match["inner"]).split()):
            yield FileHit(words[:200], _AUTHOR)
    for match in _FILES.finditer(text):
        yield FileHit(match["path"][:200], _PATH)
