"""Words that hold a place for others: what was to be written, translated or decided, and is not."""

from __future__ import annotations

import re
from collections.abc import Iterator

_APOSTROPHE = "['’]"

_ANYWHERE = re.compile(
    r"""
    \b(?:TODO|FIXME)\b(?![ ][Ll]ists?\b)
    | \b(?:TBC|TBA|TBD)\b
    | \blorem\ ipsum\b
    | (?<![\w/.,-])(?<![\dX][ ])X{3,}(?![\w/-]|[ ][\dX])
    | \bx{1,2}[/.-]x{1,2}[/.-](?:x{2,4}|(?:19|20)\d\d|20xx)\b
    | £x+(?:[.,]x+)*(?:m|bn|k)?\b | (?<![\w-])x{2,}(?:\.x+)?[ ]?%
    | [\[<]\s*(?:please\s+)?(?:insert|add|enter|mewnosod(?:wch|er)?|ychwaneg(?:u|wch)|rhowch|nodwch|rhoi)\b
      [^\]>)(\[<]{1,80}[\]>]
    | \((?:please\ )?(?:insert|mewnosod(?:wch|er)?)\b[^()]{1,80}\)
    | \[(?:date|dyddiad|link|dolen|amount|swm|address|cyfeiriad)\]
    | \b(?:welsh|english|saesneg|cymraeg)\ (?:text|words|copy|version)\ (?:goes\ )?(?:here|to\ follow)\b
    | \b(?:testun|geiriau|fersiwn)\ (?:g|c)ymraeg\ (?:yma|i\ ddilyn)\b
    | \b(?:testun|geiriau|fersiwn)\ saesneg\ (?:yma|i\ ddilyn)\b
    | \b(?:text|content|wording)\ goes\ here\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
_CAPITALS = re.compile(r"TODO|FIXME|TB[CAD]|X{3,}")
"""What only counts in capitals: *todo*, *tbc* and *xxx* in small letters are looked at below, or may be a name."""

_ALONE = re.compile(
    rf"""
    (?:\w+\s*:\s*)?[\[(<*_]*\s*(?:
        tbc | tba | tbd | todo | xxx+
        | to\ be\ (?:translated|confirmed|written|added|completed|agreed|decided)
        | i{_APOSTROPHE}w\ (?:g|ch)(?:yfieithu|adarnhau)
        | i{_APOSTROPHE}w\ (?:h?ysgrifennu|lenwi|ychwanegu|benderfynu)
        | (?:welsh|english)?\ ?translation\ (?:needed|required|pending|to\ (?:be\ added|come|follow))
        | (?:needs|awaiting|awaits)\ (?:translation|translating)
        | not\ (?:yet\ )?translated(?:\ yet)?
        | (?:angen|aros\ am|yn\ aros\ am)\ (?:ei\ )?(?:c|g|ch)yfieith(?:u|iad)
        | cyfieithiad\ i\ ddilyn | heb\ ei\ (?:g|ch)yfieithu(?:\ eto)?
        | (?:text|content|wording|testun|cynnwys|geiriau)\ (?:here|yma|to\ follow|i\ ddilyn)
    )\s*[.…!*_\])>]*
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""What says the same as a whole text, or as one between brackets; in a sentence it may be said of something else."""

_LONGEST_ALONE = 80
_BRACKETED = re.compile(r"[\[(][^\[\]()\n]{3,60}[\])]")
_QUOTES = frozenset("“”‘’\"'")
_HINTS = (
    "tbc", "tba", "tbd", "todo", "fixme", "lorem", "xx", "£x", "insert", "mewnosod", "text here", "words here",
    "copy here", "version here", "goes here", "to follow", "g yma", "g i ddilyn",
)  # fmt: skip
_HINT_IN_BRACKETS = re.compile(
    r"[\[<]\s*(?:(?:please\s+)?(?:add|enter|ychwaneg|rhowch|rhoi|nodwch)\b"
    r"|(?:date|dyddiad|link|dolen|amount|swm|address|cyfeiriad)\])",
    re.IGNORECASE,
)


def may_hold_placeholders(text: str) -> bool:
    """A quick look at a text or a whole page: False where no placeholder can stand within its sentences."""
    lowered = text.lower()
    return any(hint in lowered for hint in _HINTS) or bool(_HINT_IN_BRACKETS.search(text))


def placeholders_in(text: str, *, within: bool = True) -> Iterator[tuple[int, str]]:
    """Start and words of each placeholder in a text, in order.

    ``within`` is False for a text of which it is known that none stands within its sentences: then only the text as a
    whole and what it has in brackets are looked at.
    """
    if len(text) <= _LONGEST_ALONE and _ALONE.fullmatch(text.strip()):
        yield text.index(text.strip()), text.strip()
        return
    found: dict[int, str] = {}
    if within and may_hold_placeholders(text):
        found = {match.start(): match[0] for match in _ANYWHERE.finditer(text) if _counts(match)}
    for match in _BRACKETED.finditer(text) if "(" in text or "[" in text else ():
        if _ALONE.fullmatch(match[0]):
            for place in range(*match.span()):
                found.pop(place, None)
            found[match.start()] = match[0]
    yield from sorted(found.items())


def _counts(match: re.Match[str]) -> bool:
    """False for a word in small letters that counts in capitals only, and for one that is only spoken of, in quotes."""
    text, words = match.string, match[0]
    if _CAPITALS.fullmatch(words.upper()) and not words.isupper():
        return False
    return not (
        text[match.start() - 1 : match.start()] in _QUOTES and text[match.end() : match.end() + 1] in _QUOTES
    )
