"""The mutation that the word before calls for: ``ar dudalen``, ``â thudalen``, ``yn nhudalen``, ``gweler tudalen``."""

from __future__ import annotations

from collections.abc import Mapping

from cyhoeddi.welsh.mutation import ASPIRATE, NASAL, SOFT, initial

_AFTER: dict[str, Mapping[str, str]] = {
    before: table
    for words, table in (
        ("am ar at dan dros drwy gan heb hyd i neu o tan tros trwy wrth", SOFT),
        ("a â gyda na tua", ASPIRATE),
        ("fy yn", NASAL),
    )
    for before in words.split()
}


def mutated_after(before: str, radical: str) -> str:
    """A lower-case radical as it stands behind a word: ``mutated_after("ar", "tudalen")`` gives ``dudalen``.

    Behind a word that calls for no mutation, or that is not known to, the radical itself.
    """
    letter = initial(radical)
    mutated = _AFTER.get(before.lower(), {}).get(letter)
    return radical if mutated is None else mutated + radical[len(letter) :]
