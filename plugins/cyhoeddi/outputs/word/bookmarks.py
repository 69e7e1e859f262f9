"""Names for what is linked to: Word takes letters, figures and underscores, at most 40 of them."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

_NOT_A_LETTER = re.compile(r"[^A-Za-z0-9]+")
_LONGEST = 32


def name_bookmarks(body: HtmlElement) -> None:
    """Gives every place that a link leads to a name that Word takes, and takes the ids of all others away."""
    wanted = {link.get("href")[1:] for link in body.iter("a") if (link.get("href") or "").startswith("#")}
    names: dict[str, str] = {}
    for element in body.iter():
        id_ = element.get("id") if isinstance(element.tag, str) else None
        if id_ is None:
            continue
        if id_ in wanted and id_ not in names:
            names[id_] = _name(id_, len(names))
            element.set("id", names[id_])
        else:
            del element.attrib["id"]
    for link in body.iter("a"):
        href = link.get("href") or ""
        if href.startswith("#"):
            if href[1:] in names:
                link.set("href", f"#{names[href[1:]]}")
            else:
                link.attrib.pop("href")


def _name(id_: str, number: int) -> str:
    """A name that tells a reader of the file what it is, and a number that makes it the only one."""
    words = _NOT_A_LETTER.sub("_", id_.rpartition(":")[2].removeprefix("chapter/")).strip("_")
    return f"p{number}_{words}"[:_LONGEST].rstrip("_")
