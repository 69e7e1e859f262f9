"""The whole of a site as one frozen value: what every later step reads."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from cyhoeddi.model.aliases import Aliases
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.kept_edition import KeptEdition
from cyhoeddi.model.language import Language
from cyhoeddi.model.located_yaml import LocatedYaml
from cyhoeddi.model.organisation import Area, Organisation
from cyhoeddi.model.page import Page, PagePair
from cyhoeddi.model.published_on_purpose import PublishedOnPurpose
from cyhoeddi.model.release import Release
from cyhoeddi.model.settings import Settings
from cyhoeddi.model.sign_off.states import Ledger
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.model.terms import Term

_UNREAD = frozenset(
    {
        "not-utf8", "not-readable", "not-a-file", "link-outside", "file-too-large", "nesting-too-deep",
        "text-entangled", "page-empty", "yaml-tab", "yaml-broken", "front-matter-not-closed", "front-matter-not-keys",
    }
)  # fmt: skip


@dataclass(frozen=True)
class Site:
    """Everything read from a project; ``faults`` are the mistakes met on the way.

    ``pairs`` holds every page pair by its key, in reading order; ``strategies`` those pages that make strategies;
    ``files`` the paths of all that is published below the content folder, None where nobody looked;
    ``accepted_words`` what no spelling rule speaks of, in lower case; ``duties`` the site's own duty profiles by their
    file's name, as they were read; ``releases`` the editions that were released; ``generated`` the keys of pages that
    are no files; ``published_on_purpose`` the decisions of persons about words that seem sensitive, by their code.
    ``former`` are editions that are kept beside the current ones, the earliest first, and ``kept_editions`` what is
    known of them.
    """

    settings: Settings
    pairs: Mapping[str, PagePair] = field(default_factory=dict)
    strategies: tuple[Strategy, ...] = ()
    organisations: Mapping[str, Organisation] = field(default_factory=dict)
    areas: Mapping[str, Area] = field(default_factory=dict)
    aliases: Aliases = field(default_factory=Aliases)
    terms: tuple[Term, ...] = ()
    ledger: Ledger = field(default_factory=Ledger)
    accepted_words: frozenset[str] = frozenset()
    faults: tuple[Fault, ...] = ()
    files: frozenset[str] | None = None
    duties: Mapping[str, LocatedYaml] = field(default_factory=dict)
    releases: tuple[Release, ...] = ()
    former: tuple[Strategy, ...] = ()
    kept_editions: tuple[KeptEdition, ...] = ()
    generated: frozenset[str] = frozenset()
    published_on_purpose: Mapping[str, PublishedOnPurpose] = field(default_factory=dict)

    @cached_property
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

    @cached_property
    def pages_by_web_path(self) -> Mapping[str, Page]:
        """Every page by its address below the site, without slashes around it: ``cy/trais-difrifol/anghenion``."""
        return {self.web_path(page): page for page in self.pages()}

    def web_path(self, page: Page) -> str:
        """A page's address below the site, as in ``pages_by_web_path``."""
        path = posixpath.splitext(self.address(page.path))[0]
        return posixpath.dirname(path) if page.is_index else path

    def strategy_of(self, key: str) -> Strategy | None:
        """The strategy, or former edition of one, that a page key lies in; the innermost, should one lie in another."""
        if key in self.generated:
            return None
        folder = key.rpartition("/")[0]
        while folder and folder not in self._strategies_by_folder:
            folder = folder.rpartition("/")[0]
        return self._strategies_by_folder.get(folder)

    @cached_property
    def _strategies_by_folder(self) -> Mapping[str, Strategy]:
        """Every strategy and former edition by its id; the first, should two have the same."""
        return {strategy.id: strategy for strategy in reversed((*self.strategies, *self.former))}

    @cached_property
    def former_keys(self) -> frozenset[str]:
        """The keys of the pages of former editions: they are read, and neither checked nor signed off anew."""
        return frozenset(pair.key for strategy in self.former for pair in strategy.pairs)

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
