"""The structure tree of a rendered document: one node for each HTML element, however many pages it runs over."""

from __future__ import annotations

from dataclasses import dataclass
from xml.etree.ElementTree import Element

from cyhoeddi.outputs.pdf.structure.element_words import alternative
from cyhoeddi.outputs.pdf.structure.heading_levels import set_heading_levels
from cyhoeddi.outputs.pdf.structure.lists import LISTS, definition_items, numbering_of
from cyhoeddi.outputs.pdf.structure.node import Node
from cyhoeddi.outputs.pdf.structure.rendered import Annotation, Content, Piece, Rendered, parents_of
from cyhoeddi.outputs.pdf.structure.roles import GROUPING, INLINE, TABLE_PARTS, is_decoration, role_of
from cyhoeddi.outputs.pdf.structure.table_headers import TableGrid, table_grid
from cyhoeddi.outputs.pdf.structure.tidying import tidy

_LABELS = ("marker", "footnote-marker")


@dataclass(frozen=True, slots=True)
class StructureTree:
    """The tree, and what of the pages is left out of it because it is decoration."""

    document: Node
    artifacts: tuple[Content, ...]


def structure_tree(rendered: Rendered) -> StructureTree:
    """The tree of a rendered document."""
    builder = _TreeBuilder(rendered)
    artifacts = [
        piece.content
        for piece in rendered.pieces
        if not builder.place(piece) and isinstance(piece.content, Content)
    ]
    builder.link_headers()
    tidy(builder.document)
    set_heading_levels(builder.document)
    return StructureTree(builder.document, tuple(artifacts))


class _TreeBuilder:
    """Makes the node of an element when the first of its words are met, below the node of the element around it."""

    def __init__(self, rendered: Rendered) -> None:
        self._rendered = rendered
        root = rendered.root
        self._parents = parents_of(root)
        self._orders = {element: number for number, element in enumerate(root.iter())}
        self.document = Node("Document", 0, _language(root) or "", root)
        self._nodes: dict[Element, Node | None] = {root: self.document}
        self._marked: dict[tuple[Element, str], Node] = {}
        self._grids: dict[Element, TableGrid] = {}
        self._items: dict[Element, Element] = {}
        self._contents_lists = {
            list_
            for element in root.iter()
            if element.get("role") == "doc-toc"
            for list_ in element.iter()
            if list_.tag in LISTS
        }

    def place(self, piece: Piece) -> bool:
        """Puts a piece into the tree; False where it is decoration."""
        find = self._footnote_call if piece.part == "footnote-call" else self.node_of
        node = find(piece.element)
        if node is None:
            return False
        if piece.part in _LABELS:
            node = self._label(piece, node)
        if isinstance(piece.content, Annotation):
            node = node.nearest("Link") or _words_in(node).add(
                Node("Link", node.order, node.language, is_implied=True)
            )
            node.children.append(piece.content)
        elif piece.content is not None:
            _words_in(node).children.append(piece.content)
        return True

    def node_of(self, element: Element) -> Node | None:
        """The node that words directly in an element belong to; None where they are decoration."""
        if element in self._nodes:
            return self._nodes[element]
        around = self._parents.get(element)
        parent = self.node_of(around) if around is not None else self.document
        node = None if parent is None or is_decoration(element) else self._make(element, parent)
        self._nodes[element] = node
        return node

    def link_headers(self) -> None:
        """Ties each cell to the nodes of its header cells."""
        for grid in self._grids.values():
            for element, heads in grid.headers.items():
                node = self._nodes.get(element)
                if node is not None:
                    nodes = (self._nodes.get(head) for head in heads)
                    node.headers = tuple(head for head in nodes if head is not None)

    def _make(self, element: Element, parent: Node) -> Node:
        """The node of an element, or its parent's where it has none of its own."""
        if element.tag == "body":
            self._mark_language(parent, element, parent.language)
            return parent
        if element in self._rendered.footnotes:
            return self._add("Note", element, _line_in(parent))
        if element.tag in ("dt", "dd") and parent.nearest("L"):
            return self._definition(element, parent)
        role = self._role(element, parent)
        if role is None:
            return self._transparent(element, parent)
        if role in INLINE:
            parent = _words_in(parent)
            if element.get("role") == "doc-noteref" and role == "Link":
                parent = parent.add(
                    Node("Reference", self._orders[element], parent.language, is_implied=True)
                )
        elif role not in ("LI", "TOCI") and not (role in ("TOC", "L") and parent.role in ("TOCI", "L")):
            parent = _block_in(parent)
        node = self._add(role, element, parent)
        self._describe(node, element)
        return node

    def _role(self, element: Element, parent: Node) -> str | None:
        if element in self._contents_lists:
            return "TOC"
        if element.tag == "li":
            return {"L": "LI", "TOC": "TOCI"}.get(parent.role, "Div")
        role = role_of(element)
        if element.tag == "div" and parent.role == "L":
            return "LI" if element in self._items else None
        if role in ("THead", "TBody", "TFoot", "TR", "TD", "TH") and parent.role not in TABLE_PARTS:
            return "Div"
        return role

    def _add(self, role: str, element: Element, parent: Node) -> Node:
        node = parent.add(Node(role, self._orders[element], parent.language, element))
        self._mark_language(node, element, parent.language)
        return node

    def _mark_language(self, node: Node, element: Element, around: str) -> None:
        own = _language(element)
        if own and own.casefold() != around.casefold():
            node.language, node.marks_language = own, True

    def _transparent(self, element: Element, parent: Node) -> Node:
        """An abbreviation or words in another language get a Span; any other element's words are its parent's."""
        own = _language(element)
        expansion = element.get("title", "").strip() if element.tag in ("abbr", "acronym") else ""
        if not expansion and not (own and own.casefold() != parent.language.casefold()):
            return parent
        node = self._add("Span", element, _line_in(parent))
        node.expansion = expansion
        return node

    def _describe(self, node: Node, element: Element) -> None:
        """Fills in what some types need."""
        if node.role in ("L", "TOC") and element.tag in LISTS:
            if node.role == "L":
                style = self._rendered.list_styles.get(element, "none")
                node.list_numbering = numbering_of(element, style)
            if element.tag == "dl":
                self._items.update(definition_items(element))
        elif node.role == "Table":
            self._grids[element] = table_grid(element)
        elif node.role in ("TD", "TH", "TR"):
            self._describe_table_part(node, element)
        elif node.role in ("Figure", "Formula"):
            node.alternative = alternative(element)
            node.rectangle = self._rendered.rectangles.get(element)

    def _describe_table_part(self, node: Node, element: Element) -> None:
        table = node.nearest("Table")
        grid = self._grids.get(table.element) if table is not None and table.element is not None else None
        if grid is None:
            return
        if node.role == "TR":
            for _ in range(grid.missing.get(element, 0)):
                # After all cells of its row. A row that is short would move the columns for a listener.
                end = Node("TD", len(self._orders), node.language, parent=node, is_implied=True)
                node.children.append(end)
        elif element in grid.cells:
            cell = grid.cells[element]
            node.scope, node.row_span, node.column_span = cell.scope, cell.height, cell.width

    def _definition(self, element: Element, parent: Node) -> Node:
        """A term is the label of its item, a description the item's body."""
        item = parent
        if parent.role == "L":
            first = self._items.get(element, element)
            item = self._marked.get((first, "item")) or parent.add(
                Node("LI", self._orders[first], parent.language, is_implied=True)
            )
            self._marked[first, "item"] = item
        return self._add("Lbl" if element.tag == "dt" else "LBody", element, item)

    def _footnote_call(self, element: Element) -> Node | None:
        """The node of the mark that leads to a footnote; the footnote itself follows it."""
        key = (element, "footnote-call")
        if key not in self._marked:
            around = self._parents.get(element)
            parent = self.node_of(around) if around is not None else self.document
            if parent is None or is_decoration(element):
                return None
            order = self._orders[element]
            self._marked[key] = _line_in(parent).add(
                Node("Reference", order, parent.language, is_implied=True)
            )
            self.node_of(element)
        return self._marked[key]

    def _label(self, piece: Piece, node: Node) -> Node:
        """The node of a list item's or a footnote's mark, its first child."""
        if node.role not in ("LI", "TOCI", "Note"):
            return node
        key = (piece.element, piece.part)
        if key not in self._marked:
            label = Node("Lbl", node.order, node.language, parent=node, is_implied=True)
            node.children.insert(0, label)
            self._marked[key] = label
        return self._marked[key]


def _language(element: Element) -> str | None:
    return element.get("lang") or element.get("{http://www.w3.org/XML/1998/namespace}lang")


def _words_in(node: Node) -> Node:
    """Where words directly in a node go: a block that holds blocks only gets a paragraph for them."""
    if node.role == "TOCI":
        return _reference_in(node)
    if node.role == "Table" or node.role in TABLE_PARTS:
        return node.implied("TR").implied("TD") if node.role != "TR" else node.implied("TD")
    return _line_in(node)


def _line_in(node: Node) -> Node:
    """Where a part of a line goes."""
    node = _block_in(node)
    if node.role not in GROUPING:
        return node
    last = node.children[-1] if node.children else None
    if isinstance(last, Node) and last.is_implied and last.role == "P":
        return last
    return node.implied("P")


def _block_in(node: Node) -> Node:
    """Where a block goes: in a list, into the body of an item."""
    if node.role == "L":
        last = node.last_node
        node = last if last is not None and last.is_implied and last.role == "LI" else node.implied("LI")
    if node.role != "LI":
        return node
    bodies = (child for child in node.children if isinstance(child, Node) and child.role == "LBody")
    found = next(bodies, None)
    if found is None:
        found = Node("LBody", node.order, node.language, parent=node, is_implied=True)
        node.children.append(found)
    return found


def _reference_in(entry: Node) -> Node:
    """The reference of a line of contents: its link and its page number."""
    last = entry.last_node
    if last is not None and last.role == "Reference":
        return last
    return entry.implied("Reference")
