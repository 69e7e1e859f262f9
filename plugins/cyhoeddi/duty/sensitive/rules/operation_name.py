"""The name of an operation.

What it finds
    *Op*, *Operation*, *Ymgyrch* or *Cyrch* with a capitalised word behind it. Not spoken of: operations and
    campaigns that are public everywhere, such as *Operation Encompass*, and *operation centre*.

Why it matters
    The statutory guidance (¶41b) lets a strategy hold nothing of the kind. It might prejudice the prevention or
    detection of crime, or the investigation or prosecution of an offence. It might jeopardise the safety of a
    person.

Example
    === en/plan.md
    Operation Brindlewick closed two lines.
    === cy/plan.md
    Caeodd Ymgyrch Brindlewick ddwy linell, ŵyr.

Use instead
    === en/plan.md
    Officers closed several lines.
    === cy/plan.md
    Caeodd swyddogion sawl llinell, ŵyr.

Fix
    Say what was done, without its name, unless those who lead it agree that it is public. If it is published on
    purpose, a person says so: `cyhoeddi screen --decide`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cyhoeddi.duty.sensitive.harm import Harm
from cyhoeddi.duty.sensitive.hit import Hit
from cyhoeddi.duty.sensitive.open_findings import Check, open_findings
from cyhoeddi.duty.sensitive.passage import Passage
from cyhoeddi.duty.sensitive.published import Published
from cyhoeddi.duty.sensitive.word_lists import word_list
from cyhoeddi.model.words import Words

CODE = "SEN002"
SEVERITY = "warning"
SERVES: tuple[Harm, ...] = ("crime", "safety")

_OPERATION = re.compile(
    r"(?<![\w-])(?P<word>Op\.?|OP|Operation|OPERATION|operation|Operations|op|(?:Ymgyrch|YMGYRCH|ymgyrch|Cyrch|cyrch|gyrch|Gyrch|Gweithrediad|gweithrediad|Weithrediad|weithrediad)(?:oedd)?)"
    r"[ ]{1,2}[\"'“”‘’«]?(?P<name>[A-ZÀ-ÞŴŶ][\w'-]{2,30}(?:[ ][A-ZÀ-ÞŴŶ][\w'-]{2,30}){0,2})"
)
_SECOND = re.compile(
    r"\s?(?:and|a|ac|&|/|,)\s[\"'“”‘’«]?(?P<name>[A-ZÀ-ÞŴŶ][\w'-]{2,30})(?![\w ]*\b(?:Police|Council|Board|Heddlu|Cyngor)\b)"
)
_WHAT = Words("what seems to be the name of an operation", "yr hyn a all fod yn enw ymgyrch")


def find(passage: Passage, _published: Published) -> Iterator[Hit]:
    """A hit for each name behind *Op*, *Operation* or *Ymgyrch*, but for the public ones of the list."""
    public = word_list("public-operations")
    text = passage.text
    for match in _OPERATION.finditer(text):
        first = match["name"].split()[0].casefold()
        if (
            first.replace("’", "'") in public
            or match["name"] == "Gwasanaeth"
            or (match["word"] == "op" and "op" in text[: match.start()].casefold().split()[-1:])
        ):
            continue
        yield Hit(match.start(), match.end(), _WHAT)
        if match["word"].casefold() in ("operations", "ymgyrchoedd", "cyrchoedd"):
            second = _SECOND.match(text, match.end())
            if second:
                yield Hit(*second.span("name"), _WHAT)


check_page: Check = open_findings("operation-name", find)
"""One finding for each hit that nobody has decided about."""
