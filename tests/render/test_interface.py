"""The interface's own words: complete, in order, the same places to fill in both languages."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

import cyhoeddi
from cyhoeddi.render.interface import WORDS

_PACKAGE = Path(cyhoeddi.__file__).parent


def places(text: str | None) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text or "") if name is not None}


@pytest.mark.parametrize("key", WORDS)
def test_both_languages_with_the_same_places(key: str) -> None:
    words = WORDS[key]
    assert words.en
    assert words.cy
    assert words.en != words.cy
    assert places(words.en) == places(words.cy)
    assert "'" not in f"{words.en}{words.cy}"


def test_keys_have_one_form() -> None:
    assert [key for key in WORDS if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", key)] == []


def _uses_these_words(file: Path) -> bool:
    """False for a file with words of its own: in a folder with ``words.py``, or importing from one."""
    own = (file.parent / "words.py").is_file()
    return not own and ".words import WORDS" not in file.read_text(encoding="utf-8")


def test_every_word_asked_for_is_there() -> None:
    asked = re.compile(r"""(?:WORDS\[|\bword\(|\bwords?\()["']([a-z0-9-]+)["']""")
    sources = [file for file in _PACKAGE.rglob("*.py") if _uses_these_words(file)]
    found = {key for file in sources for key in asked.findall(file.read_text(encoding="utf-8"))}
    assert len(found) > 10
    assert found - set(WORDS) == set()


@pytest.mark.parametrize(
    "prefix, values",
    [
        ("urgency-", ("high", "medium", "low")),
        ("prevention-", ("primary", "secondary", "tertiary")),
        ("status-", ("not-started", "on-track", "delayed", "complete")),
        ("", ("labour", "labour-possible", "grant", "grant-short-term")),
        ("print-edition-", ("full", "interim", "revised")),
    ],
)
def test_every_value_of_the_schema_has_words(prefix: str, values: tuple[str, ...]) -> None:
    for value in values:
        assert f"{prefix}{value}" in WORDS
