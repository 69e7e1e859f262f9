"""False alarms on good text, and the share of seeded faults that is found."""

from __future__ import annotations

import csv
import random
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from parity_quality.checking import findings
from parity_quality.material import Material
from parity_quality.seeded_faults import FAULT_CLASSES, FaultClass

JUDGED = Path(__file__).with_name("judged.csv")
"""What a person said of each alarm on published text: fingerprint, code, ``true`` or ``false``, why."""

_SEVERITIES = ("error", "warning")


@dataclass(frozen=True, slots=True)
class Alarm:
    """A finding on a text that was taken to be good; ``judged`` is ``true``, ``false`` or empty."""

    material: Material
    code: str
    severity: str
    message: str
    judged: str


@dataclass(slots=True)
class Alarms:
    """All alarms on ``texts`` good texts."""

    texts: int
    found: list[Alarm] = field(default_factory=list)

    def share(self, severity: str, *, without_true: bool) -> float:
        """Texts with at least one alarm of a severity, of all; those judged to be true faults counted or not."""
        alarmed = {
            alarm.material.fingerprint
            for alarm in self.found
            if alarm.severity == severity and not (without_true and alarm.judged == "true")
        }
        return len(alarmed) / max(1, self.texts)

    def by_code(self, severity: str | None = None) -> Counter[str]:
        """Alarms of each rule."""
        return Counter(alarm.code for alarm in self.found if severity in (None, alarm.severity))


def judgements() -> dict[tuple[str, str], str]:
    """What was said of each alarm, by fingerprint and code."""
    if not JUDGED.exists():
        return {}
    with JUDGED.open(encoding="utf-8", newline="") as file:
        return {(row["fingerprint"], row["code"]): row["verdict"] for row in csv.DictReader(file)}


def alarms(texts: Sequence[Material], progress: Callable[[int], None]) -> Alarms:
    """Every finding on good texts."""
    judged, found = judgements(), Alarms(len(texts))
    for number, material in enumerate(texts):
        progress(number)
        for diagnostic in findings(material):
            verdict = judged.get((material.fingerprint, diagnostic.code), "")
            message = f"{diagnostic.position.path}: {diagnostic.message.into('en')}"
            found.found.append(Alarm(material, diagnostic.code, diagnostic.severity, message, verdict))
    return found


@dataclass(slots=True)
class Found:
    """Of the seeded faults of a class: how many, which were found, by which rules, and those that were not."""

    name: str
    is_promised: bool = True
    seeded: int = 0
    found: int = 0
    by_code: Counter[str] = field(default_factory=Counter)
    missed: list[tuple[Material, Material]] = field(default_factory=list)

    @property
    def share(self) -> float:
        """Found of seeded, 1 where none could be seeded."""
        return self.found / self.seeded if self.seeded else 1.0


def seeded(
    texts: Iterable[Material], count: int, progress: Callable[[int], None], only: str = ""
) -> list[Found]:
    """Each class of fault, ``count`` times, in texts without an error; found is what brings an error or warning."""
    chance = random.Random(20261120)
    everything, results = list(texts), []
    for fault_class in FAULT_CLASSES:
        if only in fault_class.name:
            progress(len(results))
            results.append(_of_class(fault_class, everything, count, chance))
    return results


def _of_class(fault_class: FaultClass, texts: list[Material], count: int, chance: random.Random) -> Found:
    result = Found(fault_class.name, fault_class.is_promised)
    by_kind = [[text for text in texts if text.kind == kind] for kind in fault_class.kinds]
    own = [text for texts_of_kind in by_kind for text in _shuffled(texts_of_kind, chance)[: 20 * count]]
    tries = 0
    while own and result.seeded < count and tries < 40 * count:
        tries += 1
        # Every kind of material in turn, so that the many short strings do not drown the pages.
        material = chance.choice(by_kind[tries % len(by_kind)] or own)
        damaged = fault_class.damage(material, chance)
        if damaged is None or damaged == material:
            continue
        before = _before(material)
        if any(severity == "error" for severity, _, _ in before):
            continue  # not good text: what is missing in it cannot be damaged
        result.seeded += 1
        new = _told(damaged) - {(code, message) for _, code, message in before}
        result.found += bool(new)
        result.by_code.update({code for code, _ in new})
        if not new:
            result.missed.append((material, damaged))
    return result


@cache
def _before(material: Material) -> frozenset[tuple[str, str, str]]:
    """What is found in a text before it is damaged."""
    return frozenset((d.severity, d.code, d.message.into("en")) for d in findings(material))


def _told(material: Material) -> set[tuple[str, str]]:
    return {(d.code, d.message.into("en")) for d in findings(material) if d.severity in _SEVERITIES}


def _shuffled(texts: list[Material], chance: random.Random) -> list[Material]:
    return chance.sample(texts, len(texts))
