"""What a finished tree does not need, and the order that PDF asks of the parts of a table."""

from __future__ import annotations

from cyhoeddi.outputs.pdf.structure.node import Node
from cyhoeddi.outputs.pdf.structure.rendered import Annotation, Content

_STAYS_EMPTY = frozenset({"TD", "TH", "TR"})
_TABLE_ORDER = {"Caption": 0, "THead": 1, "TBody": 2, "TR": 2, "TFoot": 3}


def tidy(node: Node) -> None:
    """Takes out nodes without words and blocks without a meaning of their own, below a node."""
    children: list[Node | Content | Annotation] = []
    for child in node.children:
        if not isinstance(child, Node):
            children.append(child)
            continue
        tidy(child)
        if child.role == "Link" and not _has_area(child):
            child.role = "Span"
        if child.role in ("Div", "Span") and not child.marks_language and _is_plain(child):
            for grandchild in child.children:
                if isinstance(grandchild, Node):
                    grandchild.parent = node
            children.extend(child.children)
        elif child.children or child.role in _STAYS_EMPTY or child.identifier:
            children.append(child)
    node.children = children
    if node.role == "Table":
        node.children.sort(
            key=lambda child: _TABLE_ORDER.get(child.role, 2) if isinstance(child, Node) else 2
        )


def _is_plain(block: Node) -> bool:
    """True for what says nothing of what is in it; a figure keeps picture and caption together."""
    return not block.expansion and (
        block.element is None or block.element.tag not in ("figure", "fieldset", "details")
    )


def _has_area(link: Node) -> bool:
    """True for a link that leads somewhere: WeasyPrint makes no area for one to a place that is not there."""
    return any(
        isinstance(child, Annotation) or (isinstance(child, Node) and _has_area(child))
        for child in link.children
    )
