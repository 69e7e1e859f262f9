"""What the style sheet of the PDF says that a form without style sheets has to know."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from cyhoeddi.render.theme import theme_folder

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_CLASS = re.compile(r"\.([A-Za-z][\w-]*)")
_PAIR = re.compile(r"\.([A-Za-z][\w-]*) \.([A-Za-z][\w-]*)")
_COLUMN = re.compile(r"(\.landscape )?\.(column-[\w-]+)")
_WIDTH = re.compile(r"\bwidth:\s*(\d+)%")


@lru_cache(maxsize=1)
def classes_of_own_lines() -> frozenset[str]:
    """The classes whose elements stand on lines of their own."""
    return classes_with(_print_css(), "display", "block")


@lru_cache(maxsize=1)
def pairs_within_lines() -> frozenset[tuple[str, str]]:
    """Of those, the ones that stay among the words where they are inside another: its class, and theirs."""
    return pairs_with(_print_css(), "display", "inline")


@lru_cache(maxsize=1)
def classes_of_one_line() -> frozenset[str]:
    """The classes whose words stay on one line."""
    return classes_with(_print_css(), "white-space", "nowrap")


@lru_cache(maxsize=1)
def column_classes() -> Mapping[str, int]:
    """The width of each class of columns in per cent; on wide pages under ``landscape`` and the name."""
    return column_widths_of(_print_css())


def classes_with(css: str, name: str, value: str) -> frozenset[str]:
    """The classes for which a style sheet declares this, by rules for one class alone."""
    declared = re.compile(rf"\b{name}:\s*{value}\b")
    return frozenset(
        match[1]
        for selector, declarations in _rules(css)
        if declared.search(declarations) and (match := _CLASS.fullmatch(selector))
    )


def pairs_with(css: str, name: str, value: str) -> frozenset[tuple[str, str]]:
    """The pairs of classes, one inside the other, for which a style sheet declares this."""
    declared = re.compile(rf"\b{name}:\s*{value}\b")
    return frozenset(
        (match[1], match[2])
        for selector, declarations in _rules(css)
        if declared.search(declarations) and (match := _PAIR.fullmatch(selector))
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
