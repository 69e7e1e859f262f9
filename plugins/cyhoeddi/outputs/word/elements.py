"""Elements of WordprocessingML (ECMA-376, part 1): new ones, and what is in those that are there."""

from __future__ import annotations

from typing import cast

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from lxml import etree


def element(tag: str, /, **attributes: object) -> BaseOxmlElement:
    """A new element; attributes are of its own namespace: ``element("w:pStyle", val="Title")``."""
    made = cast("BaseOxmlElement", OxmlElement(tag))
    for attribute, value in attributes.items():
        made.set(qn(f"w:{attribute}"), str(value))
    return made


def properties(parent: etree._Element, name: str) -> etree._Element:
    """The properties of a paragraph, run, row or cell, made where there are none; they come first."""
    found = parent.find(qn(name))
    if found is None:
        found = element(name)
        parent.insert(0, found)
    return found


def remove(child: etree._Element) -> None:
    """Takes an element out of the document."""
    parent = child.getparent()
    if parent is not None:
        parent.remove(child)


def style_of(paragraph: etree._Element) -> str | None:
    """The id of a paragraph's style; None where it is the common one."""
    style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    return None if style is None else style.get(qn("w:val"))


def words_of(parent: etree._Element) -> str:
    """The words in an element (``itertext`` gives them three times: runs and paragraphs claim them too)."""
    return "".join(text.text or "" for text in parent.iter(qn("w:t")))


def text_run(text: str, style: str | None = None, language: str | None = None) -> BaseOxmlElement:
    """A run of words."""
    run = element("w:r")
    if style:
        properties(run, "w:rPr").append(element("w:rStyle", val=style))
    if language:
        properties(run, "w:rPr").append(element("w:lang", val=language))
    words = element("w:t")
    words.text = text
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    run.append(words)
    return run


def field(instruction: str, shown: str, style: str | None = None) -> list[BaseOxmlElement]:
    """The runs of a field, with what it shows until Word works it out."""
    begin, code, separate, end = (element("w:r") for _ in range(4))
    begin.append(element("w:fldChar", fldCharType="begin"))
    words = element("w:instrText")
    words.text = f" {instruction} "
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    code.append(words)
    separate.append(element("w:fldChar", fldCharType="separate"))
    end.append(element("w:fldChar", fldCharType="end"))
    runs = [begin, code, separate, text_run(shown), end]
    if style:
        for run in runs:
            properties(run, "w:rPr").insert(0, element("w:rStyle", val=style))
    return runs
