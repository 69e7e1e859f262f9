"""What the e-book says of itself, for libraries and for readers who choose by what they can read.

Schema.org's accessibility properties, as EPUB Accessibility 1.1 (section 2.2) asks for them.
"""

from __future__ import annotations

from typing import Any
from uuid import NAMESPACE_URL, uuid5

from cyhoeddi.outputs.print_reading.facts import DocumentFacts
from cyhoeddi.render.interface import WORDS

_FEATURES = (
    "alternativeText",
    "displayTransformability",
    "readingOrder",
    "structuralNavigation",
    "tableOfContents",
)


def book_metadata(facts: DocumentFacts, *, has_pictures: bool) -> dict[str, Any]:
    """The fields that pandoc takes."""
    modes = ["textual", *(["visual"] if has_pictures else [])]
    metadata: dict[str, Any] = {
        "title": facts.title,
        "lang": facts.language,
        "toc-title": WORDS["print-contents"].into(facts.language),
        "identifier": book_identifier(facts),
        "creator": [{"role": "author", "text": name} for name in facts.authors],
        "accessModes": modes,
        "accessModeSufficient": ["textual"],
        "accessibilityFeatures": list(_FEATURES),
        "accessibilityHazards": ["none"],
        "accessibilitySummary": WORDS["epub-accessibility"].into(facts.language),
    }
    if facts.description:
        metadata["description"] = facts.description
    if facts.published:
        metadata["date"] = facts.published.isoformat()
    return metadata


def book_identifier(facts: DocumentFacts) -> str:
    """The same for the same edition in the same language, whenever it is made."""
    return f"urn:uuid:{uuid5(NAMESPACE_URL, f'{facts.language}/{facts.published}/{facts.title}')}"
