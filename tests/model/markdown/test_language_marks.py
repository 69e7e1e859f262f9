"""Which words an author marked with their language, in every way that the dialect has."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyhoeddi.model.markdown.block import Block
from cyhoeddi.model.markdown.parse import parse
from cyhoeddi.model.markdown.raw_tags import RawTags
from cyhoeddi.model.position import Position


def _blocks(text: str) -> list[Block]:
    places = {number: Position("a.md", number) for number in range(1, text.count("\n") + 2)}
    return [block for top in parse(text, places).blocks for block in top.walk() if block.text]


def _marked(text: str) -> list[tuple[str, str]]:
    return [
        (block.text[start:end], language)
        for block in _blocks(text)
        for start, end, language in block.language_marks
    ]


@pytest.mark.parametrize(
    "text, marked",
    [
        ("Gweler *Working Together*{lang=en} yn y tŷ.", [("Working Together", "en")]),
        ('Gweler *Working Together*{: lang="en-GB" } yn y tŷ.', [("Working Together", "en-GB")]),
        ("Gweler **Working *Well* Together**{lang=en}, ŵyr.", [("Working Well Together", "en")]),
        ("Gweler [Working Together](https://example.org/){lang=en}.", [("Working Together", "en")]),
        ("Gweler [Gŵyl](gwyl.md){hreflang=en}.", []),
        ('Y <span lang="en">Home Office</span> a’r tŷ.', [("Home Office", "en")]),
        ("Y <span lang=en>Home\nOffice</span> a’r tŷ.", [("Home Office", "en")]),
        ("Y <span lang='en'>Home <b>Office</b></span> a’r tŷ.", [("Home Office", "en")]),
        ('<i lang="en">One</i> a <i lang="fr">deux</i>', [("One", "en"), ("deux", "fr")]),
        ('<span lang="en">one <i lang="cy">dŵr</i> two</span>', [("one dŵr two", "en"), ("dŵr", "cy")]),
        ('Y <span lang="en">Home Office and all', [("Home Office and all", "en")]),
        ("Y <span>Home</span> Office <br> a’r tŷ</span>.", []),
        ('<span data-lang="en" hreflang="en">tŷ</span>', []),
        ("Teipiwch `cyhoeddi check` yn y tŷ.", [("cyhoeddi check", "zxx")]),
        ("![A map](map.png){lang=en} o’r tŷ", [("A map ", "en")]),
        ("| Tŷ | *House*{lang=en} |\n| --- | --- |\n| a | b |", [("House", "en")]),
        ('<div lang="en"><p>House rules</p></div>', [("House rules", "en")]),
        ("Nid oes dim wedi’i nodi, ŵyr.", []),
    ],
)
def test_marked_passages(text: str, marked: list[tuple[str, str]]) -> None:
    assert _marked(text) == marked


@pytest.mark.parametrize(
    "text, languages",
    [
        ("Words.\n{: lang=en }\n\nTŷ.", {"Words.": "en", "Tŷ.": ""}),
        ("## Words {lang=en}\n\nTŷ.", {"Words": "en", "Tŷ.": ""}),
        ("- words\n{: lang=en }\n", {"words": "en"}),
        ("> Words.\n{: lang=en }\n", {"Words.": "en"}),
        ("> Words.\n> {: lang=en }\n>\n> Tŷ.", {"Words.": "en", "Tŷ.": ""}),
        ("| a {lang=en} | tŷ |\n| --- | --- |\n| b | c |", {"a": "en", "tŷ": "", "b": "", "c": ""}),
    ],
)
def test_marked_blocks(text: str, languages: dict[str, str]) -> None:
    assert {block.text: block.language for block in _blocks(text)} == languages


def test_places_are_right_behind_folded_space_and_line_ends() -> None:
    [block] = _blocks("Mae’r  tŷ\nyn &amp; y  *two\nwords*{lang=en}  yma.")
    assert [block.text[start:end] for start, end, _ in block.language_marks] == ["two words"]


@given(st.text(alphabet="ab <>/=\"'spanlgi*{}:\n"))
def test_any_text_gives_places_within_its_blocks(text: str) -> None:
    for block in _blocks(text):
        for start, end, _ in block.language_marks:
            assert 0 <= start < end <= len(block.text)


@pytest.mark.parametrize(
    "tag", ["<", "</", "<>", "</span>", "<br>", "<span", "text", "<img lang=en>", "<span lang=en/>"]
)
def test_a_tag_that_marks_nothing(tag: str) -> None:
    tags = RawTags()
    assert not tags.read(tag, 0)
    assert tags.passages == []
