"""What makes a document be made again."""

from __future__ import annotations

from pathlib import Path

import pytest

from cyhoeddi.outputs.documents.cache_key import cache_key
from cyhoeddi.outputs.documents.forms import FORMS

HTML = '<p>Tŷ</p><img src="file:///project/ty.png">'


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_the_key_changes_with_words_and_pictures_and_with_nothing_else(form, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    picture = tmp_path / "ty.png"
    picture.write_bytes(b"1")
    first = cache_key(form, HTML, tmp_path)
    assert cache_key(form, HTML, tmp_path) == first
    assert cache_key(form, HTML + "ŵ", tmp_path) != first
    picture.write_bytes(b"2")
    assert cache_key(form, HTML, tmp_path) != first


def test_each_form_has_its_own(tmp_path: Path) -> None:
    assert len({cache_key(form, HTML, tmp_path) for form in FORMS}) == len(FORMS)


def test_the_same_picture_in_another_place_is_the_same(tmp_path: Path) -> None:
    keys = set()
    for name in ("un", "dau ŵ"):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "ty.png").write_bytes(b"1")
        keys.add(cache_key(FORMS[0], HTML, folder))
    assert len(keys) == 1


def test_a_picture_that_is_not_there_is_no_reason_to_stop(tmp_path: Path) -> None:
    assert cache_key(FORMS[0], HTML, tmp_path)
