"""The pictures of a site before it is rendered."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image
from tests.helpers import page, site_of

from cyhoeddi.model.fault import Fault
from cyhoeddi.outputs.pictures.faults import picture_faults

SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>'


def png(width: int, height: int) -> bytes:
    """The head of a PNG file of any size, and hardly any pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")


def faults(
    tmp_path: Path, body: str = "Dŵr.", organisations: str = "", front: str = "", **files: bytes
) -> list[Fault]:
    """The faults of a strategy of one page; ``ty_png`` is the file ``content/cy/s/ty.png``."""
    folder = tmp_path / "content" / "cy" / "s"
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (folder / name.replace("_", ".")).write_bytes(data)
    texts = {
        "cy/s/index.md": page("duty: dŵr", *filter(None, [front]), body=body),
        "data/organisations.yml": organisations,
    }
    return list(picture_faults(site_of(texts), tmp_path))


def shown(found: list[Fault]) -> list[str]:
    return [f"{fault.name} {fault.position} {fault.values.get('found')}" for fault in found]


@pytest.mark.parametrize("kind,ending", [("PNG", "png"), ("JPEG", "jpg"), ("GIF", "gif"), ("WEBP", "webp")])
def test_pictures_that_can_be_printed(tmp_path: Path, kind: str, ending: str) -> None:
    folder = tmp_path / "content" / "cy" / "s"
    folder.mkdir(parents=True)
    Image.new("RGB", (8, 6)).save(folder / f"tŷ.{ending}", kind)
    assert faults(tmp_path, f"![Tŷ](tŷ.{ending}) a <img src='tŷ.{ending}' alt='Tŷ'>") == []


@pytest.mark.parametrize(
    "body",
    [
        "![Tŷ](nid-yw-yma.png)",
        "![Tŷ]({{ llun }}/ty.png)",
        "[Tŷ](https://example.org/ty.png)",
        "`![Tŷ](../../../ty.png)`",
        "![Tŷ](ty.svg#rhan)",
        "[Ffeil](../../../../etc/passwd)",
        "Mae `url(a.png)` yn gweithio.\n\n    background: url(a.png)\n",
        "Url (a.png)",
    ],
)
def test_what_is_no_business_of_print(tmp_path: Path, body: str) -> None:
    assert faults(tmp_path, body, ty_svg=SVG) == []


@pytest.mark.parametrize(
    "body,expected",
    [
        ("Dŵr ![Tŷ](ty.png)", "picture-too-large content/cy/s/index.md:5:11 cy/s/ty.png"),
        ("Un\n<img alt='Ŵ' src='ty.png'>", "picture-too-large content/cy/s/index.md:6:19 cy/s/ty.png"),
        ("![Tŷ](drwg.png)", "picture-unreadable content/cy/s/index.md:5:7 cy/s/drwg.png"),
        ("![Tŷ](ty.tiff)", "picture-unreadable content/cy/s/index.md:5:7 cy/s/ty.tiff"),
        ("![Tŷ](../../../ty.png)", "picture-outside content/cy/s/index.md:5:7 ../../../ty.png"),
        ("![Tŷ](https://example.org/ŵ.png)", "picture-outside content/cy/s/index.md:5:7 https://example.org/ŵ.png"),
        ("![Tŷ](http://localhost/ty.png)", "picture-outside content/cy/s/index.md:5:7 http://localhost/ty.png"),
        ("![Tŷ](//example.org/ty.png)", "picture-outside content/cy/s/index.md:5:7 //example.org/ty.png"),
        ("![Tŷ](file:///etc/passwd)", "picture-outside content/cy/s/index.md:5:7 file:///etc/passwd"),
        ("![Tŷ](/etc/passwd)", "picture-outside content/cy/s/index.md:5:7 /etc/passwd"),
        ("<img alt='Ŵ' src='FILE:ty.png'>", "picture-outside content/cy/s/index.md:5:19 FILE:ty.png"),
        ("![Tŷ](data:image/png;base64,AAAA)", "picture-outside content/cy/s/index.md:5:7 data:image/png;base64,AAAA"),
        ("![Tŷ](drwg.svg)", "svg-refused content/cy/s/drwg.svg:2:1 <script>"),
        ("![Tŷ](wag.svg)", "svg-broken content/cy/s/wag.svg:1:1 no element found"),
        ("![Tŷ](a%00b.png)", "picture-unreadable content/cy/s/index.md:5:7 cy/s/a\x00b.png"),
        ('<p style="background: url(ty.png)">Dŵr</p>', "style-asks-for-file content/cy/s/index.md:5:23 url(ty.png)"),
        ("<style>\n@import 'a.css';\n</style>", "style-asks-for-file content/cy/s/index.md:6:1 @import 'a.css'"),
    ],
)  # fmt: skip
def test_what_keeps_a_strategy_from_being_printed(tmp_path: Path, body: str, expected: str) -> None:
    found = faults(
        tmp_path,
        body,
        ty_png=png(10_000, 10_000),
        drwg_png=b"dim llun",
        ty_tiff=b"II*\0" + b"\0" * 20,
        drwg_svg=b'<svg xmlns="http://www.w3.org/2000/svg">\n<script/></svg>',
        wag_svg=b"",
    )
    assert shown(found) == [expected]


@pytest.mark.parametrize("mode,name", [("CMYK", "ty.jpg"), ("I;16", "ty.png")])
def test_colours_that_no_pdf_for_the_archive_has(tmp_path: Path, mode: str, name: str) -> None:
    folder = tmp_path / "content" / "cy" / "s"
    folder.mkdir(parents=True)
    Image.new(mode, (8, 6)).save(folder / name)
    (fault,) = faults(tmp_path, f"![Tŷ]({name})")
    assert fault.name == "picture-colours"
    assert fault.values == {"found": f"cy/s/{name}", "colours": mode}


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA"])
def test_colours_that_a_pdf_has(tmp_path: Path, mode: str) -> None:
    folder = tmp_path / "content" / "cy" / "s"
    folder.mkdir(parents=True)
    Image.new(mode, (8, 6)).save(folder / "ty.png")
    assert faults(tmp_path, "![Tŷ](ty.png)") == []


def test_an_address_that_holds_a_picture_is_shown_in_part(tmp_path: Path) -> None:
    (fault,) = faults(tmp_path, f"![Tŷ](data:image/png;base64,{'A' * 5000})")
    assert len(fault.values["found"]) == 80


def test_the_size_and_a_better_one_are_told(tmp_path: Path) -> None:
    (fault,) = faults(tmp_path, "![Tŷ](ty.png)", ty_png=png(10_000, 10_000))
    assert (fault.values["size"], fault.values["example"]) == ("10000 × 10000", "2480")


@pytest.mark.parametrize("width,height", [(20_000, 20_000), (2**31 - 1, 2**31 - 1)])
def test_a_size_that_its_reader_gives_up_on(tmp_path: Path, width: int, height: int) -> None:
    (fault,) = faults(tmp_path, "![Tŷ](ty.png)", ty_png=png(width, height))
    assert fault.name == "picture-too-large"
    assert fault.values["size"] == str(width * height)


def test_a_photograph_may_be_large(tmp_path: Path) -> None:
    assert faults(tmp_path, "![Tŷ](ty.png)", ty_png=png(7_000, 5_000)) == []


def test_a_picture_is_told_once(tmp_path: Path) -> None:
    assert len(faults(tmp_path, "![Tŷ](ty.png)\n\n![Tŷ](ty.png)", ty_png=b"?")) == 1


@pytest.mark.parametrize(
    "logo,expected",
    [
        ("cy/s/ty.svg", []),
        ("cy/s/nid-yw-yma.svg", ["logo-missing content/data/organisations.yml:1:38 cy/s/nid-yw-yma.svg"]),
        ("../ty.svg", ["picture-outside content/data/organisations.yml:1:38 ../ty.svg"]),
        ("/etc/passwd", ["picture-outside content/data/organisations.yml:1:38 /etc/passwd"]),
        (
            "https://example.org/ty.svg",
            ["picture-outside content/data/organisations.yml:1:38 https://example.org/ty.svg"],
        ),
        ("cy/s", ["logo-missing content/data/organisations.yml:1:38 cy/s"]),
    ],
)
def test_logos(tmp_path: Path, logo: str, expected: list[str]) -> None:
    organisations = f"cyngor: {{name: {{cy: Y Cyngor}}, logo: '{logo}'}}\n"
    assert (
        shown(faults(tmp_path, organisations=organisations, front="publisher: [cyngor]", ty_svg=SVG))
        == expected
    )


def test_a_logo_of_one_who_does_not_publish_is_not_looked_at(tmp_path: Path) -> None:
    assert faults(tmp_path, organisations="cyngor: {name: {cy: Y Cyngor}, logo: nid-yw-yma.svg}\n") == []


def test_a_link_that_leads_out_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "content" / "cy" / "s"
    folder.mkdir(parents=True)
    (tmp_path / "secret.png").write_bytes(png(1, 1))
    (folder / "ty.png").symlink_to(tmp_path / "secret.png")
    (folder / "cylch.png").symlink_to("cylch.png")
    found = faults(tmp_path, "![Tŷ](ty.png) ![Cylch](cylch.png)")
    assert [fault.name for fault in found] == ["picture-outside", "picture-unreadable"]
