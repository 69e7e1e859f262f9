"""The fonts hold every Welsh letter, and a page shows each of them as itself."""

from __future__ import annotations

import io
import itertools
import re
import subprocess
from pathlib import Path

import pytest
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont
from PIL import Image, ImageOps

from cyhoeddi.outputs.pdf import write_pdf
from cyhoeddi.outputs.print.addresses import THEME
from cyhoeddi.render.theme import theme_folder

FOLDER = theme_folder() / "assets" / "fonts"
FILES = sorted(FOLDER.glob("*.woff2"))
PLAIN = "abcdefghijklmnopqrstuvwxyz"
ACCENTED = "âêîôûŵŷáéíóúẃýàèìòùẁỳäëïöüẅÿ"
SHAPES = "←→↑↓↩●▲■▼◆•£€–—‘’“”…"
LETTERS = PLAIN + ACCENTED + (PLAIN + ACCENTED).upper()
MOST_BYTES = 35_000


def outline(font: TTFont, character: str) -> tuple[object, ...]:
    glyphs = font.getGlyphSet()
    pen = DecomposingRecordingPen(glyphs)
    glyphs[font.getBestCmap()[ord(character)]].draw(pen)
    return tuple((name, tuple(points)) for name, points in pen.value)


def test_there_are_four_styles_and_their_licence() -> None:
    assert len(FILES) == 4
    licence = (FOLDER / "OFL.txt").read_text(encoding="utf-8")
    assert "SIL Open Font License, Version 1.1" in licence
    assert "with Reserved Font Name" not in licence.partition("PREAMBLE")[0]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_letter_has_a_drawing_of_its_own(file: Path) -> None:
    font = TTFont(file)
    drawings = {letter: outline(font, letter) for letter in LETTERS + SHAPES}
    assert [letter for letter, drawing in drawings.items() if not drawing] == []
    same = [pair for pair in itertools.combinations(drawings, 2) if drawings[pair[0]] == drawings[pair[1]]]
    assert same == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_an_accent_does_not_change_the_width(file: Path) -> None:
    font = TTFont(file)
    widths = {letter: font["hmtx"][font.getBestCmap()[ord(letter)]][0] for letter in "wŵẁẃẅyŷỳýÿ"}
    assert len({widths[letter] for letter in "wŵẁẃẅ"}) == 1
    assert len({widths[letter] for letter in "yŷỳýÿ"}) == 1


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_files_are_small(file: Path) -> None:
    assert file.stat().st_size <= MOST_BYTES


def test_the_style_sheet_names_every_file() -> None:
    css = (theme_folder() / "assets" / "stylesheets" / "fonts.css").read_text(encoding="utf-8")
    assert sorted(re.findall(r'url\("\.\./fonts/([^"]+)"\)', css)) == [file.name for file in FILES]


@pytest.mark.pdf
@pytest.mark.parametrize("style", ["font-weight: 400", "font-weight: 700", "font-style: italic"])
def test_a_page_shows_each_letter_as_itself(style: str, tmp_path: Path) -> None:
    """Extracted text may be right where the drawing is not, so the picture of every letter is compared."""
    letters = ACCENTED + ACCENTED.upper() + "wyaeiouWYAEIOU▲◆▼"
    rows = "".join(f"<p>{letter}</p>" for letter in letters)
    html = (
        f'<html lang="cy"><head><title>Ŵ</title><link rel="stylesheet" href="{THEME}assets/stylesheets/fonts.css">'
        "<style>@page {size: 40px 60px; margin: 10px} p {margin: 0; break-after: page; "
        f'font: 24px "Atkinson Hyperlegible Next"; {style}}}</style></head><body>{rows}</body></html>'
    )
    pages = write_pdf(html, tmp_path, tmp_path / "letters.pdf")
    assert pages == len(letters)
    subprocess.run(["pdftoppm", "-r", "192", "-gray", "letters.pdf", "p"], cwd=tmp_path, check=True)
    pictures: dict[bytes, str] = {}
    for letter, file in zip(letters, sorted(tmp_path.glob("p-*.pgm")), strict=True):
        picture = Image.open(io.BytesIO(file.read_bytes()))
        assert ImageOps.invert(picture).getbbox(), f"{letter} is not drawn"
        twin = pictures.setdefault(picture.tobytes(), letter)
        assert twin == letter, f"{letter} looks like {twin}"
