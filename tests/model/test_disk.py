"""A project's files, read with care."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.helpers import found, page

from cyhoeddi.model import disk
from cyhoeddi.model.disk import NoSettingsError, load_settings, load_site, read_texts

SETTINGS = """\
docs_dir: content
plugins:
  - i18n: {languages: [{locale: en}, {locale: cy}]}
  - cyhoeddi
"""

LINKS = pytest.mark.skipif(os.name == "nt", reason="making links asks for rights there")


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A content folder beside a file that lies outside it."""
    folder = tmp_path / "content"
    (folder / "en").mkdir(parents=True)
    (tmp_path / "outside.md").write_text("cyfrinach", encoding="utf-8")
    (tmp_path / "outside").mkdir()
    return folder


@pytest.mark.parametrize(
    "data, text",
    [
        ("dŵr".encode(), "dŵr"),
        (b"\xef\xbb\xbf" + "tŷ".encode(), "tŷ"),
        (b"a\r\nb\r\n", "a\nb\n"),
        (b"a\rb", "a\nb"),
        (b"", ""),
    ],
)
def test_texts(content: Path, data: bytes, text: str) -> None:
    (content / "en/a.md").write_bytes(data)
    assert read_texts(content, "content").texts == {"en/a.md": text}


@pytest.mark.parametrize(
    "data, place, byte",
    [
        (b"caf\xe9", "1:4", "0xE9"),
        ("tŷ\nŵ ".encode() + b"\xff", "2:3", "0xFF"),
        ("tŷ".encode("utf-16"), "1:1", "0xFF"),
        (b"\xef\xbb\xbfab\xff", "1:3", "0xFF"),
        (b"a\r\nb\xc5", "2:2", "0xC5"),
    ],
)
def test_what_is_not_utf8(content: Path, data: bytes, place: str, byte: str) -> None:
    (content / "en/a.md").write_bytes(data)
    (fault,) = read_texts(content, "content").faults
    assert (found([fault]), fault.values["found"]) == ([f"not-utf8 {place}"], byte)


def test_which_files_are_read(content: Path) -> None:
    names = ["a.md", "b.yml", "c.yaml", "d.csv", "e.png", ".hidden.md", ".git/f.md", "g/h.md", "i.md.bak"]
    for name in names:
        path = content / "en" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("x", encoding="utf-8")
    read = read_texts(content, "content")
    assert sorted(read.texts) == ["en/a.md", "en/b.yml", "en/c.yaml", "en/d.csv", "en/g/h.md"]
    assert read.faults == ()


def _folder(content: Path) -> None:
    (content / "en/x.md").mkdir()


def _pipe(content: Path) -> None:
    os.mkfifo(content / "en/x.md")


def _link(target: str) -> Callable[[Path], None]:
    return lambda content: (content / "en/x.md").symlink_to(target)


@LINKS
@pytest.mark.parametrize(
    "make, fault",
    [
        (_folder, "not-a-file"),
        (_pipe, "not-readable"),
        (_link("../../outside.md"), "link-outside"),
        (_link("/etc/hostname"), "link-outside"),
        (_link("../../outside"), "link-outside"),
        (_link("../.."), "link-outside"),
        (_link("../../none.md"), "link-outside"),
        (_link("none.md"), "not-readable"),
        (_link("x.md"), "not-readable"),
        (_link("../en"), "link-outside"),
    ],
)
def test_what_is_no_file_of_the_content(content: Path, make: Callable[[Path], None], fault: str) -> None:
    make(content)
    read = read_texts(content, "content")
    assert read.texts == {}
    assert [str(f.position) for f in read.faults] == ["content/en/x.md:1:1"]
    assert [f.name for f in read.faults] == [fault]


@LINKS
def test_links_inside_the_content_are_followed_for_files_alone(content: Path) -> None:
    (content / "en/a.md").write_text("ŵ", encoding="utf-8")
    (content / "en/b.md").symlink_to("a.md")
    (content / "cy").symlink_to("en")
    (content / "away").symlink_to("../outside")
    read = read_texts(content, "content")
    assert read.texts == {"en/a.md": "ŵ", "en/b.md": "ŵ"}
    assert [(f.name, f.position.path) for f in read.faults] == [
        ("link-outside", "content/away"),
        ("link-outside", "content/cy"),
    ]


@LINKS
def test_the_content_folder_itself_may_be_a_link(content: Path, tmp_path: Path) -> None:
    (content / "en/a.md").write_text("ŵ", encoding="utf-8")
    (tmp_path / "docs").symlink_to("content")
    assert read_texts(tmp_path / "docs", "docs").texts == {"en/a.md": "ŵ"}


def test_a_file_that_is_too_large(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disk, "MAXIMUM_BYTES", 4)
    (content / "en/a.md").write_bytes(b"1234")
    (content / "en/b.md").write_bytes(b"12345")
    read = read_texts(content, "content")
    assert list(read.texts) == ["en/a.md"]
    assert [(f.name, f.values["found"]) for f in read.faults] == [("file-too-large", "5")]


def test_a_whole_project(content: Path, tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_bytes(b"\xef\xbb\xbf" + SETTINGS.replace("\n", "\r\n").encode())
    (content / "en/index.md").write_text(page(body="dŵr"), encoding="utf-8")
    site = load_site(tmp_path / "mkdocs.yml")
    assert (site.faults, [page.source for page in site.pages()]) == ((), ["content/en/index.md"])


@pytest.mark.parametrize(
    "settings, fault",
    [
        (None, "settings-missing 1:1"),
        (b"", "settings-not-keys 1:1"),
        (b"site_name: [", "yaml-broken 1:1"),
        (b"site_name: x\n\tb: 1", "yaml-tab 2:1"),
        (b"site_name: x\n# caf\xe9", "not-utf8 2:6"),
        (SETTINGS.replace("content", "none").encode(), "content-missing 1:1"),
        (SETTINGS.encode() + b"site_dir: .\n", "site-folder-unsafe 5:1"),
        (SETTINGS.encode() + b"site_dir: ..\n", "site-folder-unsafe 5:1"),
        (SETTINGS.encode() + b"site_dir: content\n", "site-folder-unsafe 5:1"),
        (SETTINGS.encode() + b"site_dir: content/en/site\n", "site-folder-unsafe 5:1"),
        (SETTINGS.encode() + b"site_dir: /\n", "site-folder-unsafe 5:1"),
    ],
)
def test_settings_that_stop_everything(
    content: Path, tmp_path: Path, settings: bytes | None, fault: str
) -> None:
    if settings is not None:
        (tmp_path / "mkdocs.yml").write_bytes(settings)
    with pytest.raises(NoSettingsError) as error:
        load_site(tmp_path / "mkdocs.yml")
    assert found([error.value.fault]) == [fault]


@pytest.mark.parametrize("folder", ["site", "out/site", "../elsewhere", "content-site"])
def test_folders_that_a_site_may_be_built_in(content: Path, tmp_path: Path, folder: str) -> None:
    (tmp_path / "mkdocs.yml").write_text(SETTINGS + f"site_dir: {folder}\n", encoding="utf-8")
    assert load_settings(tmp_path / "mkdocs.yml")[0].site_folder == folder
