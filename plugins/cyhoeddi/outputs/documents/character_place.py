"""Where a character that no font has was written: whoever reads of it has a file to open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.language import Language
from cyhoeddi.model.page import Page
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site

_CODE = re.compile(r"U\+([0-9A-F]{4,6})")


def with_place(fault: Fault, site: Site, strategy_id: str, language: Language) -> Fault:
    """A fault of a strategy's document in one language, at the first place where its character was written.

    It stays as it is where that is in no page of the strategy (in the name of an organisation, for example), and where
    it speaks of no character.
    """
    code = _CODE.match(fault.values.get("found", "")) if fault.name == "pdf-character-missing" else None
    if code is None:
        return fault
    places = _places(chr(int(code[1], 16)), site, strategy_id, language)
    return replace(fault, position=next(places, fault.position))


def _places(character: str, site: Site, strategy_id: str, language: Language) -> Iterator[Position]:
    for strategy in site.strategies:
        if strategy.id == strategy_id:
            for pair in strategy.pairs:
                page = pair.get(language)
                if page:
                    yield from _in_front(character, page)
                    yield from _in_body(character, page)


def _in_front(character: str, page: Page) -> Iterator[Position]:
    start = page.front.start
    for number, line in enumerate(page.front.text.split("\n")):
        if (index := line.find(character)) >= 0:
            yield Position(start.path, start.line + number, index + 1)


def _in_body(character: str, page: Page) -> Iterator[Position]:
    for number, line in enumerate(page.body.split("\n"), start=1):
        if (index := line.find(character)) >= 0:
            place = page.places[number]
            yield Position(place.path, place.line, place.column + index)
