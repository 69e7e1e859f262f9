"""What the style sheet of the PDF says that a form without style sheets has to know."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from cyhoeddi.render.theme import theme_folder

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_CLASS = re.compile(r"\.([A-Za-z][\w-]*)")
_COLUMN = re.compile(r"(\.landscape )?\.(column-[\w-]+)")
_WIDTH = re.compile(r"\bwidth:\s*(\d+)%")


@lru_cache(maxsize=1)
def classes_of_own_lines() -> frozenset[str]:
    """The classes whose elements stand on lines of their own."""
    return own_line_classes(_print_css())


@lru_cache(maxsize=1)
def column_classes() -> Mapping[str, int]:
    """The width of each class of columns in per cent; on wide pages under ``landscape`` and the name."""
    return column_widths_of(_print_css())


def own_line_classes(css: str) -> frozenset[str]:
    """The classes that a style sheet shows as blocks, by rules for one class alone."""
    return frozenset(
        match[1]
        for selector, declarations in _rules(css)
        if re.search(r"\bdisplay:\s*block\b", declarations) and (match := _CLASS.fullmatch(selector))
    )


def column_widths_of(css: str) -> dict[str, int]:
    """The widths that a style sheet gives to classes of columns."""
    return {
        ("landscape " if column[1] else "") + column[2]: int(width[1])
        for selector, declarations in _rules(css)
        if (column := _COLUMN.fullmatch(selector)) and (width := _WIDTH.search(declarations))
    }


def _rules(css: str) -> Iterator[tuple[str, str]]:
    for selectors, declarations in _RULE.findall(_COMMENT.sub("", css)):
        for selector in selectors.split(","):
            yield " ".join(selector.split()), declarations


def _print_css() -> str:
    return (theme_folder() / "print" / "print.css").read_text(encoding="utf-8")
