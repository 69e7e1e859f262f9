"""Findings about parts that changed after somebody had signed them off; the FRS rules differ in the language only."""

from __future__ import annotations

from collections.abc import Iterator

from cyhoeddi.diagnostics.dates import day_in_words
from cyhoeddi.model.language import Language
from cyhoeddi.model.page import PagePair
from cyhoeddi.model.sign_off.ledger import Entry
from cyhoeddi.model.sign_off.states import SignOff, State
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding
from cyhoeddi.parity.sign_off.part_words import accept_command, part_words


def changed_since(
    pair: PagePair, site: Site, state: State, language: Language, message: Words, todo: Words
) -> Iterator[Finding]:
    """One finding for each part of a page in a state, at the part in a language.

    ``message`` takes ``{part}``, ``{by}`` and ``{on}``; ``todo`` is what to do before the part is signed off anew.
    """
    for sign_off in site.ledger.pages.get(pair.key, ()):
        if sign_off.entry and sign_off.state == state and sign_off.part.path not in site.ledger.unread:
            yield _finding(pair, sign_off, sign_off.entry, language, message, todo)


def _finding(
    pair: PagePair, sign_off: SignOff, entry: Entry, language: Language, message: Words, todo: Words
) -> Finding:
    part = sign_off.part
    english, welsh = part.both
    here, there = (welsh, english) if language == "cy" else (english, welsh)
    names, days, command = part_words(part), day_in_words(entry.on), accept_command(pair, part)
    return Finding(
        position=here.position,
        message=Words(
            (message.en or "").format(part=names.en, by=entry.by, on=days.en),
            (message.cy or "").format(part=names.cy, by=entry.by, on=days.cy),
        ),
        help=Words(
            f"{todo.en} Then sign it off: {command.en}", f"{todo.cy} Yna cymeradwywch y rhan: {command.cy}"
        ),
        related=(there.position,),
        passages=Words(english.text, welsh.text),
    )
