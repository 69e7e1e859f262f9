"""The words that a project says are right."""

from __future__ import annotations

from pathlib import Path

from cyhoeddi.model.disk import read_texts
from cyhoeddi.model.read import read_site
from cyhoeddi.model.settings import Settings


def accepted(**texts: str) -> frozenset[str]:
    files = {f"data/{name.replace('_', '.')}": text for name, text in texts.items()}
    return read_site(files, Settings()).accepted_words


def test_without_any_file_there_are_none() -> None:
    assert accepted() == frozenset()


def test_one_word_a_line_with_remarks() -> None:
    assert accepted(spelling_txt="# Ours\nTwlcyn\n\nhwb-ŵyl # a festival\n  #\n") == {
        "twlcyn",
        "hwb-ŵyl",
        "hwb",
        "ŵyl",
    }


def test_accents_are_one_character_each() -> None:
    assert accepted(spelling_txt="ty\u0302r") == {"tŷr"}


def test_names_and_terms_count() -> None:
    words = accepted(
        organisations_yml="x: {name: {en: Trust of Brynlas, cy: Ymddiriedolaeth Brynlas}, short: {cy: YmB}}\n",
        areas_yml="y: {name: {en: Cwmtŷ, cy: Cwmtŷ}}\n",
        terms_csv="en,cy\ncounty lines,llinellau sirol\n",
    )
    assert {"brynlas", "ymddiriedolaeth", "ymb", "cwmtŷ", "sirol"} <= words


def test_only_this_text_file_is_read(tmp_path: Path) -> None:
    for path in ("data/spelling.txt", "data/notes.txt", "en/spelling.txt"):
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text("tŷ\n", encoding="utf-8")
    assert read_texts(tmp_path, "content").texts == {"data/spelling.txt": "tŷ\n"}


def test_a_list_in_another_encoding_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data/spelling.txt").write_bytes("tŷ".encode("utf-16"))
    found = read_texts(tmp_path, "content")
    assert [fault.name for fault in found.faults] == ["not-utf8"]
