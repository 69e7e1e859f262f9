"""How far the layout of a PDF is, from what WeasyPrint logs of it."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_PAGE = re.compile(r"Page (\d+)")


@contextmanager
def telling_pages(laid_out: Callable[[int], None]) -> Iterator[None]:
    """While in it, ``laid_out`` is called with the number of each page that is being laid out.

    Pages are laid out more than once where they show page numbers of others, so the number may begin again.
    """

    class _Pages(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if found := _PAGE.search(record.getMessage()):
                laid_out(int(found[1]))

    log, handler = logging.getLogger("weasyprint.progress"), _Pages(logging.INFO)
    level, propagated = log.level, log.propagate
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    log.propagate = False
    try:
        yield
    finally:
        log.removeHandler(handler)
        log.setLevel(level)
        log.propagate = propagated
