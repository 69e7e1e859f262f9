"""What a site's settings say of the rules: how severe a finding is, where it is not wanted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, get_args

from cyhoeddi.model.located_yaml import LocatedYaml
from cyhoeddi.model.position import Position

ChosenSeverity = Literal["error", "warning", "info", "off"]
"""What a rule can be set to; ``off`` runs it not at all."""

_WORDS: tuple[ChosenSeverity, ...] = get_args(ChosenSeverity)
_GLOB = re.compile(r"\*\*/|\*\*|\*|\?|[^*?]+")
_AS_PATTERN = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}


@dataclass(frozen=True, slots=True)
class RuleSetting:
    """``rule`` is a rule's name or code, or the letters of a group of codes, as it was written."""

    rule: str
    severity: ChosenSeverity
    position: Position


@dataclass(frozen=True, slots=True)
class PathSetting:
    """Rules that are not wanted on some pages: ``pattern`` as it was written, ``ignore`` each rule with its place."""

    pattern: str
    ignore: tuple[tuple[str, Position], ...]
    position: Position

    def matches(self, path: str) -> bool:
        """True for a page of these, by its path below the content folder (``en/strategy/plan.md``).

        A pattern that does not begin with the folder of a language is for the pages of both; one that ends in ``/``
        for all below that folder.
        """
        return bool(_compiled(self.pattern).fullmatch(path))


def read_rule_settings(data: LocatedYaml) -> Iterator[RuleSetting]:
    """What is below ``rules:``; YAML reads a bare ``off`` as false."""
    rules = data.value.get("rules")
    for rule, severity in rules.items() if isinstance(rules, dict) else ():
        chosen = "off" if severity is False else severity
        if chosen in _WORDS:
            yield RuleSetting(str(rule).strip(), chosen, data.key_at("rules", str(rule)))


def read_path_settings(data: LocatedYaml) -> Iterator[PathSetting]:
    """What is below ``per_path:``."""
    paths = data.value.get("per_path")
    for pattern, entry in paths.items() if isinstance(paths, dict) else ():
        key = ("per_path", str(pattern))
        ignored = entry.get("ignore") if isinstance(entry, dict) else None
        rules = [
            (str(rule).strip(), data.at(*key, "ignore", number))
            for number, rule in enumerate(ignored if isinstance(ignored, list) else [])
        ]
        yield PathSetting(str(pattern), tuple(rules), data.key_at(*key))


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    whole = pattern.removeprefix("./") + ("**" if pattern.endswith("/") else "")
    parts = (_AS_PATTERN.get(part) or re.escape(part) for part in _GLOB.findall(whole))
    language = "" if re.match(r"(?:en|cy|data|\*\*)/", whole) else "(?:en|cy)/"
    return re.compile(language + "".join(parts), re.DOTALL)
