"""Names of the ledger's files: one a part, on any file system, never outside the folder."""

from __future__ import annotations

import posixpath
import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cyhoeddi.model.sign_off.file_names import (
    FOLDER,
    PartKind,
    kind_and_id,
    page_folder,
    page_key_of,
    part_path,
    safe_name,
    text_of_name,
)

ODD = (
    "..", ".", "", "/", "a/b", "con", "CON", "con.1", "aux.yml", "a.", "a ", "-x", "ŵ", "w\u0302", "tŷ", "TŶ", "P1.2",
    "p1.2", ",p1", "=2e", "+beginning", "why+2", "x" * 300, "ŷ" * 90, "a\x00b", "a\nb", "C:", "nul", "lpt9.1", "\ud800",
)  # fmt: skip
IDS = st.one_of(
    st.text(max_size=40), st.sampled_from(ODD), st.from_regex(r"[A-Za-z0-9.,=+_-]{0,12}", fullmatch=True)
)
STEPS = st.text(st.characters(blacklist_characters="/\x00"), min_size=1, max_size=12)
PAGE_KEYS = st.lists(STEPS, min_size=1, max_size=4).map(lambda steps: "/".join(steps) + ".md")
SHORT = st.text(max_size=6)
"""So short that no name is cut."""
KINDS = st.sampled_from(("front-matter", "action", "beginning", "section"))
RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)


@given(IDS)
@example("x" * 81)
def test_a_name_is_safe_everywhere(text: str) -> None:
    name = safe_name(text)
    assert re.fullmatch(r"[a-z0-9_,=.+-]+", name)
    assert name not in (".", "..")
    assert not name.startswith(".")
    assert not name.endswith((".", " "))
    assert not RESERVED.fullmatch(name)
    assert len(name) <= 80
    assert name == name.casefold() == unicodedata.normalize("NFD", name)


@given(IDS, IDS)
def test_texts_that_differ_have_names_that_differ(one: str, other: str) -> None:
    assert (safe_name(one) == safe_name(other)) == (one == other)


@given(st.text(max_size=15))
def test_the_text_can_be_read_from_the_name(text: str) -> None:
    name = safe_name(text)
    if len(name) < 77:  # a longer one may be cut
        assert text_of_name(name) == text


@pytest.mark.parametrize("text", ["x" * 300, "ŷ" * 90, "P" * 81, "=" * 41])
def test_of_a_long_text_the_beginning_can_be_read(text: str) -> None:
    read = text_of_name(safe_name(text))
    assert read.endswith("…")
    assert len(read) > 8
    assert text.startswith(read[:-1])


@given(st.text(st.sampled_from("abcdef0123456789=+,.-_"), max_size=30))
def test_names_made_by_hand_are_read_somehow(name: str) -> None:
    assert isinstance(text_of_name(name), str)
    assert kind_and_id(f"{FOLDER}/{name}.yml")[0] in ("front-matter", "action", "beginning", "section")


@given(PAGE_KEYS, KINDS, IDS, st.integers(1, 40))
def test_a_file_lies_in_the_folder_of_the_ledger(key: str, kind: PartKind, id_: str, number: int) -> None:
    path = part_path(key, kind, id_, number)
    assert posixpath.normpath(path) == path
    assert path.startswith(f"{FOLDER}/")
    assert path.count("/") == key.count("/") + 3
    assert path.endswith(".yml")
    # What is read beside pages must not be taken for a file where it is a folder.
    assert not any(step.endswith((".md", ".yml", ".yaml", ".csv")) for step in path.split("/")[:-1])


@given(PAGE_KEYS, PAGE_KEYS, IDS, IDS, KINDS, KINDS)
def test_parts_that_differ_have_files_that_differ(
    key: str, other_key: str, id_: str, other_id: str, kind: PartKind, other_kind: PartKind
) -> None:
    one, other = part_path(key, kind, id_), part_path(other_key, other_kind, other_id)
    has_id = kind in ("section", "action")
    same = key == other_key and kind == other_kind and (id_ == other_id or not has_id)
    assert (one == other) == same


@given(IDS, st.integers(1, 99), st.integers(1, 99))
def test_parts_of_one_id_are_told_apart(id_: str, one: int, other: int) -> None:
    paths = [part_path("plan.md", "section", id_, number) for number in (one, other)]
    assert (paths[0] == paths[1]) == (one == other)


@given(SHORT, KINDS)
def test_kind_and_id_can_be_read_from_the_path(id_: str, kind: PartKind) -> None:
    has_id = kind in ("section", "action")
    assert kind_and_id(part_path("a/plan.md", kind, id_)) == (kind, id_ if has_id else "")


@given(st.lists(SHORT.filter(lambda step: step and "/" not in step), min_size=1))
def test_the_page_can_be_read_from_the_folder(steps: list[str]) -> None:
    key = "/".join(steps) + ".md"
    assert page_key_of(page_folder(key)) == key


@pytest.mark.parametrize(
    "kind, id_, number, path",
    [
        ("section", "why-it-matters", 1, "why-it-matters.yml"),
        ("section", "why", 2, "why+2.yml"),
        ("section", "tŷ", 1, "t=c5=b7.yml"),
        ("beginning", "", 1, "+beginning.yml"),
        ("front-matter", "", 1, "+front-matter.yml"),
        ("action", "P1.2", 1, "+action-,p1.2.yml"),
        ("section", "aux", 1, "=61ux.yml"),
    ],
)
def test_names_that_people_see(kind: PartKind, id_: str, number: int, path: str) -> None:
    assert part_path("violence/index.md", kind, id_, number) == f"data/sign-off/violence/index/{path}"
