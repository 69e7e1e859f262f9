"""Comments for the check do not come into the built site, nor does what they say into its search."""

from __future__ import annotations

from pathlib import Path

from tests.adapters.built_site import append, build


def test_no_file_of_the_site_holds_one(tmp_path: Path) -> None:
    def change(folder: Path) -> None:
        for language in ("en", "cy"):
            above = "<!-- cyhoeddi: allow number-differs -- cyfrinachŵ -->"
            beside = "<!-- cyhoeddi: cyfrinachŵ -->"
            append(folder, f"content/{language}/about.md", f"\n{above}\n\nTestun ŷ. {beside}\n")

    built = build("paired", tmp_path, change)
    assert built.code == 0, built.log
    texts = {path: path.read_bytes() for path in built.site.rglob("*") if path.is_file()}
    assert any("Testun ŷ".encode() in text for text in texts.values())
    assert [path for path, text in texts.items() if "cyfrinachŵ".encode() in text] == []
