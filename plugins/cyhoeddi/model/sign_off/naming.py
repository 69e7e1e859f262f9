"""Pages and parts as a person names them: ``content/cy/plan.md#why``, ``plan``, ``plan#P1.2``."""

from __future__ import annotations

import difflib
import posixpath
from collections.abc import Callable, Iterator, Sequence

from cyhoeddi.model.language import LANGUAGES
from cyhoeddi.model.page import PagePair
from cyhoeddi.model.sign_off.parts import Part
from cyhoeddi.model.site import Site

_LIKENESS = 0.6
"""How like a name must be to be proposed in place of one that there is not, from 0 to 1."""


def page_called(name: str, site: Site) -> PagePair | None:
    """The page pair that a name stands for, with or without content folder, language and ``.md``.

    The page's address in either language serves too.
    """
    plain = posixpath.normpath(name.replace("\\", "/") or ".").removeprefix("./").strip("/")
    for shortened in _without_folders(plain, site.settings.content_folder):
        for key in (shortened, f"{shortened}.md", posixpath.normpath(posixpath.join(shortened, "index.md"))):
            if key in site.pairs:
                return site.pairs[key]
    return _by_address(plain, site)


def nearest_pages(name: str, site: Site) -> list[str]:
    """Up to three names of pages that are like one that there is not."""
    plain = _without_folders(name.replace("\\", "/").strip("/"), site.settings.content_folder)[-1]
    known = {key.removesuffix(".md").removesuffix("/index"): key for key in site.pairs}
    near = difflib.get_close_matches(plain.removesuffix(".md").removesuffix("/index"), known, 3, _LIKENESS)
    return [known[name] for name in near]


def parts_called(name: str, parts: Sequence[Part]) -> list[Part]:
    """The parts of a page that a name stands for: a section's id or heading in either language, an action's id."""
    wanted = name.casefold()
    ways: tuple[Callable[[Part], Iterator[str]], ...] = (_section_ids, _other_names, _titles)
    for way in ways:
        exact = [part for part in parts if name in way(part)]
        found = exact or [part for part in parts if wanted in (own.casefold() for own in way(part))]
        if found:
            return found
    return []


def nearest_parts(name: str, parts: Sequence[Part]) -> list[str]:
    """Up to three names of parts that are like one that there is not; all where there are no more."""
    names = list(dict.fromkeys(part_reference(part) for part in parts))
    return names if len(names) <= 3 else difflib.get_close_matches(name, names, 3, _LIKENESS)


def part_reference(part: Part) -> str:
    """What is written behind ``#`` for a part."""
    return part.id if part.id and part.kind in ("section", "action") else f"+{part.kind}"


def _without_folders(name: str, content_folder: str) -> list[str]:
    """The name as it is, then without the content folder and the language before it."""
    names = [name]
    for prefix in (content_folder, *LANGUAGES):
        if names[-1] == prefix or names[-1].startswith(f"{prefix}/"):
            names.append(names[-1].removeprefix(prefix).removeprefix("/"))
    return names[::-1]


def _by_address(name: str, site: Site) -> PagePair | None:
    wanted = _address(name)
    for pair in site.pairs.values():
        for page in pair.pages:
            address = _address(site.address(page.path))
            if wanted in (address, address.partition("/")[2]):
                return pair
    return None


def _address(path: str) -> str:
    return path.removesuffix(".md").removesuffix("index").strip("/").casefold()


def _section_ids(part: Part) -> Iterator[str]:
    if part.section:
        yield from (section.id for section in (part.section.en, part.section.cy) if section and section.id)


def _other_names(part: Part) -> Iterator[str]:
    if part.kind == "action":
        yield part.id
    elif part.kind != "section":
        yield from (part_reference(part), part.kind)


def _titles(part: Part) -> Iterator[str]:
    for text in (part.en, part.cy):
        if text and text.title and part.kind == "section":
            yield text.title
