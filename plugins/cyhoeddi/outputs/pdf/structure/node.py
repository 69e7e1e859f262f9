"""A node of the structure tree, before it is written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from cyhoeddi.outputs.pdf.structure.rendered import Annotation, Content, Rectangle


@dataclass(slots=True, eq=False)
class Node:
    """A structure element (ISO 32000-1, 14.7.2).

    ``role`` is its type, ``order`` the place of its element in the HTML, ``language`` the one in force;
    ``marks_language`` is true where that differs from its parent's, ``is_implied`` where no HTML element stands for it.
    ``headers`` are the cells that head this one.
    """

    role: str
    order: int
    language: str
    element: Element | None = None
    parent: Node | None = None
    children: list[Node | Content | Annotation] = field(default_factory=list)
    is_implied: bool = False
    marks_language: bool = False
    identifier: str = ""
    alternative: str = ""
    expansion: str = ""
    list_numbering: str = ""
    scope: str = ""
    row_span: int = 1
    column_span: int = 1
    headers: tuple[Node, ...] = ()
    rectangle: Rectangle | None = None

    def add(self, child: Node) -> Node:
        """Puts a node where its element stands in the HTML, which is not always where it is drawn; gives it back."""
        child.parent = self
        index = len(self.children)
        for place in range(len(self.children) - 1, -1, -1):
            sibling = self.children[place]
            if isinstance(sibling, Node):
                if sibling.order <= child.order:
                    break
                index = place
        self.children.insert(index, child)
        return child

    def implied(self, role: str) -> Node:
        """A node without an element at the end of this one, such as a paragraph for words directly in a section."""
        last = self.last_node
        order = last.order if last is not None else self.order
        child = Node(role, order, self.language, parent=self, is_implied=True)
        self.children.append(child)
        return child

    @property
    def last_node(self) -> Node | None:
        """The last child that is a node."""
        return next((child for child in reversed(self.children) if isinstance(child, Node)), None)

    @property
    def nodes(self) -> Iterator[Node]:
        """This node and all below it, in reading order."""
        yield self
        for child in self.children:
            if isinstance(child, Node):
                yield from child.nodes

    def nearest(self, role: str) -> Node | None:
        """This node or the closest above it of a type."""
        node: Node | None = self
        while node is not None and node.role != role:
            node = node.parent
        return node
