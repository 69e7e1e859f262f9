"""The edge of step 1: a project's files, read with every care a shared folder needs."""

from __future__ import annotations

import codecs
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from cyhoeddi.model.accepted_words import SPELLING
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position
from cyhoeddi.model.read import read_site
from cyhoeddi.model.settings import BROKEN, Settings, place_of, read_settings
from cyhoeddi.model.site import Site

TEXT_SUFFIXES = (".md", ".yml", ".yaml", ".csv")
"""Files whose text is read, with the project's list of words; all others are only copied."""

_OTHER_PAGE_SUFFIXES = (".md", ".markdown", ".mdown", ".mkdn", ".mkd")
"""What MkDocs takes for a page too, in capitals or not."""

DATA_FOLDER = "data/"
"""The folder of the content that is read and never published."""

MAXIMUM_BYTES = 20_000_000
"""A text file over this size is refused: no page of a strategy comes near."""


class NoSettingsError(Exception):
    """There are no settings to begin with; ``fault`` says why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.name)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Texts:
    """Texts by their path below a folder, what could not be read, and the paths of all files that are published."""

    texts: Mapping[str, str]
    faults: tuple[Fault, ...]
    files: frozenset[str] = frozenset()


def load_site(config_file: Path) -> Site:
    """The site of a settings file; raises NoSettingsError where there is none to read."""
    settings, faults = load_settings(config_file)
    folder = content_folder(config_file, settings)
    found = read_texts(folder, settings.content_folder)
    return read_site(found.texts, settings, (*faults, *found.faults), found.files)


def content_folder(config_file: Path, settings: Settings) -> Path:
    """The folder with the content; raises NoSettingsError where there is none."""
    folder = config_file.parent / settings.content_folder
    if not folder.is_dir():
        place = Position(config_file.name)
        raise NoSettingsError(Fault("content-missing", place, {"found": settings.content_folder}))
    return folder


def load_settings(config_file: Path) -> tuple[Settings, tuple[Fault, ...]]:
    """The settings of a file; raises NoSettingsError where it is missing, cannot be read or would do harm."""
    place = Position(config_file.name)
    try:
        text = _decoded(config_file.read_bytes(), place)
    except OSError:
        raise NoSettingsError(Fault("settings-missing", place, {"found": str(config_file)})) from None
    if isinstance(text, Fault):
        raise NoSettingsError(text)
    settings, faults = read_settings(text, config_file.name)
    if faults and faults[0].name in BROKEN:
        raise NoSettingsError(faults[0])
    if _replaces_sources(config_file, settings):
        place = place_of(text, "site_dir", config_file.name)
        raise NoSettingsError(Fault("site-folder-unsafe", place, {"found": settings.site_folder}))
    return settings, faults


def _replaces_sources(config_file: Path, settings: Settings) -> bool:
    """True where building would put the site in place of the project or its content, or in the midst of the content."""
    file = Path(os.path.realpath(config_file))
    site, content = (
        Path(os.path.realpath(file.parent / name)) for name in (settings.site_folder, settings.content_folder)
    )
    return any(kept.is_relative_to(site) for kept in (file, content)) or site.is_relative_to(content)


def read_texts(folder: Path, shown_as: str) -> Texts:
    """Every text file below a folder; links that lead out, files that are none and wrong encodings become faults."""
    texts: dict[str, str] = {}
    faults: list[Fault] = []
    files: set[str] = set()
    root = Path(os.path.realpath(folder))
    for path in _walk(folder):
        relative = path.relative_to(folder).as_posix()
        place = Position(str(PurePosixPath(shown_as) / relative))
        text = _read(path, root, place)
        if isinstance(text, Fault):
            faults.append(text)
        elif text is not None:
            texts[relative] = text
        if not relative.startswith(DATA_FOLDER) and path.is_file() and not _is_link_outside(text):
            files.add(relative)
    return Texts(texts, tuple(faults), frozenset(files))


def _is_link_outside(text: str | Fault | None) -> bool:
    return isinstance(text, Fault) and text.name == "link-outside"


def _walk(folder: Path) -> Iterator[Path]:
    """Every entry below a folder that is, or is named as if it were, a file; links to folders are not followed."""
    for here, folders, names in os.walk(folder, followlinks=False):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        base = Path(here)
        for name in sorted(
            [*names, *(f for f in folders if f.endswith(TEXT_SUFFIXES) or (base / f).is_symlink())]
        ):
            if not name.startswith("."):
                yield base / name


def _read(path: Path, root: Path, place: Position) -> str | Fault | None:
    if path.suffix.lower() in _OTHER_PAGE_SUFFIXES and path.suffix != ".md":
        return Fault("page-name-wrong", place, {"found": path.name, "example": f"{path.stem}.md"})
    if path.name.lower() == "readme.md":
        return Fault("page-name-wrong", place, {"found": path.name, "example": "index.md"})
    # os.path.realpath, because Path.resolve raises for a link to itself.
    if path.is_symlink() and _leads_astray(path, root):
        return Fault("link-outside", place, {"found": str(path.readlink())})
    if not path.name.endswith(TEXT_SUFFIXES) and not path.as_posix().endswith(f"/{SPELLING}"):
        return None
    if path.is_dir():
        return Fault("not-a-file", place, {"found": path.name})
    if not path.is_file():  # a link to nothing, or what would be waited for without end
        return Fault("not-readable", place, {"found": path.name})
    try:
        if path.stat().st_size > MAXIMUM_BYTES:
            return Fault(
                "file-too-large", place, {"found": str(path.stat().st_size), "allowed": str(MAXIMUM_BYTES)}
            )
        return _decoded(path.read_bytes(), place)
    except OSError as error:
        return Fault("not-readable", place, {"found": error.strerror or path.name})


def _leads_astray(link: Path, root: Path) -> bool:
    """True for a link out of the content, to a folder (MkDocs would follow it) or to data, which is not published."""
    target = Path(os.path.realpath(link))
    return not target.is_relative_to(root) or target.is_dir() or target.is_relative_to(root / "data")


def _decoded(data: bytes, place: Position) -> str | Fault:
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        column = len(before.rpartition(b"\n")[2].decode("utf-8", "replace")) + 1
        position = Position(place.path, before.count(b"\n") + 1, column)
        return Fault("not-utf8", position, {"found": f"0x{data[error.start]:02X}"})
    return text.replace("\r\n", "\n").replace("\r", "\n")
