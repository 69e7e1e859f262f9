"""A paragraph is one paragraph, a list one list, also where it runs over pages; each in its own role."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from cyhoeddi.model.fault import Fault
from cyhoeddi.outputs.conformance.comparison import Comparison
from cyhoeddi.outputs.conformance.letters import shortened
from cyhoeddi.outputs.conformance.print_page import PageElement, Stretch
from cyhoeddi.outputs.conformance.table_model import is_layout

_ROLES: dict[str, tuple[str, ...]] = {
    "p": ("P",),
    "pre": ("P", "Code"),
    "blockquote": ("BlockQuote",),
    "ul": ("L",),
    "ol": ("L",),
    "menu": ("L",),
    "dl": ("L",),
    "li": ("LI",),
    "dt": ("Lbl",),
    "dd": ("LBody", "P"),
    "table": ("Table",),
    "tr": ("TR",),
    "th": ("TH",),
    "td": ("TD",),
    "caption": ("Caption",),
    "figcaption": ("Caption",),
    "q": ("Quote",),
    "code": ("Code",),
    **{f"h{level}": (f"H{level}",) for level in range(1, 7)},
}
_HEADING = re.compile(r"h[1-6]")
_LISTS = frozenset(("ul", "ol", "menu"))
_TABLE_TAGS = frozenset(("table", "tr", "th", "td"))
_IN_CONTENTS = {"ol": ("TOC",), "ul": ("TOC",), "li": ("TOCI",)}

_NEVER_ADDED = frozenset(
    ("L", "Table", "TR", "TH", "TD", "TOC", "TOCI", "BlockQuote", *(f"H{n}" for n in range(1, 7)))
)
"""Roles that must have their element in the page; P may be made for words that stand in none, LI for terms."""


def check(comparison: Comparison) -> Iterator[Fault]:
    """Elements of the page that no element of the PDF holds whole, and elements of the PDF that the page has not."""
    expected: dict[Stretch, set[str]] = {}
    for element, roles in with_roles(comparison.page.elements):
        if not roles or element.stretch.is_empty:
            continue
        expected.setdefault(element.stretch, set()).update(roles)
        if comparison.is_whole(element) and not _has_role(comparison, element.stretch, roles):
            words = comparison.page.words(element.stretch)
            yield _fault(comparison, f"<{element.tag}>", roles[0], words, element.stretch)
    for stretch, spoken in comparison.by_stretch.items():
        roles_found = {one.element.role for one in spoken} & _NEVER_ADDED
        if stretch.is_empty or comparison.is_beside_missing(stretch):
            continue
        for role in sorted(roles_found - expected.get(stretch, set())):
            yield _fault(comparison, role, role, comparison.page.words(stretch), stretch)


def with_roles(elements: Iterable[PageElement]) -> Iterator[tuple[PageElement, tuple[str, ...]]]:
    """Elements with the roles that they may have; headings leave no level out on the way down (ISO 14289-1, 7.4.2)."""
    above: list[str] = []
    for element in elements:
        roles = roles_of(element)
        if roles and _HEADING.fullmatch(element.tag):
            while above and above[-1] >= element.tag:
                above.pop()
            above.append(element.tag)
            roles = (f"H{len(above)}",)
        yield element, roles


def roles_of(element: PageElement) -> tuple[str, ...]:
    """The roles that an element of the page may have in the PDF; none where that is left open."""
    if element.tag in _TABLE_TAGS and is_layout(element.source):
        return ()
    if element.tag == "li" and element.source.getparent().tag not in _LISTS:
        return ()
    if element.in_contents and element.tag in _IN_CONTENTS:
        return _IN_CONTENTS[element.tag]
    return _ROLES.get(element.tag, ())


def _has_role(comparison: Comparison, stretch: Stretch, roles: tuple[str, ...]) -> bool:
    return any(spoken.element.role in roles for spoken in comparison.by_stretch.get(stretch, ()))


def _fault(comparison: Comparison, element: str, role: str, words: str, stretch: Stretch) -> Fault:
    values = {"element": element, "role": role, "found": shortened(words), "page": comparison.sheet(stretch)}
    return Fault("pdf-element-broken", comparison.position, values)
