"""Ids in front matter that no duty of the strategy knows: of duties, and of what a duty asks for."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator, Mapping

from cyhoeddi.duty.checklist import split_cover
from cyhoeddi.duty.nations import known_nations
from cyhoeddi.duty.profile import Profile
from cyhoeddi.duty.reading import profiles_of
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.page import Page, PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.model.strategy import Strategy


def cover_faults(site: Site) -> Iterator[Fault]:
    """Duties without a profile or of another nation; ``covers`` and ``not_yet`` that name what no duty asks for."""
    known = profiles_of(site)
    for strategy in site.strategies:
        yield from _unknown_duties(strategy, known)
        yield from _duties_elsewhere(strategy, known, known_nations(strategy, site))
        if not all(id_ in known for id_ in strategy.duties):
            continue  # what an unknown duty asks for is not known either
        ids = {one.id for id_ in strategy.duties for one in known[id_].requirements}
        covered = set()
        for pair in strategy.pairs:
            for page in pair.pages:
                yield from _wrong_covers(page, pair, ids)
            covered |= {split_cover(str(value))[0] for value in pair.facts.get("covers") or ()}
        for page in strategy.index.pages:
            yield from _wrong_not_yet(page, ids, covered)
    indexes = {*(strategy.index.key for strategy in site.strategies), *site.former_keys}
    for page in site.pages():
        if page.value_at("not_yet") and page.path.partition("/")[2] not in indexes:
            place = page.front.key_at("not_yet")
            yield Fault("not-yet-elsewhere", place, {"example": "not_yet: {governance: …}"})


def _unknown_duties(strategy: Strategy, known: Collection[str]) -> Iterator[Fault]:
    for page in strategy.index.pages:
        duty, others = page.value_at("duty"), page.value_at("also_meets")
        places = [(duty, page.front.at("duty"), "duty: {}")] if isinstance(duty, str) else []
        for number, id_ in enumerate(others if isinstance(others, list) else ()):
            places.append((str(id_), page.front.at("also_meets", number), "also_meets: [{}]"))
        for id_, place, example in places:
            if id_ not in known:
                values = {"found": id_, "example": example.format(_nearest(id_, known))}
                yield Fault("duty-unknown", place, values)


def _duties_elsewhere(
    strategy: Strategy, known: Mapping[str, Profile], nations: Collection[str]
) -> Iterator[Fault]:
    """A duty of one nation in a strategy whose areas all lie in the other."""
    page = next((page for page in strategy.index.pages if page.value_at("areas")), None)
    for id_ in strategy.duties if page and nations else ():
        if id_ in known and page and not set(known[id_].nations).intersection(nations):
            values = {"found": id_, "nations": ", ".join(known[id_].nations), "example": "areas: [powys]"}
            yield Fault("duty-elsewhere", page.front.at("areas"), values)


def _wrong_covers(page: Page, pair: PagePair, ids: Collection[str]) -> Iterator[Fault]:
    values = page.value_at("covers")
    for number, value in enumerate(values if isinstance(values, list) else ()):
        place = page.front.at("covers", number)
        id_, section = split_cover(str(value))
        if id_ not in ids:
            yield Fault(
                "requirement-unknown", place, {"found": id_, "example": f"covers: [{_nearest(id_, ids)}]"}
            )
        elif section and section not in (known := [own.id for own in pair.sections if own.id]):
            nearest = _nearest(section, known) if known else ""
            example = f"covers: [{id_}#{nearest}]" if nearest else f"covers: [{id_}]"
            yield Fault("cover-section-unknown", place, {"found": section, "example": example})


def _wrong_not_yet(page: Page, ids: Collection[str], covered: Collection[str]) -> Iterator[Fault]:
    values = page.value_at("not_yet")
    for id_ in values if isinstance(values, dict) else ():
        place = page.front.key_at("not_yet", id_)
        if id_ not in ids:
            example = f"not_yet: {{{_nearest(id_, ids)}: …}}"
            yield Fault("requirement-unknown", place, {"found": id_, "example": example})
        elif id_ in covered:
            yield Fault("not-yet-covered", place, {"found": id_})


def _nearest(id_: str, known: Collection[str]) -> str:
    return (difflib.get_close_matches(id_, sorted(known), 1, 0.4) or sorted(known)[:1] or ["…"])[0]
