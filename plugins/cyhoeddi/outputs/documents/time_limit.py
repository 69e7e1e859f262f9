"""An end for documents that would have none: WeasyPrint 70 lays some pages out for ever.

Seen with long footnotes inside the items of a list. Nothing can stop the layout but the end of its process.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread

LONGEST_STANDSTILL = 240.0
"""Seconds without a further page after which a document is given up; a page takes some 40 ms."""

_LOOKED_AT_EVERY = 0.05
"""Shares of the limit between two looks at the clock."""

GIVEN_UP = 3
"""Exit code of a process that ended itself."""


@contextmanager
def time_limit(
    give_up: Callable[[], None], longest: float = LONGEST_STANDSTILL
) -> Iterator[Callable[[], None]]:
    """While in it, the process ends when nothing has been done for ``longest`` seconds; ``give_up`` is called before.

    Gives a function that says that something has been done.
    """
    done = Event()
    last = [time.monotonic()]

    def watch() -> None:
        while not done.wait(longest * _LOOKED_AT_EVERY):
            if time.monotonic() - last[0] > longest:
                give_up()
                os._exit(GIVEN_UP)

    def still_working() -> None:
        last[0] = time.monotonic()

    Thread(target=watch, daemon=True).start()
    try:
        yield still_working
    finally:
        done.set()
