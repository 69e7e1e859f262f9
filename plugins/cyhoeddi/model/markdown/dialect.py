"""The Markdown that every page is written in: one list of extensions for the check, the website and the PDF."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import markdown

EXTENSIONS: tuple[str, ...] = (
    "abbr",
    "admonition",
    "attr_list",
    "def_list",
    "footnotes",
    "tables",
    "toc",
    "pymdownx.superfences",
    "pymdownx.blocks.caption",
    "cyhoeddi.model.markdown.bare_attributes",
    "cyhoeddi.model.markdown.directives",
)
"""Extensions that are always on; a site may add others in ``mkdocs.yml``."""

SETTINGS: Mapping[str, Mapping[str, Any]] = {
    "footnotes": {"BACKLINK_TEXT": "↩", "BACKLINK_TITLE": "{}", "SUPERSCRIPT_TEXT": "{}"},
    "tables": {"use_align_attribute": False},
    "toc": {"permalink": False},
    "pymdownx.blocks.caption": {
        "types": [
            "caption",
            {"name": "figure-caption", "prefix": ""},
            {"name": "table-caption", "prefix": ""},
        ],
        "auto": False,
    },
}
"""Their settings, as ``markdown_extensions`` of ``mkdocs.yml`` would give them."""


def extensions_with(extra: Mapping[str, Mapping[str, Any]]) -> tuple[list[str], dict[str, dict[str, Any]]]:
    """Names and settings of all extensions: ours, then a site's own, which win where both set something."""
    names = [*EXTENSIONS, *(name for name in extra if name not in EXTENSIONS)]
    settings = {name: {**SETTINGS.get(name, {}), **extra.get(name, {})} for name in names}
    return names, {name: values for name, values in settings.items() if values}


def converter(extra: Mapping[str, Mapping[str, Any]] | None = None) -> markdown.Markdown:
    """A Python-Markdown instance for this dialect; call its ``reset()`` before each page."""
    names, settings = extensions_with(extra or {})
    return markdown.Markdown(extensions=names, extension_configs=settings)
