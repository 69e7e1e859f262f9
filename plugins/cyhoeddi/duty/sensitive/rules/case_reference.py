"""The reference of a crime, a case or a person in custody.

What it finds
    Codes behind *crime reference*, *custody record*, *PNC*, *URN*, *rhif trosedd*, *cofnod y ddalfa*, and codes
    such as CR/12345/23 whose shape tells. Not spoken of: numbers of laws and of published documents.

Why it matters
    The statutory guidance (¶41b) lets a strategy hold nothing of the kind. It might prejudice the prevention or
    detection of crime, or the investigation or prosecution of an offence. It might jeopardise the safety of a
    person. It might compromise security, good order or discipline within an educational, prison or youth custody
    authority.

Example
    === en/plan.md
    Custody record XA/04512/23 shows the time.
    === cy/plan.md
    Mae cofnod y ddalfa XA/04512/23 yn dangos yr amser, ŵyr.

Use instead
    === en/plan.md
    The custody record shows the time.
    === cy/plan.md
    Mae cofnod y ddalfa yn dangos yr amser, ŵyr.

Fix
    Take it out; say what happened in general. If it is published on purpose, a person says so: `cyhoeddi screen
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
from cyhoeddi.duty.sensitive.word_lists import mutated
from cyhoeddi.model.words import Words

CODE = "SEN010"
SEVERITY = "warning"
SERVES: tuple[Harm, ...] = ("crime", "safety", "security")

_THINGS = (
    "crime|custody|occurrence|incident|case|log|arrest|charge|prisoner|prison|offender|exhibit|intelligence|intel|warrant|investigation|police|file|CAD|STORM|"
    "court|nominal|person|safeguarding|MARAC|MAPPA|PPN|CID|child|serious case|domestic homicide"
)
_WELSH_THINGS = mutated(
    "trosedd troseddau dalfa ddalfa digwyddiad achos carcharor troseddwr arestio gwarant ymchwiliad heddlu llys cudd-wybodaeth"
    " cuddwybodaeth arddangosyn cofnod ffeil carchar diogelu log cyhuddiad"
)
_LABELS = (
    rf"(?:(?:{_THINGS})\s(?:(?:report|record|log|history|case)\s)?(?:refs?|references?|numbers?|nos?|nr|ids?|identifiers?|records?|logs?|files?|sheets?|urns?)"
    rf"|(?:{mutated('rhif rhifau cyfeirnod cyfeirnodau cofnod cofnodion log')})\s(?:(?:y|yr|'r|cyfeirnod|cofnod|gofnod|adroddiad)\s)*(?:{_WELSH_THINGS})(?:\s(?:yn\sy\sddalfa|y\sddalfa|ddalfa|yr\sheddlu))?"
    rf"|(?:{_WELSH_THINGS})\s(?:rhif|cyf)"
    r"|\bPNC(?:\s?ID)?|\bPNC\s?/\s?ID|\bURN|\bCAD|\bCRN|\bNICHE|\bRMS|\bCRIMINT|\bNIR|\bASN|\bCRO|\bRhCG|log\sof|STORM\slog|cofnod\s(?:y|yn\sy)\sddalfa|rhif\s(?:y|yn\sy)\sddalfa)"
)
_NAMED = re.compile(
    rf"(?<![\w-])(?P<label>{_LABELS})(?![\w-])(?:\s?(?:'s|s|no\.?|number|numbers|ref(?:erence)?\.?|rhif|cyf\.?|cyfeirnod|id|is|was|of|are|oedd|yw|:|\#|=|–|-|\||\(|“|\")){{0,4}}\s{{0,3}}"
    r"(?P<code>(?:(?-i:[A-Z]{1,6})[ /-]?)?\d[A-Za-z0-9]{0,12}(?:[ ]?[/.-][ ]?[A-Za-z0-9]{1,12}){0,6}|(?-i:[A-Z][A-Z0-9]{0,6}(?:[/-][A-Z0-9]{1,12}){1,6})|[A-Z]{1,4}\d{3,10}[A-Z]?)(?!\w)",
    re.IGNORECASE,
)
_SHAPES = re.compile(
    r"""
    (?<![\w/.-])(?:
        (?:CR|CRI|CRM|DP|DPP|GW|SWP|NW|CUS|CU|INC|OCC|DOR|IML|INT|MAR|MPN|TR|DIG|DD|ACH)[/-]\d{2,10}(?:[/-][A-Z0-9]{1,10}){1,5}
      | [A-Z]{2,4}[-/]?(?:19|20)\d{2}(?:0\d|1[0-2])(?:[0-2]\d|3[01])[-/]\d{1,5}
      | (?:19|20)\d{2}(?:0\d|1[0-2])(?:[0-2]\d|3[01])[-/]\d{2,6}
      | [A-Z]{2}/\d{3,6}/\d{2}(?!\d)
      | \d{2}[A-Z]{1,2}\d?/\d{2,7}/\d{2,4}
      | \d{2}[A-Z]{2}\d{7,9}(?:/\d{2})?
      | \d{2}/\d{5,8}/\d{2}
      | (?:19|20)?\d{2}/\d{2,7}[A-HJ-NP-RT-Z]
      | (?:[0-2]\d|3[01])\d{2}(?:19|20)?\d{2}-\d{3,5}
      | A\d{4}[A-Z]{2}
    )(?![\w/-]|\.\d)
    """,
    re.VERBOSE,
)
_FOUR_DIGITS = re.compile(r"\d(?:\D{0,2}\d){3}")
_YEAR = re.compile(r"(?:19|20)\d\d(?:\s?[/–-]\s?(?:\d\d|(?:19|20)\d\d))?\Z")
_WHAT = Words(
    "the reference of a crime, a case or a person in custody",
    "cyfeirnod trosedd, achos neu berson yn y ddalfa",
)


def find(passage: Passage, _published: Published) -> Iterator[Hit]:
    """A hit for each code behind such a label, and for codes of a shape that only such references have."""
    if not passage.has_figure:
        return
    text = passage.text
    spans = [
        match.span("code")
        for match in _NAMED.finditer(text)
        if _FOUR_DIGITS.search(match["code"]) and not _YEAR.match(match["code"])
    ]
    spans += [match.span() for match in _SHAPES.finditer(text)]
    done = -1
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if start >= done:
            yield Hit(start, end, _WHAT)
            done = end


check_page: Check = open_findings("case-reference", find)
"""One finding for each hit that nobody has decided about."""
