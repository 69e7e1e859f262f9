"""What the templates of one page are given beyond MkDocs' own: the switch, banners, downloads, findings."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from types import MappingProxyType
from urllib.parse import quote, urlsplit

from cyhoeddi.adapters.page_head import PageHead, PriorityCard, page_head, priority_cards
from cyhoeddi.adapters.page_sharing import Sharing, sharing_of, whole_address
from cyhoeddi.adapters.strategy_notes import Listed, Notes, notes_of, strategies_listed
from cyhoeddi.adapters.strategy_parts import CONTENTS_ID, ContentsEntry, StrategyParts, contents_of, parts_of
from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.model.former_editions import current_edition, edition_before
from cyhoeddi.model.language import OWN_NAMES, Language, other_language
from cyhoeddi.model.page import Page
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.outputs.documents.document_file import DocumentFile
from cyhoeddi.outputs.review.document import review_address
from cyhoeddi.outputs.site_pages.generated import overview_path, statement_path
from cyhoeddi.render.edition_changes import edition_name
from cyhoeddi.render.file_words import file_words
from cyhoeddi.render.interface import WORDS
from cyhoeddi.render.site_style import ADDRESS as COLOURS
from cyhoeddi.render.site_style import screen_style

PAGE_TITLE_ID = "page-title"
"""The id of a page's title, where the skip link leads; the same in both languages."""


@dataclass(frozen=True, slots=True)
class Link:
    """A link of the interface.

    ``address`` is below the site, ``language`` that of its words and target, ``mime_type`` that of a file.
    """

    address: str
    language: Language
    words: str
    details: str = ""
    mime_type: str = ""


@dataclass(frozen=True, slots=True)
class Banner:
    """A line above the content; ``kind`` is part of its class, ``link`` leads where its words send the reader."""

    kind: str
    words: str
    link: Link | None = None


@dataclass(frozen=True, slots=True)
class Logo:
    """The site's logo: its address below the site, and what it says, nothing where it is decoration."""

    address: str
    words: str


@dataclass(frozen=True, slots=True)
class PageContext:
    """What templates call ``cyhoeddi``."""

    language: Language
    words: Mapping[str, str]
    title_id: str
    contents_id: str
    switch: Link | None
    languages: tuple[Link, ...]
    banners: tuple[Banner, ...]
    downloads: tuple[Link, ...]
    downloads_first: bool
    findings: tuple[Diagnostic, ...]
    sharing: Sharing
    unpublished: bool = False
    notes: Notes | None = None
    strategies: tuple[Listed, ...] = ()
    logo: Logo | None = None
    head: PageHead | None = None
    priorities: tuple[PriorityCard, ...] = ()
    review: Link | None = None
    parts: StrategyParts | None = None
    statement: Link | None = None
    overview: Link | None = None


@dataclass(frozen=True)
class SiteContext:
    """What the contexts of all pages are made from; ``addresses`` holds each page's by its path."""

    site: Site
    addresses: Mapping[str, str]
    files: Sequence[DocumentFile] = ()
    findings: Sequence[Diagnostic] = ()
    draft: bool = False
    reviewed: bool = False

    def of(self, page: Page) -> PageContext:
        """The context of one page."""
        strategy = self.site.strategy_of(page.path.partition("/")[2])
        return PageContext(
            language=page.language,
            words=interface_words(page.language),
            title_id=PAGE_TITLE_ID,
            contents_id=CONTENTS_ID,
            switch=self._switch(page),
            languages=self._languages(page),
            banners=tuple(self._banners(page)),
            downloads=self._downloads(page),
            downloads_first=strategy is not None and strategy.index.key == page.path.partition("/")[2],
            findings=tuple(finding for finding in self.findings if page.source in _sources(finding)),
            sharing=sharing_of(page, self.site, self.addresses, self.files),
            unpublished=self.unpublished,
            notes=self._notes(page, strategy),
            strategies=strategies_listed(self.site, self.addresses, page),
            logo=self.logo(page.language),
            head=page_head(page, strategy),
            priorities=priority_cards(page, strategy, self.site, self.addresses),
            review=self._review(page),
            parts=self._parts(page, strategy) if strategy else None,
            statement=self._statement(page.language),
            overview=self._overview(page.language),
        )

    @cached_property
    def _contents(self) -> Mapping[tuple[str, Language], tuple[ContentsEntry, ...]]:
        """The contents of every strategy and former edition in each language: every page of it asks for them."""
        return {
            (strategy.id, language): contents_of(strategy, language, self.addresses)
            for strategy in (*self.site.strategies, *self.site.former)
            for language in self.site.settings.languages
        }

    @property
    def unpublished(self) -> bool:
        """True of a draft and a preview: no search engine is to keep any of it."""
        return self.reviewed

    def kept_from_search_engines(self) -> tuple[str, ...]:
        """Paths on the host of files that cannot say ``noindex`` themselves, as ``robots.txt`` names them."""
        root = urlsplit(self.site.settings.site_url).path.rstrip("/")
        return tuple(f"{root}/{quote(file.address)}" for file in self.files) if self.unpublished else ()

    def languages_offered(self) -> tuple[Link, ...]:
        """The way into each language, in the alphabetical order of their own names, for pages of no language."""
        settings = self.site.settings
        links = [
            Link(self._home(language), language, OWN_NAMES[language], settings.site_name.into(language))
            for language in settings.languages
        ]
        return tuple(sorted(links, key=lambda link: link.words))

    @property
    def own_colours(self) -> str:
        """The address of the style sheet of the site's colours, nothing where it has the theme's."""
        return COLOURS if screen_style(self.site.settings) else ""

    def logo(self, language: Language | None = None) -> Logo | None:
        """The site's logo; without words where a page has no language of its own."""
        logo = self.site.settings.logo
        if logo is None:
            return None
        return Logo(quote(self.site.address(logo.path)), (language and logo.words.into(language)) or "")

    def statements(self) -> tuple[Link, ...]:
        """The accessibility statement of each language, in the order of the languages offered, for pages of none."""
        links = (self._statement(offered.language) for offered in self.languages_offered())
        return tuple(link for link in links if link)

    def word(self, key: str, language: Language) -> str:
        """One of the interface's words, for pages of no language."""
        return WORDS[key].into(language)

    def twins(self) -> list[Mapping[Language, str]]:
        """For each page pair the addresses it has, by language."""
        pairs = (
            {page.language: self.addresses.get(page.path, "") for page in p.pages}
            for p in self.site.pairs.values()
        )
        return [{language: address for language, address in pair.items() if address} for pair in pairs]

    def _home(self, language: Language) -> str:
        return self.addresses.get(f"{language}/index.md", f"{language}/")

    def _notes(self, page: Page, strategy: Strategy | None) -> Notes | None:
        address = whole_address(self.site, self.addresses[page.path])
        return notes_of(page, strategy, self.site, address, self.addresses) if strategy else None

    def _parts(self, page: Page, strategy: Strategy) -> StrategyParts:
        contents = self._contents[strategy.id, page.language]
        return parts_of(page, strategy, self.site, self.addresses, contents)

    def _statement(self, language: Language) -> Link | None:
        """The accessibility statement, where there is one."""
        return self._named(statement_path(self.site, language), "accessibility", language)

    def _overview(self, language: Language) -> Link | None:
        """The overview of strategies, where there is one."""
        return self._named(overview_path(self.site, language), "all-strategies", language)

    def _named(self, path: str | None, key: str, language: Language) -> Link | None:
        found = path is not None and path in self.addresses
        return Link(self.addresses[path], language, WORDS[key].into(language)) if found and path else None

    def _review(self, page: Page) -> Link | None:
        """The page in the side-by-side review, where one is made."""
        is_generated = page.path.partition("/")[2] in self.site.generated | self.site.former_keys
        if is_generated or not (self.reviewed and self.site.settings.bilingual):
            return None
        address = review_address(self.site, page.path.partition("/")[2], page.language)
        return Link(address, page.language, WORDS["side-by-side"].into(page.language))

    def _languages(self, page: Page) -> tuple[Link, ...]:
        """The page in every language that it has, itself too."""
        pair = self.site.pairs[page.path.partition("/")[2]]
        return tuple(Link(self.addresses[p.path], p.language, OWN_NAMES[p.language]) for p in pair.pages)

    def _switch(self, page: Page) -> Link | None:
        """The same page in the other language; where there is none, the nearest page above it that there is."""
        if not self.site.settings.bilingual:
            return None
        other = other_language(page.language)
        key = page.path.partition("/")[2]
        choices = [key]
        while key:
            key = posixpath.dirname(key)
            choices.append(posixpath.join(key, "index.md"))
        paths = (f"{other}/{choice}" for choice in choices)
        address = next((self.addresses[path] for path in paths if path in self.addresses), None)
        return Link(address, other, OWN_NAMES[other]) if address is not None else None

    def _banners(self, page: Page) -> list[Banner]:
        words = interface_words(page.language)
        banners = []
        if self.draft:
            banners.append(Banner("draft", words["draft-build"]))
        banners += self._editions(page)
        if notice := self.site.settings.notice.into(page.language):
            banners.append(Banner("notice", notice))
        if page.front.value.get("translation") == "draft":
            banners.append(Banner("translation", words["draft-translation"]))
        return banners

    def _editions(self, page: Page) -> Iterator[Banner]:
        """What a former edition says of itself once a later one is published, and a next one until it is."""
        own, language = self.site.strategy_of(page.path.partition("/")[2]), page.language
        current = current_edition(self.site, own) if own else None
        before = edition_before(self.site, own) if own else None
        if own and current and current.published:
            words = WORDS["former-edition"].into(language).format(edition=edition_name(own, language))
            yield self._banner("superseded", words, "former-edition-way", current, language)
        elif own and before and not own.published:
            words = WORDS["next-edition"].into(language).format(edition=edition_name(own, language))
            yield self._banner("next", words, "next-edition-way", before, language)

    def _banner(self, kind: str, words: str, way: str, leads_to: Strategy, language: Language) -> Banner:
        index = leads_to.index.get(language)
        if index is None or index.path not in self.addresses:
            return Banner(kind, words)
        said = WORDS[way].into(language).format(edition=edition_name(leads_to, language))
        return Banner(kind, words, Link(self.addresses[index.path], language, said))

    def _downloads(self, page: Page) -> tuple[Link, ...]:
        """The files of the page's strategy, those in the page's language first."""
        strategy = self.site.strategy_of(page.path.partition("/")[2])
        if strategy is None:
            return ()
        links = [_download(file, strategy) for file in self.files if file.strategy == strategy.id]
        return tuple(sorted(links, key=lambda link: (link.language != page.language, link.language)))


def _sources(finding: Diagnostic) -> set[str]:
    """The files that a finding speaks of: a difference is shown on the pages of both languages."""
    return {finding.position.path, *(place.path for place in finding.related)}


def _download(file: DocumentFile, strategy: Strategy) -> Link:
    kind = file.form.kind.into(file.language)
    details = file_words(kind, file.language, file.pages, file.size)
    words = strategy.title.into(file.language)
    return Link(quote(file.address), file.language, words, details, file.form.mime_type)


@lru_cache(maxsize=2)
def interface_words(language: Language) -> Mapping[str, str]:
    """The interface's words in one language."""
    return MappingProxyType({key: words.into(language) for key, words in WORDS.items()})
