"""How fast: a million words, ten times the text, the usual tool on the same pairs, and the start."""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from string import ascii_lowercase

from environment import PYTHON, ROOT
from parity_quality.material import Material

_CONFIGURATION = ROOT / "mkdocs.yml"
_PAGE = "---\ntitle: {title} {number}\n---\n\n{body}\n"
_TITLES = {"en": "Page", "cy": "Tudalen"}
_BLOCKS_IN_A_PAGE = 120


@dataclass(frozen=True, slots=True)
class Timed:
    """A figure of speed: what it is, its value and what was promised of it."""

    what: str
    value: float
    promised: str
    details: str


def speed(texts: Sequence[Material], runs: int) -> list[Timed]:
    """All figures of speed; those that are ratios are medians of paired runs."""
    blocks = [text for text in texts if text.kind == "pair"]
    with tempfile.TemporaryDirectory(prefix="cyhoeddi-speed-") as name:
        folder = Path(name)
        large, words = _site(folder / "large", blocks, 1_000_000)
        small, small_words = _site(folder / "small", blocks, 100_000)
        start, _ = _site(folder / "start", blocks, 0)
        return [
            _million(large, words, runs),
            _growth(large, small, words / small_words, runs),
            _starting(start, runs),
            *_usual_tool(folder, blocks, runs),
        ]


def _site(folder: Path, blocks: Sequence[Material], words: int) -> tuple[Path, int]:
    """A site of at least so many words in both languages; ten short pages where none are asked for.

    Blocks come again when all are used up, each time with another letter, so that no text is the same twice and
    none has a figure that it had not.
    """
    for language in _TITLES:
        (folder / "content" / language).mkdir(parents=True)
    shutil.copy(_CONFIGURATION, folder)
    written = page = place = 0
    size = _BLOCKS_IN_A_PAGE if words else 5
    while written < words or page < (0 if words else 10):
        chosen = [(blocks[(place + n) % len(blocks)], (place + n) // len(blocks)) for n in range(size)]
        for language, title in _TITLES.items():
            body = "\n\n".join(
                f"{getattr(block, language).strip()} ({ascii_lowercase[turn % 26]})" for block, turn in chosen
            )
            written += len(body.split())
            text = _PAGE.format(title=title, number=page, body=body)
            name = "index.md" if page == 0 else f"page-{page:05}.md"
            (folder / "content" / language / name).write_text(text, encoding="utf-8")
        page, place = page + 1, place + size
    return folder, written


def _check(folder: Path) -> float:
    return _seconds([PYTHON, "-m", "cyhoeddi", "check", "--format", "json"], folder)


def _seconds(command: Sequence[str | Path], folder: Path) -> float:
    start = time.perf_counter()
    result = subprocess.run(command, cwd=folder, capture_output=True, check=False)
    if result.returncode > 1:
        sys.exit(f"{command} failed:\n{result.stdout.decode()[-2000:]}{result.stderr.decode()[-2000:]}")
    return time.perf_counter() - start


def _million(folder: Path, words: int, runs: int) -> Timed:
    times = [_check(folder) for _ in range(runs)]
    per_million = statistics.median(times) * 1_000_000 / words
    return Timed(
        "seconds for a million words, both languages together",
        per_million,
        "under 20",
        f"{runs} runs of {words:,} words",
    )


def _growth(large: Path, small: Path, factor: float, runs: int) -> Timed:
    ratios = [_check(large) / _check(small) for _ in range(runs)]
    ratio = statistics.median(ratios) * 10 / factor
    return Timed("time for ten times the text", ratio, "at most 10.5", f"{runs} pairs")


def _starting(folder: Path, runs: int) -> Timed:
    times = [_check(folder) for _ in range(max(3, runs))]
    return Timed(
        "seconds to check ten short page pairs, start included",
        statistics.median(times),
        "under 1.5",
        f"{len(times)} runs",
    )


def _usual_tool(folder: Path, blocks: Sequence[Material], runs: int) -> list[Timed]:
    """Pofilter on the same pairs, as one PO file; nothing where it is not installed."""
    program = shutil.which("pofilter", path=str(Path(PYTHON).parent)) or shutil.which("pofilter")
    if program is None:
        print(
            "pofilter is not installed: pip install --require-hashes -r requirements-bench.lock",
            file=sys.stderr,
        )
        return []
    site, words = _site(folder / "pairs", blocks, 200_000)
    po = folder / "pairs.po"
    po.write_text(_po(site), encoding="utf-8")
    command = [program, "--progress=none", str(po), str(folder / "out.po")]
    ratios = [_seconds(command, folder) / _check(site) for _ in range(runs)]
    return [
        Timed(
            "times as fast as pofilter on the same pairs",
            statistics.median(ratios),
            "at least 5",
            f"{runs} pairs of runs, {words:,} words",
        )
    ]


def _po(site: Path) -> str:
    """Every paragraph of a site's pages as an entry of a PO file."""
    entries = ['msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: cy\\n"\n']
    for file in sorted((site / "content" / "en").glob("*.md")):
        twin = site / "content" / "cy" / file.name
        bodies = [
            f.read_text(encoding="utf-8").split("---\n", 2)[2].strip().split("\n\n") for f in (file, twin)
        ]
        for number, (en, cy) in enumerate(zip(*bodies, strict=False)):
            entries.append(f'msgctxt "{file.name}:{number}"\nmsgid {_quoted(en)}\nmsgstr {_quoted(cy)}\n')
    return "\n".join(entries)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'
