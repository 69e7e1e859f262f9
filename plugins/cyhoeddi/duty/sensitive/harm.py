"""The three tests of the statutory guidance (¶41b) for what a strategy may not hold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from cyhoeddi.model.words import Words

Harm = Literal["safety", "crime", "security"]

HARMS: Mapping[Harm, Words] = {
    "safety": Words("It might jeopardise the safety of a person.", "Gallai beryglu diogelwch person."),
    "crime": Words(
        "It might prejudice the prevention or detection of crime, or the investigation or prosecution of an offence.",
        "Gallai niweidio’r gwaith o atal neu ganfod troseddau, neu o ymchwilio i drosedd neu ei herlyn.",
    ),
    "security": Words(
        "It might compromise security, good order or discipline within an educational, prison or youth custody"
        " authority.",
        "Gallai amharu ar ddiogelwch, trefn neu ddisgyblaeth o fewn awdurdod addysg, carchar neu ddalfa ieuenctid.",
    ),
}
"""What each of them asks."""
