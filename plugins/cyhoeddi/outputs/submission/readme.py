"""``README.html``: what the person who sends the strategy does with the folder, in every language of the site."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cyhoeddi.model.language import OWN_NAMES, Language
from cyhoeddi.outputs.submission.letter import environment
from cyhoeddi.outputs.submission.subject_matter import SubjectMatter
from cyhoeddi.outputs.submission.words import said
from cyhoeddi.render.dates import long_date
from cyhoeddi.render.file_words import size_words


@dataclass(frozen=True, slots=True)
class _Step:
    """Something to do: its words, the files to open, and a command, which may be empty."""

    words: str
    files: tuple[tuple[str, str], ...] = ()
    command: str = ""
    after: str = ""


def readme_html(matter: SubjectMatter, emails: Sequence[tuple[str, str]]) -> str:
    """The page; ``emails`` are recipients' ids and the names of their files. Welsh stands first, as on all in both."""
    languages = tuple(reversed(matter.languages))
    return environment().get_template("readme.html").render(
        title=" / ".join(said("readme-title", language) for language in languages),
        languages=[
            {
                "language": language,
                "own_name": OWN_NAMES[language],
                "title": said("readme-title", language),
                "strategy": f"{matter.title.into(language)}, {matter.edition(language)}",
                "when": said("readme-when", language, safe=long_date(matter.deadline.safe, language)),
                "nothing_sent": said("readme-nothing-sent", language),
                "steps": tuple(_steps(matter, emails, language)),
                "files": said("readme-files", language),
            }
            for language in languages
        ],
    )  # fmt: skip


def _steps(matter: SubjectMatter, emails: Sequence[tuple[str, str]], language: Language) -> Iterator[_Step]:
    id_ = matter.release.strategy
    if matter.agreed_on is None:
        words = said("readme-not-agreed", language)
        yield _Step(words, command=f"cyhoeddi submit {id_} --agreed-on {said('day', language)}")
    sheet, day = said("sheet-file", language), said("day", language)
    to_read = ((sheet, sheet), ("checklist.html", "checklist.html"))
    yield _Step(said("readme-check", language), to_read)
    yield _Step(said("readme-verify", language), command=f"cyhoeddi verify {id_}")
    names = {one.id: f"{one.name.into(language)}, {one.email}" for one in matter.recipients}
    files = tuple((file, names[recipient]) for recipient, file in emails)
    by_hand = "readme-by-hand" if matter.attachments.attached else "readme-by-hand-links"
    yield _Step(said("readme-open", language), files, after=said(by_hand, language))
    if matter.attachments.is_large and matter.attachments.attached:
        words = said("readme-large", language, size=size_words(matter.attachments.size))
        yield _Step(words, command=f"cyhoeddi submit {id_} --attach none")
    yield _Step(said("readme-record", language), command=f"cyhoeddi submit {id_} --sent {day}")
    yield _Step(
        said("readme-acknowledged", language),
        command=f"cyhoeddi submit {id_} --to {emails[0][0]} --acknowledged {day}",
    )
    yield _Step(said("readme-calendar", language), (("deadline.ics", "deadline.ics"),))
