"""``cyhoeddi explain``."""

from __future__ import annotations

import difflib
import sys

import click

from cyhoeddi.commands.common import CLEAN, COULD_NOT_RUN, explaining_options
from cyhoeddi.commands.findings import page_terminal
from cyhoeddi.diagnostics.explanation import Explanation
from cyhoeddi.model.language import Language
from cyhoeddi.model.words import Words

_UNKNOWN = Words("There is no code or name {found}.", "Nid oes cod nac enw {found}.")
_NEAREST = Words("Did you mean {names}?", "Ai {names} oedd gennych mewn golwg?")
_ALL = Words("cyhoeddi rules lists them all.", "Mae cyhoeddi rules yn eu rhestru i gyd.")


@click.command()
@explaining_options
@click.argument("code")
def explain(lang: Language, code: str) -> None:
    """Explain a finding by its code or name, such as NUM001. / Egluro canfyddiad yn ôl ei god neu ei enw.

    The beginning of a code, such as NUM, lists all codes that begin so.
    """
    from cyhoeddi.diagnostics.explanation_text import overview, page
    from cyhoeddi.parity.explain import DRAFT, explained, groups, said_of_example

    found = explained(code)
    if not found:
        _say_unknown(code, lang)
        sys.exit(COULD_NOT_RUN)
    if len(found) == 1:
        shown = page(found[0], said_of_example(found[0].code), lang, page_terminal())
    else:
        chosen = (
            (letters, words, tuple(entry for entry in members if entry in found))
            for letters, words, members in groups()
        )
        shown = overview([group for group in chosen if group[2]], lang, page_terminal())
    for line in shown:
        click.echo(line)
    if lang == "cy":
        click.echo(f"\n{DRAFT}")
    sys.exit(CLEAN)


def _say_unknown(code: str, language: Language) -> None:
    from cyhoeddi.parity.explain import explanations

    known = [word for entry in explanations().values() for word in _words_of(entry)]
    nearest = difflib.get_close_matches(code.casefold(), [word.casefold() for word in known], 3, 0.6)
    names = ", ".join(word for word in known if word.casefold() in nearest)
    hint = _NEAREST.into(language).format(names=names) if names else _ALL.into(language)
    click.echo(f"{_UNKNOWN.into(language).format(found=code)} {hint}", err=True)


def _words_of(entry: Explanation) -> tuple[str, str]:
    return entry.code, entry.name
