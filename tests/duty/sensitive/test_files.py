"""Data hidden in pictures and attachments."""

from __future__ import annotations

import io
import zipfile

import docx
import pikepdf
import pytest
from PIL import Image, PngImagePlugin
from tests.parity.sites import site_of

from cyhoeddi.duty.sensitive.screening import screen
from cyhoeddi.model.site import Site


def site_with(path: str) -> Site:
    from dataclasses import replace

    data = "house:\n  name: {en: House of Ŵyn, cy: Tŷ’r Ŵyn}\n"
    return replace(site_of({"data/organisations.yml": data}), files=frozenset({path}))


def found(path: str, data: bytes | None) -> list[tuple[str, str]]:
    return [(one.test, one.words) for one in screen(site_with(path), lambda _: data)]


def picture(form: str, **how: object) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (4, 4)).save(stream, form, **how)
    return stream.getvalue()


def exif(tags: dict[int, object], ifd: int | None = None) -> Image.Exif:
    data = Image.Exif()
    data[0x0131] = "GIMP 3.0"  # without any tag of its own it would not be written
    (data if ifd is None else data.get_ifd(ifd)).update(tags)
    return data


GPS = {1: "N", 2: (51.0, 51.0, 0.0), 3: "W", 4: (4.0, 18.0, 0.0)}


@pytest.mark.parametrize("form, suffix", [("JPEG", "jpg"), ("PNG", "png"), ("WEBP", "webp")])
def test_where_a_photograph_was_taken(form: str, suffix: str) -> None:
    assert ("hidden-data", "GPS") in found(f"assets/tŷ.{suffix}", picture(form, exif=exif(GPS, 0x8825)))
    assert found(f"assets/tŷ.{suffix}", picture(form)) == []


def test_who_took_it_with_which_camera() -> None:
    assert found("a.jpg", picture("JPEG", exif=exif({0x013B: "Jane Mabbutt"}))) == [
        ("hidden-data", "Jane Mabbutt")
    ]
    assert found("a.jpg", picture("JPEG", exif=exif({0xA430: "Siân Ŵyn".encode().decode("latin-1")}, 0x8769)))
    assert found("a.jpg", picture("JPEG", comment=b"from the file of 07700")) == [
        ("hidden-data", "from the file of 07700")
    ]
    assert (
        found("a.jpg", picture("JPEG", exif=exif({0x0131: "GIMP 3.0", 0x0132: "2024:01:01 00:00:00"}))) == []
    )


def test_who_made_a_tiff() -> None:
    assert found("a.tiff", picture("TIFF", exif=exif({0x013B: "Jane Mabbutt"}))) == [
        ("hidden-data", "Jane Mabbutt")
    ]


def test_text_in_a_png() -> None:
    chunks = PngImagePlugin.PngInfo()
    chunks.add_text("Author", "Jane Mabbutt")
    chunks.add_text("Software", "Inkscape")
    assert found("a.png", picture("PNG", pnginfo=chunks)) == [("hidden-data", "Jane Mabbutt")]


def word(author: str, *paragraphs: str) -> bytes:
    document = docx.Document()
    document.core_properties.author = author
    for words in paragraphs:
        document.add_paragraph(words)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def test_a_word_file() -> None:
    data = word("Jane Mabbutt", "The tŷ is open.", "Ring 07700 900123, says the victim, Siân Pennard.")
    assert found("a.docx", data) == [
        ("personal-name", "Siân Pennard"), ("private-phone", "07700 900123"), ("hidden-data", "Jane Mabbutt"),
    ]  # fmt: skip
    assert found("a.docx", word("House of Ŵyn", "The tŷ is open.")) == []


def archive(parts: dict[str, str | bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as target:
        for name, text in parts.items():
            target.writestr(name, text)
    return stream.getvalue()


def test_changes_comments_and_hidden_sheets() -> None:
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    body = f'<w:document {w}><w:p><w:ins w:author="Jane Mabbutt"><w:r><w:t>tŷ</w:t></w:r></w:ins></w:p></w:document>'
    inner = "<w:p><w:r><w:t>ask</w:t></w:r></w:p>"
    comment = f'<w:comments {w}><w:comment w:author="Siân Ŵyn">{inner}</w:comment></w:comments>'
    assert found("a.docx", archive({"word/document.xml": body, "word/comments.xml": comment})) == [
        ("hidden-data", "Jane Mabbutt"), ("hidden-data", "Siân Ŵyn: ask"),
    ]  # fmt: skip
    book = '<workbook><sheets><sheet name="Names" state="hidden"/><sheet name="All"/></sheets></workbook>'
    assert found("a.xlsx", archive({"xl/workbook.xml": book})) == [("hidden-data", "Names")]


def test_a_picture_within_a_word_file() -> None:
    parts = {"word/media/image1.jpeg": picture("JPEG", exif=exif(GPS, 0x8825))}
    assert found("a.docx", archive(parts)) == [("hidden-data", "GPS")]


def pdf(author: str = "", attachment: str = "") -> bytes:
    stream = io.BytesIO()
    with pikepdf.new() as target:
        target.add_blank_page()
        if author:
            target.docinfo["/Author"] = author
        if attachment:
            target.attachments[attachment] = pikepdf.AttachedFileSpec(target, "tŷ".encode())
        target.save(stream)
    return stream.getvalue()


def test_a_pdf() -> None:
    not_read = ("hidden-data", "a.pdf")
    assert found("a.pdf", pdf()) == [not_read]
    assert found("a.pdf", pdf("Jane Mabbutt")) == [("hidden-data", "Jane Mabbutt"), not_read]
    assert found("a.pdf", pdf("House of Ŵyn")) == [not_read]
    assert found("a.pdf", pdf(attachment="names.xlsx")) == [("hidden-data", "names.xlsx"), not_read]


def test_a_drawing() -> None:
    made = "<svg xmlns:dc='d'><!-- drawn with the tŷ editor --><path d='M0 0h9'/></svg>"
    assert found("a.svg", made.encode()) == []
    by = made.replace("<path", "<dc:creator><a>Jane Mabbutt</a></dc:creator><path")
    assert ("hidden-data", "Jane Mabbutt") in found("a.svg", by.encode())
    path = made.replace("<path", "<g inkscape:export-filename='/home/siân/map.png'/><path")
    assert found("a.svg", path.encode()) == [("hidden-data", "/home/siân/map.png")]


def test_a_table() -> None:
    text = "Area,Victims\nTŷ,3\nŴy,30\n"
    assert found("data.csv", text.encode()) == [("small-count", "3")]
    assert found("data.csv", b"\xef\xbb\xbfArea,Rate\nA,3\n") == []


@pytest.mark.parametrize("path", ["a.jpg", "a.png", "a.docx", "a.xlsx", "a.pdf", "a.mp4", "a.zip"])
@pytest.mark.parametrize(
    "data", [None, b"", b"PK\x03\x04broken", b"\xff\xd8\xff\xe1\x00\x10Exif", b"%PDF-1.7\nx"]
)
def test_what_cannot_be_read_is_said(path: str, data: bytes | None) -> None:
    assert ("hidden-data", path) in found(path, data)


def test_nothing_is_said_of_style_and_fonts() -> None:
    assert found("assets/a.woff2", b"x") == []
    assert found("assets/a.css", b"x") == []
