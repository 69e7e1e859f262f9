"""Names for what is linked to: Word takes letters, figures and underscores, at most 40 of them."""

from __future__ import annotations

import re

from lxml.html import HtmlElement, builder

from cyhoeddi.outputs.print_reading.inline_runs import is_block

_NOT_A_LETTER = re.compile(r"[^A-Za-z0-9]+")
_KEPT = ("div", "span", "section", "h1", "h2", "h3", "h4", "h5", "h6")
_LONGEST = 32


def name_anchors(body: HtmlElement) -> None:
    """Gives every place that a link leads to such a name; all other ids go, and a link to nowhere leads no more."""
    links = [link for link in body.iter("a") if link.get("role") != "doc-noteref"]
    wanted = {link.get("href")[1:] for link in links if (link.get("href") or "").startswith("#")}
    notes = set(body.xpath('.//section[@role="doc-endnotes"]/ol/li'))
    names: dict[str, str] = {}
    for element in list(body.iter()):
        id_ = element.get("id") if isinstance(element.tag, str) else None
        if id_ is None or element in notes:
            continue
        if id_ in wanted and id_ not in names:
            names[id_] = _name(id_, len(names))
            _set(element, names[id_])
        else:
            del element.attrib["id"]
    for link in links:
        href = link.get("href") or ""
        if href.startswith("#"):
            if href[1:] in names:
                link.set("href", f"#{names[href[1:]]}")
            else:
                link.attrib.pop("href")


def _set(element: HtmlElement, name: str) -> None:
    """Pandoc keeps the ids of few elements; for the others an empty one stands where their words begin."""
    if element.tag in _KEPT:
        element.set("id", name)
        return
    del element.attrib["id"]
    place = element
    while len(place) and is_block(place[0]) and not (place.text or "").strip():
        place = place[0]
    begin = builder.SPAN(id=name)
    begin.tail, place.text = place.text, None
    place.insert(0, begin)


def _name(id_: str, number: int) -> str:
    """A name that tells a reader of the file what it is, and a number that makes it the only one."""
    words = _NOT_A_LETTER.sub("_", id_.rpartition(":")[2].removeprefix("chapter/")).strip("_")
    return f"p{number}_{words}"[:_LONGEST].rstrip("_")
