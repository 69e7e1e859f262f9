"""A source file changed in place."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from cyhoeddi.outputs.source_file import read_source, write_source

is_root = hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.mark.parametrize(
    "data",
    [
        b"",
        "tŷ\n".encode(),
        "tŷ".encode(),
        "\ufefftŷ\r\n".encode(),
        b"un\r\ndau\ntri\rpedwar",
        "\ufeff\ufeffŵ\x00\u2028\x0c\n".encode(),
    ],
)
def test_what_is_read_is_written_back_byte_by_byte(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "tŷ.md"
    file.write_bytes(data)
    source = read_source(file)
    write_source(source, source.text)
    assert file.read_bytes() == data
    assert list(tmp_path.iterdir()) == [file]


def test_the_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(b"\xef\xbb\xbf---\r\n")
    source = read_source(file)
    assert (source.text, source.has_mark) == ("---\r\n", True)
    write_source(source, "ŵy\n")
    assert file.read_bytes() == b"\xef\xbb\xbf" + "ŵy\n".encode()


def test_what_is_no_utf8_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(b"t\xf7")
    with pytest.raises(UnicodeDecodeError):
        read_source(file)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such rights")
def test_rights_are_kept(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text("tŷ", encoding="utf-8")
    file.chmod(0o640)
    write_source(read_source(file), "ŵy")
    assert file.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(sys.platform == "win32" or is_root, reason="root may write everything")
def test_a_file_that_may_not_be_written_is_left(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text("tŷ", encoding="utf-8")
    file.chmod(0o440)
    with pytest.raises(PermissionError):
        write_source(read_source(file), "ŵy")
    assert file.read_text(encoding="utf-8") == "tŷ"


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.md").write_text("tŷ", encoding="utf-8")
    link = tmp_path / "link.md"
    try:
        link.symlink_to("real.md")
    except OSError:
        pytest.skip("no links here")
    write_source(read_source(link), "ŵy")
    assert link.is_symlink()
    assert (tmp_path / "real.md").read_text(encoding="utf-8") == "ŵy"


def test_a_failure_leaves_the_file_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.md"
    file.write_text("tŷ", encoding="utf-8")
    source = read_source(file)

    def fail(_file: int) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="full"):
        write_source(source, "ŵy")
    assert file.read_text(encoding="utf-8") == "tŷ"
    assert list(tmp_path.iterdir()) == [file]
