"""Writes a structure tree into a PDF: elements, parent tree, ids (ISO 32000-1, 14.7)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pydyf

from cyhoeddi.outputs.pdf.structure.node import Node
from cyhoeddi.outputs.pdf.structure.rendered import Annotation, Content


def write_structure(document: Node, pdf: Any, page_streams: Sequence[Any], forms: Sequence[Any]) -> None:
    """Adds the tree to a PDF of pydyf's and says in its catalog that it is tagged."""
    _Writer(pdf, len(page_streams), forms).write(document)
    pdf.catalog["MarkInfo"] = pydyf.Dictionary({"Marked": "true"})
    pdf.catalog["ViewerPreferences"] = pydyf.Dictionary({"DisplayDocTitle": "true"})


class _Writer:
    """Keeps what the parent tree and the ids need while the elements are made."""

    def __init__(self, pdf: Any, pages: int, forms: Sequence[Any]) -> None:
        self._pdf, self._forms = pdf, forms
        self._page_count = pages
        self._parents: list[dict[int, bytes]] = [{} for _ in range(pages + len(forms))]
        self._annotations: list[tuple[Any, bytes]] = []
        self._identifiers: dict[Node, str] = {}
        self._named: list[tuple[str, bytes]] = []

    def write(self, document: Node) -> None:
        """Writes the tree below its root."""
        root = self._new({"Type": "/StructTreeRoot"})
        self._name(document)
        root["K"] = pydyf.Array([self._element(document, root.reference)])
        root["ParentTree"] = self._parent_tree().reference
        root["ParentTreeNextKey"] = len(self._parents) + len(self._annotations)
        if self._identifiers:
            root["IDTree"] = self._id_tree().reference
        self._pdf.catalog["StructTreeRoot"] = root.reference

    def _new(self, values: dict[str, Any]) -> Any:
        item = pydyf.Dictionary(values)
        self._pdf.add_object(item)
        return item

    def _name(self, document: Node) -> None:
        """Gives an id to what others refer to: header cells and notes (ISO 14289-1, 7.5 and 7.9)."""
        for node in document.nodes:
            if node.role in ("TH", "Note"):
                self._identifiers[node] = f"{node.role.lower()}-{len(self._identifiers) + 1:05}"

    def _element(self, node: Node, parent: bytes) -> bytes:
        element = self._new({"Type": "/StructElem", "S": f"/{node.role}", "P": parent})
        reference: bytes = element.reference
        page = next((child.page for child in node.children if not isinstance(child, Node)), None)
        if page is not None:
            element["Pg"] = self._pdf.page_references[page]
        self._describe(node, element)
        kids = pydyf.Array(self._child(child, reference, page) for child in node.children)
        if kids:
            element["K"] = kids if len(kids) > 1 else kids[0]
        return reference

    def _child(self, child: Node | Content | Annotation, parent: bytes, page: int | None) -> Any:
        if isinstance(child, Node):
            return self._element(child, parent)
        if isinstance(child, Annotation):
            self._annotations.append((child.target, parent))
            target = child.target.reference
            return pydyf.Dictionary(
                {"Type": "/OBJR", "Obj": target, "Pg": self._pdf.page_references[child.page]}
            )
        if child.form is not None:
            self._parents[self._page_count + child.form][child.number] = parent
        else:
            self._parents[child.page][child.number] = parent
            if child.page == page:
                return child.number
        values = {"Type": "/MCR", "Pg": self._pdf.page_references[child.page], "MCID": child.number}
        if child.form is not None:
            values["Stm"] = self._forms[child.form].reference
        return pydyf.Dictionary(values)

    def _describe(self, node: Node, element: Any) -> None:
        """Writes the attributes of an element."""
        if node.marks_language:
            element["Lang"] = pydyf.String(node.language)
        if node.alternative:
            element["Alt"] = pydyf.String(node.alternative)
        if node.expansion:
            element["E"] = pydyf.String(node.expansion)
        if node in self._identifiers:
            element["ID"] = pydyf.String(self._identifiers[node])
            self._named.append((self._identifiers[node], element.reference))
        attributes = self._attributes(node)
        if attributes:
            element["A"] = pydyf.Dictionary(attributes)

    def _attributes(self, node: Node) -> dict[str, Any]:
        if node.list_numbering:
            return {"O": "/List", "ListNumbering": f"/{node.list_numbering}"}
        if node.role in ("TH", "TD"):
            return self._cell_attributes(node)
        if node.rectangle is not None:
            *sides, is_block = node.rectangle
            placement = "/Block" if is_block else "/Inline"
            return {"O": "/Layout", "BBox": pydyf.Array(sides), "Placement": placement}
        return {}

    def _cell_attributes(self, node: Node) -> dict[str, Any]:
        values: dict[str, Any] = {}
        if node.row_span > 1:
            values["RowSpan"] = node.row_span
        if node.column_span > 1:
            values["ColSpan"] = node.column_span
        if node.role == "TH":
            values["Scope"] = f"/{node.scope or 'Column'}"
        heads = [self._identifiers[head] for head in node.headers if head in self._identifiers]
        if heads:
            values["Headers"] = pydyf.Array(pydyf.String(head) for head in heads)
        return {"O": "/Table", **values} if values else {}

    def _parent_tree(self) -> Any:
        """For each page, form and annotation the elements that what is in it belongs to."""
        numbers = pydyf.Array()
        for key, parents in enumerate(self._parents):
            count = max(parents, default=-1) + 1
            numbers.extend((key, pydyf.Array(parents.get(number, "null") for number in range(count))))
        for key, form in enumerate(self._forms, start=self._page_count):
            form.extra["StructParents"] = key
        for key, (target, parent) in enumerate(self._annotations, start=len(self._parents)):
            numbers.extend((key, parent))
            target["StructParent"] = key
        return self._new({"Nums": numbers})

    def _id_tree(self) -> Any:
        names = pydyf.Array()
        for identifier, reference in sorted(self._named):
            names.extend((pydyf.String(identifier), reference))
        return self._new({"Names": names})
