"""A character that no font has is told where it was written."""

from __future__ import annotations

import pytest
from tests.helpers import page, site_of

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.language import Language
from cyhoeddi.model.position import Position
from cyhoeddi.outputs.documents.character_place import with_place

SITE = site_of(
    {
        "en/s/index.md": page("duty: d", body="Dŵr 😀 a 😀"),
        "cy/s/index.md": page("duty: d", body="Tŷ"),
        "cy/s/b.md": page("description: ŵ 😀", body='Tŷ 😀\n\n--8<-- "data/x.md"'),
        "data/x.md": "Un\nŷ 👍\n",
        "cy/c.md": page(body="🐑"),
    }
)


@pytest.mark.parametrize(
    "language,found,place",
    [
        ("en", "U+1F600 grinning face", "content/en/s/index.md:5:5"),
        ("cy", "U+1F600 grinning face", "content/cy/s/b.md:3:16"),
        ("cy", "U+1F44D", "content/data/x.md:2:3"),
        ("cy", "U+1F411", "pdf:1:1"),
        ("en", "U+1F44D", "pdf:1:1"),
    ],
)
def test_the_first_place(language: Language, found: str, place: str) -> None:
    fault = Fault("pdf-character-missing", Position("pdf"), {"found": found})
    assert str(with_place(fault, SITE, SITE.strategies[0].id, language).position) == place


@pytest.mark.parametrize("values", [{}, {"found": "U+1F600"}, {"found": "ŵ"}])
def test_another_fault_stays_as_it_is(values: dict[str, str]) -> None:
    fault = Fault("pdf-memory", Position("pdf"), values)
    assert with_place(fault, SITE, SITE.strategies[0].id, "en") is fault
