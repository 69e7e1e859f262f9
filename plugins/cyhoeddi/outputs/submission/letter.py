"""The words of an e-mail, as plain text and as HTML: in one language, or in two, the recipient's first one above."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from cyhoeddi.duty.profile import Recipient
from cyhoeddi.model.language import Language
from cyhoeddi.outputs.submission.facts import Fact, facts_of
from cyhoeddi.outputs.submission.mail_headers import one_line
from cyhoeddi.outputs.submission.subject_matter import SubjectMatter
from cyhoeddi.outputs.submission.words import said
from cyhoeddi.render.interface import WORDS

_MOST_AREAS = 4
"""Areas that a subject names, so that it can be read whole in a list of e-mails."""

_RULE = "-" * 60


@dataclass(frozen=True, slots=True)
class Letter:
    """An e-mail's words: its subject, plain text and HTML; ``languages`` in their order."""

    subject: str
    text: str
    html: str
    languages: tuple[Language, ...]


@dataclass(frozen=True, slots=True)
class _Part:
    """The letter in one language; ``remark`` points to the other one, ``notice`` is that of the site's pages."""

    language: Language
    remark: str
    notice: str
    greeting: str
    opening: str
    facts: tuple[Fact, ...]
    closing: tuple[str, ...]


def letter_to(recipient: Recipient, matter: SubjectMatter) -> Letter:
    """The letter to a recipient, in the languages that the duty's profile names and the strategy has."""
    named = tuple(language for language in recipient.languages if language in matter.languages)
    languages = named or matter.languages
    parts = tuple(_part(recipient, matter, language, languages) for language in languages)
    template = environment().get_template("letter.html")
    return Letter(
        subject=" / ".join(_subject(matter, language) for language in languages),
        text="\n".join(_text(parts)),
        html=template.render(parts=parts, title=_subject(matter, languages[0])),
        languages=languages,
    )


@lru_cache(maxsize=1)
def environment() -> Environment:
    """The templates of a submission; whatever is put into them is escaped."""
    loader = PackageLoader("cyhoeddi.outputs.submission")
    return Environment(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )


def _subject(matter: SubjectMatter, language: Language) -> str:
    areas = matter.areas(language)
    named = ", ".join(areas[:_MOST_AREAS])
    if len(areas) > _MOST_AREAS:
        named = said("subject-more", language, areas=named, count=len(areas) - _MOST_AREAS)
    return one_line(
        said(
            "subject", language, duty=matter.duties[0].name.into(language), title=matter.title.into(language),
            edition=matter.edition(language), areas=named or matter.site.settings.site_name.into(language),
        )
    )  # fmt: skip


def _part(
    recipient: Recipient, matter: SubjectMatter, language: Language, languages: Sequence[Language]
) -> _Part:
    place = "both-below" if language == languages[0] else "both-above"
    other = next((one for one in languages if one != language), None)
    return _Part(
        language=language,
        # Said to those who read the other language, so in it.
        remark=said(place, other) if other else "",
        notice=matter.site.settings.notice.get(language) or "",
        greeting=said("greeting", language, recipient=recipient.name.into(language)),
        opening=said("opening", language),
        facts=facts_of(matter, language),
        closing=(said("acknowledge", language), WORDS["print-welcome"].into(language)),
    )


def _text(parts: Sequence[_Part]) -> Iterator[str]:
    for number, part in enumerate(parts):
        if number:
            yield from (_RULE, "")
        if part.remark:
            yield from (part.remark, "")
        if part.notice:
            yield from (part.notice, "")
        yield from (part.greeting, "", part.opening, "")
        for fact in part.facts:
            yield f"{fact.name}:"
            for line in fact.lines:
                yield f"  {line.words}"
                if line.address and not line.address.startswith("mailto:"):
                    yield f"  {line.address}"
            yield ""
        for words in part.closing:
            yield from (words, "")
