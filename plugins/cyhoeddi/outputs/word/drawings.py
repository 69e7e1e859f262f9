"""Pictures in the Word file: their words, the SVG beside its PNG, and a width that fits."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from lxml import etree

from cyhoeddi.outputs.embedding.pictures import Picture

_SVG_BLIP = """
<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
  xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  ><a:ext uri="{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}"
  ><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="{id}"/></a:ext
></a:extLst>
"""
"""Microsoft's extension of DrawingML for SVG ([MS-ODRAWXML], svgBlip); what does not know it shows the PNG."""

_DECORATIVE = """
<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
  ><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"
  ><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext
></a:extLst>
"""
"""Word's mark for a picture that says nothing ([MS-ODRAWXML], decorative): without it the check asks for words."""

_EMU_A_TWIP = 635


def finish_drawings(document: WordDocument, pictures: Sequence[Picture]) -> None:
    """Adds the SVG of every picture that was drawn from one, marks those without words, and makes them fit."""
    vectors = {hashlib.sha256(picture.data).digest(): picture.svg for picture in pictures if picture.svg}
    ids: dict[bytes, str] = {}
    for drawing in document.element.body.iter(qn("wp:inline"), qn("wp:anchor")):
        words = drawing.find(qn("wp:docPr"))
        if words is not None and not words.get("title"):
            words.attrib.pop("title", "")
        if words is not None and not words.get("descr") and words.find(qn("a:extLst")) is None:
            words.append(parse_xml(_DECORATIVE))
        for blip in drawing.iter(qn("a:blip")):
            part = document.part.related_parts[blip.get(qn("r:embed"))]
            svg = vectors.get(hashlib.sha256(part.blob).digest())
            if svg is None:
                continue
            ids[svg] = ids.get(svg) or _add_svg(document, svg, len(ids) + 1)
            for former in blip.findall(qn("a:extLst")):
                blip.remove(former)
            blip.append(parse_xml(_SVG_BLIP.format(id=ids[svg])))
        _fit(drawing)


def _add_svg(document: WordDocument, svg: bytes, number: int) -> str:
    name = PackURI(f"/word/media/picture{number}.svg")
    part = Part(name, "image/svg+xml", svg, document.part.package)
    return document.part.relate_to(part, RELATIONSHIP_TYPE.IMAGE)


def _fit(drawing: etree._Element) -> None:
    """Brings a picture in a cell down to the cell's width; pandoc knows that of the page alone."""
    cell = next(drawing.iterancestors(qn("w:tc")), None)
    measure = cell.find(f"{qn('w:tcPr')}/{qn('w:tcW')}") if cell is not None else None
    extent = drawing.find(qn("wp:extent"))
    if measure is None or extent is None:
        return
    room = (int(measure.get(qn("w:w"), "0")) - 230) * _EMU_A_TWIP
    width, height = (int(extent.get(name, "0")) for name in ("cx", "cy"))
    if width <= room or room <= 0:
        return
    for size in (extent, *drawing.iter(qn("a:ext"))):
        if size.get("cx"):
            size.set("cx", str(room))
            size.set("cy", str(max(1, height * room // width)))
