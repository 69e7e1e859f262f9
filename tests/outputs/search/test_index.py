"""The index of each language, and what is written of it."""

from __future__ import annotations

import json
from pathlib import Path

from cyhoeddi.outputs.search.index import search_index, write_search
from cyhoeddi.outputs.search.sections import PageText

WELSH = [PageText("cy/", "Hafan", "<p>Y dŷ.</p>"), PageText("cy/dŵr/", "Dŵr", "<h2 id='a'>Ton</h2>", 2)]
ENGLISH = [PageText("en/", "Home", "<p>The houses, a house.</p>")]


def _write(folder: Path) -> dict[str, str]:
    stock = folder / "search" / "search_index.json"
    stock.parent.mkdir()
    stock.write_text('{"config": {"separator": "[\\\\s]+"}, "docs": [{"location": "cy/"}]}', encoding="utf-8")
    write_search(folder, {"en": ENGLISH, "cy": WELSH})
    return {file.name: file.read_text(encoding="utf-8") for file in stock.parent.iterdir()}


def test_pages_stand_with_their_sections() -> None:
    assert search_index(WELSH, "cy")["pages"] == [
        {"address": "cy/", "sections": [{"id": "", "title": "Hafan", "text": ["Y dŷ."]}]},
        {
            "address": "cy/dŵr/",
            "boost": 2,
            "sections": [
                {"id": "", "title": "Dŵr", "text": []},
                {"id": "a", "title": "Ton", "text": []},
            ],
        },
    ]


def test_only_welsh_words_are_mutated() -> None:
    assert search_index(WELSH, "cy")["mutation"]["origins"]["ngh"] == ["c"]
    assert "mutation" not in search_index(ENGLISH, "en")
    assert search_index(ENGLISH, "en")["singulars"] == {"houses": ["house"]}


def test_each_language_has_a_file_of_its_own(tmp_path: Path) -> None:
    written = _write(tmp_path)
    assert written.keys() == {"search_index.json", "en.json", "cy.json"}
    assert ("Dŵr" in written["cy.json"], "Dŵr" in written["en.json"]) == (True, False)


def test_the_index_of_both_languages_is_emptied(tmp_path: Path) -> None:
    assert json.loads(_write(tmp_path)["search_index.json"]) == {
        "config": {"separator": "[\\s]+"},
        "docs": [],
    }


def test_a_site_without_search_gets_none(tmp_path: Path) -> None:
    write_search(tmp_path, {"cy": WELSH})
    assert list(tmp_path.iterdir()) == []


def test_the_same_pages_give_the_same_bytes() -> None:
    assert len({json.dumps(search_index(WELSH, "cy")) for _ in range(3)}) == 1
