"""Postcodes, each of which is some fifteen homes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cyhoeddi.duty.sensitive.about import About
from cyhoeddi.duty.sensitive.hit import Hit
from cyhoeddi.duty.sensitive.passage import Passage
from cyhoeddi.duty.sensitive.published import Published
from cyhoeddi.model.words import Words

_AREAS = (
    "AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|BX|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX"
    "|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS"
    "|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE"
)
_POSTCODE = re.compile(
    rf"(?<![\w/=#.-])(?:{_AREAS})\d[A-Z\d]?(?:\s{{0,2}}|-)\d[ABD-HJLNP-UW-Z]{{2}}(?![\w-])", re.IGNORECASE
)
_OFFICE_BEFORE = re.compile(r"(?:\bPO Box\b|\bBlwch Post\b|\bFreepost\b|\bRhadbost\b)[^\n]{0,80}\Z", re.IGNORECASE)
_WHAT = Words("a postcode", "cod post")


def find(passage: Passage, published: Published) -> Iterator[Hit]:
    """A hit for each whole postcode; the first half alone is an area, and is left out."""
    text = passage.text
    for match in _POSTCODE.finditer(text):
        code = "".join(match[0].upper().replace("-", "").split())
        is_code = match[0].isupper() or " " in match[0] or len(code) > 5
        if is_code and code not in published.postcodes and not _OFFICE_BEFORE.search(text, max(0, match.start() - 120), match.start()):
            yield Hit(match.start(), match.end(), _WHAT)


ABOUT = About(
    "SEN006",
    "postcode",
    ("safety", "crime"),
    Words("A whole postcode.", "Cod post cyfan."),
    Words(
        "Postcodes of the United Kingdom with both halves, in capitals or not.",
        "Codau post y Deyrnas Unedig â’u dwy ran, mewn priflythrennau ai peidio.",
    ),
    Words(
        "The first half alone (*SA31*), PO boxes, the strategy’s own `contact` address and some offices of government.",
        "Y rhan gyntaf yn unig (*SA31*), blychau post, cyfeiriad `contact` y strategaeth ei hun a rhai o swyddfeydd y"
        " llywodraeth.",
    ),
    Words("Name the ward, the town or the county.", "Enwch y ward, y dref neu’r sir."),
    find,
)
