"""MkDocs' server of previews: quicker to see a change, and with what hinders a build on top of every page."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path

from mkdocs.livereload import LiveReloadServer

from cyhoeddi.model.language import Language
from cyhoeddi.render.interface import WORDS

_LOOKS_EVERY = 0.1
"""Seconds between looks at the files; one look at those of 300 page pairs takes 3 ms of the processor.

Files are looked at, not waited for: network drives and virtual machines do not tell of changes."""

_WAITS_FOR_MORE = 0.05
"""Seconds without a change after which a build begins: an editor may write several files."""

_BODY = re.compile(rb"<body\b[^>]*>")


class PreviewServer(LiveReloadServer):
    """Serves a folder, and keeps whoever asks for a page during a build waiting."""

    def __init__(self, rebuild: Callable[[], None], host: str, port: int, root: str, mount: str) -> None:
        super().__init__(rebuild, host, port, root, mount, polling_interval=_LOOKS_EVERY)
        self.build_delay = _WAITS_FOR_MORE
        self.error_handler = self._error_page
        self._told = b""

    def tell(self, hindrance: Sequence[str], language: Language) -> None:
        """Shows lines on top of every page, in ``language``; none takes away what was shown."""
        self._told = _panel(hindrance, language).encode() if hindrance else b""

    def _error_page(self, code: int) -> bytes | None:
        file = Path(self.root) / f"{code}.html"
        return file.read_bytes() if file.is_file() else None

    def _inject_js_into_html(self, content: bytes, epoch: int) -> bytes:
        """MkDocs' way into every page that is served; the script that loads a page anew is its own."""
        body = _BODY.search(content)
        at = body.end() if body else 0
        shown = content[:at] + self._told + content[at:]
        return super()._inject_js_into_html(shown, epoch)  # type: ignore[no-any-return, no-untyped-call]


def _panel(hindrance: Sequence[str], language: Language) -> str:
    heading = escape(WORDS["preview-hindered"].into(language))
    written = "".join(f"<pre>{escape(line)}</pre>" for line in hindrance)
    return (
        f'<section class="cy-hindrance" role="alert" lang="{language}"><h2>{heading}</h2>{written}</section>'
    )
