"""Attributes written without a value, ``{id}``: taken away, for the table of contents would stop at an id that is none.

Python-Markdown 3.8 and later keep such an attribute with the value None; its ``toc`` then raises a TypeError.
"""

from __future__ import annotations

from typing import Any, cast
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

_AFTER_ATTR_LIST = 6
"""Between ``attr_list``, at 8, and ``toc``, at 5."""


class _DropBareAttributes(Treeprocessor):
    def run(self, root: Element) -> None:
        for element in root.iter():
            attributes = cast("dict[str, str | None]", element.attrib)
            for name in [name for name, value in attributes.items() if value is None]:
                del attributes[name]


class BareAttributes(Extension):
    """Takes away attributes without a value."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (the name Python-Markdown looks for)
        """Puts the tree processor in its place."""
        md.treeprocessors.register(_DropBareAttributes(md), "cyhoeddi_bare_attributes", _AFTER_ATTR_LIST)


def makeExtension(**settings: Any) -> BareAttributes:  # noqa: N802 (the name Python-Markdown looks for)
    """What Python-Markdown calls to get the extension."""
    return BareAttributes(**settings)
