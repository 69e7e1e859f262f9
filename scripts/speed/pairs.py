"""Commands run in turn, A B A B …, and compared by the median of their ratios: a slow machine is no excuse then."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ENVIRONMENT = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1", "CI": "true"}

Command = tuple[list[str | Path], Path]
"""A program with its arguments, and the folder that it runs in."""


@dataclass(frozen=True, slots=True)
class Run:
    """What a run took: seconds on the clock, seconds of the processor, megabytes at the peak."""

    seconds: float
    processor: float
    megabytes: float


def ratios(what: str, first: Command, second: Command, runs: int, bound: float) -> None:
    """Prints the median of the ratios of the first command to the second, by the clock and by the processor."""
    run(first), run(second)  # a run of each that does not count
    pairs = [(run(first), run(second)) for _ in range(runs)]
    found = [one.seconds / other.seconds for one, other in pairs]
    busy = statistics.median(one.processor / other.processor for one, other in pairs)
    medians = [statistics.median(took.seconds for took in column) for column in zip(*pairs, strict=True)]
    spread = f"{min(found):.2f} to {max(found):.2f} in {runs} pairs"
    times = f"medians {medians[0]:.2f} s and {medians[1]:.2f} s; processor {busy:.2f}"
    print(f"{what}: {statistics.median(found):.2f} (at most {bound:g}; {spread}; {times})", flush=True)


def run(command: Command) -> Run:
    """Runs a command to its end; ends the program with what it said where it failed."""
    return run_together([command])


def run_together(commands: Sequence[Command]) -> Run:
    """Runs commands side by side; the time is that of all, the memory that of the one with most."""
    start = time.perf_counter()
    processes = [
        subprocess.Popen(
            command, cwd=folder, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        for command, folder in commands
    ]
    took = [_ended(process) for process in processes]
    seconds = time.perf_counter() - start
    return Run(seconds, sum(one[0] for one in took), max(one[1] for one in took))


def _ended(process: subprocess.Popen[str]) -> tuple[float, float]:
    """Seconds of the processor and megabytes of a process, once it has ended."""
    output = process.stdout.read() if process.stdout else ""
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.stdout:
        process.stdout.close()
    if process.returncode:
        sys.exit(f"{process.args} failed:\n{output}")
    unit = 1024**2 if sys.platform == "darwin" else 1024
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit
