"""Pictures of pixels in a PDF are as PDF/A wants them, their masks too."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest
from PIL import Image
from tests.pdf.construct_files import PAGE

from cyhoeddi.outputs.pdf import write_pdf

pytestmark = pytest.mark.pdf


@pytest.mark.parametrize(
    "mode,name,masks",
    [
        ("L", "tŷ.png", 0),
        ("RGBA", "ty.png", 1),
        ("P", "ty.gif", 0),
        ("RGB", "ty.jpg", 0),
        ("RGB", "ty.webp", 0),
    ],
)
def test_no_picture_asks_to_be_smoothed(tmp_path: Path, mode: str, name: str, masks: int) -> None:
    Image.new(mode, (8, 6)).save(tmp_path / name)
    write_pdf(
        f"{PAGE}<p><img alt='Tŷ' width=90 src='file:///project/{name}'></p>", tmp_path, tmp_path / "x.pdf"
    )
    with pikepdf.open(tmp_path / "x.pdf") as pdf:
        streams = [item for item in pdf.objects if isinstance(item, pikepdf.Stream)]
        pictures = [item for item in streams if item.get("/Subtype") == "/Image"]
        assert len(pictures) == 1 + masks
        assert [bool(picture.Interpolate) for picture in pictures] == [False] * len(pictures)
