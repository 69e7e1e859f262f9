"""The facts of a duty profile in words, in both languages, by heading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cyhoeddi.duty.profile import Body, Profile, Source, Submission
from cyhoeddi.model.language import Language
from cyhoeddi.model.words import Words
from cyhoeddi.outputs.duties.words import BODY_KINDS, WORDS
from cyhoeddi.render.dates import long_date
from cyhoeddi.welsh.conjunction import and_join
from cyhoeddi.welsh.time_units import Unit, welsh_count


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact: ``id`` is what front matter and data files name it by, empty for a fact that has none."""

    id: str
    text: str
    source: Source


@dataclass(frozen=True, slots=True)
class FactGroup:
    """The facts under one heading."""

    heading: str
    facts: tuple[Fact, ...]


def fact_groups(profile: Profile, language: Language) -> tuple[FactGroup, ...]:
    """Every fact of a profile in a language; headings without any are left out."""
    writer = _Writer(profile, language)
    groups = (
        ("requirements", writer.requirements()),
        ("submission", writer.submission()),
        ("recipients", writer.recipients()),
        ("languages", writer.languages()),
        ("hosts", writer.hosts()),
        ("consultees", writer.bodies(profile.consultees)),
        ("approvals", writer.bodies(profile.approvals)),
        ("review", writer.review()),
    )
    listed = ((WORDS[key].into(language), tuple(facts)) for key, facts in groups)
    return tuple(FactGroup(heading, facts) for heading, facts in listed if facts)


def verified_words(source: Source, language: Language) -> str:
    """When somebody read a fact in its source, or that nobody has."""
    if source.verified is None:
        return WORDS["not-verified"].into(language)
    return WORDS["verified"].into(language).format(date=long_date(source.verified, language))


def nation_words(nations: Iterable[str], language: Language) -> str:
    """Where it holds: *in Wales*; empty where nothing is said."""
    return and_join([WORDS[f"in-{nation}"].into(language) for nation in nations], language)


@dataclass(frozen=True, slots=True)
class _Writer:
    profile: Profile
    language: Language

    def word(self, key: str, **values: object) -> str:
        return WORDS[key].into(self.language).format(**values)

    def with_remarks(self, text: str, *remarks: str) -> str:
        said = "; ".join(remark for remark in remarks if remark)
        return f"{text} ({said})" if said else text

    def where(self, nations: Iterable[str]) -> str:
        return self.word("only", where=where) if (where := nation_words(nations, self.language)) else ""

    def requirements(self) -> Iterator[Fact]:
        for own in self.profile.requirements:
            remarks = (
                self.word("required") if own.mandatory else "",
                self.word("from-edition", number=own.from_edition) if own.from_edition > 1 else "",
                self.where(own.nations),
            )
            yield Fact(own.id, self.with_remarks(own.name.into(self.language), *remarks), own.source)

    def submission(self) -> Iterator[Fact]:
        sending = self.profile.submission
        if sending is None:
            return
        days = self.count(sending.within_days, "day")
        counted = self.word(f"counted-{sending.counting}")
        yield Fact("", self.with_remarks(self.word("within", days=days), counted), sending.source)
        forms = ", ".join(self.word(f"form-{form}") for form in sending.forms)
        yield Fact("", self.word("forms", forms=forms), sending.source)
        yield Fact("", self.sizes(sending), sending.sizes_source)

    def sizes(self, sending: Submission) -> str:
        first, most = (f"{size / 1_000_000:g} MB" for size in (sending.warn_from, sending.most))
        return self.word("sizes", first=first, most=most)

    def recipients(self) -> Iterator[Fact]:
        for own in self.profile.recipients:
            address = own.email or self.word("own-address")
            text = f"{own.name.into(self.language)}: {address}"
            yield Fact(own.id, self.with_remarks(text, self.where(own.nations)), own.source)

    def languages(self) -> Iterator[Fact]:
        for own in self.profile.languages:
            names = and_join([self.word(f"language-{one}") for one in own.languages], self.language)
            yield Fact("", self.with_remarks(names, self.where(own.nations)), own.source)

    def hosts(self) -> Iterator[Fact]:
        if hosts := self.profile.hosts:
            kinds = (
                BODY_KINDS[kind].into(self.language) if kind in BODY_KINDS else kind for kind in hosts.kinds
            )
            yield Fact("", f"{self.word(f'host-{hosts.rule}')}: {', '.join(kinds)}", hosts.source)

    def bodies(self, bodies: Iterable[Body]) -> Iterator[Fact]:
        for own in bodies:
            remarks = (
                self.word("required") if own.mandatory else self.word("advised"),
                self.word("at-least", span=self.count(own.weeks, "week")) if own.weeks else "",
                self.where(own.nations),
            )
            yield Fact(own.id, self.with_remarks(own.name.into(self.language), *remarks), own.source)

    def review(self) -> Iterator[Fact]:
        if review := self.profile.review:
            yield Fact("", self.word("every", span=self.count(review.months, "month")), review.source)

    def count(self, number: int, unit: Unit) -> str:
        if self.language == "cy":
            return welsh_count(number, unit)
        return f"{number} {unit}{'' if number == 1 else 's'}"


def law_of(profile: Profile) -> Words:
    """The law and, where there is any, the guidance on it."""
    return Words(*(_law_in(profile, language) for language in ("en", "cy")))


def _law_in(profile: Profile, language: Language) -> str:
    return ". ".join(filter(None, (profile.law.into(language), profile.guidance.into(language))))
