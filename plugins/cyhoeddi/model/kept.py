"""A value that is made once for each page, pair or site, since every rule asks for it, and a preview asks again."""

from __future__ import annotations

import weakref
from collections import OrderedDict
from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

_Thing = TypeVar("_Thing")
_Value = TypeVar("_Value")
_Things = ParamSpec("_Things")


def kept(make: Callable[[_Thing], _Value]) -> Callable[[_Thing], _Value]:
    """The function ``make``, whose value for a thing is kept as long as that very thing is in use."""
    values: dict[int, tuple[weakref.ref[_Thing], _Value]] = {}

    def value_of(thing: _Thing) -> _Value:
        found = values.get(id(thing))
        if found and found[0]() is thing:
            return found[1]
        value, number = make(thing), id(thing)
        values[number] = (weakref.ref(thing, lambda _: values.pop(number, None)), value)
        return value

    return value_of


def kept_with(
    make: Callable[Concatenate[_Thing, _Things], _Value],
) -> Callable[Concatenate[_Thing, _Things], _Value]:
    """The function ``make``, whose value for a thing is kept as long as everything else that it is asked with is equal.

    Neither the value nor the rest may hold the thing itself, which would then never be out of use.
    """
    latest: Callable[[_Thing], list[tuple[tuple[object, ...], _Value]]] = kept(lambda _: [])

    def value_of(thing: _Thing, /, *around: _Things.args, **named: _Things.kwargs) -> _Value:
        assert not named, "what is kept is known by the order of its arguments"
        before = latest(thing)
        if not before or before[0][0] != around:
            before[:] = [(around, make(thing, *around, **named))]
        return before[0][1]

    return value_of


def latest_kept(most: int) -> Callable[[Callable[_Things, _Value]], Callable[_Things, _Value]]:
    """Keeps the values of a function for the ``most`` things that were asked for last, each known by being that thing.

    For values that hold the things that they are made of, or are made of several; things of the same words that were
    read anew are others. The arguments have to be ones that nobody changes.
    """

    def keeping(make: Callable[_Things, _Value]) -> Callable[_Things, _Value]:
        values: OrderedDict[tuple[int, ...], tuple[tuple[object, ...], _Value]] = OrderedDict()

        @wraps(make)
        def value_of(*things: _Things.args, **named: _Things.kwargs) -> _Value:
            assert not named, "what is kept is known by the order of its arguments"
            numbers = tuple(map(id, things))  # held with the value, so that none is given to another thing
            if numbers in values:
                values.move_to_end(numbers)
            else:
                values[numbers] = (things, make(*things, **named))
                if len(values) > most:
                    values.popitem(last=False)
            return values[numbers][1]

        return value_of

    return keeping
