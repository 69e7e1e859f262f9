"""The check in a process of its own, so that it goes on while the website is made.

The process is forked, which takes no time and needs no second reading of the site. Where a system cannot do that, or
not safely (Windows, macOS), the site is checked at once.
"""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Sequence
from multiprocessing.connection import Connection

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.model.site import Site
from cyhoeddi.parity.engine import check


class CheckAside:
    """The findings of a site in the making; begin it before there are threads."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._found: Sequence[Diagnostic] | None = None
        self._receiving: Connection | None = None
        if not sys.platform.startswith("linux"):
            self._found = check(site)
            return
        processes = multiprocessing.get_context("fork")
        self._receiving, sending = processes.Pipe(duplex=False)
        self._process = processes.Process(target=_send_findings, args=(site, sending), daemon=True)
        self._process.start()
        sending.close()

    def is_ready(self) -> bool:
        """True where the findings can be had without waiting."""
        return self._receiving is None or self._receiving.poll()

    def findings(self) -> Sequence[Diagnostic]:
        """Everything that the check finds, once it is there."""
        if self._receiving is not None:
            try:
                self._found = self._receiving.recv()
            except EOFError:  # the process is gone: what it died of is met again here
                self._found = check(self._site)
            self._receiving.close()
            self._receiving = None
            self._process.join()
        assert self._found is not None
        return self._found


def _send_findings(site: Site, sending: Connection) -> None:
    sending.send(check(site))
