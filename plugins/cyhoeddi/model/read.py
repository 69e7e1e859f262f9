"""Step 1, read: a mapping of path to text becomes a :class:`Site`.

Nothing here touches a disk: tests, MkDocs and the command line each bring their own mapping.
"""

from __future__ import annotations

import posixpath
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any

from cyhoeddi.model.accepted_words import read_accepted_words
from cyhoeddi.model.accessibility import organisation_fault
from cyhoeddi.model.aliases import alias_faults, read_aliases
from cyhoeddi.model.comment_scope import comments_of
from cyhoeddi.model.directive_values import unknown_directives, wrong_values
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.former_editions import part_former
from cyhoeddi.model.front_matter import split_page
from cyhoeddi.model.front_matter_comments import comments_in_front_matter
from cyhoeddi.model.includes import SIGN, expand_includes
from cyhoeddi.model.kept_edition import FOLDER, KeptEdition, kept_faults, read_kept_edition
from cyhoeddi.model.language import LANGUAGES, language_of
from cyhoeddi.model.located_yaml import LocatedYaml, read_yaml
from cyhoeddi.model.markdown.block import sections_of
from cyhoeddi.model.markdown.control_comments import take_out_comments
from cyhoeddi.model.markdown.entangled import EntangledTextError
from cyhoeddi.model.markdown.parse import ParsedText, parse
from cyhoeddi.model.organisation import read_areas, read_organisations
from cyhoeddi.model.page import Page
from cyhoeddi.model.pair import pair_pages
from cyhoeddi.model.plan import plan_faults, read_strategies
from cyhoeddi.model.position import Position
from cyhoeddi.model.published_on_purpose import read_decisions
from cyhoeddi.model.references import unknown_references
from cyhoeddi.model.related import related_faults
from cyhoeddi.model.release import RELEASES, Release, read_releases
from cyhoeddi.model.schema import faults_against
from cyhoeddi.model.settings import Settings
from cyhoeddi.model.sign_off.ledger import read_entries
from cyhoeddi.model.sign_off.states import hold_against
from cyhoeddi.model.site import Site
from cyhoeddi.model.site_logo import logo_faults
from cyhoeddi.model.terms import read_terms

ORGANISATIONS = "data/organisations.yml"
AREAS = "data/areas.yml"
ALIASES = "data/aliases.yml"
TERMS = "data/terms.csv"
DUTIES = "data/duties/"
"""The folder of a site's own duty profiles."""


def read_site(
    texts: Mapping[str, str],
    settings: Settings,
    faults: tuple[Fault, ...] = (),
    files: frozenset[str] | None = None,
) -> Site:
    """The site made of ``texts`` (path below the content folder to its text).

    ``faults`` are those met before, while reading settings and files; they come first in the site's own.
    ``files`` are the paths of all files there are, pages and pictures too; None where that is not known.
    """
    found = [*faults, *logo_faults(settings.logo, files)]
    organisations = _data("organisations", ORGANISATIONS, texts, settings, found)
    areas = _data("areas", AREAS, texts, settings, found)
    aliases = _data("aliases", ALIASES, texts, settings, found)
    terms, term_faults = read_terms(texts.get(TERMS, ""), _source(TERMS, settings), settings.languages)
    found += term_faults
    duties, releases = _duties(texts, settings, found), _releases(texts, settings, found)
    pages: dict[str, Page] = {}
    for path in sorted(texts):
        if path.endswith(".md") and not path.startswith("data/"):
            if language_of(path) in settings.languages:
                pages[path] = _read_page(path, texts, settings, found)
            else:
                found.append(Fault("page-stray", Position(_source(path, settings)), {"found": path}))
    pairs, pair_faults = pair_pages(pages)
    known_organisations, known_areas = read_organisations(organisations), read_areas(areas)
    for page in pages.values():
        found += unknown_references(page, _ids(organisations), _ids(areas))
    found += organisation_fault(settings.accessibility, _ids(organisations))
    kept = _kept_editions(texts, settings, found)
    found += kept_faults(kept, texts, settings.content_folder)
    strategies, former = part_former(read_strategies(pairs), kept)
    found += related_faults(strategies, settings.languages)
    sign_offs, sign_off_faults = read_entries(texts, settings.content_folder, faults)
    found += sign_off_faults
    decisions, decision_faults = read_decisions(texts, settings.content_folder)
    found += decision_faults
    if settings.bilingual:
        found += [*_names_missing(organisations, "name", "short"), *_names_missing(areas, "name")]
    found += [
        *alias_faults(aliases),
        *pair_faults,
        *plan_faults(pairs),
        *wrong_values(pairs, (*strategies, *former)),
    ]
    return Site(
        settings=settings,
        pairs=pairs,
        strategies=strategies,
        organisations=known_organisations,
        areas=known_areas,
        aliases=read_aliases(aliases),
        terms=terms,
        ledger=hold_against(sign_offs, pairs),
        accepted_words=read_accepted_words(texts, known_organisations.values(), known_areas.values()),
        faults=tuple(found),
        files=files,
        duties=duties,
        releases=releases,
        published_on_purpose=decisions,
        former=former,
        kept_editions=kept,
    )


def _names_missing(data: LocatedYaml, *keys: str) -> Iterator[Fault]:
    """A name that one of the languages lacks: its pages would show that of the other."""
    entries = data.value if isinstance(data.value, dict) else {}
    for id_, entry in entries.items():
        for key in keys:
            names: Any = entry.get(key) if isinstance(entry, dict) else None
            for language in LANGUAGES if isinstance(names, dict) else ():
                if not names.get(language):
                    example = f"{key}: {{en: …, cy: …}}"
                    yield Fault("key-missing", data.key_at(id_, key), {"found": language, "example": example})


def _source(path: str, settings: Settings) -> str:
    return posixpath.join(settings.content_folder, path)


def _data(
    schema: str, path: str, texts: Mapping[str, str], settings: Settings, found: list[Fault]
) -> LocatedYaml:
    source = _source(path, settings)
    if path not in texts:
        is_unread = any(fault.position.path == source for fault in found)
        return LocatedYaml(None if is_unread else {}, Position(source))
    data, faults = read_yaml(texts[path], source)
    found += faults
    if not faults and data.value is None:
        return LocatedYaml({}, Position(source))
    if not faults:
        found += faults_against(schema, data)
    return data


def _duties(texts: Mapping[str, str], settings: Settings, found: list[Fault]) -> Mapping[str, LocatedYaml]:
    paths = sorted(path for path in texts if path.startswith(DUTIES) and path.endswith(".yml"))
    return {
        path.removeprefix(DUTIES).removesuffix(".yml"): _data("duty", path, texts, settings, found)
        for path in paths
    }


def _releases(texts: Mapping[str, str], settings: Settings, found: list[Fault]) -> tuple[Release, ...]:
    """The releases; none where the file is faulty, so that nothing is concluded from half of it."""
    before = len(found)
    data = _data("releases", RELEASES, texts, settings, found)
    return read_releases(data) if len(found) == before else ()


def _kept_editions(
    texts: Mapping[str, str], settings: Settings, found: list[Fault]
) -> tuple[KeptEdition, ...]:
    """The editions that are kept, but for those whose file is faulty."""
    kept = []
    for path in sorted(texts):
        if path.startswith(FOLDER) and path.endswith(".yml") and "/" not in path.removeprefix(FOLDER):
            before = len(found)
            data = _data("edition", path, texts, settings, found)
            if len(found) == before and data.value:
                kept.append(read_kept_edition(data))
    return tuple(kept)


def _ids(data: LocatedYaml) -> Collection[str] | None:
    """The ids of a data file, those of faulty entries too; None where the file could not be read."""
    return data.value.keys() if isinstance(data.value, dict) else None


def _read_page(path: str, texts: Mapping[str, str], settings: Settings, found: list[Fault]) -> Page:
    extensions = settings.markdown_extensions
    if SIGN in texts[path]:
        page, faults = _page_among(path, texts, settings.content_folder, extensions)
    else:
        page, faults = _page_alone(path, texts[path], settings.content_folder, extensions)
    found += faults
    return page


_PageRead = tuple[Page, tuple[Fault, ...]]
_Extensions = tuple[tuple[str, Any], ...]


@lru_cache(maxsize=2_000)  # in a preview most pages are as they were
def _page_alone(path: str, text: str, content_folder: str, extensions: _Extensions) -> _PageRead:
    return _page_among(path, {path: text}, content_folder, extensions)


def _page_among(
    path: str, texts: Mapping[str, str], content_folder: str, extensions: _Extensions
) -> _PageRead:
    """A page, and what is wrong with it; ``texts`` are those that it may include."""
    source = posixpath.join(content_folder, path)
    language = language_of(path)
    assert language is not None
    if not texts[path].strip():
        empty = LocatedYaml({}, Position(source))
        page = Page(path, language, source, empty, "", {1: Position(source)}, (), ())
        return page, (Fault("page-empty", Position(source)),)
    split = split_page(texts[path], source)
    included = expand_includes(split.body, source, split.body_line, texts, content_folder)
    expanded, written = take_out_comments(included)
    unread: tuple[Fault, ...] = ()
    try:
        parsed = parse(expanded.text, expanded.places, extensions)
    except RecursionError:
        unread = (Fault("nesting-too-deep", Position(source, split.body_line)),)
        parsed = ParsedText((), frozenset())
    except EntangledTextError as error:
        unread = (Fault("text-entangled", error.position),)
        parsed = ParsedText((), frozenset())
        expanded = replace(expanded, text="")  # nobody else reads it either
    start = Position(source, split.body_line)
    sections = sections_of(parsed.blocks, start, parsed.explicit_ids)
    comments = (*comments_in_front_matter(split.front), *comments_of(written, sections, expanded.places))
    page = Page(
        path, language, source, split.front, expanded.text, expanded.places, parsed.blocks, sections, comments
    )
    return page, (*unread, *split.faults, *expanded.faults, *unknown_directives(expanded))
