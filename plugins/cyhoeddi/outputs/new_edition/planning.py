"""What the next edition of a strategy writes, as values: the last edition's pages kept aside, and the next one's first.

The pages of the strategy stay where they are, so that their addresses do, and are from now on those of the next
edition; copies of them as they were are the edition that is kept. The result is read as a site before it is given back,
and refused where the copy does not say and lead to the same.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import yaml

from cyhoeddi.model.edition_changes import edition_changes
from cyhoeddi.model.kept_edition import kept_folder, record_path, words_hash
from cyhoeddi.model.page import Page
from cyhoeddi.model.read import read_site
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy
from cyhoeddi.outputs.new_edition.front_matter import with_new_edition
from cyhoeddi.outputs.new_edition.moved_text import moved_text, with_includes
from cyhoeddi.outputs.new_edition.refusal import refusal
from cyhoeddi.parity.links.lost_targets import TargetChecker

_TEXTS = (".md", ".yml", ".yaml", ".csv")


@dataclass(frozen=True, slots=True)
class NewEdition:
    """All paths are below the content folder.

    ``written`` are new texts, ``copied`` new files by the file that each is a copy of, ``replaced`` the strategy's own
    pages that change; ``folder`` is where the last edition is kept, below the language folders.
    """

    strategy: str
    last: str
    next: str
    folder: str
    written: Mapping[str, str]
    copied: Mapping[str, str]
    replaced: Mapping[str, str]


def plan_new_edition(
    site: Site, texts: Mapping[str, str], strategy: Strategy, year: int, kind: str
) -> NewEdition:
    """The next edition; raises NewEditionNotPossibleError. ``texts`` are those that the site was read from."""
    last = strategy.edition
    if last is None or strategy.edition_year is None:
        raise refusal("no-edition", path=strategy.index.pages[0].source)
    name = str(year) + ("" if kind == "full" else f"-{kind}")
    is_later = year > strategy.edition_year or (
        year == strategy.edition_year and kind != "full" and name != last
    )
    if not is_later:
        raise refusal("not-later", year=str(year), last=last, example=str(strategy.edition_year + 1))
    folder = kept_folder(strategy.id, last)
    taken = _taken(site, texts, strategy, last)
    if taken:
        raise refusal("in-the-way", path=posixpath.join(site.settings.content_folder, taken))
    moved = _moved(site, strategy, folder)
    written = dict(_kept_texts(texts, strategy, last, moved))
    record = record_path(strategy.id, last)
    written[record] = _record(strategy, last, written)
    edition = f"{{year: {year}, kind: {kind}}}"
    own = {page.path: texts[page.path] for pair in strategy.pairs for page in pair.pages}
    changed = {path: with_new_edition(text, edition) for path, text in own.items()}
    plan = NewEdition(
        strategy.id,
        last,
        name,
        folder,
        written,
        {new: old for old, new in moved.items() if old not in texts},
        {path: text for path, text in changed.items() if text != own[path]},
    )
    _verify(plan, site, texts, strategy)
    return plan


def _taken(site: Site, texts: Mapping[str, str], strategy: Strategy, last: str) -> str | None:
    """A file that stands where the last edition is to be kept."""
    places = [f"{each}/{posixpath.join(strategy.id, last)}" for each in site.settings.languages]
    record = record_path(strategy.id, last)
    places += [record, record.removesuffix(".yml")]
    return next(
        (path for path in sorted({*texts, *(site.files or ())}) for place in places if _is_in(path, place)),
        None,
    )


def _is_in(path: str, place: str) -> bool:
    return path == place or path.startswith(f"{place}/") or path == f"{place}.md"


def _moved(site: Site, strategy: Strategy, folder: str) -> Mapping[str, str]:
    """Where each file of the strategy goes: its pages, and the pictures in its folders."""
    others = [one.id for one in (*site.strategies, *site.former) if one is not strategy]
    inner = tuple(f"{other}/" for other in others if strategy.id == "" or other.startswith(f"{strategy.id}/"))
    found = [page.path for pair in strategy.pairs for page in pair.pages]
    for path in sorted(site.files or ()):
        language, _, key = path.partition("/")
        inside = strategy.id == "" or key.startswith(f"{strategy.id}/")
        if (
            language in site.settings.languages
            and inside
            and not key.startswith(inner)
            and not path.endswith(".md")
        ):
            found.append(path)
    return {path: _new_path(path, strategy, folder) for path in found}


def _new_path(path: str, strategy: Strategy, folder: str) -> str:
    language, _, key = path.partition("/")
    return f"{language}/{folder}/{posixpath.relpath(key, strategy.id or '.')}"


def _kept_texts(
    texts: Mapping[str, str], strategy: Strategy, last: str, moved: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """The kept pages and text files, and what the pages include, each by its new path."""
    aside = record_path(strategy.id, last).removesuffix(".yml")
    waiting = [(old, new, old, new) for old, new in moved.items() if old in texts]
    seen = set(moved)
    while waiting:
        old, new, page, new_page = waiting.pop(0)

        def kept(path: str, page: str = page, new_page: str = new_page) -> str:
            target = posixpath.normpath(path)
            if target not in texts:
                return path
            where = moved.get(target) or f"{aside}/{target}"
            if target not in seen:
                seen.add(target)
                waiting.append((target, where, page, new_page))
            return where

        text = texts[old]
        if old.endswith(".md"):
            text = moved_text(with_includes(text, kept), page, new_page, moved)
        yield new, text


def _record(strategy: Strategy, last: str, written: Mapping[str, str]) -> str:
    sources = {path: words_hash(text) for path, text in sorted(written.items()) if path.endswith(_TEXTS)}
    value = {"strategy": strategy.id, "edition": last, "sources": sources}
    return yaml.safe_dump(value, allow_unicode=True, sort_keys=False, width=1_000)


def _verify(plan: NewEdition, site: Site, texts: Mapping[str, str], strategy: Strategy) -> None:
    """Reads what the plan makes of the site, and refuses what is not as it should be."""
    files = None if site.files is None else site.files | {*plan.copied, *plan.written}
    after = read_site({**texts, **plan.written, **plan.replaced}, site.settings, files=files)
    kept = next((one for one in after.former if one.id == plan.folder), None)
    current = next((one for one in after.strategies if one.id == strategy.id), None)
    if current is None or current.edition != plan.next or current.published or current.review_due:
        raise refusal("front-matter", path=strategy.index.pages[0].source)
    if kept is None or kept.edition != plan.last or not edition_changes(strategy, kept).is_none:
        raise refusal("copy-differs", path=strategy.index.pages[0].source)
    for pair in strategy.pairs:
        for page in pair.pages:
            copy = after.page(_new_path(page.path, strategy, plan.folder))
            if copy is None or _lost(copy, after) != _lost(page, site):
                raise refusal("copy-differs", path=page.source)


def _lost(page: Page, site: Site) -> int:
    checker = TargetChecker(page, site)
    links = [link for block in page.walk() for link in (*block.links, *block.images)]
    return sum(checker.lost(link.target) is not None for link in links)
