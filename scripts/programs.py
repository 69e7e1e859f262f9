"""Running other programs: seen or hidden, in the environment that they need."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from words import Stop, words

ROOT = Path(__file__).resolve().parent.parent
MACOS_LIBRARIES = ("/opt/homebrew/lib", "/usr/local/lib")


def child_environment() -> dict[str, str]:
    """The environment of the programs that the scripts start."""
    environment = {**os.environ, "PYTHONUTF8": "1", "NO_MKDOCS_2_WARNING": "1"}
    if sys.platform == "darwin":
        folders = [os.environ.get("DYLD_FALLBACK_LIBRARY_PATH", ""), *MACOS_LIBRARIES, "/usr/lib"]
        environment["DYLD_FALLBACK_LIBRARY_PATH"] = ":".join(filter(None, folders))
    return environment


def run(command: list[str], **options: Any) -> int:
    """Run a command that speaks for itself, and give its exit code."""
    return subprocess.run(command, check=False, **{"env": child_environment(), **options}).returncode


def become(command: list[str]) -> int:
    """Run a command in place of this script; on Windows, where that cannot be done, run it and wait."""
    if os.name != "nt":
        sys.stdout.flush()
        os.execve(command[0], command, child_environment())
    return run(command)


def run_hidden(command: list[str]) -> None:
    """Run a command in the checkout and show its output only if it fails.

    The command inherits the lock of `one_at_a_time`, so a pip that outlives a killed script is waited for.
    """
    result = subprocess.run(
        command,
        cwd=ROOT,
        check=False,
        close_fds=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    if result.returncode:
        raise Stop(f"{result.stdout.rstrip()}\n{words('failed', command=subprocess.list2cmdline(command))}")
