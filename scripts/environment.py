"""What the scripts stand on: the right Python, the libraries of the system, and the .venv of this checkout.

Standard library only, since nothing is installed yet when it runs. A second run finds all in place from one
stamp file and starts within a fraction of a second. What the system has to provide is in `needs.py`, what is said to
people in `words.py`.
"""

import sys

# Before anything that an older Python 3 could stumble over.
if sys.version_info < (3, 11):  # noqa: UP036 - a script can be started with any Python
    found = ".".join(map(str, sys.version_info[:3]))
    sys.stderr.write(
        f"Cyhoeddi needs Python 3.11 or later; this is Python {found}.\n"
        f"Install a later Python and use it, for example: python3.13 {sys.argv[0]}\n"
        f"Mae angen Python 3.11 neu'n ddiweddarach ar Cyhoeddi; Python {found} yw hwn.\n"
        f"Gosodwch Python diweddarach a'i ddefnyddio, er enghraifft: python3.13 {sys.argv[0]}\n"
    )
    sys.exit(2)

import hashlib
import json
import os
import platform
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from needs import BUILD_NEEDS, Need, administrator, install_needs, instructions
from programs import ROOT, become, run_hidden
from words import Stop, say, words

VENV = ROOT / ".venv"
PROGRAMS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = PROGRAMS / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "cyhoeddi-stamp.json"
PROJECT = ROOT / "pyproject.toml"
BUILD_LOCK = ROOT / "requirements.lock"
TEST_LOCK = ROOT / "requirements-test.lock"

COULD_NOT_RUN = 2
INTERRUPTED = 130


@dataclass(frozen=True)
class Step:
    """One numbered step of setting up."""

    what: str
    act: Callable[[], None]


def fingerprint(file: Path) -> str:
    """What changes when the file does."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def wanted_stamp(lock: Path) -> dict[str, str]:
    """What the stamp says of a .venv that holds the packages of a lock file: it changes with what that is made from."""
    # The packages for tests are a superset of those for a build.
    locks = {BUILD_LOCK, lock}
    made_by = {"python": platform.python_version(), "place": str(ROOT)}
    return {**made_by, **{file.name: fingerprint(file) for file in locks}}


def found_stamp() -> dict[str, str]:
    """The stamp of the .venv; empty when that has to be made anew, as something it stands on changed."""
    try:
        stamp = dict(json.loads(STAMP.read_text(encoding="utf-8")))
    except (OSError, TypeError, ValueError):
        return {}
    current = {**wanted_stamp(TEST_LOCK), PROJECT.name: stamp.get(PROJECT.name)}
    whole = PYTHON.exists() and BUILD_LOCK.name in stamp and stamp.items() <= current.items()
    return stamp if whole else {}


def write_stamp(stamp: dict[str, str]) -> None:
    """Note what the .venv now holds. A script that is killed before leaves no stamp, so the step is taken again."""
    STAMP.write_text(json.dumps(stamp, indent=2), encoding="utf-8")


def steps_due(lock: Path) -> list[Step]:
    """What is to be done until the .venv holds the packages of a lock file and the project itself."""
    found = found_stamp()
    make = Step(words("venv"), make_venv)
    packages = Step(words("packages", lock=lock.name), lambda: install_packages(lock))
    project = Step(words("project"), install_project)
    if not found:
        return [make, packages, project]
    due = [] if lock.name in found else [packages]
    return due if found.get(PROJECT.name) == fingerprint(PROJECT) else [*due, project]


def make_venv() -> None:
    """Make the .venv anew, with the Python under any virtual environment that this script runs in."""
    STAMP.unlink(missing_ok=True)
    base = getattr(sys, "_base_executable", None) or sys.executable
    run_hidden([base, "-m", "venv", "--clear", str(VENV)])


def install_packages(lock: Path) -> None:
    """Install a lock file, every package against its hash; the lock is complete, so none is looked for."""
    stamp = {**found_stamp(), **wanted_stamp(lock)}
    STAMP.unlink(missing_ok=True)
    run_hidden([*pip_install(), "--require-hashes", "--no-deps", "--requirement", str(lock)])
    write_stamp(stamp)


def install_project() -> None:
    """Install the checkout itself, editable, with the build tools of the lock file."""
    stamp = {**found_stamp(), PROJECT.name: fingerprint(PROJECT)}
    run_hidden([*pip_install(), "--no-deps", "--no-build-isolation", "--editable", "."])
    write_stamp(stamp)


def pip_install() -> list[str]:
    """The start of a pip command; the user's own settings of pip stay in force."""
    return [str(PYTHON), "-m", "pip", "install", "--no-input", "--disable-pip-version-check"]


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Hold the right to change the .venv; wait for a script that holds it. It ends with its process."""
    folder = ROOT / ".cache"
    folder.mkdir(exist_ok=True)
    with (folder / "setting-up").open("w") as file:
        os.set_inheritable(file.fileno(), True)
        if not try_lock(file):
            say(words("waiting"))
            while not try_lock(file):
                time.sleep(0.2)
        yield


def try_lock(file: TextIO) -> bool:
    """Lock a file without waiting; False when another process has it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def set_up(needs: Sequence[Need], lock: Path) -> None:
    """Put in place whatever is not; return at once when nothing is missing."""
    missing = [need for need in needs if not need.present()]
    system = [system_step(missing)] if missing else []
    if not system and not steps_due(lock):
        return
    take(system, before=0, after=len(steps_due(lock)))
    with one_at_a_time():
        take(steps_due(lock), before=len(system), after=0)


def system_step(missing: Sequence[Need]) -> Step:
    """The step that installs what the system lacks; where a script may not do that, a person has to."""
    prefix = administrator()
    if prefix is None:
        raise Stop(instructions(missing))
    packages = " ".join(need.apt for need in missing)
    return Step(words("system", packages=packages), lambda: install_needs(missing, prefix))


def take(steps: Sequence[Step], before: int, after: int) -> None:
    """Take some steps, numbered among those taken before and those that come after."""
    total = before + len(steps) + after
    for number, step in enumerate(steps, before + 1):
        say(words("setting-up", number=number, total=total, what=step.what))
        step.act()


def guarded(script: Callable[[], int]) -> int:
    """The exit code of a script, with a sentence in place of a traceback when it cannot go on."""
    try:
        return script()
    except Stop as reason:
        say(str(reason))
    except OSError as fault:
        say(words("no-file", fault=fault))
    except KeyboardInterrupt:
        return INTERRUPTED
    return COULD_NOT_RUN


def run_cyhoeddi(command: str) -> int:
    """Set up what a build needs, then run one command of cyhoeddi with the arguments of the script."""

    def script() -> int:
        set_up(BUILD_NEEDS, BUILD_LOCK)
        return become([str(PYTHON), "-m", "cyhoeddi", command, *sys.argv[1:]])

    return guarded(script)
