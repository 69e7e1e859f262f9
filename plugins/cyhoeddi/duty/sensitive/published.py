"""What a site itself says is public: how to reach the partnership, its bodies, and to whom a strategy is sent."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from cyhoeddi.duty.reading import profiles_of
from cyhoeddi.model.organisation import Area, Organisation
from cyhoeddi.model.site import Site

_WORD = re.compile(r"[^\W\d_][\w'-]*")
_NOT_DIGIT = re.compile(r"\D")
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b")
_PUBLIC_POSTCODES = frozenset({"SW1P4DF", "CF103NQ", "SW1A0AA", "SW1A2AA", "CF991SN"})
"""The Home Office, the Welsh Government, Parliament, Downing Street and the Senedd: on all of their letters."""


@dataclass(frozen=True, slots=True)
class Published:
    """What the tests do not point at: e-mail addresses and hosts, telephone numbers by their digits, addresses, names.

    ``names`` holds the words of all names of bodies and areas, in small letters.
    """

    emails: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    postcodes: frozenset[str] = _PUBLIC_POSTCODES
    addresses: str = ""
    names: str = ""

    def has_phone(self, digits: str) -> bool:
        """True for a published telephone number, given by its digits with or without the country's."""
        return national(digits) in self.phones

    def has_name(self, words: str) -> bool:
        """True for a name that stands in the name of a body or in a published address."""
        return f" {words.casefold()} " in self.names


def national(digits: str) -> str:
    """The digits of a British number as dialled within the country."""
    rest = digits.removeprefix("0044").removeprefix("44") if digits.startswith(("0044", "44")) else digits
    return rest if rest.startswith("0") else f"0{rest}"


def published_of(site: Site) -> Published:
    """What the site's own settings, data and strategies give as public."""
    contacts = [value for strategy in site.strategies for value in _values(strategy.contact)]
    names = [name for body in _bodies(site) for name in _names(body)]
    recipients = [one.email for profile in profiles_of(site).values() for one in profile.recipients]
    text = " ".join(contacts)
    known = " ".join(_WORD.findall(" ".join([*names, text]).replace("’", "'"))).casefold()
    return Published(
        emails=frozenset(value.casefold() for value in (*contacts, *recipients) if "@" in value),
        phones=frozenset(national(_NOT_DIGIT.sub("", value)) for value in contacts if "@" not in value),
        postcodes=_PUBLIC_POSTCODES | {"".join(code.split()) for code in _POSTCODE.findall(text.upper())},
        addresses=" ".join(text.casefold().split()),
        names=f" {known} ",
    )


def _bodies(site: Site) -> Iterator[Organisation | Area]:
    yield from site.organisations.values()
    yield from site.areas.values()


def _values(contact: Mapping[str, str]) -> Iterator[str]:
    yield from map(str, contact.values())


def _names(body: Organisation | Area) -> Iterator[str]:
    for words in (body.name, body.short) if isinstance(body, Organisation) else (body.name,):
        yield from (text for text in (words.en, words.cy) if text)
