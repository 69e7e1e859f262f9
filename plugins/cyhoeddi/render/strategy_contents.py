"""The contents of a whole strategy: its pages in order, each with its sections and the pages of its folder."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from cyhoeddi.model.language import Language
from cyhoeddi.model.page import Page, PagePair
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.render.interface import WORDS

_SECTION_LEVEL = 2


@dataclass(frozen=True, slots=True)
class ContentsSection:
    """A section of a page, by the id that both languages share."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class ContentsPage:
    """A page; ``path`` is below the content folder, ``pages`` are those of the folder that it stands for."""

    path: str
    title: str
    sections: tuple[ContentsSection, ...] = ()
    pages: tuple[ContentsPage, ...] = ()


def strategy_contents(strategy: Strategy, language: Language) -> tuple[ContentsPage, ...]:
    """The pages below a strategy's index that there are in a language, in reading order."""
    pages = [(pair, page) for pair in strategy.pairs if (page := pair.get(language)) is not None]
    indexes = frozenset(pair.folder for pair, page in pages if page.is_index)
    inside: dict[str, list[tuple[PagePair, Page]]] = {}
    for pair, page in pages:
        if pair is not strategy.index:
            inside.setdefault(_nearest_index(pair, page, strategy, indexes), []).append((pair, page))
    return _pages_in(strategy.index.folder, strategy, inside)


def _pages_in(
    folder: str, strategy: Strategy, inside: Mapping[str, Sequence[tuple[PagePair, Page]]]
) -> tuple[ContentsPage, ...]:
    """The pages of a folder, but for its index; a folder below it by its index, or else by its own pages."""
    found: list[ContentsPage] = []
    for pair, page in inside.get(folder, ()):
        below = _pages_in(pair.folder, strategy, inside) if page.is_index and pair.folder != folder else ()
        found.append(ContentsPage(page.path, _title(pair, page, strategy), _sections(pair, page), below))
    return tuple(found)


def _nearest_index(pair: PagePair, page: Page, strategy: Strategy, indexes: Collection[str]) -> str:
    """The folder whose index page a page stands under; ``indexes`` are those that have one."""
    folder = pair.folder
    if page.is_index:
        folder = folder.rpartition("/")[0]
    while folder not in indexes and folder.startswith(f"{strategy.index.folder}/"):
        folder = folder.rpartition("/")[0]
    return folder if folder in indexes else strategy.index.folder


def _title(pair: PagePair, page: Page, strategy: Strategy) -> str:
    priority = next((p for p in strategy.priorities if p.page_key == pair.key), None)
    if priority is None or priority.cross_cutting:
        return page.title
    return WORDS["priority-title"].into(page.language).format(id=priority.id, title=page.title)


def _sections(pair: PagePair, page: Page) -> tuple[ContentsSection, ...]:
    found = ((section.id, section.get(page.language)) for section in pair.sections)
    return tuple(
        ContentsSection(id_, own.title)
        for id_, own in found
        if own is not None and own.heading is not None and own.level == _SECTION_LEVEL
    )
