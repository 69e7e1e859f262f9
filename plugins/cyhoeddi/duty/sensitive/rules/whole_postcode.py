"""A whole postcode.

What it finds
    Postcodes of the United Kingdom with both halves, in capitals or not. Not spoken of: the first half alone
    (*SA31*), PO boxes, the strategy’s own `contact` address and some offices of government.

Why it matters
    The statutory guidance (¶41b) lets a strategy hold nothing of the kind. It might jeopardise the safety of a
    person. It might prejudice the prevention or detection of crime, or the investigation or prosecution of an
    offence.

Example
    === en/plan.md
    Most reports came from SA99 9ZZ.
    === cy/plan.md
    Daeth y rhan fwyaf o adroddiadau o dŷ yn SA99 9ZZ.

Use instead
    === en/plan.md
    Most reports came from the SA31 area.
    === cy/plan.md
    Daeth y rhan fwyaf o adroddiadau o dai ardal SA31, ŵyr.

Fix
    Name the ward, the town or the county. If it is published on purpose, a person says so: `cyhoeddi screen
    --decide`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cyhoeddi.duty.sensitive.harm import Harm
from cyhoeddi.duty.sensitive.hit import Hit
from cyhoeddi.duty.sensitive.open_findings import Check, open_findings
from cyhoeddi.duty.sensitive.passage import Passage
from cyhoeddi.duty.sensitive.published import Published
from cyhoeddi.model.words import Words

CODE = "SEN006"
SEVERITY = "warning"
SERVES: tuple[Harm, ...] = ("safety", "crime")

_AREAS = (
    "AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|BX|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX"
    "|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS"
    "|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE"
)
_POSTCODE = re.compile(
    rf"(?<![\w/=#.-])(?:{_AREAS})\d[A-Z\d]?(?:\s{{0,2}}|-)\d[ABD-HJLNP-UW-Z]{{2}}(?![\w-])", re.IGNORECASE
)
_OFFICE_BEFORE = re.compile(
    r"(?:\bPO Box\b|\bBlwch Post\b|\bFreepost\b|\bRhadbost\b)[^\n]{0,80}\Z", re.IGNORECASE
)
_WHAT = Words("a postcode", "cod post")


def find(passage: Passage, published: Published) -> Iterator[Hit]:
    """A hit for each whole postcode; the first half alone is an area, and is left out."""
    if not passage.has_figure:
        return
    text = passage.text
    for match in _POSTCODE.finditer(text):
        code = "".join(match[0].upper().replace("-", "").split())
        is_code = match[0].isupper() or " " in match[0] or len(code) > 5
        if (
            is_code
            and code not in published.postcodes
            and not _OFFICE_BEFORE.search(text, max(0, match.start() - 120), match.start())
        ):
            yield Hit(match.start(), match.end(), _WHAT)


check_page: Check = open_findings("whole-postcode", find)
"""One finding for each hit that nobody has decided about."""
