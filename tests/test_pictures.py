"""The pictures in the READMEs: of each README's own language, small, and with words for those who do not see them."""

from __future__ import annotations

import re

import pytest
from PIL import Image
from tests.helpers import ROOT

MOST_BYTES = 120_000


@pytest.mark.parametrize("readme, language", [("README.md", "en"), ("README.cy.md", "cy")])
def test_each_readme_shows_pages_of_its_language(readme: str, language: str) -> None:
    found = re.findall(r"!\[([^\]]*)\]\(([^)]+)\)", (ROOT / readme).read_text(encoding="utf-8"))
    names = sorted(file.relative_to(ROOT).as_posix() for file in ROOT.glob(f"docs/pictures/*-{language}.png"))
    assert sorted(address for _, address in found) == names
    assert names
    assert all(len(words) > 40 for words, _ in found)
    assert len({words for words, _ in found}) == len(found)


@pytest.mark.parametrize("name", sorted(file.name for file in ROOT.glob("docs/pictures/*.png")))
def test_a_picture_is_small(name: str) -> None:
    file = ROOT / "docs" / "pictures" / name
    assert file.stat().st_size <= MOST_BYTES
    with Image.open(file) as picture:
        assert picture.mode == "P"
