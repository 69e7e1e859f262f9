"""A street address.

What it finds
    A number or a house’s name with a street (*14 Station Road*, *3 Heol y Bont*), a flat, and the street in which
    somebody lives or a warrant was carried out. Not spoken of: a street alone, and the strategy’s own `contact`
    address.

Why it matters
    The statutory guidance (¶41b) lets a strategy hold nothing of the kind. It might jeopardise the safety of a
    person. It might prejudice the prevention or detection of crime, or the investigation or prosecution of an
    offence.

Example
    === en/plan.md
    The flat at 14 Larkspur Street was closed.
    === cy/plan.md
    Caewyd y tŷ yn 14 Stryd y Felin.

Use instead
    === en/plan.md
    A flat in the town was closed.
    === cy/plan.md
    Caewyd tŷ yn y dref.

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

CODE = "SEN007"
SEVERITY = "warning"
SERVES: tuple[Harm, ...] = ("safety", "crime")

_CAP = r"[A-ZÀ-ÞŴŶ][\w'-]{0,30}"
_KINDS = (
    "Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Close|Drive|Dr|Crescent|Cres|Terrace|Place|Gardens?|Grove|Way|Court|Square|Row|Hill|Walk|Mews|Parade|Green|Rise|View"
    "|Villas|Cottages|Buildings|Mansions|Flats|Heights|Park|Quay|Wharf|Vale|Croft|Meadow|Meadows|Path|Estate|House|Chase|Broadway"
)
_WELSH_KINDS = "Heol|Stryd|Ffordd|Lôn|Lon|Clos|Rhodfa|Maes|Cwrt|Rhes|Teras|Parc|Bryn|Erw|Llys|Tan|Pen|Gerddi|Cilgant|Sgwâr|Trem|Dôl|Maesydd|Rhiw|Coed|Llwyn|Gelli|Cae|Pant|Trem|Cefn|Tir|Nant|Glan"
_NUMBER = r"(?:(?:Flat|Unit|Apartment|Apt|Room|Fflat|Uned|Ystafell|No\.?|Number|Rhif)\s)?\d{1,4}(?:[A-Za-z]|\s[A-Z](?=[\s,]))?(?:\s?[-–/&]\s?\d{1,4}[A-Za-z]?)?"
_ENGLISH = re.compile(rf"(?<![\w£.,/-])(?P<number>{_NUMBER}),?\s(?:{_CAP}\s){{1,3}}(?:{_KINDS})(?![\w'])")
_WELSH = re.compile(
    rf"(?<![\w£.,/-])(?P<number>{_NUMBER}),?\s(?:{_WELSH_KINDS})(?:[- ](?:y|yr|'r|a|Y|Yr|uchaf|isaf))?[ -]{_CAP}(?:[ -]{_CAP})?"
)
_STREET = rf"(?:(?:{_CAP}\s){{1,3}}(?:{_KINDS})|(?:{_WELSH_KINDS})(?:\s(?:y|yr))?\s{_CAP}(?:\s{_CAP})?)"
_HOUSE = re.compile(
    rf"(?<![\w'])(?:(?:{_CAP}\s){{1,3}}(?:House|Cottage|Farm|Bungalow|Lodge|Villa|Barn|Flat|Hostel|Refuge)|(?:Tŷ|Ty|Bwthyn|Fferm|Fflat|Plas|Bryn|Hafan|Lloches|Hostel)\s{_CAP}(?:\s{_CAP})?)"
    rf",\s{_STREET}"
)
_FLAT = re.compile(
    rf"(?<!\w)(?:Flat|Apartment|Fflat|Apt|Bedsit)\s\d{{1,4}}[A-Za-z]?\b,?(?:\s(?:at|yn|of)\s|\s)(?:the\s)?(?:{_CAP}(?:\s|,\s)?){{1,4}}"
)
_HOME = re.compile(
    rf"\b(?i:lives?|lived|living|home|resid(?:es?|ed|ing)|house|address(?:es)?|flat|refuge|safe\shouse|hostel|moved|raided|raid|searched|search\swarrant|warrant|property|premises|dealing"
    rf"|byw|bu'n\sbyw|cartref|gartref|chartref|cyfeiriad|gyfeiriad|tŷ|dŷ|fflat|lloches|hostel|symudodd|eiddo|cyrch|chwiliwyd|warant|preswylio)\b"
    rf"[^.;|\n]{{0,25}}?\b(?:in|on|at|to|from|of|is|was|:|yn|ar|ym|i|o|yw|oedd|yng)\s(?P<street>{_STREET})(?![\w'])",
)
_NOT_STREET = re.compile(
    r"\b(?:Year|Over|Children|Women|Priority|Objective|Section|Phase|Key|Strategic|High|Area|Safer|National|Way|A|The)\s"
)
_COUNTED = re.compile(r"\b(?:Cam|Phase|Priority|Blaenoriaeth|Stage|Part|Rhan|Table|Tabl|Section|Adran)\s\Z")
_YEAR = re.compile(r"(?:19|20)\d\d\Z")
_WHAT = Words("the address of a house", "cyfeiriad tŷ")
_STREET_OF_HOME = Words(
    "the street of a home or of something that happened", "stryd cartref neu rywbeth a ddigwyddodd"
)


def find(passage: Passage, published: Published) -> Iterator[Hit]:
    """A hit for each house with its street, and for a street in which somebody lives; published offices are left out."""
    text = passage.text
    found: list[Hit] = []
    for pattern in (_ENGLISH, _WELSH, _HOUSE, _FLAT) if passage.has_figure else (_HOUSE,):
        for match in pattern.finditer(text):
            number = match.groupdict().get("number") or ""
            if (
                _YEAR.match(number)
                or _NOT_STREET.search(match[0])
                or _COUNTED.search(text, max(0, match.start() - 20), match.start())
            ):
                continue
            found.append(Hit(match.start(), match.end(), _WHAT, "strong"))
    for match in _HOME.finditer(text):
        found.append(Hit(*match.span("street"), _STREET_OF_HOME, "weak"))
    done = -1
    for hit in sorted(found, key=lambda hit: (hit.start, -hit.end)):
        words = " ".join(text[hit.start : hit.end].casefold().split())
        if hit.start >= done and words not in published.addresses:
            yield hit
            done = hit.end


check_page: Check = open_findings("street-address", find)
"""One finding for each hit that nobody has decided about."""
