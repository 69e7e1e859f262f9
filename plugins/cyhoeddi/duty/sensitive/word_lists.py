"""The lists of words that the tests know, read once."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from cyhoeddi.welsh.mutation import surface_forms


@lru_cache(maxsize=8)
def word_list(name: str) -> frozenset[str]:
    """The words of a file of ``data/``, in small letters; those with a question mark keep it."""
    text = files("cyhoeddi.duty.sensitive").joinpath(f"data/{name}.txt").read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    return frozenset(word.casefold().replace("’", "'") for line in lines for word in line.split())


@lru_cache(maxsize=2)
def certain(name: str) -> frozenset[str]:
    """The words of a list that are hardly anything else."""
    return frozenset(word for word in word_list(name) if not word.endswith("?"))


@lru_cache(maxsize=2)
def doubtful(name: str) -> frozenset[str]:
    """The words of a list that are words or places too."""
    return frozenset(word.removesuffix("?") for word in word_list(name) if word.endswith("?"))


def mutated(words: str) -> str:
    """A part of a regular expression: these Welsh words in every form that mutation gives them, longest first."""
    forms = {form for word in words.split() for form in surface_forms(word.replace("_", " "))}
    return "|".join(form.replace(" ", r"\s") for form in sorted(forms, key=lambda form: (-len(form), form)))
