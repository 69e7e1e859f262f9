"""``cyhoeddi bundle`` as a person would run it, on a small site of two strategies."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urljoin

import pytest
from lxml import html
from tests.adapters.built_site import append, lay, write
from tests.command_line import run
from tests.conftest import Once

BASE = "https://example.org/"
THERE = "https://www.powys.example/strategaethau/"
PARTNERS = f"      partners:\n        - {{id: powys, address: '{THERE}'}}\n        - {{id: tŷ, address: 'https://ty.example'}}\n"
LOGO = "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'><title>Dŵr</title></svg>"


def _change(folder: Path) -> None:
    append(folder, "mkdocs.yml", PARTNERS)
    names = "powys:\n  name: {en: Powys Council, cy: Cyngor Powys}\n  logo: assets/powys.svg\n"
    append(folder, "content/data/organisations.yml", names)
    write(folder, "content/assets/powys.svg", LOGO)


@pytest.fixture(scope="module")
def built(once: Once) -> Path:
    def fill(folder: Path) -> None:
        lay("two-strategies", folder, _change)
        assert run(folder, "build").code == 0

    return once("bundled-site", fill)


@pytest.fixture
def folder(built: Path, tmp_path: Path) -> Iterator[Path]:
    """A copy that a test may change."""
    return shutil.copytree(built, tmp_path / "tŷ")  # type: ignore[return-value]


def _files(file: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(file) as packed:
        assert packed.testzip() is None
        return {name: packed.read(name) for name in packed.namelist()}


def _broken_links(files: dict[str, bytes], base: str) -> list[str]:
    """Links from pages to files of the bundle that are not in it."""
    broken = []
    for name in (name for name in files if name.endswith(".html")):
        here = base + name.removesuffix("index.html")
        for link in html.fromstring(files[name].decode()).xpath("//@href | //@src"):
            target = urljoin(here, str(link)).partition("#")[0]
            path = unquote(target.removeprefix(base))
            path += "index.html" if not path or path.endswith("/") else ""
            if target.startswith(base) and path not in files:
                broken.append(f"{name}: {link}")
    return broken


def test_whole_site(folder: Path) -> None:
    result = run(folder, "bundle")
    assert (result.code, result.out) == (0, "")
    assert result.err.startswith("Packed dist/site.zip. Files: ")
    files = _files(folder / "dist" / "site.zip")
    site = {
        path.relative_to(folder / "site").as_posix()
        for path in (folder / "site").rglob("*")
        if path.is_file()
    }
    assert files.keys() == site | {"SHA256SUMS"}
    assert _broken_links(files, BASE) == []


def test_one_strategy(folder: Path) -> None:
    assert run(folder, "bundle", "housing", "--lang", "cy").err.startswith("Paciwyd dist/housing-2024.zip. ")
    files = _files(folder / "dist" / "housing-2024.zip")
    assert "cy/tai/index.html" in files
    assert not [name for name in files if "violence" in name or "trais" in name]
    home = html.fromstring(files["cy/index.html"].decode())
    assert f"{BASE}cy/trais/" in home.xpath("//a/@href")


def test_partner(folder: Path) -> None:
    assert run(folder, "bundle", "--partner", "powys").code == 0
    files = _files(folder / "dist" / "site-powys.zip")
    assert _broken_links(files, THERE) == []
    for name in (name for name in files if name.endswith(".html")):
        page = html.fromstring(files[name].decode())
        assert page.xpath('//img[@class="cy-header__logo"]/@alt') in (["Powys Council"], ["Cyngor Powys"]), (
            name
        )
        assert BASE.encode() not in files[name], name
    assert BASE.encode() not in files["sitemap.xml"] + files["robots.txt"]


@pytest.mark.parametrize("name", ["en/accessibility-statement", "cy/datganiad-hygyrchedd"])
def test_the_accessibility_statement_is_that_of_the_partner_s_address(folder: Path, name: str) -> None:
    assert run(folder, "bundle", "housing", "--partner", "powys").code == 0
    page = html.fromstring(_files(folder / "dist" / "housing-2024-powys.zip")[f"{name}/index.html"].decode())
    assert page.xpath('string(//article//span[@translate="no"])') == THERE


def test_one_strategy_for_a_partner(folder: Path) -> None:
    assert run(folder, "bundle", "violence", "--partner", "powys").code == 0
    files = _files(folder / "dist" / "violence-2024-powys.zip")
    links = html.fromstring(files["en/index.html"].decode()).xpath("//a/@href")
    assert f"{BASE}en/housing/" in links
    assert _broken_links(files, THERE) == []


def test_same_bytes_for_the_same_content(folder: Path) -> None:
    assert run(folder, "bundle").code == 0
    first = (folder / "dist" / "site.zip").read_bytes()
    assert run(folder, "build").code == 0
    assert run(folder, "bundle").code == 0
    assert (folder / "dist" / "site.zip").read_bytes() == first


@pytest.mark.parametrize(
    "arguments, code, words",
    [
        (["nobody"], "SRC107", "violence, housing"),
        (["--partner", "nobody"], "SRC108", "powys, tŷ"),
        (["--partner", "tŷ"], "SRC109", "content/data/organisations.yml: tŷ: {name: {en: …, cy: …}}"),
    ],
)
@pytest.mark.parametrize("language", ["en", "cy"])
def test_what_there_is_not_is_said_with_what_there_is(
    built: Path, arguments: list[str], code: str, words: str, language: str
) -> None:
    result = run(built, "bundle", *arguments, "--lang", language)
    assert result.code == 1
    assert code in result.out
    assert words in result.out


def _unbuilt(folder: Path) -> None:
    shutil.rmtree(folder / "site")


def _empty(folder: Path) -> None:
    shutil.rmtree(folder / "site")
    (folder / "site").mkdir()


def _draft(folder: Path) -> None:
    assert run(folder, "build", "--draft").code == 0


def _moved(folder: Path) -> None:
    _replace(folder, "site_url: https://example.org/", "site_url: https://moved.example/")


def _nowhere(folder: Path) -> None:
    _replace(folder, "site_url: https://example.org/\n", "")


def _without_logo(folder: Path) -> None:
    (folder / "site" / "assets" / "powys.svg").unlink()


def _new_strategy(folder: Path) -> None:
    for language in ("en", "cy"):
        shutil.copytree(folder / "content" / language / "housing", folder / "content" / language / "new")
    page = folder / "content" / "cy" / "new" / "index.md"
    page.write_text(page.read_text(encoding="utf-8").replace("slug: tai", "slug: newydd"), encoding="utf-8")


def _no_address(folder: Path) -> None:
    _replace(folder, f"{{id: powys, address: '{THERE}'}}", "{id: powys}")


def _wrong_address(folder: Path) -> None:
    _replace(folder, THERE, "www.powys.example")


def _twice(folder: Path) -> None:
    _replace(folder, "id: tŷ", "id: powys")


def _replace(folder: Path, old: str, new: str) -> None:
    file = folder / "mkdocs.yml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.parametrize(
    "change, arguments, words",
    [
        (_unbuilt, [], "mkdocs.yml:1:1: error SRC106"),
        (_empty, [], "mkdocs.yml:1:1: error SRC106"),
        (_draft, [], "mkdocs.yml:1:1: error SRC111"),
        (_nowhere, ["housing"], "mkdocs.yml:1:1: error SRC112"),
        (_nowhere, ["--partner", "powys"], "mkdocs.yml:1:1: error SRC112"),
        (_moved, ["--partner", "powys"], "mkdocs.yml:1:1: error SRC115"),
        (_without_logo, ["--partner", "powys"], "content/data/organisations.yml:5:9: error SRC110"),
        (_new_strategy, ["new"], "mkdocs.yml:1:1: error SRC113"),
        (_no_address, [], "mkdocs.yml:41:11: error"),
        (_wrong_address, [], "mkdocs.yml:41:32: error"),
        (_twice, [], "mkdocs.yml:42:16: error SRC114"),
    ],
)
def test_what_is_wrong_is_told_and_nothing_packed(
    folder: Path, change: object, arguments: list[str], words: str
) -> None:
    assert callable(change)
    change(folder)
    result = run(folder, "bundle", *arguments)
    assert words in result.out
    assert result.code == 1
    assert not (folder / "dist").exists()


def test_missing_address_is_told_with_an_example(folder: Path) -> None:
    _no_address(folder)
    assert "address: 'https://www.example.org/strategy/'" in run(folder, "bundle").out


def test_no_settings(tmp_path: Path) -> None:
    assert run(tmp_path, "bundle").code == 2
