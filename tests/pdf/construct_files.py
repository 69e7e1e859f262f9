"""Small pieces of HTML with the structure that their PDF has to have, in tests/pdf/constructs/*.md.

``python -m tests.pdf.construct_files --write`` writes the structures anew; read the difference before you keep it.
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pikepdf
from PIL import Image
from tests.pdf.structure_text import structure_text

from cyhoeddi.outputs.pdf import write_pdf
from cyhoeddi.outputs.print.addresses import THEME

FOLDER = Path(__file__).with_name("constructs")
PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><circle cx="20" cy="20" r="15"/></svg>'
)
PIXELS = {"du.png": "L", "glas.png": "RGBA", "coch.jpg": "RGB"}
"""Pictures of pixels, and the kind of these: grey, with transparency, a photograph's."""

PAGE = f"""\
<html lang="cy"><head><title>Dŵr</title>
<link rel="stylesheet" href="{THEME}assets/stylesheets/fonts.css">
<style>
@page {{size: 300px 240px; margin: 20px}}
body {{font: 14px "Atkinson Hyperlegible Next"}}
.print-footnote {{float: footnote}}
</style></head>
<body>"""
_CONSTRUCT = re.compile(
    r"## (?P<name>[^\n]+)\n\n```html\n(?P<html>.*?)\n```\n\n```text\n(?P<structure>.*?)```\n", re.DOTALL
)


@dataclass(frozen=True)
class Construct:
    """A piece of HTML and its structure as text; ``number`` is its place in its file from 1."""

    file: Path
    number: int
    name: str
    html: str
    structure: str

    @property
    def pdf_name(self) -> str:
        return f"{self.file.stem}-{self.number:02}.pdf"


def constructs() -> Iterator[Construct]:
    for file in sorted(FOLDER.glob("*.md")):
        found = _CONSTRUCT.finditer(file.read_text(encoding="utf-8"))
        for number, match in enumerate(found, start=1):
            yield Construct(file, number, match["name"], match["html"], match["structure"])


def write_construct(construct: Construct, folder: Path) -> Path:
    """The PDF of a construct, in a folder that is its project."""
    (folder / "cylch.svg").write_text(PICTURE, encoding="utf-8")
    for name, mode in PIXELS.items():
        Image.new(mode, (40, 40)).save(folder / name)
    target = folder / construct.pdf_name
    write_pdf(PAGE + construct.html, folder, target)
    return target


def write_constructs(folder: Path) -> None:
    """All of them; to be run once a session."""
    for construct in constructs():
        write_construct(construct, folder)


def structure_of(file: Path) -> str:
    with pikepdf.open(file) as pdf:
        return structure_text(pdf)


def write_structures() -> None:
    texts: dict[Path, str] = {}
    with tempfile.TemporaryDirectory() as folder:
        for construct in constructs():
            structure = structure_of(write_construct(construct, Path(folder)))
            texts.setdefault(construct.file, construct.file.read_text(encoding="utf-8").partition("\n## ")[0])
            texts[construct.file] += (
                f"\n## {construct.name}\n\n```html\n{construct.html}\n```\n\n```text\n{structure}```\n"
            )
    for file, text in texts.items():
        file.write_text(text, encoding="utf-8")


if __name__ == "__main__" and "--write" in sys.argv:
    write_structures()
