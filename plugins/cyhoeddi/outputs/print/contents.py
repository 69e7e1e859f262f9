"""The list of contents: one link a line, the chapters of a folder below the page that stands for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup


@dataclass(frozen=True, slots=True)
class Entry:
    """A line: ``depth`` is 1, or more for a page in a folder of the strategy."""

    id: str
    title: str
    depth: int


def contents_html(entries: Iterable[Entry]) -> Markup:
    """The lines as nested lists; those of a folder stand in a list of their own below the page that comes before."""
    html, depth = Markup(), 0
    line = Markup('<a href="#{id}">{title}</a><span class="contents-page" data-target="#{id}"></span>')
    for entry in entries:
        wanted = min(entry.depth, depth + 1)
        if wanted > depth:
            html += Markup("<ol><li>")
        else:
            html += Markup("</li></ol>") * (depth - wanted) + Markup("</li><li>")
        html += line.format(id=entry.id, title=entry.title)
        depth = wanted
    return html + Markup("</li></ol>") * depth
