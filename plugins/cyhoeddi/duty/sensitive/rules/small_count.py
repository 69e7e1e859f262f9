"""A count of fewer than five people.

What it finds
    From one to four, in digits or words, with a word for people (*victims*, *children*, *deaths*), and such numbers
    in tables whose heading or row is about people. Not spoken of: shares (*1 in 4 women*), ages, years, *any one
    person*, and counts of areas, priorities or meetings.

Why it matters
    The statutory guidance (¶41b) lets a strategy hold nothing of the kind. It might jeopardise the safety of a
    person.

Example
    === en/plan.md
    Two victims were under 12.
    === cy/plan.md
    Roedd dau ddioddefwr o dan 12 oed yn y tŷ.

Use instead
    === en/plan.md
    Fewer than 5 victims were under 12.
    === cy/plan.md
    Roedd llai na 5 dioddefwr o dan 12 oed yn y tŷ.

Fix
    Write *fewer than 5*, or put years or areas together. If it is published on purpose, a person says so: `cyhoeddi
    screen --decide`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cyhoeddi.duty.sensitive.harm import Harm
from cyhoeddi.duty.sensitive.hit import Hit
from cyhoeddi.duty.sensitive.open_findings import Check, open_findings
from cyhoeddi.duty.sensitive.passage import Passage, cell_texts
from cyhoeddi.duty.sensitive.published import Published
from cyhoeddi.duty.sensitive.word_lists import mutated
from cyhoeddi.model.words import Words

CODE = "SEN011"
SEVERITY = "warning"
SERVES: tuple[Harm, ...] = ("safety",)

_STRONG = (
    "victims?|offenders?|suspects?|deaths?|homicides?|murders?|fatalit(?:y|ies)|casualt(?:y|ies)|perpetrators?|survivors?|defendants?|complainants?|witness(?:es)?"
    "|patients?|detainees?|prisoners?|inmates?|suicides?|rapes?|stabbings?|killings?|manslaughters?|kidnaps?|abductions?"
)
_GENERAL = (
    "people|persons?|child(?:ren)?|women|woman|men|man|girls?|boys?|pupils?|students?|residents?|families|family|individuals?|youths?|teenagers?|adults?|young people"
    "|young persons?|babies|baby|infants?|toddlers?|mothers?|fathers?|brothers|sisters|males?|females?|asylum seekers?|refugees?|sex workers?"
)
_STRONG_CY = mutated(
    "dioddefwr dioddefwyr dioddefwraig troseddwr troseddwyr troseddwraig marwolaeth marwolaethau lladdiad lladdiadau llofruddiaeth"
    " llofruddiaethau diffynnydd diffynyddion achwynydd achwynwyr tyst tystion claf cleifion carcharor carcharorion goroeswr"
    " goroeswyr cyflawnwr cyflawnwyr hunanladdiad hunanladdiadau drwgdybiedig trywaniad anafedig clwyfedig"
)
_GENERAL_CY = mutated(
    "person pobl plentyn plant menyw menywod merch merched dyn dynion bachgen bechgyn disgybl disgyblion myfyriwr myfyrwyr preswylydd preswylwyr"
    " teulu teuluoedd unigolyn unigolion ieuenctid oedolyn oedolion baban babanod mam mamau tad tadau brawd chwaer gwraig gwragedd gŵr gwryw ffoadur ffoaduriaid"
)
_ADJECTIVES = (
    "young|younger|female|male|adult|child|local|new|other|further|repeat|vulnerable|elderly|older|known|teenage|separate|different|identified|recorded|confirmed|"
    "domestic|homicide|murder|rape|stabbing|knife|teenaged|black|asian|white|welsh|pregnant|disabled|deceased|injured|high-risk|high|risk|looked-after|missing|gang-involved|"
    "secondary|primary|school|hospital|fatal|suspected|unexpected|drug-related|drug|related|tragic|such|alleged|convicted|juvenile|underage|single|of the|of these|of those|of our|of its|of their|of all"
)
_EN = re.compile(
    rf"(?<![\w£.,/%-])(?P<number>[1-4]|one|two|three|four|a single|just one|only one)\s(?:(?:{_ADJECTIVES})[ ,]\s?){{0,3}}(?:(?P<strong>{_STRONG})|(?P<general>{_GENERAL}))(?![\w-])",
    re.IGNORECASE,
)
_NUMBER_CY = "[1-4]|" + mutated("un dau dwy tri tair pedwar pedair")
_CY = re.compile(
    rf"(?<![\w£.,/%'-])(?P<number>{_NUMBER_CY})\s(?:o\s|o'r\s|o'n\s|o'u\s|(?:{mutated('prif hen cyn-')})\s)?(?:(?P<strong>{_STRONG_CY})|(?P<general>{_GENERAL_CY}))(?![\w-])",
    re.IGNORECASE,
)
_AFTER_EN = re.compile(
    rf"(?<![\w-])(?:{_STRONG}|{_GENERAL})(?:\s(?:were|was|is|are|recorded|supported|in|total|killed|injured|under|over|\d{{1,4}}(?:/\d\d)?|aged)){{0,4}}\s?(?:[:=(–]|\sstands?\sat|\stotal(?:led)?)\s?(?P<number>[1-4]|one|two|three|four)(?=\s*(?:[.;,)|]|\Z|\s?(?:in|this|last|and|yn|deaths)\b))(?![\w%:]|[.,/]\d)",
    re.IGNORECASE,
)
_NUMBER_OF = re.compile(
    rf"\b(?:numbers?\s(?:of|who)|total\s(?:number\s)?of|count\sof|nifer(?:oedd)?\s(?:y|yr|o|'r|o'r)|cyfanswm\s(?:y|yr|o|'r)|nifer)\s[^.:;|\d\n]{{0,40}}?(?:{_STRONG}|{_GENERAL}|{_STRONG_CY}|{_GENERAL_CY})(?![\w-])"
    r"[^.;|\d\n]{0,40}?(?:\s(?:was|is|were|to|oedd|yw|i|yn)\s|\s?[:=(–]\s?)(?:(?:only|just|dim\sond)\s)?(?P<number>[1-4]|one|two|three|four|un|dau|dwy|tri|tair|pedwar|pedair)(?![\w%:]|[.,/]\d)",
    re.IGNORECASE,
)
_AFTER_CY = re.compile(
    rf"(?<![\w-])(?:{_STRONG_CY}|{_GENERAL_CY})(?:\s(?:a\sgofnodwyd|yn|\d{{4}}(?:/\d\d)?|a\sgefnogwyd|iau|ifanc)){{0,3}}\s?[:=(–]\s?(?P<number>[1-4]|{mutated('un dau dwy tri tair pedwar pedair')})(?=\s*(?:[.;,)|]|\Z))(?![\w%:]|[.,/]\d)",
    re.IGNORECASE,
)
_NOT_BEFORE = re.compile(
    r"""(?:\b(?:any | every | each | per | than | no | not | at\sleast | up\sto | least
      | bob | pob | fesul | unrhyw | na | nag | dim | o\sleiaf | hyd\sat | o\sbob
    )\s|[-–/]\s?|\b\d+\s(?:to|and|or|i|a|neu)\s)\Z""",
    re.VERBOSE | re.IGNORECASE,
)
"""What makes the number before a word for people no count of them."""
_NUMBERED = re.compile(
    r"""(?:\b(?:priority | priorities | section | part | year | table | figure | chapter | step | level | tier | category | stage
      | phase | key | aged? | under | over | page | appendix | annex | objective | action | outcome | goal | theme | strand
      | point | paragraph | schedule | act | band | grade | unit | module | week | day | month
      | blaenoriaeth | adran | rhan | blwyddyn | tabl | ffigur | pennod | cam | lefel | haen | categori | cyfnod | allweddol | oed
      | dan | dros | tudalen | atodiad | amcan | nod | thema | cymal | atodlen | wythnos | diwrnod
    )\s|[\w)]:\s?\d{1,2}\.\s)\Z""",
    re.VERBOSE | re.IGNORECASE,
)
"""What a digit is the number of: *Year 4 pupils*."""
_FRACTION_AFTER = re.compile(
    r"\s(?:in|out of|o bob|mewn|allan o)\s(?:every\s)?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twenty|un|dau|dwy|tri|pedwar|pump|chwech|saith|wyth|naw|deg|ugain)\b|'s\b(?=\s(?:view|services|needs|rights))|\s?%|\sor more\b|\sneu (?:fwy|ragor)\b|-(?:year|a-|to-|on-|led|person)|\s(?:at a time|ar y tro)\b|\s(?:ar y)\b",
    re.IGNORECASE,
)
_BEFORE_IN = re.compile(
    r"\b(?:one|two|three|four|five|nine|\d+|un|dau|tri|[1-9]\d*)\s(?:people\s|person\s|women\s|children\s)?(?:in|out of|o bob|mewn|allan o)(?:\s(?:every|each))?\s\Z",
    re.IGNORECASE,
)
_VAGUE_ONE = frozenset({"one", "1", "un"})
_PEOPLE = re.compile(
    rf"(?<![\w-])(?:{_STRONG}|{_GENERAL}|{_STRONG_CY}|{_GENERAL_CY}|referrals|arrests|admissions|atgyfeiriadau|derbyniadau)(?![\w-])",
    re.IGNORECASE,
)
_NOT_COUNTED = re.compile(
    r"%|\bper\b|\brate|\bshare|percent|year|\bages?\b|\baged\b|\bpriorit|\bsection|\bstage|\baction|\bmeetings?\b|\btimes\b|\bscore|\brank|\bprojects?|\bservices?\b|\bsessions?|\bpage|\bno\.?\Z|\bid\b|\bmonths?|\bweeks?|\bhours?|\bwards?\b|\bareas?\b|\bstaff|\bofficers?\b"
    r"|cyfradd|canran|blwyddyn|blynedd|\boed|blaenoriaeth|adran|\bcam|gweithred|cyfarfod|gwaith|sgôr|safle|prosiect|gwasanaeth|sesiwn|tudalen|\bmis|wythnos|\bawr|\bstaff|swyddog|\bfesul|\bam bob",
    re.IGNORECASE,
)
_SMALL = re.compile(r"(?:[1-4]|one|two|three|four|un|dau|dwy|tri|tair|pedwar|pedair)[*†]?\Z", re.IGNORECASE)
_WHAT = Words("a count of fewer than five people", "nifer o lai na phump o bobl")
_CELL = Words("a count of fewer than five people in a table", "nifer o lai na phump o bobl mewn tabl")


def find(passage: Passage, _published: Published) -> Iterator[Hit]:
    """A hit for each count from 1 to 4 with a word for people, in a sentence or in a table about people."""
    if passage.cells:
        yield from _in_row(passage)
    text = passage.text
    patterns = (_EN, _AFTER_EN, _NUMBER_OF) if passage.language == "en" else (_CY, _AFTER_CY, _NUMBER_OF)
    done = -1
    found = sorted((m for p in patterns for m in p.finditer(text)), key=lambda m: (m.start(), -m.end()))
    for match in found:
        if match.start() >= done and _is_count(match, text):
            groups = match.groupdict()
            yield Hit(
                match.start(),
                match.end(),
                _WHAT,
                "strong" if groups.get("strong") else "weak",
                whole_passage=True,
            )
            done = match.end()


def _is_count(match: re.Match[str], text: str) -> bool:
    groups = match.groupdict()
    if "general" not in groups:
        return True
    if groups["general"] and match["number"].casefold() in _VAGUE_ONE:
        return False
    before = text[max(0, match.start() - 30) : match.start()]
    if match["number"].isdigit() and _NUMBERED.search(before):
        return False
    if _NOT_BEFORE.search(before) or _BEFORE_IN.search(before):
        return False
    return not _FRACTION_AFTER.match(text, match.end())


def _in_row(passage: Passage) -> Iterator[Hit]:
    """Cells with a small number under a heading, or in a row, that speaks of people."""
    texts = cell_texts(passage)
    if not passage.header or not texts:
        return
    row = texts[0]
    row_is_people = bool(_PEOPLE.search(row)) and not _NOT_COUNTED.search(row)
    for number, ((start, end), cell) in enumerate(zip(passage.cells, texts, strict=True)):
        head = passage.header[number] if number < len(passage.header) else ""
        head_is_people = bool(_PEOPLE.search(head)) and not _NOT_COUNTED.search(head)
        about = head_is_people or (row_is_people and number > 0 and not _is_other_count(head))
        if about and _SMALL.match(cell):
            yield Hit(start, end, _CELL, whole_passage=True)


def _is_other_count(head: str) -> bool:
    return bool(
        re.search(
            r"%|rate|share|cyfradd|canran|priorit|blaenoriaeth|action|gweithred|no\.|rhif|page|tudalen|rank|score|stage|cam\b",
            head,
            re.IGNORECASE,
        )
    )


check_page: Check = open_findings("small-count", find)
"""One finding for each hit that nobody has decided about."""
