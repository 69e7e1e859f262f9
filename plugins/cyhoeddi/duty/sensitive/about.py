"""What a test says of itself, in both languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from cyhoeddi.duty.sensitive.hit import Hit
from cyhoeddi.duty.sensitive.passage import Passage
from cyhoeddi.duty.sensitive.published import Published
from cyhoeddi.model.words import Words

Harm = Literal["safety", "crime", "security"]

HARMS: dict[Harm, Words] = {
    "safety": Words("It might jeopardise the safety of a person.", "Gallai beryglu diogelwch person."),
    "crime": Words(
        "It might prejudice the prevention or detection of crime, or the investigation or prosecution of an offence.",
        "Gallai niweidio’r gwaith o atal neu ganfod troseddau, neu o ymchwilio i drosedd neu ei herlyn.",
    ),
    "security": Words(
        "It might compromise security, good order or discipline within an educational, prison or youth custody authority.",
        "Gallai amharu ar ddiogelwch, trefn neu ddisgyblaeth o fewn awdurdod addysg, carchar neu ddalfa ieuenctid.",
    ),
}
"""The three tests of the statutory guidance, ¶41b."""


@dataclass(frozen=True, slots=True)
class About:
    """A test: ``serves`` are the tests of ¶41b that it is for; ``finds`` and ``leaves`` say what it points at, or not.

    ``find`` looks at one passage; None for the test that looks at files.
    """

    code: str
    name: str
    serves: tuple[Harm, ...]
    summary: Words
    finds: Words
    leaves: Words
    instead: Words
    find: Callable[[Passage, Published], Iterator[Hit]] | None = None
