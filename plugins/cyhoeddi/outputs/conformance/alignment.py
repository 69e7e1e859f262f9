"""Lays the pieces of a PDF beside the letters of the print document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cyhoeddi.outputs.conformance.print_page import Stretch
from cyhoeddi.outputs.conformance.spoken_pieces import Piece

_FOUND_AGAIN = 12
"""Letters that must be the same before both are taken to be at the same place again."""

_LOOKED_AT = 400
"""Pieces among which that place is looked for."""


@dataclass(frozen=True, slots=True)
class StreamAlignment:
    """Where each piece of a stream stands in the letters; ``missing`` are letters that no piece has.

    ``extra`` are the numbers of pieces that stand nowhere; they and those added by a style sheet have empty stretches.
    """

    places: tuple[Stretch, ...]
    missing: tuple[Stretch, ...]
    extra: tuple[int, ...]


def align(pieces: Sequence[Piece], text: str, stream: int) -> StreamAlignment:
    """Each piece has its place behind the one before it, or none."""
    places: list[Stretch] = []
    missing: list[Stretch] = []
    extra: list[int] = []
    at = 0
    while len(places) < len(pieces):
        number = len(places)
        taken = _taken(pieces, number, text, at)
        if taken is None:
            following, found = _resumed(pieces, number, text, at)
            extra += range(number, following)
            places += [Stretch(stream, at, at)] * (following - number)
            if following < len(pieces):
                missing += [Stretch(stream, at, found)] if found > at else []
                at = found
            continue
        places.append(Stretch(stream, at, at + taken))
        at += taken
    if at < len(text):
        missing.append(Stretch(stream, at, len(text)))
    return StreamAlignment(tuple(places), tuple(missing), tuple(extra))


def _taken(pieces: Sequence[Piece], number: int, text: str, at: int) -> int | None:
    """How many letters a piece stands for; 0 for one that a style sheet added, None where it is not there."""
    piece = pieces[number]
    taken = _matched(piece, text, at)
    if not piece.may_be_added or not piece.letters:
        return taken
    if taken is None:
        return 0
    # A number may be the document's or a list's own: the piece behind it tells.
    following = next((other for other in pieces[number + 1 :] if not other.may_be_added), None)
    if following is None or _matched(following, text, at + taken) is not None:
        return taken
    return 0 if _matched(following, text, at) is not None else taken


def _matched(piece: Piece, text: str, at: int) -> int | None:
    found = piece.letters
    if text.startswith(found, at):
        return len(found)
    if found.endswith("-") and len(found) > 1 and text.startswith(found[:-1], at):
        return len(found) - 1  # the line ends within a word
    if piece.to_the_left and sorted(text[at : at + len(found)]) == sorted(found):
        return len(found)
    return None


def _resumed(pieces: Sequence[Piece], number: int, text: str, at: int) -> tuple[int, int]:
    """The next piece whose words are found further on, and where; behind the last where there is none.

    Of several the one for which the fewest letters are passed over, since the same words may stand in many places.
    Long runs of words are looked for first.
    """
    for enough in (_FOUND_AGAIN, 1):
        best, passed_over = None, 0
        fewest = len(text) + sum(len(piece.letters) for piece in pieces[number:]) + 1
        for start in range(number, min(number + _LOOKED_AT, len(pieces))):
            words = _words_from(pieces, start, enough)
            found = text.find(words, at, at + fewest + len(words)) if words else -1
            if found >= 0 and passed_over + found - at < fewest:
                best, fewest = (start, found), passed_over + found - at
            passed_over += len(pieces[start].letters)
            if passed_over >= fewest:
                break
        if best:
            return best
    return len(pieces), at


def _words_from(pieces: Sequence[Piece], number: int, enough: int) -> str:
    words = ""
    for piece in pieces[number:]:
        if not piece.may_be_added:
            words += piece.letters
        if len(words) >= enough:
            break
    return words
