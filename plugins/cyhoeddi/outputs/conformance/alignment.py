"""Lays the pieces of a PDF beside the letters of the print document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cyhoeddi.outputs.conformance.print_page import Stretch
from cyhoeddi.outputs.conformance.spoken_pieces import Piece

_FOUND_AGAIN = 12
"""Letters that must be the same before both are taken to be at the same place again."""

_MOST_TRIED = 10_000
"""Steps in which ways are tried; a run of pieces that may have been added is a few pieces long."""

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
        run = _run_of_added(pieces, number)
        if run:
            for taken in _shared_out(pieces[number : number + run + 1], run, text, at):
                places.append(Stretch(stream, at, at + taken))
                at += taken
            continue
        taken_here = _matched(pieces[number], text, at)
        if taken_here is not None:
            places.append(Stretch(stream, at, at + taken_here))
            at += taken_here
            continue
        following, found = _resumed(pieces, number, text, at)
        extra += range(number, following)
        places += [Stretch(stream, at, at)] * (following - number)
        if following < len(pieces):
            missing += [Stretch(stream, at, found)] if found > at else []
            at = found
    if at < len(text):
        missing.append(Stretch(stream, at, len(text)))
    return StreamAlignment(tuple(places), tuple(missing), tuple(extra))


def _run_of_added(pieces: Sequence[Piece], number: int) -> int:
    """How many pieces from here on a style sheet may have written."""
    run = 0
    while number + run < len(pieces) and pieces[number + run].may_be_added:
        run += 1
    return run


def _shared_out(pieces: Sequence[Piece], run: int, text: str, at: int) -> list[int]:
    """How many letters each piece of a run stands for: a number may be the document's own, or that of a list.

    The words behind the run tell, which are the last piece, so ways are tried until these have their place. Where none
    leads there, every piece takes what it can.
    """
    taken: list[int] = []
    ways = [_ways(pieces[0], text, at)]
    tried = 0
    while ways and tried < _MOST_TRIED:
        tried += 1
        if not ways[-1]:
            ways.pop()
            if taken:
                at -= taken.pop()
            continue
        taken.append(ways[-1].pop(0))
        at += taken[-1]
        if len(taken) < run:
            ways.append(_ways(pieces[len(taken)], text, at))
        elif at == len(text) if len(pieces) == run else _matched(pieces[run], text, at) is not None:
            return taken
        else:
            at -= taken.pop()
    return _greedily(pieces[:run], text, at - sum(taken))


def _ways(piece: Piece, text: str, at: int) -> list[int]:
    """The letters that a piece may stand for, the likelier first."""
    taken = _matched(piece, text, at)
    if not taken:
        return [0]
    return [0, taken] if piece.is_likely_added else [taken, 0]


def _greedily(pieces: Sequence[Piece], text: str, at: int) -> list[int]:
    found = []
    for piece in pieces:
        found.append(_matched(piece, text, at) or 0)
        at += found[-1]
    return found


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
