"""Numbers with their nouns."""

from __future__ import annotations

import pytest

from cyhoeddi.diagnostics.counted import counted


@pytest.mark.parametrize(
    "count, noun, english, welsh",
    [
        (0, "item", "0 items", "0 eitem"),
        (1, "item", "1 item", "1 eitem"),
        (2, "item", "2 items", "2 eitem"),
        (1, "picture", "1 picture", "1 llun"),
        (2, "picture", "2 pictures", "2 lun"),
        (2, "row", "2 rows", "2 res"),
        (1, "column", "1 column", "1 golofn"),
        (3, "column", "3 columns", "3 colofn"),
        (1, "footnote reference", "1 footnote reference", "1 cyfeiriad at droednodyn"),
        (2, "footnote reference", "2 footnote references", "2 gyfeiriad at droednodyn"),
        (2, "footnote", "2 footnotes", "2 droednodyn"),
        (2, "page", "2 pages", "2 dudalen"),
        (11, "warning", "11 warnings", "11 rhybudd"),
        (1, "part", "1 part", "1 rhan"),
        (2, "part", "2 parts", "2 ran"),
        (2, "sign-off", "2 sign-offs", "2 gymeradwyaeth"),
        (6, "sign-off", "6 sign-offs", "6 chymeradwyaeth"),
        (2, "file", "2 files", "2 ffeil"),
    ],
)
def test_counted(count: int, noun: str, english: str, welsh: str) -> None:
    words = counted(count, noun)
    assert (words.en, words.cy) == (english, welsh)


def test_a_noun_without_welsh_is_refused() -> None:
    with pytest.raises(KeyError):
        counted(1, "house")
