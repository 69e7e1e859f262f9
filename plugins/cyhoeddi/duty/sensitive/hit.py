"""What a test finds, and what the screen makes of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from cyhoeddi.model.language import Language
from cyhoeddi.model.position import Position
from cyhoeddi.model.words import Words

Weight = Literal["strong", "weak"]
"""How much speaks for it: ``strong`` is most likely what it seems, ``weak`` may well be something else."""


_SAY_NOTHING = ("protective-marking", "small-count")
"""Tests whose words tell nothing of themselves."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A place in a passage: characters from ``start`` up to ``end``; ``what`` says what it seems to be.

    ``whole_passage`` is true where the words alone say too little ("two victims"), so that a decision about them is one
    about the passage that they stand in.
    """

    start: int
    end: int
    what: Words
    weight: Weight = "strong"
    whole_passage: bool = False


@dataclass(frozen=True, slots=True)
class FileHit:
    """Something in a file that is published beside the pages: its words, and what it seems to be."""

    words: str
    what: Words
    weight: Weight = "strong"


@dataclass(frozen=True, slots=True)
class SensitiveFinding:
    """Something for a person to decide about.

    ``test`` is the name of the test that found it; ``words`` the very words, which are not to be shown where others
    read along; ``passage`` what they stand in, in ``language``; ``key`` the code under which a decision about it is
    kept; ``path`` the page or file below the content folder (for an included text, the page that includes it).
    """

    test: str
    position: Position
    words: str
    what: Words
    weight: Weight
    key: str
    path: str
    language: Language
    passage: str

    @property
    def masked(self) -> str:
        """The words with all but the first letter or digit of each hidden, for reports that others may read."""
        if self.test in _SAY_NOTHING:
            return self.words
        return " ".join(_masked(word) for word in self.words.split())


def _masked(word: str) -> str:
    first = next((number for number, character in enumerate(word) if character.isalnum()), None)
    if first is None:
        return word
    return word[: first + 1] + "".join(
        "*" if character.isalnum() else character for character in word[first + 1 :]
    )
