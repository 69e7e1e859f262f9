"""An SVG that stands among the words of a page, as a picture of its own."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from lxml.html import HtmlElement, tostring

from cyhoeddi.outputs.embedding.safe_svg import SVG, safe_svg


def inline_svg(element: HtmlElement) -> bytes | None:
    """The safe SVG of an ``svg`` element; None where it is none.

    HTML has no capital letters, SVG has (``viewBox``): reading it as a browser does gives them back.
    """
    import tinyhtml5  # type: ignore[import-untyped]

    read = tinyhtml5.parse(tostring(element, encoding="unicode", with_tail=False))
    found = read.find(f".//{SVG}svg")
    if found is None:
        return None
    for part in found.iter():
        # The prefix of the link attribute comes as a name in braces or not at all.
        for name in [name for name in part.attrib if ":" in name and not name.startswith("{")]:
            del part.attrib[name]
    return safe_svg(ET.tostring(found))
