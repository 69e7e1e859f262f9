"""Which HTML a page may hold: words, lists, tables, pictures and links, nothing that runs or asks another host.

A site is edited by people of several organisations, so what they write is taken as words and never as a program. The
list says what is permitted, because no list of what does harm is ever complete. Every ``<`` has to begin a tag in the
one form that all parsers read alike: what a browser may take for something else is refused, not guessed at. No
permitted element changes how the text within it is read, as ``script``, ``title`` or ``svg`` do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Literal

Kind = Literal["element", "attribute", "scheme", "picture", "broken"]

MOST_SHOWN = 60
"""Characters shown of what is refused."""

_ELEMENTS = """
a abbr article aside b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn div dl dt em
figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img input ins kbd label li mark nav ol p pre q rp rt ruby s
samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr
"""
ELEMENTS = frozenset(_ELEMENTS.split())
"""Sound and film are not among them: the policy that sites are served with lets none be loaded."""

_EVERYWHERE = frozenset(
    ["class", "dir", "hidden", "id", "lang", "markdown", "role", "tabindex", "title", "translate"]
)

_OF_ELEMENT = {
    "a": "download href hreflang name rel target type",
    "blockquote": "cite",
    "col": "span",
    "colgroup": "span",
    "data": "value",
    "del": "cite datetime",
    "details": "name open",
    "img": "align alt decoding height loading src width",
    "input": "checked disabled name type",
    "ins": "cite datetime",
    "label": "for",
    "li": "value",
    "ol": "reversed start type",
    "q": "cite",
    "td": "align colspan headers rowspan",
    "th": "abbr align colspan headers rowspan scope",
    "time": "datetime",
}
_ATTRIBUTES = {element: _EVERYWHERE | set(names.split()) for element, names in _OF_ELEMENT.items()}

_ADDRESSES = frozenset({"href", "cite"})
SCHEMES = frozenset({"http", "https", "mailto", "tel"})
"""What a link may begin with; one without is a page of the site itself."""

_ATTRIBUTE = re.compile(
    r"""\s+(?P<name>[a-zA-Z][\w.:-]*)(?:\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s"'=<>`]+)))?""",
    re.ASCII,
)
_NAMED = re.compile(r"\(\?P<\w+>")
_TAG = re.compile(
    rf"</?[a-zA-Z][\w:-]*(?P<attributes>(?:{_NAMED.sub('(?:', _ATTRIBUTE.pattern)})*)\s*/?>", re.ASCII
)
_COMMENT = re.compile(r"<!--(?!-?>)(?:(?!--).)*-->", re.DOTALL)
_OPENS = re.compile(r"<[a-zA-Z/!?]")
_NAME = re.compile(r"</?(?P<name>[a-zA-Z][\w:-]*)", re.ASCII)
_UNSEEN = re.compile(r"[\x00-\x20\x7f-\xa0\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]+")
_SCHEME = re.compile(r"(?P<scheme>[^/?#\\:]*):")
_ALIGNMENT = re.compile(r"text-align: (?:left|right|center);")
_ELSEWHERE = re.compile(r"[/\\]{2}")
_BOXES = frozenset({"checkbox", "radio"})


@dataclass(frozen=True, slots=True)
class Refusal:
    """Something that a page may not hold.

    ``found`` is shown to its author; ``name`` is the element, the attribute or the address without unseen characters.
    """

    kind: Kind
    found: str
    name: str


def refusals(html: str) -> Iterator[Refusal]:
    """Everything in a page's HTML that is not permitted, in its order; nothing for a page that may be published."""
    place, told = 0, set[str]()
    while opened := _OPENS.search(html, place):
        place = opened.start()
        if comment := _COMMENT.match(html, place):
            place = comment.end()
            continue
        tag, name = _TAG.match(html, place), _NAME.match(html, place)
        element = name["name"].lower() if name else ""
        if name and element not in ELEMENTS:
            if not (html[place + 1] == "/" and element in told):
                yield Refusal("element", _shown(name[0].lower() + ">"), element)
            told.add(element)
        elif tag:
            yield from _of_attributes(element, tag["attributes"])
        else:
            yield Refusal("broken", _shown(html[place : place + MOST_SHOWN]), html[place : place + 2])
        place = tag.end() if tag else place + 1


def _of_attributes(element: str, attributes: str) -> Iterator[Refusal]:
    for match in _ATTRIBUTE.finditer(attributes):
        name = match["name"].lower()
        value = unescape(match["double"] or match["single"] or match["bare"] or "")
        seen = _UNSEEN.sub("", value)
        if not _is_permitted(element, name, value):
            yield Refusal("attribute", _shown(f'{name}="{value}"'), name)
        elif name == "src" and (_SCHEME.match(seen) or _ELSEWHERE.match(seen)):
            yield Refusal("picture", _shown(seen), seen)
        elif (
            name in _ADDRESSES and (scheme := _SCHEME.match(seen)) and scheme["scheme"].lower() not in SCHEMES
        ):
            yield Refusal("scheme", _shown(seen), seen)


def _is_permitted(element: str, name: str, value: str) -> bool:
    if name == "style":
        return element in ("td", "th") and bool(_ALIGNMENT.fullmatch(value))
    if name == "id":
        return not value.startswith("__")  # the theme's own scripts take their settings from such elements
    if element == "input" and name == "type":
        return value.lower() in _BOXES
    if name.startswith("data-"):
        return not name.startswith("data-md-")  # they steer the theme's scripts
    return name.startswith("aria-") or name in _ATTRIBUTES.get(element, _EVERYWHERE)


def _shown(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= MOST_SHOWN else f"{words[: MOST_SHOWN - 1]}…"
