"""How many pages of each document are laid out, told by the processes that make them to the one that waits."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator, Sequence
from multiprocessing.context import SpawnContext
from typing import Any

_MOST = 256
"""Documents of which the pages are counted; of any further ones, none are."""

_counts: Any = None
"""In a process that makes documents: the numbers it shares with the one that waits."""


def spawning() -> SpawnContext:
    """Processes are spawned, not forked: the one that builds the site has threads of its own."""
    return multiprocessing.get_context("spawn")


def shared_counts(context: SpawnContext) -> Sequence[int]:
    """Numbers that several processes see, one a document; no lock, as each has one writer."""
    counts: Sequence[int] = context.Array("i", _MOST, lock=False)
    return counts


def take_counts(counts: Any) -> None:
    """At the start of a process: remembers where to count."""
    global _counts  # noqa: PLW0603 (a process has one; it cannot be handed to it with each document)
    _counts = counts


def count_page(number: int, page: int) -> None:
    """Says that a page of the ``number``-th document is laid out; later passes over the same pages add nothing."""
    if _counts is not None and number < _MOST:
        _counts[number] = max(_counts[number], page)


def count_as_given_up(number: int) -> None:
    """Says that the ``number``-th document is not finished after the page that was counted last."""
    if _counts is not None and number < _MOST:
        _counts[number] = -max(1, _counts[number])


def given_up(counts: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The documents that were given up, by their numbers, and the page at which each was."""
    return ((number, -page) for number, page in enumerate(counts) if page < 0)
