"""The whole of a site as one frozen value: what every later step reads."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.language import Language
from cyhoeddi.model.organisation import Area, Organisation
from cyhoeddi.model.page import Page, PagePair
from cyhoeddi.model.settings import Settings
from cyhoeddi.model.strategy import Strategy

_UNREAD = frozenset(
    {
        "not-utf8", "not-readable", "not-a-file", "link-outside", "file-too-large", "nesting-too-deep", "page-empty",
        "yaml-tab", "yaml-broken", "front-matter-not-closed", "front-matter-not-keys",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Site:
    """Everything read from a project; ``faults`` are the mistakes met on the way.

    ``pairs`` holds every page pair by its key, in reading order; ``strategies`` those pages that make strategies.
    """

    settings: Settings
    pairs: Mapping[str, PagePair] = field(default_factory=dict)
    strategies: tuple[Strategy, ...] = ()
    organisations: Mapping[str, Organisation] = field(default_factory=dict)
    areas: Mapping[str, Area] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()

    @property
    def unread(self) -> frozenset[str]:
        """Sources of the pages that could not be read whole, so that nothing else should be said of them."""
        return frozenset(fault.position.path for fault in self.faults if fault.name in _UNREAD)

    def pages(self, language: Language | None = None) -> Iterator[Page]:
        """Every page, or those of one language, in reading order."""
        for pair in self.pairs.values():
            for page in pair.pages:
                if language is None or page.language == language:
                    yield page

    def page(self, path: str) -> Page | None:
        """The page of a content path such as ``cy/strategy/index.md``."""
        language, _, key = path.partition("/")
        pair = self.pairs.get(key)
        page = pair and (pair.en if language == "en" else pair.cy if language == "cy" else None)
        return page or None

    def strategy_of(self, key: str) -> Strategy | None:
        """The strategy that a page key lies in; the innermost, should one lie in another."""
        inside = [s for s in self.strategies if key.startswith(f"{s.id}/") or s.id == ""]
        return max(inside, key=lambda strategy: len(strategy.id), default=None)

    def address(self, path: str) -> str:
        """The path of a content file in the site's addresses: folders and page under their own-language slugs.

        Works for files that are no pages too: a picture moves with its folder.
        """
        parts = path.split("/")
        named = [parts[0]]
        for depth, name in enumerate(parts[1:], start=2):
            here = "/".join(parts[:depth])
            is_file = depth == len(parts)
            owner = (
                None if is_file and name == "index.md" else self.page(here if is_file else f"{here}/index.md")
            )
            slug = owner.slug if owner else None
            named.append(slug + (posixpath.splitext(name)[1] if is_file else "") if slug else name)
        return "/".join(named)
