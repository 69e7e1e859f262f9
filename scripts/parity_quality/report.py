"""docs/quality.md: the figures as tables, with what was promised beside them."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator, Mapping, Sequence

from cyhoeddi.parity.registry import RULES
from parity_quality import measure, words
from parity_quality.material import Material
from parity_quality.speed import speed

NAMES = ("alarms", "faults", "words", "speed")

_HEAD = """\
# How well the rules work

Made by `python scripts/bench-parity --write`; not written by hand. {material}

"""
_CORPUS = """\
Measured on published English and Welsh text of other bodies ({pairs:,} pairs of strings and blocks, {pages} pairs of
pages, and {composed} pages put together from the pairs, so that there are headings, lists and tables enough). The text
itself is not part of this project. Most of it is good translation, so an alarm is usually false; each alarm was looked
at, and those that name a true fault are in `scripts/parity_quality/judged.csv`."""
_FIXTURES = "Measured on the project's own fixtures, since no published text was at hand: {pairs} pairs."


def page(parts: Mapping[str, str], texts: Sequence[Material], *, is_published: bool) -> str:
    """The whole page."""
    counts = {
        f"{kind}s" if kind != "composed" else kind: sum(t.kind == kind for t in texts)
        for kind in ("pair", "page", "composed")
    }
    material = (_CORPUS if is_published else _FIXTURES).format(**counts)
    return _HEAD.format(material=material) + "\n".join(parts.values())


def measured(
    names: Sequence[str], texts: Sequence[Material], faults: int, runs: int, progress: Callable[[str], None]
) -> Iterator[tuple[str, str]]:
    """Each part that is asked for, by its name."""
    if "alarms" in names:
        yield "alarms", _alarms(texts, progress)
    if "faults" in names:
        yield "faults", _faults(texts, faults, progress)
    if "words" in names:
        progress("words")
        yield "words", _words(texts, faults)
    if "speed" in names:
        progress("speed")
        yield "speed", _speed(texts, runs)


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines) + "\n"


def _percent(share: float) -> str:
    return f"{100 * share:.2f} %"


def _alarms(texts: Sequence[Material], progress: Callable[[str], None]) -> str:
    rows, per_rule = [], []
    for kind in ("pair", "page"):
        own = [text for text in texts if text.kind == kind]
        found = measure.alarms(
            own, lambda number, kind=kind: progress(f"{kind}s: {number}") if number % 100 == 0 else None
        )
        for severity, promised in (("error", "0.5 %"), ("warning", "2 %")):
            shares = [_percent(found.share(severity, without_true=without)) for without in (False, True)]
            rows.append([f"{kind}s with a {severity}", *shares, promised if kind == "pair" else "-"])
        per_rule.append((kind, found))
    lines = [
        "## Alarms on good text\n",
        _table(["", "all alarms", "without those judged true", "promised"], rows),
    ]
    if any(found.texts for _, found in per_rule):
        lines.append(_by_rule(dict(per_rule)))
    return "\n".join(lines)


def _by_rule(found: Mapping[str, measure.Alarms]) -> str:
    rows = []
    for rule in RULES:
        cells = []
        for kind in ("pair", "page"):
            own = [alarm for alarm in found[kind].found if alarm.code == rule.code]
            true = sum(alarm.judged == "true" for alarm in own)
            cells.append(f"{len(own)}" + (f" ({true} true)" if true else ""))
        rows.append([rule.code, rule.name, rule.severity, *cells])
    return _table(["Rule", "Name", "Severity", "Alarms on pairs", "on pages"], rows)


def _faults(texts: Sequence[Material], count: int, progress: Callable[[str], None]) -> str:
    results = measure.seeded(texts, count, lambda number: progress(f"faults: class {number + 1}"))
    rows = [
        [
            result.name + ("" if result.is_promised else " (not promised)"),
            str(result.seeded),
            _percent(result.share),
            ", ".join(code for code, _ in result.by_code.most_common(3)),
        ]
        for result in results
    ]
    promised = [result for result in results if result.is_promised]
    seeded, found = sum(r.seeded for r in promised), sum(r.found for r in promised)
    rows.append(
        [
            "**together**",
            str(seeded),
            f"**{_percent(found / max(1, seeded))}**",
            "promised: 98 %, no class under 95 %",
        ]
    )
    head = (
        "## Seeded faults found\n\nOne fault in one language; found is what brings a new error or warning.\n"
    )
    return "\n".join([head, _table(["Fault", "Seeded", "Found", "Mostly by"], rows)])


def _words(texts: Sequence[Material], count: int) -> str:
    spelt = words.spelling(texts, count)
    rows = [
        [
            "misspellings flagged (one letter, words of five letters or more)",
            str(spelt.seeded),
            _percent(spelt.flagged / spelt.seeded),
            "95 %",
        ],
        [
            "good Welsh words flagged",
            f"{spelt.good:,}",
            _percent(spelt.good_flagged / spelt.good),
            "at most 0.6 %",
        ],
    ]
    for told in words.identification(texts, max(count, 1000)):
        name = {"en": "English", "cy": "Welsh"}[told.language]
        promised = "98 %" if told.words == "3 to 4" else "-"
        rows.append(
            [
                f"language of {told.words} words told rightly, {name}",
                str(told.strings),
                _percent(told.right / told.strings),
                promised,
            ]
        )
    return "\n".join(["## Words\n", _table(["", "Measured on", "Share", "Promised"], rows)])


def _speed(texts: Sequence[Material], runs: int) -> str:
    rows = [[timed.what, f"{timed.value:.2f}", timed.promised, timed.details] for timed in speed(texts, runs)]
    return "\n".join(
        [
            "## Speed\n\nOn the machine that ran it; one process each.\n",
            _table(["", "Measured", "Promised", ""], rows),
        ]
    )


def difference(before: str, after: str) -> str:
    """What was changed in a text, with some words around it."""
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False) if len(before) < 5000 else None
    if matcher is None:
        start = next((n for n, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), 0)
        return f"…{before[max(0, start - 80) : start + 160]}… → …{after[max(0, start - 80) : start + 160]}…"
    start = next((a for tag, a, *_ in matcher.get_opcodes() if tag != "equal"), 0)
    return f"…{before[max(0, start - 100) : start + 200]}… → …{after[max(0, start - 100) : start + 200]}…"
