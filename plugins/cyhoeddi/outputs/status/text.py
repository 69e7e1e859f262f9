"""The status as a table for people, in 80 columns."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence

from cyhoeddi.diagnostics.counted import counted
from cyhoeddi.diagnostics.styled_text import Run, Terminal
from cyhoeddi.model.language import Language
from cyhoeddi.model.sign_off.states import State
from cyhoeddi.outputs.status.duty import DutyStatus
from cyhoeddi.outputs.status.duty_text import duty_lines
from cyhoeddi.outputs.status.rows import PageStatus, PartStatus, SiteStatus, StrategyStatus
from cyhoeddi.outputs.status.submission_lines import submission_lines
from cyhoeddi.outputs.status.words import WORDS
from cyhoeddi.render.dates import long_date
from cyhoeddi.welsh.time_units import welsh_count

WIDTH = 80
_BETWEEN = "  "
_NARROWEST_NAME = 16
_NARROWEST_TITLE = 24
_WIDEST_STATE = WIDTH - 4 - _NARROWEST_TITLE - len(_BETWEEN)
_CHANGED: Mapping[State, str] = {"english-changed": "en", "welsh-changed": "cy"}


def status_lines(status: SiteStatus, language: Language, *, sections: bool = False) -> Iterator[str]:
    """The whole status: a table for each strategy and one for the other pages; ``sections`` lists every part."""
    for strategy in status.strategies:
        yield from _heading(strategy, language)
        yield from _dates(strategy, language)
        yield from _duty(strategy.duty, language)
        yield from _releases(strategy, language)
        yield ""
        yield from _table(strategy.pages, strategy.id, status.languages, language, sections)
        yield ""
    if status.other_pages:
        if status.strategies:
            yield from (_said("other-pages", language), "")
        yield from _table(status.other_pages, "", status.languages, language, sections)
        yield ""
    yield _said("counted", language)
    if len(status.languages) > 1:
        yield _said("legend", language)


def summary_lines(status: SiteStatus, language: Language) -> Iterator[str]:
    """The sums of all pages, and where the ledger needs somebody to look at it."""
    pages = list(status.pages)
    if len(status.languages) > 1:
        states = [part.sign_off.state for page in pages for part in page.parts if part.sign_off]
        signed, never = states.count("signed"), states.count("never")
        yield _said(
            "summary", language, pages=counted(len(pages), "page").into(language),
            parts=counted(len(states), "part").into(language), signed=signed,
            changed=len(states) - signed - never, never=never,
        )  # fmt: skip
    if status.unread or status.left_over:
        unread, left_over = len(status.unread), len(status.left_over)
        yield _said(
            "see-check", language, unread=counted(unread, "file").into(language),
            left_over=counted(left_over, "sign-off").into(language),
        )  # fmt: skip


def _heading(strategy: StrategyStatus, language: Language) -> Iterator[str]:
    title, folder = strategy.title.into(language), f"({strategy.id})" if strategy.id else ""
    yield from _joined([_shortened(title, WIDTH), _shortened(folder, WIDTH)])


def _joined(texts: Sequence[str]) -> Iterator[str]:
    """Texts on one line where they have room there, else on a line each."""
    one = " ".join(text for text in texts if text)
    yield from [one] if _width(one) <= WIDTH else texts


def _dates(strategy: StrategyStatus, language: Language) -> Iterator[str]:
    said = []
    if strategy.published and strategy.days_to_publication is not None:
        when, date = _when(strategy.days_to_publication, language), long_date(strategy.published, language)
        key = "to-be-published" if strategy.days_to_publication > 0 else "published"
        said.append(_said(key, language, date=date, when=when))
    if strategy.review_due and strategy.days_left is not None:
        when, date = _when(strategy.days_left, language), long_date(strategy.review_due, language)
        key = "review-due-computed" if strategy.is_review_computed else "review-due"
        said.append(_said(key, language, date=date, when=when))
    if said:
        yield from _joined(said)


def _duty(duty: DutyStatus, language: Language) -> Iterator[str]:
    days = (duty.days_to_safe or 0, duty.days_to_outer or 0)
    when = (_when(days[0], language), _when(days[1], language))
    yield from submission_lines(duty.recipients, language, _when, Terminal(WIDTH))
    yield from duty_lines(duty, language, when, Terminal(WIDTH))


def _releases(strategy: StrategyStatus, language: Language) -> Iterator[str]:
    """The released editions, each with its day."""
    names = [f"{one.edition} ({long_date(one.published, language)})" for one in strategy.releases]
    if names:
        said = _said("released", language, editions=", ".join(names))
        yield from Terminal(WIDTH).lines([Run(said)], 4)


def _when(days: int, language: Language) -> str:
    if days == 0:
        return _said("today", language)
    count = abs(days)
    words = welsh_count(count, "day") if language == "cy" else f"{count} day{'s' if count > 1 else ''}"
    return _said("in-days" if days > 0 else "days-ago", language, days=words)


def _table(
    pages: Sequence[PageStatus], folder: str, shown: Sequence[Language], language: Language, sections: bool
) -> Iterator[str]:
    """A head, then a line for each page; columns are as wide as what is in them, the names take what is left."""
    heads = [
        _said(name, language)
        for name in (*shown, *(("signed", "changed", "never") if len(shown) > 1 else ()))
    ]
    rows = [_cells(page, shown, language) for page in pages]
    widths = [max(_width(cell) for cell in column) for column in zip(heads, *rows, strict=True)]
    names = [_name(page.key, folder) for page in pages]
    longest = max((_width(name) for name in (*names, _said("page", language))), default=0)
    left = WIDTH - sum(widths) - len(_BETWEEN) * len(widths)
    name_width = max(_NARROWEST_NAME, min(longest, left))
    yield _line(_said("page", language), heads, name_width, widths)
    for page, name, row in zip(pages, names, rows, strict=True):
        yield _line(name, row, name_width, widths)
        if sections:
            yield from _part_lines(page, language, len(shown) > 1)


def _cells(page: PageStatus, shown: Sequence[Language], language: Language) -> list[str]:
    cells = []
    for own in shown:
        count, draft = page.parts_in(own), _said("draft", language) if own in page.drafts else ""
        cells.append(_said("missing", language) if count is None else f"{count} {draft}".strip())
    if len(shown) == 1:
        return cells
    counts = page.counts
    total = sum(counts.values())
    changed = [f"{counts[state]} {code}" for state, code in _CHANGED.items() if counts.get(state)]
    if counts.get("both-changed"):
        changed.append(f"{counts['both-changed']} {_said('both', language)}")
    signed = _said("n-of-m", language, count=counts.get("signed", 0), total=total) if total else ""
    never = str(counts["never"]) if counts.get("never") else ""
    return [*cells, signed, ", ".join(changed), never]


def _part_lines(page: PageStatus, language: Language, bilingual: bool) -> Iterator[str]:
    """A line for each part: its heading, then what became of its sign-off."""
    states = [
        _shortened(_part_state(part, language), _WIDEST_STATE) if bilingual else "" for part in page.parts
    ]
    room = WIDTH - 4 - len(_BETWEEN) - max((_width(state) for state in states), default=0)
    for part, state in zip(page.parts, states, strict=True):
        title = _shortened(_part_title(part, language), room)
        yield f"    {title}{' ' * (room - _width(title))}{_BETWEEN}{state}".rstrip()


def _part_title(part: PartStatus, language: Language) -> str:
    if part.part.kind in ("front-matter", "beginning"):
        return _said(part.part.kind, language)
    title = part.part.titles.into(language)
    return f"{part.part.id} {title}" if part.part.kind == "action" else title


def _part_state(part: PartStatus, language: Language) -> str:
    if part.is_unread:
        return _said("part-unread", language)
    if part.sign_off is None:
        return _said(f"only-{part.languages[0]}", language)
    on = part.sign_off.on.isoformat() if part.sign_off.on else ""
    return _said(f"part-{part.sign_off.state}", language, by=part.sign_off.by, on=on)


def _name(key: str, folder: str) -> str:
    return (key.removeprefix(f"{folder}/") if folder else key).removesuffix(".md")


def _line(name: str, cells: Sequence[str], name_width: int, widths: Sequence[int]) -> str:
    padded = [cell + " " * (width - _width(cell)) for cell, width in zip(cells, widths, strict=True)]
    name = _shortened(name, name_width, from_start=True)
    return _BETWEEN.join([name + " " * (name_width - _width(name)), *padded]).rstrip()


def _shortened(text: str, width: int, *, from_start: bool = False) -> str:
    """The text in so many columns at most; of a path the end is kept, which tells more."""
    text = _printable(text)
    if _width(text) <= width:
        return text
    return f"…{text[-(width - 1) :]}" if from_start else f"{text[: width - 1].rstrip()}…"


def _printable(text: str) -> str:
    """One line in which nothing steers the terminal."""
    return "".join(c if c.isprintable() else " " for c in unicodedata.normalize("NFC", text))


def _width(text: str) -> int:
    return sum(not unicodedata.combining(character) for character in text)


def _said(key: str, language: Language, **values: object) -> str:
    return WORDS[key].into(language).format(**values)
