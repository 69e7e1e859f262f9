"""The directive syntax: a block that the tool fills in, ``/// action-plan`` … ``///``.

Only the place and its options are made here, as an empty ``div``; what stands in it is made from the model in
:mod:`cyhoeddi.render.directives`. So the same Markdown reads for the check, the website, the PDF and Word.
"""

from __future__ import annotations

import re
from typing import Any
from xml.etree import ElementTree

import markdown
from pymdownx.blocks import BlocksExtension
from pymdownx.blocks.block import Block, type_string

DIRECTIVE_CLASS = "cyhoeddi-directive"
"""Class of the placeholder ``div``; its name and options are in ``data-`` attributes."""

DIRECTIVES: dict[str, tuple[str, ...]] = {
    "action-plan": ("priority", "by"),
    "annual-assessment": (),
    "duty-checklist": (),
    "edition-changes": (),
}
"""Every directive and the options it takes."""

GROUPINGS = ("priority", "lead", "date")
"""What an action plan can be ordered ``by``."""

DIRECTIVE_LINE = re.compile(r"^[ ]{0,3}/{3,}[ \t]*(?P<name>[A-Za-z][\w-]*)")
"""The first line of any block of this syntax, known or not."""

OTHER_BLOCKS = ("caption", "figure-caption", "table-caption")
"""Blocks of the same syntax that come from the Markdown library."""


class _Directive(Block):  # type: ignore[misc]
    """A place to be filled; the subclass gives its name and options."""

    ARGUMENT = False

    def on_create(self, parent: ElementTree.Element) -> ElementTree.Element:
        options = {f"data-option-{key}": str(value) for key, value in self.options.items() if value}
        attributes = {"class": DIRECTIVE_CLASS, "data-directive": self.NAME, **options}
        return ElementTree.SubElement(parent, "div", attributes)


def _directive_class(name: str, options: tuple[str, ...]) -> type[Block]:
    specification = {option: ["", type_string] for option in options if option != "type"}
    return type(f"Directive_{name}", (_Directive,), {"NAME": name, "OPTIONS": specification})


class DirectiveExtension(BlocksExtension):  # type: ignore[misc]
    """Registers every directive of :data:`DIRECTIVES`."""

    def extendMarkdownBlocks(self, md: markdown.Markdown, block_mgr: Any) -> None:  # noqa: N802 (library's name)
        """Called by the library with its manager of blocks."""
        for name, options in DIRECTIVES.items():
            block_mgr.register(_directive_class(name, options), self.getConfigs())


def makeExtension(**settings: Any) -> DirectiveExtension:  # noqa: N802 (the name Python-Markdown looks for)
    """What Python-Markdown calls to get the extension."""
    return DirectiveExtension(**settings)
