"""Where the words of an orphaned sign-off are now, and what to do about its file."""

from __future__ import annotations

from tests.model.sign_off.builders import signed
from tests.parity.sites import site_of

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.parity.engine import check

HOUSE = {
    "en/house.md": "## Why\n\nWe meet.\n\n## Who\n\nThe police.\n",
    "cy/house.md": "## Pam\n\nTŷ.\n\n## Pwy\n\nYr heddlu.\n",
}
BELOW = {"en/house/room.md": "## When\n\nSoon.\n", "cy/house/room.md": "## Pryd\n\nCyn bo hir.\n"}
OTHER = {"en/other.md": "Other.\n", "cy/other.md": "Rhywbeth arall.\n"}


def orphans(texts: dict[str, str]) -> list[Diagnostic]:
    return list(check(site_of(texts), select=["FRS005"]))


def ledger_of(texts: dict[str, str]) -> dict[str, str]:
    return {path: text for path, text in signed(texts).items() if path.startswith("data/")}


def test_a_page_that_was_renamed_takes_its_files_with_it() -> None:
    renamed = {path.replace("house", "home"): text for path, text in HOUSE.items()}
    (finding,) = orphans({**renamed, **ledger_of(HOUSE)})
    assert finding.help.en == (
        "Its words are on the page home.md. Move the .yml files of this folder to content/data/sign-off/home/"
    )
    moved = {path.replace("house", "home"): text for path, text in ledger_of(HOUSE).items()}
    assert check(site_of({**renamed, **moved}), select=["FRS"]) == ()


def test_a_page_that_was_deleted_does_not_take_the_pages_below_it_with_it() -> None:
    (finding,) = orphans({**BELOW, **ledger_of({**HOUSE, **BELOW})})
    assert finding.severity == "warning"
    assert "data/sign-off/house/ holds 3 sign-offs" in (finding.message.en or "")
    assert finding.help.en == "Delete the .yml files in this folder."


def test_a_file_beside_the_folders_belongs_to_no_page() -> None:
    stray = ledger_of(HOUSE)["data/sign-off/house/why.yml"]
    (finding,) = orphans({**OTHER, **ledger_of(OTHER), "data/sign-off/why.yml": stray})
    assert finding.help.en == "Delete the .yml files in this folder."
    assert finding.position.path == "content/data/sign-off/why.yml"


def test_a_section_that_moved_to_another_page() -> None:
    before = {**HOUSE, **OTHER}
    after = {
        "en/house.md": "## Why\n\nWe meet.\n",
        "cy/house.md": "## Pam\n\nTŷ.\n",
        "en/other.md": "Other.\n\n## Who\n\nThe police.\n",
        "cy/other.md": "Rhywbeth arall.\n\n## Pwy\n\nYr heddlu.\n",
    }
    (finding,) = orphans({**after, **ledger_of(before)})
    assert finding.help.en == (
        "Its words are the section “Who” of the page other.md. "
        "Rename the file to content/data/sign-off/other/who.yml"
    )
    assert [place.path for place in finding.related] == ["content/cy/other.md", "content/en/other.md"]
    ledger = ledger_of(before)
    ledger["data/sign-off/other/who.yml"] = ledger.pop("data/sign-off/house/who.yml")
    assert check(site_of({**after, **ledger}), select=["FRS"]) == ()


def test_a_section_of_another_id_is_a_note() -> None:
    renamed = {
        "en/house.md": HOUSE["en/house.md"].replace("Why", "Why {#w}"),
        "cy/house.md": HOUSE["cy/house.md"].replace("Pam", "Pam {#w}"),
    }
    (finding,) = orphans({**renamed, **ledger_of(HOUSE)})
    assert finding.severity == "info"
    assert "Rename the file to content/data/sign-off/house/w.yml" in (finding.help.en or "")
    assert "cyhoeddi accept content/cy/house.md --by NAME" in (finding.help.en or "")
