"""What a submission says, as facts in one language: the e-mails and the cover sheet show the same ones.

They are those that the guidance asks for (¶120-121, 160-166) and a recipient needs to file it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from cyhoeddi.model.language import Language
from cyhoeddi.outputs.submission.released_edition import ReleasedDocument
from cyhoeddi.outputs.submission.subject_matter import SubjectMatter
from cyhoeddi.outputs.submission.words import said
from cyhoeddi.render.dates import long_date
from cyhoeddi.render.file_words import pages_words, size_words
from cyhoeddi.welsh.time_units import welsh_count


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a fact; ``address`` is where it leads, written out behind it where it differs from the words.

    ``is_checksum`` where it is one for programs to read, which is not to be broken into two lines.
    """

    words: str
    address: str | None = None
    is_checksum: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact: what it is about, and its lines."""

    name: str
    lines: tuple[Line, ...]


def facts_of(matter: SubjectMatter, language: Language) -> tuple[Fact, ...]:
    """Every fact that there is something to say of, in its order."""
    found = (
        ("strategy", _plain(matter.title.into(language))),
        ("edition", _plain(matter.edition(language))),
        ("supersedes", _plain(matter.release.supersedes or "")),
        ("duty", _duties(matter, language)),
        ("law", _law(matter, language)),
        ("areas", _plain(", ".join(matter.areas(language)))),
        ("authorities", _plain("; ".join(matter.authorities(language)))),
        ("published", _plain(long_date(matter.release.published, language))),
        ("deadline", _plain(deadline_words(matter, language))),
        ("addresses", _addresses(matter, language)),
        ("attached", _attached(matter, language)),
        ("linked", _linked(matter, language)),
        ("confirmed", _confirmed(matter, language)),
        ("review", _review(matter.review_due, language)),
        ("contact", _contact(matter)),
    )
    facts = (Fact(said(key, language), tuple(lines)) for key, lines in found)
    return tuple(fact for fact in facts if fact.lines)


def deadline_words(matter: SubjectMatter, language: Language) -> str:
    """By when it has to be sent, and how the days are counted."""
    count, deadline = matter.submission.within_days, matter.deadline
    days = welsh_count(count, "day") if language == "cy" else f"{count} day{'' if count == 1 else 's'}"
    key = "deadline-one" if deadline.safe == deadline.outer else "deadline-both"
    safe, outer = long_date(deadline.safe, language), long_date(deadline.outer, language)
    return said(key, language, days=days, safe=safe, outer=outer)


def _plain(words: str) -> Iterator[Line]:
    if words:
        yield Line(words)


def _duties(matter: SubjectMatter, language: Language) -> Iterator[Line]:
    """The duties that it meets; of several it says plainly that it is one document for all (¶166)."""
    for duty in matter.duties:
        yield Line(duty.name.into(language))
    if len(matter.duties) > 1:
        yield Line(said("duties-together", language))


def _law(matter: SubjectMatter, language: Language) -> Iterator[Line]:
    for duty in matter.duties:
        yield Line(duty.law.into(language))
        guidance = duty.guidance.get(language)
        if guidance and duty.submission:
            yield Line(said("law-at", language, guidance=guidance, at=duty.submission.source.at))


def _addresses(matter: SubjectMatter, language: Language) -> Iterator[Line]:
    for host in matter.hosts():
        # One's own language first, then the other: both are sent to everybody.
        for own, address in sorted(host.addresses.items(), key=lambda entry: entry[0] != language):
            name, areas = host.name.into(language), ", ".join(area.into(language) for area in host.areas)
            whose = said("host-for", language, host=name, areas=areas) if areas else name
            words = said("address-at", language, host=whose, written_in=said(f"in-{own}", language))
            yield Line(words, address)


def _attached(matter: SubjectMatter, language: Language) -> Iterator[Line]:
    for document in own_first(matter.attachments.attached, language):
        yield Line(f"{document.name} ({about(document, language)})")
        yield Line(said("sha256", language, sha256=document.sha256), is_checksum=True)


def _linked(matter: SubjectMatter, language: Language) -> Iterator[Line]:
    """The documents that were too large; where none is attached at all, the PDFs."""
    attachments = matter.attachments
    pdfs = tuple(document for document in matter.documents if document.form.name == "pdf")
    linked = attachments.left_out or (() if attachments.attached else pdfs)
    if attachments.left_out:
        yield Line(said("too-large", language))
    for document in own_first(linked, language):
        yield Line(f"{document.name} ({about(document, language)})", matter.document_address(document))
        yield Line(said("sha256", language, sha256=document.sha256), is_checksum=True)


def own_first(documents: Iterable[ReleasedDocument], language: Language) -> tuple[ReleasedDocument, ...]:
    """Documents with those in a language before those in the other."""
    return tuple(sorted(documents, key=lambda document: document.language != language))


def about(document: ReleasedDocument, language: Language) -> str:
    """Kind, size, pages and language of a document: ``PDF, 1.2 MB, 27 pages, Welsh``."""
    parts = (
        document.form.kind.into(language),
        size_words(document.size),
        pages_words(document.pages, language),
        said(f"called-{document.language}", language),
    )
    return ", ".join(part for part in parts if part)


def _confirmed(matter: SubjectMatter, language: Language) -> Iterator[Line]:
    """Who agreed it, and what was looked at: nothing is released while a sensitive finding has no decision."""
    if matter.agreed_on:
        yield Line(said("agreed", language, day=long_date(matter.agreed_on, language)))
    yield Line(said("screened", language))
    count, total = matter.signed_off()
    opened = next((one for one in matter.release.overrides if one.gate == "welsh-sign-off"), None)
    if opened and total:
        day = long_date(opened.on, language)
        words = said("welsh-opened", language, by=opened.by, day=day, count=count, total=total)
        yield Line(words)
    elif count:
        yield Line(said("welsh", language, count=count, total=total))


def _review(due: date | None, language: Language) -> Iterator[Line]:
    if due:
        yield Line(said("review-by", language, day=long_date(due, language)))


def _contact(matter: SubjectMatter) -> Iterator[Line]:
    contact = matter.strategy.contact
    if email := contact.get("email"):
        yield Line(str(email), f"mailto:{email}")
    for key in ("phone", "address"):
        if contact.get(key):
            yield Line(str(contact[key]))
