"""A site of tests/sites laid into a folder and built there by the program that users run; and how to look at it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import urllib.parse
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import yaml
from lxml import html

SITES = Path(__file__).resolve().parents[1] / "sites"

Change = Callable[[Path], None]


def lay(name: str, folder: Path, change: Change | None = None) -> Path:
    """Copies a small site and changes the copy."""
    shutil.copytree(SITES / name, folder, dirs_exist_ok=True)
    if change:
        change(folder)
    return folder


def environment() -> dict[str, str]:
    """No banner in the log, and the same bytes whenever a site is built."""
    return {
        **os.environ,
        "NO_MKDOCS_2_WARNING": "1",
        "DISABLE_MKDOCS_2_WARNING": "true",
        "SOURCE_DATE_EPOCH": "1795824000",
    }


def build(
    name: str, folder: Path, change: Change | None = None, *options: str, engine: str = "mkdocs"
) -> Built:
    """Lays a site and builds it."""
    lay(name, folder, change)
    command = [sys.executable, "-m", engine, "build", *options]
    result = subprocess.run(
        command, cwd=folder, env=environment(), capture_output=True, encoding="utf-8", check=False
    )
    return Built(folder, result.returncode, result.stdout + result.stderr)


@dataclass(frozen=True)
class Built:
    """A built site, the exit code and what was said meanwhile."""

    folder: Path
    code: int
    log: str

    @property
    def site(self) -> Path:
        """The folder with the pages."""
        return self.folder / "site"

    @property
    def warnings(self) -> list[str]:
        """The lines of the log that strict mode counts."""
        return [line for line in self.log.splitlines() if re.match(r"(WARNING|ERROR|CRITICAL)", line)]

    @cached_property
    def base(self) -> str:
        """The site's own address."""
        settings = yaml.safe_load((self.folder / "mkdocs.yml").read_text(encoding="utf-8"))
        return str(settings["site_url"])

    @property
    def page_addresses(self) -> list[str]:
        """The address of every page below the site."""
        files = (path.parent.relative_to(self.site).as_posix() for path in self.site.rglob("index.html"))
        return sorted("" if folder == "." else f"{folder}/" for folder in files)

    def page(self, address: str) -> html.HtmlElement:
        """The parsed page of an address."""
        return html.fromstring(self.text(address))

    def text(self, address: str) -> str:
        """The text that is served at an address."""
        path = self.site / address
        path = path / "index.html" if not address or address.endswith("/") else path
        return path.read_text(encoding="utf-8")

    def target(self, address: str, link: str) -> tuple[str, str] | None:
        """Where a link on a page leads, below the site, and the fragment; None for other hosts."""
        whole = urllib.parse.urljoin(self.base + urllib.parse.quote(address), link)
        if not whole.startswith(self.base):
            return None
        path, _, fragment = whole.removeprefix(self.base).partition("#")
        return urllib.parse.unquote(path.partition("?")[0]), urllib.parse.unquote(fragment)

    def linked(self, address: str, xpath: str) -> list[str]:
        """Where the links that an expression finds on a page lead."""
        found = (self.target(address, link.get("href")) for link in self.page(address).xpath(xpath))
        return [target[0] for target in found if target]

    def exists(self, address: str) -> bool:
        """True where something is served at an address."""
        path = self.site / address
        return (path / "index.html" if not address or address.endswith("/") else path).is_file()


def append(folder: Path, path: str, text: str) -> None:
    """Adds text to a file of a laid site."""
    with (folder / path).open("a", encoding="utf-8") as file:
        file.write(text)


def write(folder: Path, path: str, text: str) -> None:
    """Writes a file of a laid site."""
    (folder / path).parent.mkdir(parents=True, exist_ok=True)
    (folder / path).write_text(text, encoding="utf-8")
