"""Values that are kept: as long as they hold, and no longer."""

from __future__ import annotations

import gc
import weakref
from dataclasses import dataclass

from cyhoeddi.model.kept import kept, kept_with, latest_kept


@dataclass(frozen=True)
class Thing:
    """Equal to another with the same words, and yet another thing."""

    words: str


def test_a_value_is_made_once_for_a_thing_and_again_for_its_equal() -> None:
    made: list[Thing] = []
    value_of = kept(lambda thing: made.append(thing) or thing.words.upper())  # type: ignore[func-returns-value]
    first, second = Thing("tŷ"), Thing("tŷ")
    assert [value_of(thing) for thing in (first, first, second, first)] == ["TŶ"] * 4
    assert [id(thing) for thing in made] == [id(first), id(second)]


def test_what_is_not_in_use_is_forgotten() -> None:
    value_of = kept(lambda thing: [thing.words])
    thing = Thing("ŵyr")
    value_of(thing)
    gone = weakref.ref(thing)
    del thing
    gc.collect()
    assert gone() is None
    assert value_of(Thing("tŷ")) == ["tŷ"]


def test_a_value_is_made_again_where_anything_beside_the_thing_is_another() -> None:
    made: list[tuple[str, ...]] = []

    def joined(thing: Thing, *around: str) -> str:
        made.append(around)
        return " ".join((thing.words, *around))

    value_of, thing = kept_with(joined), Thing("tŷ")
    asked = [("a",), ("a",), ("b",), ("b", "c"), ("a",)]
    assert [value_of(thing, *around) for around in asked] == ["tŷ a", "tŷ a", "tŷ b", "tŷ b c", "tŷ a"]
    assert made == [("a",), ("b",), ("b", "c"), ("a",)]
    assert value_of(Thing("ŵyr"), "a") == "ŵyr a"


def test_the_latest_values_are_kept_by_the_very_things() -> None:
    made: list[str] = []

    @latest_kept(2)
    def joined(first: Thing | None, second: Thing) -> str:
        made.append(second.words)
        return f"{first and first.words} {second.words}"

    a, b, c = Thing("a"), Thing("ŵ"), Thing("ŷ")
    assert [joined(None, a), joined(a, b), joined(None, a), joined(b, a)] == [
        "None a",
        "a ŵ",
        "None a",
        "ŵ a",
    ]
    assert made == ["a", "ŵ", "a"]
    assert joined(None, a) == "None a"
    assert made == ["a", "ŵ", "a"]
    assert [joined(b, c), joined(b, a), joined(None, Thing("a"))] == ["ŵ ŷ", "ŵ a", "None a"]
    assert made == ["a", "ŵ", "a", "ŷ", "a", "a"]
