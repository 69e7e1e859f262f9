from __future__ import annotations

from xml.etree.ElementTree import fromstring

import pytest

from cyhoeddi.outputs.pdf.structure.lists import definition_items, numbering_of


@pytest.mark.parametrize(
    "tag, style, wanted",
    [
        ("ul", "disc", "Disc"),
        ("ul", "•\xa0\xa0", "Disc"),
        ("ul", "–\xa0", "None"),
        ("ul", "none", "None"),
        ("ul", "circle", "Circle"),
        ("ol", "decimal", "Decimal"),
        ("ol", "lower-latin", "LowerAlpha"),
        ("ol", "upper-roman", "UpperRoman"),
        ("ol", "armenian", "Decimal"),
        ("ol", "disc", "Decimal"),
        ("ol", "none", "None"),
        ("dl", "disc", "None"),
    ],
)
def test_numbering(tag: str, style: str, wanted: str) -> None:
    assert numbering_of(fromstring(f"<{tag}/>"), style) == wanted


@pytest.mark.parametrize(
    "items, wanted",
    [
        ("<dt/><dd/>", [0, 0]),
        ("<dt/><dd/><dt/><dd/>", [0, 0, 2, 2]),
        ("<dt/><dt/><dd/><dd/>", [0, 0, 0, 0]),
        ("<dd/><dt/>", [0, 1]),
        ("<dt/><p/><dd/>", [0, None, 0]),
        ("<div><dt/><dd/></div><dt/><dd/>", [0, 1, 1]),
    ],
)
def test_terms_and_descriptions_make_items(items: str, wanted: list[int | None]) -> None:
    list_ = fromstring(f"<dl>{items}</dl>")
    children = list(list_)
    found = definition_items(list_)
    assert [children.index(found[child]) if child in found else None for child in children] == wanted


def test_what_is_in_a_group_belongs_to_it() -> None:
    (group,) = list_ = fromstring("<dl><div><dt/><dd/></div></dl>")
    assert [definition_items(list_)[part] for part in group] == [group, group]
