"""A value that is made once for each page or site, since every test asks for it."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from typing import TypeVar

_Thing = TypeVar("_Thing")
_Value = TypeVar("_Value")


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
