"""Findings for facts that differ: each rule of this family asks for those of its own kind."""

from __future__ import annotations

from collections.abc import Iterator

from cyhoeddi.diagnostics.diagnostic import Severity
from cyhoeddi.model.language import Language, other_language
from cyhoeddi.model.page import PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.facts.differences import Difference, differences
from cyhoeddi.parity.facts.fact import FactKind, TextFact
from cyhoeddi.parity.facts.slips import is_near
from cyhoeddi.parity.finding import LANGUAGE_NAMES, Finding

_MOST_TELLING: tuple[FactKind, ...] = (
    "email", "phone", "date", "money", "percentage", "time", "code", "unit", "number"
)  # fmt: skip
"""Of two kinds the first names the finding: a percentage without its sign is a percentage that differs."""
_SMALL = 12
"""Up to here a number that one language lacks may be there in words that we do not know."""


_FIND_OUT = Words(
    "Find out which is right and write it in both.",
    "Gwiriwch pa un sy’n gywir, ac ysgrifennwch hwnnw yn y ddwy iaith.",
)


def differing_facts(
    pair: PagePair, site: Site, kind: FactKind, noun: Words, on_purpose: Words | None = None
) -> Iterator[Finding]:
    """A finding for each fact of a kind that stands in one language only, or was changed.

    ``noun`` stands in the messages behind the article; ``on_purpose`` tells what to do where they differ rightly, and
    makes a warning of what is no slip of a finger.
    """
    for difference in differences(pair, site):
        if kind_of(difference) == kind:
            yield _finding(difference, noun, on_purpose)


def kind_of(difference: Difference) -> FactKind:
    """The kind of fact that a difference is about."""
    en, cy = difference.en, difference.cy
    kind = min((fact.kind for fact in difference.facts), key=_MOST_TELLING.index)
    if kind == "unit" and not (en and cy and en.kind == cy.kind and en.amount == cy.amount):
        return "number"  # 3 months and 4 months differ in the number
    return kind


def _finding(difference: Difference, noun: Words, on_purpose: Words | None) -> Finding:
    en, cy = difference.en, difference.cy
    passages = difference.passages
    facts: dict[Language, TextFact | None] = {"en": en, "cy": cy}
    places = {
        language: passages.get(language).place(fact) if fact else passages.get(language).position
        for language, fact in facts.items()
    }
    own: Language = "cy" if cy else "en"
    message, advice = _changed(en, cy, noun) if en and cy else _missing(difference, own, noun)
    return Finding(
        position=places[own],
        message=message,
        help=_joined(advice, on_purpose) if on_purpose else advice,
        related=(places[other_language(own)],),
        passages=Words(passages.en.text, passages.cy.text),
        severity=_severity(difference, may_differ=on_purpose is not None),
    )


def _joined(first: Words, second: Words) -> Words:
    return Words(f"{first.en} {second.en}", f"{first.cy} {second.cy}")


def _changed(en: TextFact, cy: TextFact, noun: Words) -> tuple[Words, Words]:
    message = Words(
        f"The {noun.en} is “{en.text}” in English and “{cy.text}” in Welsh.",
        f"Mae’r {noun.cy} yn wahanol: “{en.text}” yn Saesneg, “{cy.text}” yn Gymraeg.",
    )
    return message, _FIND_OUT


def _missing(difference: Difference, language: Language, noun: Words) -> tuple[Words, Words]:
    (fact,) = difference.facts
    own, other = LANGUAGE_NAMES[language].en, LANGUAGE_NAMES[other_language(language)].en
    yn_own, yn_other = ("yn Saesneg", "yn Gymraeg") if language == "en" else ("yn Gymraeg", "yn Saesneg")
    message = Words(
        f"The {noun.en} “{fact.text}” is in the {own} only.",
        f"Mae’r {noun.cy} “{fact.text}” {yn_own} yn unig.",
    )
    advice = Words(
        f"Write it in the {other} too, or take it out here.",
        f"Ysgrifennwch hyn {yn_other} hefyd, neu tynnwch hyn oddi yma.",
    )
    return message, advice


def _severity(difference: Difference, may_differ: bool) -> Severity | None:
    """None, which is the rule's own severity, where the fault is sure; a warning where there may be a good reason."""
    en, cy = difference.en, difference.cy
    if en and cy:
        is_slip = is_near(en.value, cy.value)
        in_words = en.kind == cy.kind == "number" and en.weak
        sure = is_slip if may_differ else not in_words
    else:
        (fact,) = difference.facts
        is_shared = fact.shared and fact.kind != "unit"
        sure = not (may_differ or is_shared or fact.kind == "time" or _is_small(fact) or not fact.amount)
    return None if sure else "warning"


def _is_small(fact: TextFact) -> bool:
    number = fact.value if fact.kind == "number" else fact.amount
    is_count = fact.kind in ("number", "unit", "code") and len(number) <= len(str(_SMALL))
    return is_count and number.isdigit() and int(number) <= _SMALL
