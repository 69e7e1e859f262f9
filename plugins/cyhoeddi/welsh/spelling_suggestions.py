"""What a word that no dictionary has may have been meant for: known words one slip of the finger away.

A slip is two letters swapped, a letter too many, one left out, or one for another; an accent is looked at apart.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from cyhoeddi.welsh.spelling import CLITICS, WORDS, is_listed, is_word, normalised, triples_of_letters

_LETTERS = "abcdefghijlmnoprstuwyâêîôûŵŷï"
_PUT_IN = f"{_LETTERS}'"
"""Letters of Welsh words; the mark of a clitic can be left out, too."""
_SOUND_ALIKE = {"i": "uy", "u": "iy", "y": "ui", "v": "f", "f": "v", "k": "c", "z": "s"}
_ACCENTED = {
    "a": "aâáàä", "e": "eêéèë", "i": "iîíìï", "o": "oôóòö", "u": "uûúùü", "w": "wŵẃẁẅ", "y": "yŷýỳÿ",
}  # fmt: skip
_LONGEST = 30
"""Letters of the longest word for which it is worth the time."""
_SHOWN = 3
_PARTS = re.compile("(['-])")


@lru_cache(maxsize=2_000)
def suggestions(word: str) -> tuple[str, ...]:
    """Up to three known words one slip away, the likeliest first, in the capitals of ``word``; none for a long one.

    Of a joined word (*gweithoi’r*, *di-drteh*) only the part that is not known is changed.
    """
    form = normalised(word)
    if len(form) > _LONGEST or not WORDS.fullmatch(form):
        return ()
    parts = _PARTS.split(form)
    unknown = [number for number, part in enumerate(parts) if number % 2 == 0 and part and not is_word(part)]
    if len(parts) > 1 and len(unknown) == 1:
        before, after = "".join(parts[: unknown[0]]), "".join(parts[unknown[0] + 1 :])
        return tuple(f"{before}{part}{after}".replace("'", "’") for part in suggestions(parts[unknown[0]]))
    found: dict[str, None] = {}
    for candidate in _one_slip_away(form.lower()) if len(form) > 1 else ():
        if len(found) == _SHOWN:
            break
        if candidate == form.lower():
            continue
        if is_listed(candidate) or (form[0].isupper() and is_listed(candidate.capitalize())):
            found[_in_capitals_of(form, candidate)] = None
    return tuple(found)


@lru_cache(maxsize=2_000)
def with_other_accents(word: str) -> tuple[str, ...]:
    """Known words that differ from ``word`` by the accent of one vowel, or have none: *tŷ* for *ty*."""
    form = normalised(word)
    if len(form) > _LONGEST:
        return ()
    lower = form.lower()
    bare = "".join(c for c in unicodedata.normalize("NFD", lower) if not unicodedata.combining(c))
    candidates = [bare]
    for place, letter in enumerate(bare):
        candidates += [
            bare[:place] + accented + bare[place + 1 :] for accented in _ACCENTED.get(letter, "")[1:]
        ]
    return tuple(_in_capitals_of(form, c) for c in candidates if c != lower and is_listed(c))


def _one_slip_away(form: str) -> Iterator[str]:
    """Strings one slip away, the commonest kind of slip first, from the end: the first letter is seldom wrong."""
    places = range(len(form) - 1, -1, -1)
    yield from _likely_slips(form, places)
    for place in places:
        yield form[:place] + form[place + 1 :]
    for place in range(len(form), -1, -1):
        yield from _with_letter(form[:place], _PUT_IN, form[place:])
    for place in places:
        yield from _with_letter(form[:place], _LETTERS, form[place + 1 :])


def _likely_slips(form: str, places: range) -> Iterator[str]:
    """Letters written twice or once, swapped, or as they sound; a clitic without its mark."""
    for place in places:
        is_second = form[place - 1 : place] == form[place]
        yield form[:place] + (form[place + 1 :] if is_second else form[place] + form[place:])
    for clitic in CLITICS:
        if form.endswith(clitic):
            yield f"{form.removesuffix(clitic)}'{clitic}"
    for place in places:
        if place and form[place] != form[place - 1]:
            yield form[: place - 1] + form[place] + form[place - 1] + form[place + 1 :]
    for place in places:
        for letter in _SOUND_ALIKE.get(form[place], ""):
            yield form[:place] + letter + form[place + 1 :]


def _with_letter(before: str, letters: str, after: str) -> Iterator[str]:
    """Two parts with each letter between them that Welsh writes there: a tenth of what can be put together."""
    beginning, end = before[-2:], (after + " ")[:2]
    triples = triples_of_letters()
    for letter in letters:
        around = beginning + letter + end
        if letter == "'" or all(around[i : i + 3] in triples for i in range(len(around) - 2)):
            yield before + letter + after


def _in_capitals_of(form: str, candidate: str) -> str:
    shown = candidate.replace("'", "’")
    if len(form) > 1 and form.isupper():
        return shown.upper()
    return shown[:1].upper() + shown[1:] if form[:1].isupper() else shown
