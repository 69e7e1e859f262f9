"""The ZIP file: the same bytes whenever it is made, checksums that are right, whole or not there."""

from __future__ import annotations

import gzip
import hashlib
import os
import zipfile
from datetime import date
from pathlib import Path

import pytest
from tests.outputs.bundle.files import built_files

from cyhoeddi.outputs.bundle.packing import CHECKSUMS, with_checksums, write_zip

DAY = date(2024, 1, 31)


def test_checksums_are_those_of_the_files() -> None:
    files = with_checksums(built_files())
    lines = [line.split("  ") for line in files[CHECKSUMS].decode().splitlines()]
    assert {name: digest for digest, name in lines} == {
        name: hashlib.sha256(data).hexdigest() for name, data in files.items() if name != CHECKSUMS
    }
    assert [name for _, name in lines] == sorted(built_files())


def test_packed_site_map_is_the_site_map() -> None:
    files = with_checksums(built_files())
    assert gzip.decompress(files["sitemap.xml.gz"]) == files["sitemap.xml"]


def test_checksums_of_an_earlier_bundle_are_no_file_of_the_site() -> None:
    once = with_checksums(built_files())
    assert with_checksums(once) == once


def test_same_bytes_in_any_order(tmp_path: Path) -> None:
    files = with_checksums(built_files())
    first = write_zip(files, tmp_path / "a" / "tŷ.zip", DAY)
    second = write_zip(dict(reversed(files.items())), tmp_path / "b.zip", DAY)
    assert first == second
    assert (tmp_path / "a" / "tŷ.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    assert first == hashlib.sha256((tmp_path / "b.zip").read_bytes()).hexdigest()


@pytest.mark.parametrize(
    "day, expected", [(DAY, (2024, 1, 31)), (None, (1980, 1, 1)), (date(1970, 1, 1), (1980, 1, 1))]
)
def test_every_file_is_there_with_one_date(
    tmp_path: Path, day: date | None, expected: tuple[int, int, int]
) -> None:
    write_zip(built_files(), tmp_path / "x.zip", day)
    with zipfile.ZipFile(tmp_path / "x.zip") as packed:
        assert {name: packed.read(name) for name in packed.namelist()} == built_files()
        assert {entry.date_time[:3] for entry in packed.infolist()} == {expected}


def test_what_fails_leaves_the_former_bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "x.zip"
    target.write_bytes(b"former")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write_zip(built_files(), target, DAY)
    assert target.read_bytes() == b"former"
    assert list(tmp_path.iterdir()) == [target]
