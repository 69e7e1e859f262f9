"""Which files there are to link to."""

from __future__ import annotations

from pathlib import Path

from cyhoeddi.model.disk import read_texts


def test_every_file_that_is_published_is_known(tmp_path: Path) -> None:
    for name in ("en/a.md", "cy/tŷ.png", "assets/b.PDF", "data/terms.csv", "en/.hidden"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text("---\ntitle: A\n---\n", encoding="utf-8")
    assert read_texts(tmp_path, "content").files == {"en/a.md", "cy/tŷ.png", "assets/b.PDF"}


def test_a_link_out_of_the_content_is_no_file(tmp_path: Path) -> None:
    content = tmp_path / "content"
    content.mkdir()
    (tmp_path / "secret.png").write_bytes(b"")
    (content / "a.png").symlink_to(tmp_path / "secret.png")
    (content / "b.png").symlink_to(tmp_path / "nothing.png")
    assert read_texts(content, "content").files == frozenset()
