"""Comments for the check leave no trace in the text, and every other word keeps its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyhoeddi.model.includes import ExpandedText
from cyhoeddi.model.markdown.control_comments import take_out_comments
from cyhoeddi.model.markdown.parse import parse
from cyhoeddi.model.position import Position

COMMENT = "<!-- cyhoeddi: allow x -- rheswm ŵ -->"


def expanded(text: str) -> ExpandedText:
    places = {number: Position("en/a.md", number) for number in range(1, text.count("\n") + 2)}
    return ExpandedText(text, places, ())


@pytest.mark.parametrize(
    "text, left, comments",
    [
        ("Tŷ\n", "Tŷ\n", []),
        ("<!-- tŷ -->\n", "<!-- tŷ -->\n", []),
        ("<!-- cyhoeddi allow -->\n", "<!-- cyhoeddi allow -->\n", []),
        (f"{COMMENT}\nTŷ", "Tŷ", ["1:1 above 1"]),
        (f"Tŷ\n\n{COMMENT}\n\nDŵr", "Tŷ\n\n\nDŵr", ["3:1 before 3"]),
        (f"Tŷ\n{COMMENT}\n\nDŵr", "Tŷ\n\nDŵr", ["2:1 within 1"]),
        (f"## Tŷ\n{COMMENT}\n\nDŵr", "## Tŷ\n\nDŵr", ["2:1 before 2"]),
        (f"Tŷ\n{COMMENT}\nDŵr", "Tŷ\nDŵr", ["2:1 above 2"]),
        (f"Tŷ {COMMENT}", "Tŷ", ["1:4 within 1"]),
        (f"Tŷ {COMMENT} dŵr", f"Tŷ {' ' * len(COMMENT)} dŵr", ["1:4 within 1"]),
        (f"{COMMENT} dŵr", "dŵr", ["1:1 within 1"]),
        (f"> {COMMENT} dŵr", "> dŵr", ["1:3 within 1"]),
        (f"> {COMMENT}\n> dŵr", "> dŵr", ["1:3 above 1"]),
        (f"{COMMENT}\n{COMMENT}\n## Tŷ", "## Tŷ", ["1:1 above 1", "2:1 above 1"]),
        (f"Tŷ {COMMENT}{COMMENT}", "Tŷ", ["1:4 within 1", f"1:{4 + len(COMMENT)} within 1"]),
        ("<!-- Cyhoeddi : caniatáu x --\n  rheswm\n  hir -->\nTŷ", "Tŷ", ["1:1 above 1"]),
        ("Tŷ <!-- cyhoeddi: allow x --\nrheswm --> dŵr\n", "Tŷ\ndŵr\n", ["1:4 within 1"]),
        (f"```\n{COMMENT}\n```", f"```\n{COMMENT}\n```", []),
        (f"- eitem\n\n    ```\n    {COMMENT}\n    ```", f"- eitem\n\n    ```\n    {COMMENT}\n    ```", []),
        (f"`{COMMENT}`", f"`{COMMENT}`", []),
        (f"``a ` {COMMENT}`` b", f"``a ` {COMMENT}`` b", []),
        (f"`a` {COMMENT} `b`", f"`a` {' ' * len(COMMENT)} `b`", ["1:5 within 1"]),
        (f"Un ` yn unig {COMMENT}", "Un ` yn unig", ["1:14 within 1"]),
        (f"Tŷ\n{COMMENT}", "Tŷ", ["2:1 within 1"]),
        (COMMENT, "", ["1:1 within 1"]),
    ],
)
def test_what_is_left(text: str, left: str, comments: list[str]) -> None:
    without, found = take_out_comments(expanded(text))
    assert without.text == left
    shown = [f"{c.position.line}:{c.position.column} {c.stands} {c.line}" for c in found]
    assert shown == comments
    assert all(comment.closed for comment in found)


def test_what_a_comment_says_is_folded() -> None:
    _, (comment,) = take_out_comments(expanded("<!-- cyhoeddi:  allow x --\n    rheswm  ŵ\n-->\n"))
    assert comment.text == "allow x -- rheswm ŵ"


@pytest.mark.parametrize(
    "text",
    [
        "<!-- cyhoeddi: allow x -- heb ddiwedd\n\nTŷ\n",
        "Tŷ <!-- cyhoeddi: allow x -- heb ddiwedd\n<!-- arall -->",
        "<!-- cyhoeddi: allow x\n```\n-->\n```",
    ],
)
def test_a_comment_that_is_not_closed_stays_and_is_told(text: str) -> None:
    without, (comment,) = take_out_comments(expanded(text))
    assert without.text == text
    assert not comment.closed


def test_columns_are_those_of_the_file() -> None:
    without, _ = take_out_comments(expanded(f"Tŷ {COMMENT} dŵr\n{COMMENT} ŷd\n> {COMMENT}  ŵyr"))
    lines = without.text.split("\n")
    written = [" " * (without.places[n].column - 1) + line for n, line in enumerate(lines, start=1)]
    width = len(COMMENT)
    assert [line.index(word) for line, word in zip(written, ("dŵr", "ŷd", "ŵyr"), strict=True)] == [
        3 + width + 1,
        width + 1,
        2 + width + 2,
    ]


LINES = st.lists(
    st.sampled_from(
        ["", "", "Tŷ a dŵr", "## Pennawd", "- eitem", "    - o fewn", "> dyfyniad", "| a | b |", "|---|---|",
         "    parhad", "1. un", "*[ŵ]: gair", "[^a]: nodyn", "gair[^a]", "/// caption", "///"]
    ),
    min_size=1, max_size=9,
)  # fmt: skip


@given(LINES, st.data())
def test_a_line_of_its_own_changes_nothing_that_is_rendered(lines: list[str], data: st.DataObject) -> None:
    before = data.draw(st.integers(0, len(lines)))
    with_comment = [*lines[:before], COMMENT, *lines[before:]]
    plain, (without, found) = expanded("\n".join(lines)), take_out_comments(expanded("\n".join(with_comment)))
    assert without.text == plain.text
    assert len(found) == 1
    moved = {
        number: Position(place.path, place.line + (place.line > before))
        for number, place in plain.places.items()
    }
    assert dict(without.places) == moved


@given(LINES, st.data())
def test_a_comment_behind_words_changes_nothing_that_is_rendered(
    lines: list[str], data: st.DataObject
) -> None:
    number = data.draw(st.integers(0, len(lines) - 1))
    with_comment = list(lines)
    with_comment[number] = f"{lines[number]} {COMMENT}" if lines[number] else ""
    plain, (without, _) = expanded("\n".join(lines)), take_out_comments(expanded("\n".join(with_comment)))
    assert parse(without.text, without.places) == parse(plain.text, plain.places)


PIECES = st.lists(
    st.sampled_from(["<!--", "-->", "cyhoeddi:", " ", "\n", "`", "```", "> ", "ŵ", "allow x -- y", COMMENT]),
    max_size=20,
)


@given(PIECES)
def test_never_raises_and_keeps_every_place(pieces: list[str]) -> None:
    text = "".join(pieces)
    without, found = take_out_comments(expanded(text))
    lines = text.split("\n")
    for number, line in enumerate(without.text.split("\n"), start=1):
        place = without.places.get(number)
        assert place is not None
        if line.strip(" >"):
            words = line.strip(" >").split(" ")[0]
            assert words in lines[place.line - 1]
    assert all(comment.position.column >= 1 for comment in found)
