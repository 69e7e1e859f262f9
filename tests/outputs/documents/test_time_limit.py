"""A document that is never finished ends its process; one that goes on, however slowly, does not."""

from __future__ import annotations

import subprocess
import sys

import pytest

from cyhoeddi.outputs.documents.page_counts import given_up
from cyhoeddi.outputs.documents.time_limit import GIVEN_UP

PROGRAM = """
import time
from cyhoeddi.outputs.documents.page_counts import count_as_given_up, count_page, take_counts
from cyhoeddi.outputs.documents.time_limit import time_limit
counts = [0] * 9
take_counts(counts)
def give_up():
    count_as_given_up(4)
    print(counts, flush=True)
with time_limit(give_up, {limit}) as still_working:
    {work}
print("finished")
"""


@pytest.mark.parametrize(
    "limit, work, code, said",
    [
        (0.5, "count_page(4, 7); time.sleep(60)", GIVEN_UP, str([0, 0, 0, 0, -7, 0, 0, 0, 0])),
        (0.5, "time.sleep(60)", GIVEN_UP, str([0, 0, 0, 0, -1, 0, 0, 0, 0])),
        (3, "[(time.sleep(1), still_working()) for _ in range(4)]", 0, "finished"),
        (60, "pass", 0, "finished"),
    ],
)
def test_it_ends_when_nothing_is_done(limit: float, work: str, code: int, said: str) -> None:
    program = PROGRAM.replace("{limit}", str(limit)).replace("{work}", work)
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=50, check=False
    )
    assert (run.returncode, run.stdout.strip(), run.stderr) == (code, said, "")


def test_given_up_are_those_told_as_such() -> None:
    assert list(given_up([0, 12, -3, 0, -1])) == [(2, 3), (4, 1)]
