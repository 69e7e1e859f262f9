"""Dates written in three ways or more.

What it finds
    A strategy that writes full dates in three or more of these forms: *31 January 2024*, *31st January 2024*, *January
    31, 2024*, *31/01/2024*, *31.01.2024*, *2024-01-31*; each language by itself. Two forms are common, such as one for
    tables, and are not spoken of.

Why it matters
    It shows that parts were put together and not edited, and *01/02/2024* is read in two ways.

Example
    === en/plan/index.md
    ---
    title: Plan
    duty: serious-violence-duty
    ---
    From 31 January 2024 to 28/02/2024, and again on 2024-03-31.
    === cy/plan/index.md
    ---
    title: Cynllun tŷ
    ---
    O 31 Ionawr 2024 i 28 Chwefror 2024, ac eto ar 31 Mawrth 2024.

Use instead
    === en/plan/index.md
    ---
    title: Plan
    duty: serious-violence-duty
    ---
    From 31 January 2024 to 28 February 2024, and again on 31 March 2024.
    === cy/plan/index.md
    ---
    title: Cynllun tŷ
    ---
    O 31 Ionawr 2024 i 28 Chwefror 2024, ac eto ar 31 Mawrth 2024.

Fix
    Write *31 January 2024* everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cyhoeddi.diagnostics.finding import Finding
from cyhoeddi.model.page import Page
from cyhoeddi.model.page_texts import page_texts
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.model.words import Words

CODE = "DUT008"
SEVERITY = "warning"

_MONTH = {
    "en": r"(?:January|February|March|April|May|June|July|August|September|October|November|December)",
    "cy": r"(?:Ionawr|Chwefror|[MF]awrth|Ebrill|[MF]ai|[MF]ehefin|(?:Go|O)rffennaf|Awst|[MF]edi|Hydref|[TD]achwedd"
    r"|Rh?agfyr)",
}
_ENDING = {"en": r"(?:st|nd|rd|th)", "cy": r"(?:af|il|ydd|ed|fed|eg|ain)"}
_OF = {"en": r"(?:of )?", "cy": r"(?:o )?"}
_EDGES = r"(?<![\w/.-]){}(?![\w/-]|\.\d)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"


def _forms(language: str) -> dict[str, re.Pattern[str]]:
    month, ending, of = _MONTH[language], _ENDING[language], _OF[language]
    patterns = {
        "words": rf"{_DAY} {of}{month},? (?:19|20)\d\d",
        "ordinal": rf"{_DAY}{ending} {of}{month},? (?:19|20)\d\d",
        "month-first": rf"{month} {_DAY}{ending}?,? (?:19|20)\d\d",
        "strokes": rf"{_DAY}/(?:0?[1-9]|1[0-2])/(?:(?:19|20)\d\d|\d\d)",
        "points": rf"{_DAY}\.(?:0?[1-9]|1[0-2])\.(?:(?:19|20)\d\d|\d\d)",
        "iso": r"(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])",
    }
    return {name: re.compile(_EDGES.format(pattern)) for name, pattern in patterns.items()}


_FORMS = {language: _forms(language) for language in ("en", "cy")}
_MOST = 2


def check_page(page: Page, site: Site) -> Iterator[Finding]:
    """One finding for a strategy in a language, at the first date of the form that came last."""
    strategy = site.strategy_of(page.path.partition("/")[2])
    if strategy is None or page.path.partition("/")[2] != strategy.index.key:
        return
    found = _first_of_each(strategy, page)
    if len(found) > _MOST:
        shown = ", ".join(f"“{words}”" for words, _ in found.values())
        *others, (_, last) = found.values()
        yield Finding(
            position=last,
            message=Words(
                f"Dates are written in {len(found)} ways: {shown}.",
                f"Ysgrifennir dyddiadau mewn {len(found)} ffordd: {shown}.",
            ),
            help=Words(
                "Write them in one way: 31 January 2024", "Ysgrifennwch nhw mewn un ffordd: 31 Ionawr 2024"
            ),
            related=tuple(place for _, place in others),
        )


def _first_of_each(strategy: Strategy, index: Page) -> dict[str, tuple[str, Position]]:
    """The first date of each form in a strategy's pages of one language, in reading order."""
    found: dict[str, tuple[str, Position]] = {}
    forms = _FORMS[index.language]
    for pair in strategy.pairs:
        own = pair.get(index.language)
        for text in page_texts(own) if own else ():
            if not any(map(str.isdigit, text.text)):
                continue
            for name, form in forms.items():
                match = None if name in found else form.search(text.text)
                if own and match and not text.is_marked(match.start()):
                    found[name] = (match[0], text.place_of(own, match.start(), match[0]))
    return found
