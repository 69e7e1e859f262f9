"""What somebody asks to sign off, from the words typed: ``content/cy/plan.md#why``."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from cyhoeddi.model.page import PagePair
from cyhoeddi.model.sign_off.naming import nearest_pages, nearest_parts, page_called, parts_called
from cyhoeddi.model.sign_off.parts import Part, parts_of
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.sign_off.part_words import part_words

_NO_PAGE = Words("There is no page “{name}”.", "Nid oes tudalen “{name}”.")
_NO_PART = Words(
    "There is no section or action “{name}” on the page {page}.",
    "Nid oes adran na cham gweithredu “{name}” ar y dudalen {page}.",
)
_NEAREST = Words("Perhaps: {names}", "Efallai: {names}")
_LONELY = Words(
    "{page}: {part} is there in one language only.", "{page}: mewn un iaith yn unig y mae {part}."
)
_NOTHING = Words("{page}: nothing is there in both languages.", "{page}: nid oes dim yno yn y ddwy iaith.")


@dataclass(frozen=True, slots=True)
class Request:
    """A page of which parts are to be signed off; ``parts`` are all that it has."""

    pair: PagePair
    parts: tuple[Part, ...]
    chosen: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Requests:
    """What is asked for, a request a page, and in words what there is not."""

    requests: tuple[Request, ...]
    unknown: tuple[Words, ...]


def read_requests(names: Iterable[str], site: Site) -> Requests:
    """The pages and parts that are named; a page without ``#`` stands for all of it that both languages have."""
    asked: dict[str, tuple[PagePair, tuple[Part, ...], list[Part]]] = {}
    unknown: list[Words] = []
    for name in names:
        page_name, _, part_name = name.partition("#")
        pair = page_called(page_name, site)
        if pair is None:
            unknown.append(_with_nearest(_NO_PAGE, nearest_pages(page_name, site), name=page_name))
            continue
        _, parts, chosen = asked.setdefault(pair.key, (pair, parts_of(pair), []))
        found = parts_called(part_name, parts) if part_name else [p for p in parts if p.en and p.cy]
        if part_name and not found:
            unknown.append(
                _with_nearest(_NO_PART, nearest_parts(part_name, parts), name=part_name, page=pair.key)
            )
        chosen += found
    requests = [Request(pair, parts, _once(chosen)) for pair, parts, chosen in asked.values()]
    return Requests(tuple(requests), tuple(unknown))


def lonely_words(request: Request) -> list[Words]:
    """For each chosen part that only one language has, a sentence that says so; likewise for a page without others."""
    if not request.chosen:
        return [_filled(_NOTHING, page=request.pair.key)]
    return [
        _filled(_LONELY, page=request.pair.key, part=part_words(part))
        for part in request.chosen
        if not (part.en and part.cy)
    ]


def _once(parts: Iterable[Part]) -> tuple[Part, ...]:
    return tuple({(part.path, part.en is None, part.cy is None): part for part in parts}.values())


def _with_nearest(words: Words, nearest: list[str], **values: str) -> Words:
    said = _filled(words, **values)
    if not nearest:
        return said
    near = _filled(_NEAREST, names=", ".join(nearest))
    return Words(f"{said.en} {near.en}", f"{said.cy} {near.cy}")


def _filled(words: Words, **values: str | Words) -> Words:
    english = {key: value.into("en") if isinstance(value, Words) else value for key, value in values.items()}
    welsh = {key: value.into("cy") if isinstance(value, Words) else value for key, value in values.items()}
    return Words(words.into("en").format(**english), words.into("cy").format(**welsh))
