"""The ledger's files on disk: whole or not at all, and inside the content folder."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from cyhoeddi.outputs.ledger_files import OutsideContentError, write_files

WHY = "data/sign-off/plan/why.yml"


def files_below(folder: Path) -> dict[str, str]:
    return {
        file.relative_to(folder).as_posix(): file.read_text(encoding="utf-8")
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def test_folders_are_made_and_files_replaced(tmp_path: Path) -> None:
    write_files(tmp_path, {WHY: "ŵ\n", "data/sign-off/x.yml": "ŷ\n"}, ())
    assert files_below(tmp_path) == {WHY: "ŵ\n", "data/sign-off/x.yml": "ŷ\n"}
    write_files(tmp_path, {WHY: "newydd\n"}, ["data/sign-off/x.yml", "data/sign-off/never-there.yml"])
    assert files_below(tmp_path) == {WHY: "newydd\n"}


def test_line_ends_are_the_same_on_every_system(tmp_path: Path) -> None:
    write_files(tmp_path, {WHY: "a\n"}, ())
    assert (tmp_path / WHY).read_bytes() == b"a\n"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such rights")
def test_others_may_read_it_as_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    write_files(tmp_path, {WHY: "a\n"}, ())
    assert stat.S_IMODE((tmp_path / WHY).stat().st_mode) == stat.S_IMODE((tmp_path / "usual").stat().st_mode)


def test_when_one_cannot_be_written_none_is_changed(tmp_path: Path) -> None:
    write_files(tmp_path, {WHY: "hen\n", "data/sign-off/x.yml": "hen\n"}, ())
    (tmp_path / "data/sign-off/blocked").write_text("a file where a folder should be", encoding="utf-8")
    before = files_below(tmp_path)
    with pytest.raises(OSError, match=r".+"):
        write_files(
            tmp_path, {WHY: "newydd\n", "data/sign-off/blocked/a.yml": "newydd\n"}, ["data/sign-off/x.yml"]
        )
    assert files_below(tmp_path) == before


def test_half_a_character_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(UnicodeEncodeError):
        write_files(tmp_path, {WHY: "\ud800"}, ())
    assert files_below(tmp_path) == {}


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="needs links")
def test_a_link_does_not_lead_out_of_the_content(tmp_path: Path) -> None:
    content, outside = tmp_path / "content", tmp_path / "outside"
    (content / "data").mkdir(parents=True)
    outside.mkdir()
    (outside / "gone.yml").write_text("kept", encoding="utf-8")
    (content / "data/sign-off").symlink_to(outside, target_is_directory=True)
    for writes, removes in (({WHY: "a\n"}, []), ({}, ["data/sign-off/gone.yml"])):
        with pytest.raises(OutsideContentError) as caught:
            write_files(content, writes, removes)
        assert caught.value.path.startswith("data/sign-off/")
    assert files_below(outside) == {"gone.yml": "kept"}
