"""A key of the front matter that only one language has.

What it finds
    Words that a page's front matter gives in one language only: title, description, a priority's title or objective,
    the reason for what a strategy does not have yet.

Why it matters
    Titles and descriptions are what search results, menus and the PDF show.

Example
    === en/plan.md
    ---
    title: Plan
    description: What we do.
    ---
    Text.
    === cy/plan.md
    ---
    title: Cynllun
    ---
    Testun tŷ.

Use instead
    === en/plan.md
    ---
    title: Plan
    description: What we do.
    order: 3
    ---
    Text.
    === cy/plan.md
    ---
    title: Cynllun
    description: Yr hyn a wnawn, ŵyr.
    ---
    Testun.

Fix
    Write the key in both files. Facts (dates, ids, organisations) are written in one only.
"""

from collections.abc import Iterator
from typing import Any

from cyhoeddi.model.located_yaml import KeyPath
from cyhoeddi.model.page import Page, PagePair
from cyhoeddi.model.page_texts import NAMED_KEYS, named_paths
from cyhoeddi.model.schema import load_schema
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding
from cyhoeddi.parity.front_matter_words import action_numbers

CODE = "PAR009"
SEVERITY = "error"


def check_pair(pair: PagePair, _site: Site) -> Iterator[Finding]:
    """One finding for each key whose words stand in one language only."""
    if not (pair.en and pair.cy):
        return
    schema = load_schema("page")
    places: list[tuple[KeyPath, KeyPath, dict[str, Any]]] = [((), (), schema["properties"])]
    if pair.en.value_at("priority") and pair.cy.value_at("priority"):
        places.append((("priority",), ("priority",), schema["properties"]["priority"]["properties"]))
    for key in NAMED_KEYS:
        if pair.en.value_at(key) is not None and pair.cy.value_at(key) is not None:
            names = {path[1]: {"x-language": "words"} for page in pair.pages for path in named_paths(page)}
            places.append(((key,), (key,), {str(name): rule for name, rule in names.items()}))
    english, welsh = action_numbers(pair.en), action_numbers(pair.cy)
    for id_ in english.keys() & welsh.keys():
        action = schema["$defs"]["action"]["properties"]
        places.append((("actions", english[id_]), ("actions", welsh[id_]), action))
    for en_path, cy_path, properties in places:
        yield from _lonely_keys(pair.en, pair.cy, en_path, cy_path, properties)


def _is_words(rule: dict[str, Any]) -> bool:
    """True for a key whose words stand in both languages; what it may hold can be written elsewhere in the schema."""
    if "$ref" in rule:
        rule = load_schema("page")["$defs"][rule["$ref"].rpartition("/")[2]]
    return rule.get("x-language") == "words"


def _lonely_keys(
    en: Page, cy: Page, en_path: KeyPath, cy_path: KeyPath, properties: dict[str, Any]
) -> Iterator[Finding]:
    for key, rule in properties.items():
        if not _is_words(rule) or (key == "title" and not en_path):
            continue
        has_en = en.value_at(*en_path, key) is not None
        has_cy = cy.value_at(*cy_path, key) is not None
        if has_en == has_cy:
            continue
        own, path, other, twin = (en, en_path, cy, cy_path) if has_en else (cy, cy_path, en, en_path)
        language = Words("English", "Saesneg") if other.language == "en" else Words("Welsh", "Cymraeg")
        yield Finding(
            position=other.front.at(*twin),
            message=Words(
                f"The key {key} is missing in {language.en}.",
                f"Mae’r allwedd {key} ar goll yn {'Saesneg' if other.language == 'en' else 'Gymraeg'}.",
            ),
            help=Words(
                f"Write {key}: with the words in {language.en}.",
                f"Ysgrifennwch {key}: gyda’r geiriau yn {'Saesneg' if other.language == 'en' else 'Gymraeg'}.",
            ),
            related=(own.front.key_at(*path, key),),
        )
