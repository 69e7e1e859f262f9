"""What is said of a file before it is downloaded."""

from __future__ import annotations

import pytest

from cyhoeddi.model.language import Language
from cyhoeddi.render.file_words import file_words, pages_words, size_words


@pytest.mark.parametrize(
    "kind, language, pages, size, words",
    [
        ("PDF", "en", 27, 1_234_567, "PDF, 1.2 MB, 27 pages, English"),
        ("PDF", "cy", 27, 1_234_567, "PDF, 1.2 MB, 27 tudalen, Cymraeg"),
        ("Word", "cy", 0, 40_000, "Word, 40 kB, Cymraeg"),
    ],
)
def test_file(kind: str, language: Language, pages: int, size: int, words: str) -> None:
    assert file_words(kind, language, pages, size) == words


@pytest.mark.parametrize(
    "count, language, words",
    [
        (1, "en", "1 page"),
        (2, "en", "2 pages"),
        (1, "cy", "1 dudalen"),
        (2, "cy", "2 dudalen"),
        (3, "cy", "3 tudalen"),
        (47, "cy", "47 tudalen"),
        (0, "cy", ""),
    ],
)
def test_pages(count: int, language: Language, words: str) -> None:
    assert pages_words(count, language) == words


@pytest.mark.parametrize(
    "size, words", [(1, "1 kB"), (999_499, "999 kB"), (1_000_000, "1.0 MB"), (25_300_000, "25.3 MB")]
)
def test_size(size: int, words: str) -> None:
    assert size_words(size) == words
