"""Fixes put into texts, and what they change."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyhoeddi.diagnostics.edited_texts import difference, edited
from cyhoeddi.diagnostics.fix import Edit, Fix
from cyhoeddi.model.position import Position
from cyhoeddi.model.words import Words

NAME = Words("Mend.", "Cywiro.")


def edit(start: tuple[int, int], end: tuple[int, int], text: str, path: str = "a.md") -> Edit:
    return Edit(Position(path, *start), Position(path, *end), text)


def fix(*edits: Edit) -> Fix:
    return Fix(NAME, edits)


@pytest.mark.parametrize(
    "text, change, expected",
    [
        ("tŷ\n", edit((1, 1), (1, 3), "dŵr"), "dŵr\n"),
        ("#Tŷ\n", edit((1, 2), (1, 2), " "), "# Tŷ\n"),
        ("un\ndau\ntri\n", edit((2, 1), (3, 1), ""), "un\ntri\n"),
        ("un\ndau\n", edit((2, 1), (2, 1), "ŵy\n"), "un\nŵy\ndau\n"),
        ("un\n", edit((2, 1), (2, 1), "dau\n"), "un\ndau\n"),
        ("un", edit((1, 3), (1, 3), "\ndau"), "un\ndau"),
        ("", edit((1, 1), (1, 1), "tŷ\n"), "tŷ\n"),
        # Line ends stay as they are, and what is put in takes those around it.
        ("un\r\ndau\r\n", edit((2, 1), (2, 1), "ŵy\nŷd\n"), "un\r\nŵy\r\nŷd\r\ndau\r\n"),
        ("un\rdau", edit((2, 4), (2, 4), "\ntri\n"), "un\rdau\rtri\r"),
        ("un\r\ndau\ntri\r\n", edit((3, 1), (3, 4), "x\ny"), "un\r\ndau\nx\r\ny\r\n"),
        ("un\r\ndau\r\n", edit((3, 1), (3, 1), "tri\n"), "un\r\ndau\r\ntri\r\n"),
        # A column counts characters, whatever their size.
        ("🏠ŷ\u0302x\n", edit((1, 4), (1, 5), "y"), "🏠ŷ\u0302y\n"),
        # Only these end a line of a source file.
        ("a\u2028b\x0cc\x85d\ne\n", edit((2, 1), (2, 2), "f"), "a\u2028b\x0cc\x85d\nf\n"),
    ],
)
def test_one_edit(text: str, change: Edit, expected: str) -> None:
    result = edited({"a.md": text}, [fix(change)])
    assert result.texts == {"a.md": expected}
    assert (len(result.applied), result.left) == (1, ())


@pytest.mark.parametrize(
    "changes, expected",
    [
        ([edit((1, 1), (1, 3), "A"), edit((1, 5), (1, 7), "B")], "A dB tri\n"),
        # In any order.
        ([edit((1, 5), (1, 7), "B"), edit((1, 1), (1, 3), "A")], "A dB tri\n"),
        # At the same place one after the other, as they come.
        ([edit((1, 1), (1, 1), "A"), edit((1, 1), (1, 1), "B")], "ABun dau tri\n"),
        # The very same fix is made once.
        ([edit((1, 1), (1, 1), "A"), edit((1, 1), (1, 1), "A")], "Aun dau tri\n"),
    ],
)
def test_edits_that_do_not_touch(changes: list[Edit], expected: str) -> None:
    result = edited({"a.md": "un dau tri\n"}, [fix(change) for change in changes])
    assert result.texts == {"a.md": expected}
    assert result.left == ()


@pytest.mark.parametrize(
    "first, second",
    [
        (edit((1, 1), (1, 5), "A"), edit((1, 4), (1, 7), "B")),
        (edit((1, 1), (1, 9), "A"), edit((1, 4), (1, 7), "B")),
        (edit((1, 4), (1, 7), "A"), edit((1, 1), (1, 9), "B")),
        (edit((1, 1), (1, 4), "A"), edit((1, 4), (1, 7), "B")),
        (edit((1, 1), (1, 4), "A"), edit((1, 2), (1, 2), "B")),
        (edit((1, 4), (1, 4), "A"), edit((1, 4), (1, 7), "B")),
        (edit((1, 1), (1, 3), "A"), edit((1, 1), (1, 3), "B")),
    ],
)
def test_of_edits_that_touch_the_first_is_made_and_the_other_left(first: Edit, second: Edit) -> None:
    result = edited({"a.md": "un dau tri\n"}, [fix(first), fix(second)])
    assert result.applied == (fix(first),)
    assert result.left == (fix(second),)
    assert result.texts == edited({"a.md": "un dau tri\n"}, [fix(first)]).texts


@pytest.mark.parametrize(
    "impossible",
    [
        edit((3, 1), (3, 1), "x"),
        edit((1, 12), (1, 12), "x"),
        edit((0, 1), (1, 1), "x"),
        edit((1, 0), (1, 1), "x"),
        edit((1, 5), (1, 2), "x"),
        edit((1, 1), (1, 1), "x", "missing.md"),
        Edit(Position("a.md"), Position("b.md"), "x"),
    ],
)
def test_a_fix_is_made_whole_or_not_at_all(impossible: Edit) -> None:
    both = fix(edit((1, 1), (1, 3), "A"), impossible)
    result = edited({"a.md": "un dau tri\n", "b.md": "ŵy\n"}, [both])
    assert (result.texts, result.applied, result.left) == ({}, (), (both,))


def test_a_fix_may_change_several_files_and_places() -> None:
    texts = {"a.md": "un dau\n", "b.md": "ŵy\n", "c.md": "tŷ\n"}
    result = edited(
        texts, [fix(edit((1, 1), (1, 3), "1"), edit((1, 3), (1, 4), "-"), edit((1, 1), (1, 3), "2", "b.md"))]
    )
    assert result.texts == {"a.md": "1-dau\n", "b.md": "2\n"}


def test_a_fix_without_edits_is_left_and_one_that_changes_nothing_writes_nothing() -> None:
    assert edited({"a.md": "tŷ"}, [fix()]).left == (fix(),)
    same = fix(edit((1, 1), (1, 3), "tŷ"))
    assert edited({"a.md": "tŷ"}, [same]).texts == {}


@given(
    st.text(alphabet="aŵ \n\r", max_size=30),
    st.lists(
        st.tuples(st.integers(0, 30), st.integers(0, 5), st.text(alphabet="x\n", max_size=3)), max_size=6
    ),
)
def test_what_is_not_edited_stays(text: str, places: list[tuple[int, int, str]]) -> None:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")

    def place(offset: int) -> tuple[int, int]:
        line = offset % len(lines)
        return line + 1, offset % (len(lines[line]) + 1) + 1

    fixes = [fix(edit(place(start), place(start + length), new)) for start, length, new in places]
    result = edited({"a.md": text}, fixes)
    assert set(result.applied) | set(result.left) == set(fixes)
    removed = [change for applied in result.applied for change in applied.edits if change.start != change.end]
    if not removed:
        kept = iter(result.texts.get("a.md", text))
        assert all(character in kept for character in text)


def test_the_difference_names_the_files_as_the_project_does() -> None:
    before = {"content/cy/a.md": "tŷ\nun\n", "content/cy/b.md": "ŵy\n"}
    after = {"content/cy/a.md": "tŷ\ndau\n"}
    assert list(difference(before, after)) == [
        "--- content/cy/a.md",
        "+++ content/cy/a.md",
        "@@ -1,2 +1,2 @@",
        " tŷ",
        "-un",
        "+dau",
    ]


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not here")
@pytest.mark.parametrize(
    "before, after",
    [
        ("un\ndau\n", "un\ndau\ntri\n"),
        ("un\ndau", "un\ndau\ntri"),
        ("un\ndau", "un\ndau\n"),
        ("", "tŷ\n"),
        ("un\r\ndau\r\n", "un\r\nŵy\r\ndau\r\n"),
        ("\n".join(map(str, range(100))), "\n".join(map(str, [*range(50), "ŷ", *range(51, 90)]))),
        ("a\u2028b\x0cc\nd\n", "a\u2028b\x0cc\ne\n"),
    ],
)
def test_git_applies_the_difference(tmp_path: Path, before: str, after: str) -> None:
    (tmp_path / "a.md").write_bytes(before.encode())
    patch = "".join(f"{line}\n" for line in difference({"a.md": before}, {"a.md": after}))
    command = ["git", "apply", "-p0", "--whitespace=nowarn", "-"]
    subprocess.run(command, cwd=tmp_path, input=patch.encode(), check=True, capture_output=True)
    assert (tmp_path / "a.md").read_bytes() == after.encode()
