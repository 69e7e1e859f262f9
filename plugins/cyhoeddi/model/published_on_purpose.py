"""The ledger of persons' decisions that words which seem sensitive are published on purpose.

Each stands in a file of its own of one line, named by the code of the words (see ``duty/sensitive/keys.py``), so that
two people who decide at the same time write different files. The words themselves are not in it.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

import yaml

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.iso_date import read_date
from cyhoeddi.model.located_yaml import read_yaml
from cyhoeddi.model.position import Position
from cyhoeddi.model.schema import faults_against
from cyhoeddi.model.sign_off.file_names import safe_name

FOLDER = "data/sensitive-material"
"""Where the decisions lie, below the content folder."""

_NAME = re.compile(r"(?P<key>[0-9a-f]{20})\.yml\Z")


@dataclass(frozen=True, slots=True)
class PublishedOnPurpose:
    """A decision: what a ``test`` found is published, says ``by``, on the day ``on``, because of ``why``.

    ``key`` is the code of the words on their page; ``path`` its file, below the content folder.
    """

    key: str
    path: str
    test: str
    by: str
    on: date
    why: str


def decision_path(path: str, key: str) -> str:
    """The file of a decision about words of the page or file ``path``; both are below the content folder."""
    steps = [safe_name(step) for step in posixpath.splitext(path)[0].split("/")]
    suffix = posixpath.splitext(path)[1]
    if suffix != ".md":
        steps[-1] = safe_name(posixpath.basename(path))
    return posixpath.join(FOLDER, *steps, f"{key}.yml")


def decision_text(test: str, by: str, on: date, why: str) -> str:
    """What is written into the file of a decision: one line."""
    values = {"test": test, "by": by, "why": why}
    text = yaml.safe_dump(
        values, allow_unicode=True, default_flow_style=True, sort_keys=False, width=float("inf")
    )
    return f"{text.strip().removesuffix('}')}, date: {on.isoformat()}}}\n"


def read_decisions(
    texts: Mapping[str, str], content_folder: str
) -> tuple[Mapping[str, PublishedOnPurpose], tuple[Fault, ...]]:
    """The decisions among a site's texts by the code of their words, and what is wrong with their files."""
    decisions: dict[str, PublishedOnPurpose] = {}
    faults: list[Fault] = []
    for path in sorted(path for path in texts if path.startswith(f"{FOLDER}/")):
        decision, found = _read(path, posixpath.join(content_folder, path), texts[path])
        faults += found
        if decision:
            decisions[decision.key] = decision
    return decisions, tuple(faults)


def _read(path: str, source: str, text: str) -> tuple[PublishedOnPurpose | None, Iterable[Fault]]:
    name = _NAME.fullmatch(posixpath.basename(path))
    if not name:
        return None, (Fault("decision-name-wrong", Position(source), {"found": posixpath.basename(path)}),)
    data, faults = read_yaml(text, source)
    if not faults and not isinstance(data.value, dict):
        values = {"key": "sensitive-material", "found": str(data.value)[:80], "example": "by: Siân Huws"}
        faults = (Fault("value-wrong", data.start, values),)
    faults = faults or tuple(faults_against("sensitive_material", data))
    if faults:
        return None, faults
    value = data.value
    on = read_date(value["date"])
    return PublishedOnPurpose(name["key"], path, value["test"], value["by"], on, value["why"]), ()
