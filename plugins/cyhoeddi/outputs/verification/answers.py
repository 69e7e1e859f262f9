"""What a host answers, or why it does not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

Trouble = Literal[
    "not-reachable", "certificate", "too-slow", "redirect-loop", "elsewhere", "too-large", "cut-off", "unreadable"
]  # fmt: skip
"""Why there is no answer that could be read; ``unreadable`` where it is not HTTP, or packed in an unknown way."""

HTML = "text/html"


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer that came whole: its status, its media type in small letters, its content as it was before packing."""

    status: int
    media_type: str
    body: bytes


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """Why there is none; ``detail`` is what helps to mend it: an address, a number, words of a library."""

    trouble: Trouble
    detail: str = ""


class Fetcher(Protocol):
    """Asks a host for a file."""

    def fetch(self, address: str, largest: int, seconds: float) -> Answer | NoAnswer:
        """What is served at an address, if it is no more than ``largest`` bytes and there within ``seconds``."""
