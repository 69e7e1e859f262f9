"""Pages that a preview has rendered before: what has not changed is not rendered again.

What a page's HTML depends on is its Markdown, the settings of the Markdown extensions, its own address and those of all
files that it may link to. A page whose rendering MkDocs had something to say of, such as a link that leads nowhere, is
rendered anew each time, so that it is said each time.
"""

from __future__ import annotations

import logging
from collections.abc import Hashable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from functools import partial

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import TableOfContents

from cyhoeddi.model.markdown.dialect import EXTENSIONS


class RenderedPages:
    """Keeps what the last build rendered; ``begin`` each build with its files."""

    def __init__(self) -> None:
        self._kept: dict[str, _Rendered] = {}
        self._around: Hashable = None

    def begin(self, files: Files, config: MkDocsConfig) -> None:
        """Notes what every page's HTML depends on; with extensions of a site's own nobody knows, and none is kept."""
        names = [str(name) for name in config.markdown_extensions]
        addresses = frozenset((file.src_uri, file.dest_uri, file.inclusion) for file in files)
        around = (addresses, repr(config.mdx_configs), repr(config.validation))
        self._around = around if names == list(EXTENSIONS) else None
        self._kept = {path: kept for path, kept in self._kept.items() if kept.around == self._around}

    def look_after(self, page: MkDocsPage) -> None:
        """Takes the place of a page's own way to render itself."""
        vars(page)["render"] = partial(self._render, page)

    def _render(self, page: MkDocsPage, config: MkDocsConfig, files: Files) -> None:
        path, kept = page.file.src_uri, self._kept.get(page.file.src_uri)
        if kept is not None and kept.markdown == page.markdown:
            kept.put_into(page, files)
            return
        self._kept.pop(path, None)
        with _Listening() as listening:
            MkDocsPage.render(page, config, files)
        if self._around is not None and not listening.heard:
            self._kept[path] = _Rendered.of(page, self._around)


@dataclass(frozen=True, slots=True)
class _Rendered:
    """What ``Page.render`` of MkDocs 1.6 leaves behind in a page; links by the path of the file that they lead to."""

    markdown: str | None
    around: Hashable
    content: str | None
    toc: TableOfContents
    title: str | None
    anchors: frozenset[str]
    links: Mapping[str, Mapping[str, str]] | None

    @classmethod
    def of(cls, page: MkDocsPage, around: Hashable) -> _Rendered:
        links = page.links_to_anchors
        return cls(
            page.markdown, around, page.content, deepcopy(page.toc), page._title_from_render,
            frozenset(page.present_anchor_ids or ()),
            None if links is None else {file.src_uri: dict(to) for file, to in links.items()},
        )  # fmt: skip

    def put_into(self, page: MkDocsPage, files: Files) -> None:
        page.content, page.toc, page._title_from_render = self.content, deepcopy(self.toc), self.title
        page.present_anchor_ids = set(self.anchors)
        linked = ((files.get_file_from_path(path), to) for path, to in (self.links or {}).items())
        page.links_to_anchors = (
            None if self.links is None else {file: dict(to) for file, to in linked if file is not None}
        )


class _Listening(logging.Handler):
    """Whether MkDocs logs anything meanwhile: ``heard`` is true then."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.heard = False

    def emit(self, record: logging.LogRecord) -> None:
        """Notes that something was said."""
        self.heard = True

    def __enter__(self) -> _Listening:
        logging.getLogger("mkdocs").addHandler(self)
        return self

    def __exit__(self, *_: object) -> None:
        logging.getLogger("mkdocs").removeHandler(self)
