"""What differs between the languages on purpose: addresses, e-mails, telephone numbers and acronyms, pair by pair.

Each pair is entered once, in ``content/data/aliases.yml``; every rule that compares such things asks here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.located_yaml import LocatedYaml

KINDS = ("addresses", "emails", "phones", "acronyms")
"""The keys of the file."""

Pair = tuple[str, str]
"""What stands for the same in English and in Welsh."""

_BEFORE_HOST = re.compile(r"(?:https?:)?//(?:www\.)?", re.IGNORECASE)
_NO_DIGIT = re.compile(r"[^0-9]")
_PLURAL = re.compile(r"(?<=[A-Z])['’]?s\Z")
_COUNTRY = re.compile(r"(?:\+|00)\s*44[\s-]*(?:\(0\))?")


@dataclass(frozen=True, slots=True)
class Aliases:
    """The pairs of a site, as they are written in its file.

    Of ``addresses`` each side is how an address begins. Two things that are equal need no pair: no function here
    looks whether they are.
    """

    addresses: tuple[Pair, ...] = ()
    emails: tuple[Pair, ...] = ()
    phones: tuple[Pair, ...] = ()
    acronyms: tuple[Pair, ...] = ()

    def is_pair_of_addresses(self, english: str, welsh: str) -> bool:
        """True where one pair holds the beginnings of both; what comes behind may differ, as slugs do."""
        return any(_begins(english, pair[0]) and _begins(welsh, pair[1]) for pair in self.addresses)

    def is_pair_of_emails(self, english: str, welsh: str) -> bool:
        """True for a pair, in capitals or not, with ``mailto:`` or without."""
        return _is_pair(self.emails, english, welsh, "emails")

    def is_pair_of_phones(self, english: str, welsh: str) -> bool:
        """True for a pair, however the digits are grouped, with ``+44``, ``tel:`` or without."""
        return _is_pair(self.phones, english, welsh, "phones")

    def is_pair_of_acronyms(self, english: str, welsh: str) -> bool:
        """True for a pair, the English in the plural (``PCSOs``) or not; capitals count."""
        singular = _PLURAL.sub("", english.strip())
        return any(_is_pair(self.acronyms, acronym, welsh, "acronyms") for acronym in (english, singular))


def read_aliases(data: LocatedYaml) -> Aliases:
    """The pairs of ``content/data/aliases.yml``; entries of another form are left out."""
    return Aliases(**{kind: tuple(pair for _, pair in _entries(data, kind)) for kind in KINDS})


def alias_faults(data: LocatedYaml) -> Iterator[Fault]:
    """Pairs that say nothing because both sides are equal, and English sides that are entered twice."""
    for kind in KINDS:
        seen: dict[str, int] = {}
        for number, (english, welsh) in _entries(data, kind):
            place = data.at(kind, number)
            first = seen.setdefault(_same(english, kind), number)
            if _same(english, kind) == _same(welsh, kind):
                yield Fault("alias-equal", place, {"found": english})
            elif first != number:
                yield Fault("alias-twice", place, {"found": english}, (data.at(kind, first),))


def _entries(data: LocatedYaml, kind: str) -> Iterator[tuple[int, Pair]]:
    values = data.value.get(kind) if isinstance(data.value, Mapping) else None
    for number, entry in enumerate(values if isinstance(values, list) else []):
        if isinstance(entry, dict) and _is_written(entry.get("en")) and _is_written(entry.get("cy")):
            yield number, (str(entry["en"]).strip(), str(entry["cy"]).strip())


def _is_written(value: Any) -> bool:
    return isinstance(value, str | int) and bool(str(value).strip())


def _is_pair(pairs: tuple[Pair, ...], english: str, welsh: str, kind: str) -> bool:
    wanted = (_same(english, kind), _same(welsh, kind))
    return any((_same(pair[0], kind), _same(pair[1], kind)) == wanted for pair in pairs)


def _same(text: str, kind: str) -> str:
    """A form that is equal for two ways of writing the same thing."""
    if kind == "phones":
        return _NO_DIGIT.sub("", _COUNTRY.sub("0", text, count=1))
    if kind == "emails":
        return text.strip().casefold().removeprefix("mailto:")
    return _address(text) if kind == "addresses" else text.strip()


def _address(text: str) -> str:
    """An address without its scheme and ``www.``, with its host in small letters and no slash at the end."""
    host, slash, path = _BEFORE_HOST.sub("", text.strip(), count=1).partition("/")
    return f"{host.casefold()}{slash}{path}".rstrip("/")


def _begins(address: str, beginning: str) -> bool:
    """True where an address begins so, up to the end of a part of it: ``/en`` does not begin ``/enquiries``."""
    whole, start = _address(address), _address(beginning)
    rest = whole[len(start) :]
    return bool(start) and whole.startswith(start) and (rest[:1] in ("", *"/?#&") or not start[-1].isalnum())
