"""The reader of Word files finds what it is to find: each way of damaging a good one."""

from __future__ import annotations

import io
import zipfile

import pytest
from tests.outputs.print_page import CLEAN, lay_pictures, print_page
from tests.outputs.word.word_problems import problems

from cyhoeddi.outputs.word import write_docx

DOCUMENT = "word/document.xml"


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = lay_pictures(tmp_path_factory.mktemp("project"))
    write_docx(print_page("".join(CLEAN.values())), folder, folder / "good.docx")
    with zipfile.ZipFile(folder / "good.docx") as file:
        return {name: file.read(name) for name in file.namelist()}


def packed(parts: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        for name, data in parts.items():
            file.writestr(name, data)
    return made.getvalue()


def test_a_good_file_has_none(good: dict[str, bytes]) -> None:
    assert problems(packed(good)) == []


@pytest.mark.parametrize(
    "name, old, new, found",
    [
        (DOCUMENT, b'<w:bookmarkStart w:id="2"', b'<w:bookmarkStart w:id="1"', "bookmark"),
        (DOCUMENT, b'w:name="_Toc00000002"', b'w:name="_Toc00000001"', "bookmark name"),
        (DOCUMENT, b'w:name="_Toc00000002"', b'w:name="a b"', "bookmark a b"),
        (DOCUMENT, b' id="2" name="Picture 2"', b' id="1" name="Picture 2"', "drawing"),
        (DOCUMENT, b'w:fldCharType="end"', b'w:fldCharType="separate"', "a field that does not end"),
        (
            DOCUMENT,
            b'<w:fldChar w:fldCharType="begin"',
            b'<w:fldChar w:dirty="1" w:fldCharType="begin"',
            "up to date",
        ),
        (DOCUMENT, b'w:pStyle w:val="Title"', b'w:pStyle w:val="Titl"', "style Titl"),
        (DOCUMENT, b'<w:gridSpan w:val="2"/>', b"", "a row of"),
        (DOCUMENT, b'w:anchor="_Toc00000001"', b'w:anchor="_Toc9"', "a link leads to _Toc9"),
        (DOCUMENT, b'<w:footnoteReference w:id="', b'<w:footnoteReference w:id="9', "footnote"),
        (DOCUMENT, b'<w:ilvl w:val="0"', b'<w:ilvl w:val="9"', "a list of level 9"),
        (DOCUMENT, b'<w:numId w:val="', b'<w:numId w:val="77', "list 77"),
        (
            DOCUMENT,
            b"<w:cantSplit/><w:tblHeader",
            b"<w:tblHeader/><w:cantSplit/><w:tblHeader",
            "in the order",
        ),
        ("word/_rels/document.xml.rels", b'Target="numbering.xml"', b'Target="no.xml"', "which is not there"),
        ("word/_rels/document.xml.rels", b'Id="rId', b'Id="x', "is used and not there"),
        ("[Content_Types].xml", b'Extension="png"', b'Extension="pn"', "has no content type"),
        ("[Content_Types].xml", b"/word/header1.xml", b"/word/header9.xml", "and is not there"),
    ],
)
def test_damage_is_found(name: str, old: bytes, new: bytes, found: str, good: dict[str, bytes]) -> None:
    assert old in good[name]
    damaged = (
        good[name].replace(old, new, 1)
        if b"docPr" not in old
        else good[name].replace(b'docPr id="2"', b'docPr id="1"')
    )
    if b"Id=" in old:
        damaged = good[name].replace(old, new, 1 if name == DOCUMENT else -1)
    assert any(found in problem for problem in problems(packed({**good, name: damaged})))


def test_a_part_that_is_gone_is_found(good: dict[str, bytes]) -> None:
    parts = {name: data for name, data in good.items() if "media" not in name}
    assert any("which is not there" in problem for problem in problems(packed(parts)))
