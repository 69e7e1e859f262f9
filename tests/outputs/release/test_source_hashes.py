"""Which changes of a page are changes of the edition."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.command_line import SETTINGS, write

from cyhoeddi.model.disk import load_site
from cyhoeddi.outputs.release.source_hashes import page_hash, source_hashes

_PAGE = """---
title: Tŷ
history:
  - {date: 2024-01-31, text: Dŵr.}
actions:
  - {id: P1.1, action: Trwsio’r tŷ, status: on-track, lead: [cyngor]}
---

Geiriau am ddŵr.
"""


@pytest.mark.parametrize(
    "old, new",
    [
        ("", ""),
        ("\n", "\r\n"),
        ("---\ntitle", "\ufeff---\ntitle"),
        ("history:\n  - {date: 2024-01-31, text: Dŵr.}\n", ""),
        ("Dŵr.}", "Dŵr.}\n  - {date: 2024-05-01, text: Newid.}"),
        ("status: on-track", "status: complete, updates: [{date: 2024-05-01, text: Gwnaed.}]"),
        ("title: Tŷ\n", "updated: 2024-06-01\ntitle: Tŷ\n"),
        ("title: Tŷ", "title:  'Tŷ'"),
        ("{id: P1.1, action: Trwsio’r tŷ,", "{action: Trwsio’r tŷ, id: P1.1,"),
    ],
)
def test_what_goes_on_while_an_edition_stands(old: str, new: str) -> None:
    changed = _PAGE.replace(old, new, 1 if old != "\n" else -1) if old else _PAGE
    assert page_hash(changed.encode()) == page_hash(_PAGE.encode())


@pytest.mark.parametrize(
    "old, new",
    [
        ("ddŵr", "dŵr"),
        ("title: Tŷ", "title: Ty"),
        ("lead: [cyngor]", "lead: [heddlu]"),
        ("Trwsio", "Newid"),
        ("---\n\nGeiriau", "published: 2024-02-01\n---\n\nGeiriau"),
        ("ddŵr.\n", "ddŵr.\n\nstatus: on-track\n"),
        ("P1.1", "P1.2"),
    ],
)
def test_what_makes_another_edition(old: str, new: str) -> None:
    assert old in _PAGE
    assert page_hash(_PAGE.replace(old, new).encode()) != page_hash(_PAGE.encode())


def test_sources_are_pages_what_they_include_and_files_beside_them(tmp_path: Path) -> None:
    own = "---\ntitle: Tŷ\nduty: serious-violence-duty\n---\n\n"
    write(
        tmp_path,
        {
            "mkdocs.yml": SETTINGS,
            "content/en/index.md": "---\ntitle: Home\n---\n",
            "content/cy/index.md": "---\ntitle: Hafan\n---\n",
            "content/en/plan/index.md": f'{own}--8<-- "en/shared/words.md"\n',
            "content/cy/plan/index.md": f"{own}Geiriau.\n",
            "content/en/shared/words.md": "Words.\n",
            "content/cy/plan/map.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
            "content/cy/other.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
            "content/data/areas.yml": "",
        },
    )
    site = load_site(tmp_path / "mkdocs.yml")
    found = source_hashes(site, site.strategies[0], tmp_path)
    assert list(found) == [
        "content/cy/plan/index.md",
        "content/cy/plan/map.svg",
        "content/en/plan/index.md",
        "content/en/shared/words.md",
    ]
