"""Reads a Hunspell dictionary: a list of words, and a file of the prefixes and suffixes that they take.

What the Welsh dictionary needs and no more: prefixes (mutations), suffixes, suffixes upon suffixes, forms that need an
affix. A word is taken apart when it is looked up, so that reading is quick.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

_WITH_CONDITION = 5
"""Fields of a rule that says which words it fits."""
_LONGEST_PREFIX = 4
_LONGEST_SUFFIX = 6
"""Letters; checked when the rules are read."""


@dataclass(frozen=True, slots=True)
class _Affix:
    """One prefix or suffix: what it ``adds`` in place of what it ``strips``, and the flags that the result has."""

    flag: str
    strips: str
    adds: str
    next_flags: str
    fits: Callable[[str], object]


@dataclass(frozen=True, slots=True)
class _Formed:
    """A stem with a suffix that others can follow: the flags of both."""

    suffix_flags: str
    stem_flags: str


class AffixDictionary:
    """The words of a dictionary; ``has`` is true for those that Hunspell takes in the same case."""

    def __init__(self, words: dict[str, str], rules: str) -> None:
        """``words`` with their flags, and the text of the affix file."""
        self._words = words
        self._needs_affix = ""
        self._prefixes: dict[str, list[_Affix]] = {}
        self._suffixes: dict[str, list[_Affix]] = {}
        for line in rules.splitlines():
            self._read_rule(line.split())
        self._formed = self._with_one_suffix()

    @classmethod
    def read(cls, folder: Path, name: str) -> AffixDictionary:
        """The dictionary ``name.aff`` and ``name.dic`` of a folder; raises OSError where they are not there."""
        words: dict[str, str] = {}
        for line in (folder / f"{name}.dic").read_text(encoding="utf-8").splitlines()[1:]:
            word, _, flags = line.partition("/")
            words[word] = words.get(word, "") + flags
        return cls(words, (folder / f"{name}.aff").read_text(encoding="utf-8"))

    def _read_rule(self, fields: list[str]) -> None:
        if fields[:1] == ["NEEDAFFIX"]:
            self._needs_affix = fields[1]
        elif fields[:1] in (["PFX"], ["SFX"]) and not _is_header(fields):
            kind, flag, strips, adds = fields[:4]
            adds, _, next_flags = adds.partition("/")
            strips, adds = ("" if part == "0" else part for part in (strips, adds))
            condition = fields[4] if len(fields) >= _WITH_CONDITION and fields[4] != "." else ""
            if kind == "PFX":
                fits, table = re.compile(condition).match, self._prefixes
            else:
                fits, table = re.compile(f"(?:{condition})$").search, self._suffixes
            assert len(adds) <= (_LONGEST_PREFIX if kind == "PFX" else _LONGEST_SUFFIX)
            table.setdefault(adds, []).append(_Affix(flag, strips, adds, next_flags, fits))

    def _with_one_suffix(self) -> dict[str, list[_Formed]]:
        """Every stem with a suffix that others can follow: the stems of the Welsh verbs."""
        followed: dict[str, list[_Affix]] = {}
        for affix in (affix for affixes in self._suffixes.values() for affix in affixes if affix.next_flags):
            followed.setdefault(affix.flag, []).append(affix)
        formed: dict[str, list[_Formed]] = {}
        for stem, flags in self._words.items():
            for flag in followed.keys() & flags:
                for affix in followed[flag]:
                    if stem.endswith(affix.strips) and affix.fits(stem):
                        form = stem[: len(stem) - len(affix.strips)] + affix.adds
                        formed.setdefault(form, []).append(_Formed(affix.next_flags, flags))
        return formed

    def triples_of_letters(self) -> frozenset[str]:
        """Every three characters that follow each other in a stem or in the space behind it."""
        text = " ".join(self._words)
        return frozenset(text[place : place + 3] for place in range(len(text) - 2))

    def has(self, word: str) -> bool:
        """True for a word of the dictionary with any affixes that it may take, written in just these letters."""
        if not word:
            return False
        return self._is_formed(word, "") or any(
            self._is_formed(rest, flag) for rest, flag in self._without_prefix(word)
        )

    def _without_prefix(self, word: str) -> Iterator[tuple[str, str]]:
        for length in range(min(_LONGEST_PREFIX, len(word)) + 1):
            for affix in self._prefixes.get(word[:length], ()):
                rest = affix.strips + word[length:]
                if affix.fits(rest):
                    yield rest, affix.flag

    def _is_formed(self, form: str, prefix: str) -> bool:
        """True for a stem, or a stem with one or two suffixes, that may have the prefix of a flag."""
        flags = self._words.get(form)
        if flags is not None and prefix in flags:
            return True
        for cut in range(max(0, len(form) - _LONGEST_SUFFIX), len(form) + 1):
            for affix in self._suffixes.get(form[cut:], ()):
                if self._can_have(form[:cut] + affix.strips, affix, prefix):
                    return True
        return False

    def _can_have(self, stem: str, affix: _Affix, prefix: str) -> bool:
        """True where ``stem`` is one, or a stem with a suffix, and may have an affix and a prefix, too."""
        flags = self._words.get(stem)  # first of all, since few of what is asked for are words
        if (
            flags is not None
            and affix.flag in flags
            and self._may_end(affix, prefix, flags)
            and affix.fits(stem)
        ):
            return True
        return any(
            affix.flag in formed.suffix_flags
            and any(prefix in given for given in (affix.next_flags, formed.suffix_flags, formed.stem_flags))
            and bool(affix.fits(stem))
            for formed in self._formed.get(stem, ())
        )

    def _may_end(self, affix: _Affix, prefix: str, flags: str) -> bool:
        """True where a suffix may be the last one of a word with a prefix, or with none."""
        if not prefix:
            return not self._needs_affix or self._needs_affix not in affix.next_flags
        return prefix in flags or prefix in affix.next_flags


def _is_header(fields: list[str]) -> bool:
    """``PFX M Y 26`` says how many entries of a flag follow."""
    return len(fields) == 4 and fields[2] in ("Y", "N") and fields[3].isdigit()
