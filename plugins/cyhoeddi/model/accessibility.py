"""What ``mkdocs.yml`` says of a site's accessibility, from which its accessibility statement is made.

A public sector body has to publish such a statement and keep it under review: regulation 8 of the Public Sector Bodies
(Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (SI 2018/952).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal
from urllib.parse import urlsplit

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.iso_date import read_date
from cyhoeddi.model.language import Language
from cyhoeddi.model.located_yaml import LocatedYaml
from cyhoeddi.model.position import Position
from cyhoeddi.model.words import Words

KEY = "accessibility"
"""The plugin's setting."""

Status = Literal["full", "partial", "none"]
Reason = Literal["non-compliance", "disproportionate-burden", "out-of-scope"]

REASONS: tuple[Reason, ...] = ("non-compliance", "disproportionate-burden", "out-of-scope")
"""Why content may be inaccessible, in the order of the model statement."""

EXAMPLE = (
    "accessibility: {organisation: powys-council, contact: {email: web@example.org}, status: partial, …}"
)

_WORDS = (("tested", "by"), ("tested", "how"), ("improving",), ("contact", "form"))
_DATES = (("prepared",), ("reviewed",), ("tested", "date"))
_EXAMPLE_HOSTS = ("example.org", "example.com", "example.net", "localhost")
_EXAMPLE_ENDINGS = (".test", ".example", ".invalid", ".localhost")


@dataclass(frozen=True, slots=True)
class KnownFault:
    """A part that is not accessible; ``criterion`` is the number of the WCAG success criterion, such as ``1.4.3``."""

    what: Words
    why: Reason
    criterion: str = ""
    alternative: Words = Words()
    mended_by: date | None = None


@dataclass(frozen=True, slots=True)
class Accessibility:
    """What the statement says; ``organisation`` is the id of the body that answers for the site.

    ``response_days`` is how long an answer to a request takes, in days; ``proof_read`` is true once a person has
    proof-read the Welsh of the statement.
    """

    organisation: str
    organisation_at: Position
    status: Status
    contact: Mapping[str, Any]
    prepared: date
    reviewed: date
    tested: date
    tested_by: Words
    tested_how: Words
    response_days: int | None = None
    known_faults: tuple[KnownFault, ...] = ()
    improving: Words = Words()
    proof_read: bool = False

    def faults_for(self, *reasons: Reason) -> tuple[KnownFault, ...]:
        """The known faults that are there for some reasons."""
        return tuple(fault for fault in self.known_faults if fault.why in reasons)


def read_accessibility(settings: LocatedYaml) -> Accessibility | None:
    """The accessibility in the plugin's settings, which are as the schema says; None where nothing is said."""
    found = _mapping(_mapping(settings.value).get(KEY))
    if not found:
        return None
    return Accessibility(
        organisation=found["organisation"],
        organisation_at=settings.at(KEY, "organisation"),
        status=found["status"],
        contact=found["contact"],
        prepared=read_date(found["prepared"]),
        reviewed=read_date(found["reviewed"]),
        tested=read_date(found["tested"]["date"]),
        tested_by=Words.of(found["tested"]["by"]),
        tested_how=Words.of(found["tested"]["how"]),
        response_days=found.get("response_days"),
        known_faults=tuple(_known_fault(entry) for entry in found.get("known_faults", ())),
        improving=Words.of(found.get("improving") or {}),
        proof_read=found.get("translation") == "signed-off",
    )


def _known_fault(entry: Mapping[str, Any]) -> KnownFault:
    return KnownFault(
        what=Words.of(entry["what"]),
        why=entry["why"],
        criterion=entry.get("criterion", ""),
        alternative=Words.of(entry.get("alternative") or {}),
        mended_by=read_date(entry["mended_by"]) if "mended_by" in entry else None,
    )


def accessibility_faults(settings: LocatedYaml, languages: tuple[Language, ...], url: str) -> Iterator[Fault]:
    """What is missing in settings that are as the schema says, or does not fit together.

    A site whose address is one of those kept for examples (RFC 2606, RFC 6761) is not asked for a statement.
    """
    found = _mapping(_mapping(settings.value).get(KEY))
    if not found:
        if _is_published(url):
            yield Fault("accessibility-missing", settings.start, {"example": EXAMPLE})
        return
    yield from _words_missing(found, settings, languages)
    status, known = found["status"], found.get("known_faults") or []
    has_failures = any(entry["why"] == "non-compliance" for entry in known)
    if status == "full" and known:
        values = {"key": "status", "found": "full", "example": "status: partial"}
        yield Fault("value-wrong", settings.at(KEY, "status"), values, (settings.at(KEY, "known_faults"),))
    if (status == "partial" and not known) or (status == "none" and not has_failures):
        example = "known_faults: [{what: {en: …, cy: …}, why: non-compliance}]"
        values = {"found": "known_faults", "example": example}
        yield Fault("key-missing", settings.at(KEY, "status"), values)


def date_faults(settings: LocatedYaml, day: date) -> Iterator[Fault]:
    """Dates of the statement that lie after ``day``, and a review that is over a year old on it."""
    found = _mapping(_mapping(settings.value).get(KEY))
    for path in _DATES if found else ():
        value = read_date(str(_dig(found, path)))
        place = settings.at(KEY, *path)
        if value > day:
            values = {"key": path[-1], "found": value.isoformat(), "example": day.isoformat()}
            yield Fault("accessibility-date-future", place, values)
        elif path == ("reviewed",) and (day - value).days > 366:
            values = {"found": value.isoformat(), "example": day.isoformat()}
            yield Fault("accessibility-review-old", place, values)


def organisation_fault(own: Accessibility | None, known: Collection[str] | None) -> Iterator[Fault]:
    """A body that no data file knows; None stands for all ids, where the file could not be read."""
    if own is not None and known is not None and own.organisation not in known:
        example = f"organisation: {next(iter(sorted(known)), 'powys-council')}"
        yield Fault(
            "organisation-unknown", own.organisation_at, {"found": own.organisation, "example": example}
        )


def _is_published(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    is_example = any(host == name or host.endswith(f".{name}") for name in _EXAMPLE_HOSTS)
    return bool(host) and not is_example and not host.endswith(_EXAMPLE_ENDINGS)


def _words_missing(
    found: Mapping[str, Any], settings: LocatedYaml, languages: tuple[Language, ...]
) -> Iterator[Fault]:
    """Words that one of the site's languages lacks: its page would show those of the other."""
    known = range(len(found.get("known_faults") or ()))
    listed = [("known_faults", number, key) for number in known for key in ("what", "alternative")]
    for path in (*_WORDS, *listed):
        words = _dig(found, path)
        for language in languages if isinstance(words, dict) else ():
            if not words.get(language):
                values = {"found": language, "example": f"{path[-1]}: {{en: …, cy: …}}"}
                yield Fault("key-missing", settings.at(KEY, *path), values)


def _dig(value: Any, path: tuple[str | int, ...]) -> Any:
    for step in path:
        holds = isinstance(value, dict) if isinstance(step, str) else isinstance(value, list)
        value = (value.get(step) if isinstance(step, str) else value[step]) if holds else None
    return value


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}
