"""The structure of a PDF as indented text, as a listener would meet it; read from the file alone.

    Document lang=en
      P
        "See "
        Link name="the plan" areas=1: "the plan"
      Table
        TR
          TH scope=Column: "Area"

``python -m tests.pdf.structure_text FILE`` prints it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pikepdf

Key = tuple[tuple[int, int], int]
"""The object number of the stream that marked content stands in, and its MCID."""


@dataclass(frozen=True)
class StructureReader:
    """Reads the tree of one PDF; ``texts`` are the words of each marked content."""

    texts: Mapping[Key, str]
    names: Mapping[str, Any]

    def lines(self, element: Any, depth: int = 0) -> Iterator[str]:
        """The lines of an element and of all below it; words that stand next to each other are joined."""
        head = "  " * depth + " ".join([str(element.S)[1:], *self.attributes(element)])
        kids = list(self.kids(element))
        if all(isinstance(kid, str) for kid in kids):
            words = one_line("".join(kids))
            yield f'{head}: "{words}"' if words else head
            return
        yield head
        for kid in joined(kids):
            if isinstance(kid, str):
                yield "  " * (depth + 1) + f'"{kid}"'
            else:
                yield from self.lines(kid, depth + 1)

    def kids(self, element: Any) -> Iterator[Any]:
        """Words as text, and elements."""
        for kid in raw_kids(element):
            if isinstance(kid, int):
                yield self.texts[element.Pg.Contents.objgen, kid]
            elif kid.get("/Type") == "/MCR":
                stream = kid.get("/Stm", None) or kid.get("/Pg", element.get("/Pg")).Contents
                yield self.texts[stream.objgen, int(kid.MCID)]
            elif kid.get("/Type") == "/StructElem":
                yield kid

    def attributes(self, element: Any) -> Iterator[str]:
        """What is said of an element beside its words."""
        for key, name in (("/Lang", "lang"), ("/Alt", "alt"), ("/E", "means")):
            if key in element:
                value = str(element[key])
                yield f"{name}={value}" if name == "lang" else f'{name}="{value}"'
        yield from self.link(element)
        values = element.get("/A", {})
        for key, name in (
            ("/ListNumbering", "numbering"),
            ("/Scope", "scope"),
            ("/RowSpan", "rows"),
            ("/ColSpan", "columns"),
        ):
            if key in values:
                yield f"{name}={str(values[key]).removeprefix('/')}"
        if "/Headers" in values:
            heads = [one_line(self.words(self.names[str(name)])) for name in values.Headers]
            yield f'heads="{" | ".join(heads)}"'

    def link(self, element: Any) -> Iterator[str]:
        """The name of a link and how many active areas it has."""
        objects = (kid for kid in raw_kids(element) if isinstance(kid, pikepdf.Dictionary))
        areas = [kid.Obj for kid in objects if kid.get("/Type") == "/OBJR"]
        if areas:
            for name in dict.fromkeys(str(area.Contents) for area in areas):
                yield f'name="{name}"'
            yield f"areas={len(areas)}"

    def words(self, element: Any) -> str:
        """All words in an element."""
        return "".join(kid if isinstance(kid, str) else self.words(kid) for kid in self.kids(element))

    def pieces(self, element: Any) -> Iterator[str]:
        """The words in an element and in each below it; those that stand next to each other are one piece."""
        for kid in joined(list(self.kids(element))):
            yield from [kid] if isinstance(kid, str) else self.pieces(kid)


def raw_kids(element: Any) -> list[Any]:
    kids = element.get("/K", pikepdf.Array())
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def one_line(text: str) -> str:
    return " ".join(text.split())


def joined(kids: list[Any]) -> Iterator[Any]:
    words = ""
    for kid in kids:
        if isinstance(kid, str):
            words += kid
            continue
        if words.strip():
            yield re.sub(r"\s+", " ", words)
        words = ""
        yield kid
    if words.strip():
        yield re.sub(r"\s+", " ", words)


def structure_text(pdf: pikepdf.Pdf) -> str:
    """The structure of an open PDF."""
    reader = structure_reader(pdf)
    top = pdf.Root.StructTreeRoot.K
    (document,) = list(top) if isinstance(top, pikepdf.Array) else [top]
    return "\n".join(reader.lines(document)) + "\n"


def structure_reader(pdf: pikepdf.Pdf) -> StructureReader:
    """A reader of an open PDF."""
    names = {}
    if "/IDTree" in pdf.Root.StructTreeRoot:
        pairs = list(pdf.Root.StructTreeRoot.IDTree.Names)
        names = {str(name): element for name, element in zip(pairs[::2], pairs[1::2], strict=True)}
    texts: dict[Key, str] = {}
    streams = StreamReader(texts)
    for page in pdf.pages:
        streams.read(page.Contents, page.Resources)
    return StructureReader(texts, names)


class StreamReader:
    """Reads the words of marked contents into ``texts``: what their ActualText says, else what their glyphs do."""

    def __init__(self, texts: dict[Key, str]) -> None:
        self.texts = texts
        self.maps: dict[Any, dict[int, str]] = {}

    def read(self, stream: Any, resources: Any) -> None:
        """Reads a stream and the forms that it draws."""
        marks: list[Key | None] = []
        glyphs: dict[int, str] = {}
        for operands, operator in pikepdf.parse_content_stream(stream):
            name = str(operator)
            if name in ("BDC", "BMC"):
                marks.append(self.begin(stream, operands[1] if len(operands) > 1 else {}))
            elif name == "EMC":
                marks.pop()
            elif name == "Tf":
                font = resources.Font[str(operands[0])]
                glyphs = self.maps.setdefault(font.objgen, character_map(font))
            elif name == "TJ" and marks and marks[-1]:
                self.texts[marks[-1]] += "".join(decoded(operands[0], glyphs))
            elif name == "Do":
                form = resources.XObject[str(operands[0])]
                if form.get("/Subtype") == "/Form":
                    self.read(form, form.get("/Resources", resources))

    def begin(self, stream: Any, properties: Any) -> Key | None:
        """The key under which the words of marked content are gathered; None where they are said already."""
        if "/MCID" not in properties:
            return None
        key = (stream.objgen, int(properties["/MCID"]))
        self.texts[key] = str(properties.get("/ActualText", ""))
        return None if "/ActualText" in properties else key


def decoded(parts: Any, glyphs: Mapping[int, str]) -> Iterator[str]:
    for part in parts:
        if isinstance(part, pikepdf.String):
            data = bytes(part)
            for at in range(0, len(data), 2):
                yield glyphs.get(int.from_bytes(data[at : at + 2]), "�")


def character_map(font: Any) -> dict[int, str]:
    """The characters of a font's glyphs, from its ToUnicode map."""
    found: dict[int, str] = {}
    if "/ToUnicode" in font:
        for glyph, text in re.findall(rb"<(\w{4})>\s*<(\w*)>\s*\n", font.ToUnicode.read_bytes()):
            found[int(glyph, 16)] = bytes.fromhex(text.decode()).decode("utf-16-be")
    return found


if __name__ == "__main__":
    with pikepdf.open(Path(sys.argv[1])) as opened:
        print(structure_text(opened), end="")
