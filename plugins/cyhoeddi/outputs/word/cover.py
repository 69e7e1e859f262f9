"""The cover in styles of Word."""

from __future__ import annotations

from lxml.html import HtmlElement, builder

from cyhoeddi.outputs.print_reading.inline_runs import is_block

_STYLES = {
    "cover-site": "Cover Site",
    "cover-title": "Title",
    "cover-edition": "Subtitle",
    "cover-fact": "Cover Fact",
    "cover-pictures": "Cover Picture",
}
_HIGH = 42
"""Pixels, 96 to the inch: the height of a logo."""

_PARAGRAPHS = ("p", "h1", "h2", "h3")


def style_cover(body: HtmlElement) -> None:
    """Gives each paragraph of the cover its style; what the theme has no style for is a note."""
    for cover in body.xpath('.//section[contains(concat(" ", @class, " "), " cover ")]'):
        for pictures in [*cover.xpath(".//ul[li/img]")]:
            _set_in_line(pictures)
        for element in list(cover.iter(*_PARAGRAPHS, "li", "img")):
            if element.tag == "img" and not _stands_alone(element):
                continue
            _wrap(element, _style(element))


def _set_in_line(pictures: HtmlElement) -> None:
    """A list of nothing but pictures becomes one paragraph of them, all of one height: the publishers' logos."""
    items = [*pictures]
    if not all(len(item) == 1 and item[0].tag == "img" and not item.text_content().strip() for item in items):
        return
    line = builder.P({"class": "cover-pictures"})
    for item in items:
        picture = item[0]
        width, height = (int(picture.get(name) or _HIGH) for name in ("width", "height"))
        picture.set("width", str(max(1, round(width * _HIGH / height))))
        picture.set("height", str(_HIGH))
        picture.tail = " "
        line.append(picture)
    pictures.getparent().replace(pictures, line)


def _style(element: HtmlElement) -> str:
    if element.tag == "img":
        return "Cover Picture"
    if element.tag == "li":
        return "Cover List"
    classes = (element.get("class") or "").split()
    return next((_STYLES[name] for name in classes if name in _STYLES), "Cover Note")


def _wrap(element: HtmlElement, style: str) -> None:
    """Puts what an element holds, or a picture itself, into a paragraph of a style."""
    around = builder.DIV({"data-custom-style": style})
    if element.tag == "li":
        if any(is_block(child) for child in element):
            return
        paragraph = builder.P()
        paragraph.text, element.text = element.text, None
        paragraph.extend(list(element))
        around.append(paragraph)
        element.append(around)
        return
    around.tail, element.tail = element.tail, None
    element.getparent().replace(element, around)
    if element.tag == "img":
        element = builder.P(element)
    element.tag = "p"
    around.append(element)


def _stands_alone(picture: HtmlElement) -> bool:
    return not any(parent.tag in (*_PARAGRAPHS, "li", "a") for parent in picture.iterancestors())
