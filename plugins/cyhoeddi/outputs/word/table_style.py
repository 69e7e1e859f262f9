"""The style of all tables in the Word file."""

from __future__ import annotations

from docx.document import Document as WordDocument
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import parse_xml

from cyhoeddi.outputs.word.look import Look

_NORMAL = """
<w:style {ns} w:type="table" w:default="1" w:styleId="TableNormal">
  <w:name w:val="Normal Table"/>
  <w:uiPriority w:val="99"/>
  <w:semiHidden/>
  <w:unhideWhenUsed/>
  <w:tblPr>
    <w:tblInd w:w="0" w:type="dxa"/>
    <w:tblCellMar>
      <w:top w:w="0" w:type="dxa"/>
      <w:left w:w="108" w:type="dxa"/>
      <w:bottom w:w="0" w:type="dxa"/>
      <w:right w:w="108" w:type="dxa"/>
    </w:tblCellMar>
  </w:tblPr>
</w:style>
"""
_STYLE = """
<w:style {ns} w:type="table" w:styleId="Table" w:customStyle="1">
  <w:name w:val="Table"/>
  <w:basedOn w:val="TableNormal"/>
  <w:qFormat/>
  <w:tblPr>
    <w:tblBorders>
      <w:top w:val="single" w:sz="4" w:space="0" w:color="{line}"/>
      <w:bottom w:val="single" w:sz="8" w:space="0" w:color="{edge}"/>
      <w:insideH w:val="single" w:sz="4" w:space="0" w:color="{line}"/>
    </w:tblBorders>
    <w:tblCellMar>
      <w:top w:w="40" w:type="dxa"/>
      <w:left w:w="115" w:type="dxa"/>
      <w:bottom w:w="40" w:type="dxa"/>
      <w:right w:w="115" w:type="dxa"/>
    </w:tblCellMar>
  </w:tblPr>
  <w:tblStylePr w:type="firstRow">
    <w:tblPr/>
    <w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{head}"/><w:vAlign w:val="bottom"/></w:tcPr>
  </w:tblStylePr>
</w:style>
"""


def style_tables(document: WordDocument, look: Look) -> None:
    """Puts our style in the place of pandoc's own."""
    colours = {name: look.colour(token) for name, token in look.table.items()}
    styles = document.styles.element
    for former in styles.findall(qn("w:style")):
        if former.get(qn("w:type")) == "table":
            styles.remove(former)
    styles.append(parse_xml(_NORMAL.format(ns=nsdecls("w"))))
    styles.append(parse_xml(_STYLE.format(ns=nsdecls("w"), **colours)))
