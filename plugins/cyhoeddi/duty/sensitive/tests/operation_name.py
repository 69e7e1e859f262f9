"""Names of police operations."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cyhoeddi.duty.sensitive.about import About
from cyhoeddi.duty.sensitive.hit import Hit
from cyhoeddi.duty.sensitive.passage import Passage
from cyhoeddi.duty.sensitive.published import Published
from cyhoeddi.duty.sensitive.word_lists import word_list
from cyhoeddi.model.words import Words

_OPERATION = re.compile(
    r"(?<![\w-])(?P<word>Op\.?|OP|Operation|OPERATION|operation|Operations|op|(?:Ymgyrch|YMGYRCH|ymgyrch|Cyrch|cyrch|gyrch|Gyrch|Gweithrediad|gweithrediad|Weithrediad|weithrediad)(?:oedd)?)"
    r"[ ]{1,2}[\"'“”‘’«]?(?P<name>[A-ZÀ-ÞŴŶ][\w'-]{2,30}(?:[ ][A-ZÀ-ÞŴŶ][\w'-]{2,30}){0,2})"
)
_SECOND = re.compile(r"\s?(?:and|a|ac|&|/|,)\s[\"'“”‘’«]?(?P<name>[A-ZÀ-ÞŴŶ][\w'-]{2,30})(?![\w ]*\b(?:Police|Council|Board|Heddlu|Cyngor)\b)")
_WHAT = Words("what seems to be the name of an operation", "yr hyn a all fod yn enw ymgyrch")


def find(passage: Passage, _published: Published) -> Iterator[Hit]:
    """A hit for each name behind *Op*, *Operation* or *Ymgyrch*, but for the public ones of the list."""
    public = word_list("public-operations")
    text = passage.text
    for match in _OPERATION.finditer(text):
        first = match["name"].split()[0].casefold()
        if first.replace("’", "'") in public or match["name"] == "Gwasanaeth" or (match["word"] == "op" and "op" in text[: match.start()].casefold().split()[-1:]):
            continue
        yield Hit(match.start(), match.end(), _WHAT)
        if match["word"].casefold() in ("operations", "ymgyrchoedd", "cyrchoedd"):
            second = _SECOND.match(text, match.end())
            if second:
                yield Hit(*second.span("name"), _WHAT)


ABOUT = About(
    "SEN002",
    "operation-name",
    ("crime", "safety"),
    Words("The name of an operation.", "Enw ymgyrch."),
    Words(
        "*Op*, *Operation*, *Ymgyrch* or *Cyrch* with a capitalised word behind it.",
        "*Op*, *Operation*, *Ymgyrch* neu *Cyrch* gyda gair â phriflythyren ar ei ôl.",
    ),
    Words(
        "Operations and campaigns that are public everywhere, such as *Operation Encompass*, and *operation centre*.",
        "Ymgyrchoedd sy’n gyhoeddus ym mhobman, megis *Ymgyrch Encompass*, ac *operation centre*.",
    ),
    Words(
        "Say what was done, without its name, unless those who lead it agree that it is public.",
        "Dywedwch beth a wnaed, heb ei enw, oni bai bod y rhai sy’n ei harwain yn cytuno ei bod yn gyhoeddus.",
    ),
    find,
)
