"""Spares the parser what nobody would see: many texts hold nothing that inline Markdown could act on.

Python-Markdown tries each of its inline patterns on every text. A text without any of the characters that begin one is
marked as finished beforehand. Only for the dialect as it is: an extension of the
site's own may act on any character.
"""

from __future__ import annotations

import re
from xml.etree import ElementTree

import markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

_ACTS = re.compile("[]\\\\`*_[<>&{}~^=:@|\x02]|  \n")
_ABOVE_INLINE = 20.5
_NOT_READ = ("prettify", "abbr")
"""Steps that only change how HTML looks or what a pointer shows; the model reads neither."""


class _MarkPlainText(Treeprocessor):
    def run(self, root: ElementTree.Element) -> None:
        for element in root.iter():
            if element.text and not _ACTS.search(element.text):
                element.text = AtomicString(element.text)


def install(md: markdown.Markdown) -> None:
    """Takes out of a converter the steps that the model does not read."""
    md.treeprocessors.register(_MarkPlainText(md), "cyhoeddi_plain_text", _ABOVE_INLINE)
    for name in _NOT_READ:
        md.treeprocessors.deregister(name)
