"""The one style sheet of pages, and scripts that hold nothing up."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.adapters.built_site import Built, build, write

from cyhoeddi.adapters.configuration import SCRIPTS, STYLE_SHEETS
from cyhoeddi.adapters.style_sheets import FOLDER, JOINED
from cyhoeddi.render.theme import theme_folder

PAGES = ["en/", "cy/", "cy/strategaeth/anghenion/"]


def _rules(text: str) -> str:
    """A style sheet without comments and space."""
    return re.sub(r"/\*.*?\*/|\s+", "", text, flags=re.DOTALL)


def test_every_part_is_in_it_in_order(paired: Built) -> None:
    joined, end = _rules(paired.text(JOINED)), 0
    for name in STYLE_SHEETS:
        part = _rules((theme_folder() / FOLDER / f"{name}.css").read_text(encoding="utf-8"))
        place = joined.find(part, end)
        assert place >= end, name
        end = place + len(part)


def test_no_part_needs_to_be_first_or_elsewhere(paired: Built) -> None:
    joined = paired.text(JOINED)
    assert re.findall(r"@(?:import|charset|namespace)", joined) == []
    for address in re.findall(r'url\("?([^")]+)"?\)', joined):
        assert address.startswith("data:") or (paired.site / FOLDER / address).resolve().is_file(), address


@pytest.mark.parametrize("address", PAGES)
def test_pages_ask_for_it_and_for_none_of_its_parts(paired: Built, address: str) -> None:
    sheets = paired.linked(address, "//link[@rel='stylesheet']")
    assert sheets.count(JOINED) == 1
    assert set(sheets) & {f"{FOLDER}/{name}.css" for name in STYLE_SHEETS} == set()


@pytest.mark.parametrize("address", PAGES)
def test_every_script_waits_for_the_page_and_keeps_its_place(paired: Built, address: str) -> None:
    scripts = paired.page(address).xpath("//script[@src]")
    assert [script.get("src") for script in scripts if script.get("defer") is None] == []
    names = [Path(script.get("src")).name.partition(".")[0] for script in scripts]
    assert names[:2] == ["scope", "bundle"]
    assert [name for name in names if name in SCRIPTS] == list(SCRIPTS)


def test_what_a_site_puts_in_place_or_adds_is_kept(tmp_path: Path) -> None:
    def change(folder: Path) -> None:
        write(folder, "look/assets/stylesheets/tokens.css", ":root { --tŷ: 1; }\n")
        write(folder, "content/assets/own.css", "p { color: teal; }\n")
        for name in ("a.js", "b.js", "c.mjs"):
            write(folder, f"content/assets/{name}", "void 0\n")
        settings = (folder / "mkdocs.yml").read_text(encoding="utf-8")
        settings = re.sub(r"^theme:.*?(?=^\S)", "", settings, flags=re.MULTILINE | re.DOTALL)
        added = (
            "theme: {name: material, custom_dir: look}\nextra_css: [assets/own.css]\n"
            "extra_javascript: [{path: assets/a.js, defer: true}, assets/b.js, assets/c.mjs]\n"
        )
        (folder / "mkdocs.yml").write_text(added + settings, encoding="utf-8")

    built = build("paired", tmp_path, change)
    assert built.code == 0, built.log
    assert ":root { --tŷ: 1; }" in built.text(JOINED)
    assert built.linked("cy/", "//link[@rel='stylesheet']")[-2:] == [JOINED, "assets/own.css"]
    tags = re.findall(r"<script[^>]*assets/[abc]\.m?js[^>]*>", built.text("cy/"))
    assert [re.sub(r'src="[^"]*/', 'src="', tag) for tag in tags] == [
        '<script src="a.js" defer>', '<script src="b.js" defer>', '<script src="c.mjs" type="module">',
    ]  # fmt: skip
