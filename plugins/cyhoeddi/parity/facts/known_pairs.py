"""Telephone numbers and e-mail addresses that differ between the languages on purpose."""

from __future__ import annotations

from cyhoeddi.model.aliases import Aliases
from cyhoeddi.parity.facts.fact import TextFact
from cyhoeddi.parity.facts.partners import Lonely


def without_known_pairs(lonely: Lonely, aliases: Aliases) -> Lonely:
    """What is left without the numbers and addresses that the site enters as a pair."""
    if not (aliases.phones or aliases.emails):
        return lonely
    english, welsh = [], list(lonely.cy)
    for fact in lonely.en:
        partner = next((other for other in welsh if _is_pair(fact, other, aliases)), None)
        if partner is None:
            english.append(fact)
        else:
            welsh.remove(partner)
    return Lonely(english, welsh)


def _is_pair(english: TextFact, welsh: TextFact, aliases: Aliases) -> bool:
    if english.kind == welsh.kind == "phone":
        return aliases.is_pair_of_phones(english.text, welsh.text)
    if english.kind == welsh.kind == "email":
        return aliases.is_pair_of_emails(english.text, welsh.text)
    return False
