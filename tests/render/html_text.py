"""HTML as tests compare it: one element a line, attributes in order, white space folded."""

from __future__ import annotations

from html import escape
from html.parser import HTMLParser

_EMPTY = frozenset({"br", "col", "hr", "img", "input", "link", "meta"})


def normalised(html: str) -> str:
    """The same HTML, one tag or text a line, indented by depth; raises ValueError for tags that do not match."""
    writer = _Writer()
    writer.feed(html)
    writer.close()
    if writer.open:
        raise ValueError(f"not closed: {writer.open}")
    return "\n".join(writer.lines) + "\n"


class _Writer(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        self.open: list[str] = []

    def line(self, text: str) -> None:
        self.lines.append("  " * len(self.open) + text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        shown = "".join(f' {name}="{escape(value or "")}"' for name, value in sorted(attrs))
        self.line(f"<{tag}{shown}>")
        if tag not in _EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            raise ValueError(f"</{tag}> closes nothing")
        self.line(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.line(escape(" ".join(data.split()), quote=False))
