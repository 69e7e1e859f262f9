"""Which words are the name of a person."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cyhoeddi.duty.sensitive.word_lists import certain, doubtful, word_list

_CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆČĐĒĖĘĚĞĢĪĬĮİĶĹĻŁŃŅŇŌŐŒŔŘŚŞŠȘȚŢŤŪŮŰŲŴŶŸŹŻŽ"
_WORD = rf"[{_CAPITAL}][\w'-]{{1,40}}"
RUN = re.compile(
    rf"(?<![\w'/@.])(?:[{_CAPITAL}]\.?[ ]?){{0,3}}(?<![^\W\d_]){_WORD}"
    rf"(?:[ ](?:(?:ap|ab|ferch|van|de|der|da|bin|bint|von|al|el)[ ])?(?:{_WORD}|[{_CAPITAL}]\.?(?![\w'])))"
    rf"{{0,7}}"
)
"""Words with capitals beside each other, which may be a name, with what stands before it."""

_TOKEN = re.compile(r"[^\s.]+")
_POSSESSIVE = re.compile(r"'s?\Z")
_PARTICLES = frozenset(["ap", "ab", "ferch", "van", "de", "der", "da", "bin", "bint", "von", "al", "el"])


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a run, from ``start`` up to ``end`` in the passage; ``word`` in small letters without a genitive."""

    word: str
    written: str
    start: int
    end: int


def tokens_of(run: re.Match[str]) -> tuple[Token, ...]:
    """The words of a run."""
    return tuple(_tokens(run))


def _tokens(run: re.Match[str]) -> Iterator[Token]:
    for match in _TOKEN.finditer(run[0]):
        written = _POSSESSIVE.sub("", match[0])
        start = run.start() + match.start()
        yield Token(written.casefold(), written, start, start + len(written))


def _parts(word: str) -> list[str]:
    return [word, *word.split("-")] if "-" in word else [word]


def is_given(word: str, *, surely: bool = False) -> bool:
    """True for a given name; ``surely`` leaves out those that are words or places too."""
    known = certain("given-names")
    parts = _parts(word)
    return any(part in known for part in parts) or (not surely and word in doubtful("given-names"))


def is_surname(word: str, *, surely: bool = False) -> bool:
    """True for a family name, also one half of a double one."""
    known = certain("surnames")
    return any(part in known for part in _parts(word)) or (not surely and word in doubtful("surnames"))


def is_no_name(token: Token) -> bool:
    """True for a word of a body, a place or a time, and for one that only begins a sentence."""
    return token.word in word_list("not-names") or any(character.isdigit() for character in token.written)


def is_known(token: Token) -> bool:
    """True for a word that is a name in some list."""
    return is_given(token.word) or is_surname(token.word)


def name_at(tokens: Sequence[Token]) -> Sequence[Token]:
    """The words from the first on that can be one name: as many as are none of a body, at most four."""
    for number, token in enumerate(tokens):
        if (is_no_name(token) and not is_surname(token.word, surely=True)) or number == 4:
            return tokens[:number]
    return tokens


def full_name_in(tokens: Sequence[Token]) -> Sequence[Token]:
    """A given name with a family name, wherever they stand among the words; empty where there is none.

    One of the two may be a word too, not both; an initial or a particle may stand between. Behind a given name that is
    nothing else, any word with a capital is taken for a family name, unless it is a body's, a place's or a time's.
    """
    for first, token in enumerate(tokens[:-1]):
        if not is_given(token.word):
            continue
        for last in range(first + 1, min(first + 4, len(tokens))):
            other = tokens[last]
            sure = is_given(token.word, surely=True) or is_surname(other.word, surely=True)
            if sure and (is_surname(other.word) or other.word.startswith(("mc", "mac", "o'"))):
                return tokens[first : last + 1]
            if _is_rare_surname(token, other):
                return tokens[first : last + 1]
            if not (len(other.word) == 1 or other.word in _PARTICLES or is_given(other.word)):
                break
            if other.word in _PARTICLES and last + 1 < len(tokens) and sure:
                return tokens[first : last + 2]
    return ()


def _is_rare_surname(given: Token, other: Token) -> bool:
    """True for a word that no list knows behind a given name that is nothing else."""
    is_plain = (
        len(other.word) > 2
        and not is_no_name(other)
        and (not other.written.isupper() or given.written.isupper())
    )
    return is_plain and is_given(given.word, surely=True) and not is_given(other.word)
