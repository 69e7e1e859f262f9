"""A protective marking or a handling instruction.

What it finds
    *OFFICIAL-SENSITIVE*, *SECRET*, *RESTRICTED* and the other marks of both schemes, *not for publication*, TLP
    colours, handling codes; *SWYDDOGOL-SENSITIF*, *CYFYNGEDIG*, *nid i’w gyhoeddi*. Not spoken of: the words
    *secret*, *restricted*, *confidential* in a sentence.

Why it matters
    The statutory guidance (¶41b) lets a strategy hold nothing of the kind. It might jeopardise the safety of a
    person. It might prejudice the prevention or detection of crime, or the investigation or prosecution of an
    offence. It might compromise security, good order or discipline within an educational, prison or youth custody
    authority.

Example
    === en/plan.md
    This annex is OFFICIAL-SENSITIVE.
    === cy/plan.md
    Mae’r atodiad hwn yn SWYDDOGOL-SENSITIF, ŵyr.

Use instead
    === en/plan.md
    The annex is not published.
    === cy/plan.md
    Ni chyhoeddir yr atodiad, ŵyr.

Fix
    Ask the author of the marked words whether they may be published; take them out, or take the marking off. If it
    is published on purpose, a person says so: `cyhoeddi screen --decide`.
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

CODE = "SEN001"
SEVERITY = "warning"
SERVES: tuple[Harm, ...] = ("safety", "crime", "security")

_DASH = r"\s?[-–—:/ ]\s?"
_SURE = re.compile(
    rf"""
    (?<!\w)(?:
        official{_DASH}sensitive(?:{_DASH}(?:personal|commercial|locsen))?
      | (?:swyddogol){_DASH}sensitif(?:{_DASH}(?:personol|masnachol))?
      | (?:gsc|gpms|protective\smarking|security\sclassification|classification|marcio\samddiffynnol|marc\samddiffynnol|marc\sdiogelwch|dosbarthiad\sdiogelwch)
        \s?[:=–-]\s?\w[\w -]{{1,30}}
      | (?:not|nothing)\s(?:to\sbe\s(?:shared|published|disclosed|circulated|released)|for\s(?:publication|onward\s(?:disclosure|transmission|sharing)|circulation
        |disclosure|release|public\s(?:release|disclosure)|wider\scirculation|distribution))(?:\soutside)?
      | (?:nid|ddim)\s(?:i'w\s(?:rannu|gyhoeddi|ddatgelu|ddosbarthu|gylchredeg)|i'w\srhannu)
      | (?:law\senforcement|police)\s(?:use|eyes)\sonly | at\sddefnydd\s(?:yr\sheddlu|mewnol|swyddogol|gorfodi'r\sgyfraith)\syn\sunig
      | for\s(?:internal|police|official|partner(?:ship)?)\s(?:use|eyes)\sonly | eyes\sonly | uk\seyes\sonly
      | handling\s(?:caveats?|instructions?|conditions?|codes?)\s?[:=–-] | (?:amodau|cyfarwyddiadau|cod)\strin\s?[:=–-]
      | tlp\s?[:=-]\s?(?:red|amber(?:\+strict)?|green|coch|oren|gwyrdd)
      | gpms | not\sprotectively\smarked | heb\sei\sfarcio'n\samddiffynnol
      | (?:in|under)\s(?:strict|strictest)\sconfidence | strictly\s(?:private|confidential) | private\s(?:and|&)\sconfidential
      | (?:preifat|personol)\sa\schyfrinachol | (?:hollol|gwbl)\sgyfrinachol | yn\sgwbl\sgyfrinachol
      | no\sonward\s(?:disclosure|sharing|transmission) | embargo(?:ed)?\s(?:until|till|hyd|tan)
      | (?:sensitive|restricted)\s[-–—]\s(?:personal|police|law\senforcement)
      | 5x5x5 | 3x5x2 | closed\smaterial | draft\sfor\sofficial\suse
    )(?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
_CAPITALS = re.compile(
    r"(?<![\w-])(?:TOP SECRET|SECRET|RESTRICTED|CONFIDENTIAL|PROTECT|OFFICIAL|UNCLASSIFIED|LOCSEN|NOFORN|UK EYES"
    r"|CYFRINACHOL|CYFRINACHOL IAWN|CYFYNGEDIG|CYFYNGEDIG IAWN|DIOGELU|SWYDDOGOL|CYFRINACH|HOLLOL GYFRINACHOL|ANNOSBARTHEDIG)(?![\w-])"
)
_IN_HEADING = re.compile(
    r"\A\W{0,4}(?:\d+\W{1,3})?(?:title\s?:\s?)?(?P<mark>Restricted|Secret|Top secret|Confidential|Official|Cyfyngedig|Cyfrinachol|Swyddogol)\W{0,4}\Z"
    r"|(?:[-–—(\[|:]\s?)(?P<end>Restricted|Secret|Top secret|Confidential|Cyfyngedig|Cyfrinachol)\s?[)\]|]?\W{0,3}\Z"
    r"|\b(?:marked|graded|classified|classed|nodwyd|farciwyd|marciwyd|raddiwyd|dosbarthwyd|dosbarthu)(?:\s|(?='n\s))(?:[^\W\d]{1,20}\s){0,3}?(?:as\s|fel\s|yn\s|'n\s|it\s)?\W?(?P<named>Restricted|Secret|Top secret|Confidential|Official|"
    r"Cyfyngedig|Gyfyngedig|Cyfrinachol|Gyfrinachol|Swyddogol)\b",
    re.IGNORECASE,
)
_WHAT = Words("a protective marking", "marc diogelwch")


def find(passage: Passage, _published: Published) -> Iterator[Hit]:
    """A hit for each marking; words such as *secret* or *restricted* count in capitals, or where a marking stands."""
    text = passage.text
    spans: list[tuple[int, int]] = []
    for match in _SURE.finditer(text):
        spans.append(match.span())
    for match in _CAPITALS.finditer(text):
        if not _is_shouted(text, match):
            spans.append(match.span())
    for match in _IN_HEADING.finditer(text):
        spans.append(match.span(match.lastgroup or 0))
    taken = -1
    for start, end in sorted(spans):
        if start >= taken:
            yield Hit(start, end, _WHAT, whole_passage=False)
            taken = end


def _is_shouted(text: str, match: re.Match[str]) -> bool:
    """True where the words around it are in capitals as well, as in a heading that shouts."""
    around: list[str] = re.findall(
        r"[^\W\d_]{3,}",
        text[max(0, match.start() - 30) : match.start()] + " " + text[match.end() : match.end() + 30],
    )
    return sum(word.isupper() for word in around) > 2


check_page: Check = open_findings("protective-marking", find)
"""One finding for each hit that nobody has decided about."""
