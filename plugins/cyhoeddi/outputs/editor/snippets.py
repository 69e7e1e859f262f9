"""Snippets of front matter for Visual Studio Code, made of the schema of pages.

Its YAML extension does not look into the front matter of a Markdown file (vscode-yaml, issue 207), so a schema is of
no help there; a snippet is. There is one for each language: facts stand in one file only, so the Welsh one asks for
words.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import yaml

from cyhoeddi.model.schema import load_schema

Rule = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Snippet:
    """What is typed to get it (``prefix``), what it says of itself, and its lines with places to fill in."""

    prefix: str
    description: str
    lines: tuple[str, ...]


_PAGE = ("title", "description", "order", "covers")
_STRATEGY = (
    *("title", "description", "duty", "edition", "published", "review_due", "areas", "publisher"),
    *("contact", "licence"),
)
_WELSH_PAGE = ("title", "description", "slug", "translation")
_PRIORITY = ("id", "title", "objective")
_WELSH_PRIORITY = ("title", "objective")
_ACTION = (
    *("id", "action", "urgency", "timeline", "lead", "partners", "resources", "prevention"),
    *("measures", "status"),
)
_WELSH_ACTION = ("id", "action", "measures")
_WELSH: Mapping[str, Any] = {
    "title": "Strategaeth Trais Difrifol",
    "description": "Yr hyn a wnawn i atal trais difrifol.",
    "objective": "Helpu rhieni i gadw plant yn ddiogel ar-lein.",
    "action": "Gofyn i rieni pa gymorth sydd ei angen arnynt ar-lein",
    "measures": ["Mae mwy o rieni’n gwybod ble i gael cymorth"],
}
_WELSH_OF_PRIORITY = {**_WELSH, "title": "Y bygythiad ar-lein"}
"""What stands in the places of the Welsh snippets, where the example of the schema is in English."""


def snippets_file() -> str:
    """The text of ``cyhoeddi.code-snippets``."""
    found = {
        f"cyhoeddi {snippet.prefix}": {
            "scope": "markdown,yaml",
            "prefix": snippet.prefix,
            "description": snippet.description,
            "body": list(snippet.lines),
        }
        for snippet in snippets()
    }
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def snippets() -> tuple[Snippet, ...]:
    """All snippets, the two languages of each beside each other."""
    page = load_schema("page")
    keys, priority = page["properties"], page["properties"]["priority"]["properties"]
    action = page["$defs"]["action"]["properties"]
    welsh_page = _whole(_lines(keys, _WELSH_PAGE, _WELSH))
    welsh_priority = _below("priority", _lines(priority, _WELSH_PRIORITY, _WELSH_OF_PRIORITY))
    plan = ("/// action-plan", "///", "$0")
    return (
        Snippet("page", "A new page, in English", _whole(_lines(keys, _PAGE))),
        Snippet("tudalen", "Tudalen newydd, yn Gymraeg", welsh_page),
        Snippet("strategy", "The first page of a strategy, in English", _whole(_lines(keys, _STRATEGY))),
        Snippet("strategaeth", "Tudalen gyntaf strategaeth, yn Gymraeg", welsh_page),
        Snippet("priority", "The priority of a page", _below("priority", _lines(priority, _PRIORITY))),
        Snippet("blaenoriaeth", "Blaenoriaeth tudalen: ei geiriau Cymraeg", welsh_priority),
        Snippet("action", "An action: its English words and its facts", _item(_lines(action, _ACTION))),
        Snippet(
            "gweithred", "Cam gweithredu: ei eiriau Cymraeg", _item(_lines(action, _WELSH_ACTION, _WELSH))
        ),
        Snippet("plan", "The actions as a table", plan),
        Snippet("cynllun", "Y camau gweithredu ar ffurf tabl", plan),
    )


def _lines(rules: Rule, keys: Sequence[str], own: Rule | None = None) -> tuple[str, ...]:
    """A line for each key, with a numbered place for its value."""
    examples = own or {}
    return tuple(
        f"{key}: {_place(number, rules[key], examples.get(key, _example(rules[key])))}"
        for number, key in enumerate(keys, 1)
    )


def _example(rule: Rule) -> Any:
    return rule["examples"][0]


def _place(number: int, rule: Rule, example: Any) -> str:
    """A choice where the schema lists the values, else the example, selected so that typing replaces it."""
    items = rule.get("items", {})
    if "enum" in rule:
        return _choice(number, rule["enum"])
    if "enum" in items:
        return f"[{_choice(number, items['enum'])}]"
    text = yaml.safe_dump(example, allow_unicode=True, default_flow_style=True, sort_keys=False, width=10_000)
    # A date needs no quotation marks in a page.
    text = re.sub(r"^'(\d{4}-\d{2}-\d{2})'$", r"\1", text.removesuffix("\n").removesuffix("\n...").strip())
    if isinstance(example, list):
        return f"[${{{number}:{_escaped(text[1:-1])}}}]"
    return f"${{{number}:{_escaped(text)}}}"


def _choice(number: int, values: Sequence[str]) -> str:
    return f"${{{number}|{','.join(values)}|}}"


def _escaped(text: str) -> str:
    """A text inside a place of a snippet, where these signs mean something."""
    return re.sub(r"([\\$}])", r"\\\1", text)


def _whole(lines: Sequence[str]) -> tuple[str, ...]:
    return ("---", *lines, "---", "", "$0")


def _below(key: str, lines: Sequence[str]) -> tuple[str, ...]:
    return (f"{key}:", *(f"  {line}" for line in lines), "$0")


def _item(lines: Sequence[str]) -> tuple[str, ...]:
    """An item of the list ``actions``, without the space before it, which an editor gives to every line."""
    return tuple(_indented(lines))


def _indented(lines: Sequence[str]) -> Iterator[str]:
    for number, line in enumerate(lines):
        yield f"{'  ' if number else '- '}{line}"
    yield "$0"
