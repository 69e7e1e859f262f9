"""The ledger's files: read, written, and every way in which they can be wrong."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import found
from tests.model.sign_off.builders import site_of

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position
from cyhoeddi.model.sign_off.ledger import Entries, entry_text, read_entries

PATH = "data/sign-off/plan/why.yml"
ENGLISH, WELSH = "3f2a9c1e5b7d80642f1e", "91bc07d5e2a8f4c3b6d1"
LINE = f"{{en: {ENGLISH}, cy: {WELSH}, by: Siân Huws, date: 2026-11-20}}\n"


def read(text: str, path: str = PATH) -> tuple[Entries, tuple[Fault, ...]]:
    return read_entries({path: text}, "content", ())


def test_an_entry() -> None:
    entries, faults = read(LINE)
    assert faults == ()
    assert entries.unread == frozenset()
    (entry,) = entries.entries.values()
    assert (entry.path, entry.en, entry.cy, entry.by, entry.on) == (
        PATH,
        ENGLISH,
        WELSH,
        "Siân Huws",
        date(2026, 11, 20),
    )
    assert entry.position == Position(f"content/{PATH}")


def test_a_code_of_digits_is_no_number() -> None:
    entries, faults = read(
        LINE.replace(ENGLISH, "12345678901234567890").replace(WELSH, "00000000000000000000")
    )
    assert faults == ()
    assert entries.entries[PATH].en == "12345678901234567890"


NAMES = st.text(min_size=1, max_size=30).map(lambda name: " ".join(name.split())).filter(bool)
ODD_NAMES = (
    "null",
    "true",
    "12",
    "2026-11-20",
    "O’Neill, Siân: {Tŷ}",
    "#x",
    "- y",
    "'",
    '"',
    "~",
    "<<<<<<< x",
)


@given(st.one_of(NAMES, st.sampled_from(ODD_NAMES)), st.dates())
def test_what_is_written_is_read(name: str, day: date) -> None:
    text = entry_text(ENGLISH, "12345678901234567890", name, day)
    entries, faults = read(text)
    assert faults == ()
    entry = entries.entries[PATH]
    assert (entry.en, entry.cy, entry.by, entry.on) == (ENGLISH, "12345678901234567890", name.strip(), day)


def test_it_is_one_line_as_a_person_would_write_it() -> None:
    assert entry_text(ENGLISH, WELSH, "Siân Huws", date(2026, 11, 20)) == LINE
    long = entry_text(ENGLISH, WELSH, "Siân " * 100, date(2026, 11, 20))
    assert long.count("\n") == 1


def test_the_lines_of_a_longer_form_are_read_too() -> None:
    entries, faults = read(f"# Siân\nen: {ENGLISH}\ncy: {WELSH}\nby: Siân\ndate: 2026-11-20\n")
    assert faults == ()
    assert entries.entries[PATH].by == "Siân"


WRONG = [
    ("", "value-wrong 1:1"),
    ("- tŷ\n", "value-wrong 1:1"),
    ("tŷ\n", "value-wrong 1:1"),
    ("{en: [\n", "yaml-broken 1:1"),
    (LINE.replace("by: Siân Huws", "by: ''"), "value-wrong 1:58"),
    (LINE.replace("by: Siân Huws", "by: '  '"), "value-wrong 1:58"),
    (LINE.replace("by: Siân Huws", "by: null"), "value-wrong 1:58"),
    (LINE.replace("by: Siân Huws", "by: 12"), "value-wrong 1:58"),
    (LINE.replace("by: Siân Huws, ", ""), "key-missing 1:1"),
    (LINE.replace(f"cy: {WELSH}, ", ""), "key-missing 1:1"),
    (LINE.replace("by:", "bye:"), "key-missing 1:1"),
    (LINE.replace("}", ", note: ŵyr}"), "key-unknown 1:87"),
    (LINE.replace("2026-11-20", "2026-02-30"), "date-impossible 1:75"),
    (LINE.replace("2026-11-20", "20 Tachwedd"), "value-wrong 1:75"),
    (LINE.replace("2026-11-20", "2026"), "value-wrong 1:75"),
    (LINE.replace(ENGLISH, "3f2a9c1e"), "value-wrong 1:6"),
    (LINE.replace(ENGLISH, ENGLISH.upper()), "value-wrong 1:6"),
    (LINE.replace("by:", "en: x, by:"), "yaml-key-twice 1:54"),
    (LINE + "--- \n" + LINE, "yaml-broken 2:1"),
    (LINE.replace("Siân", "Si\x00n"), "yaml-broken 1:60"),
]


@pytest.mark.parametrize("text, place", WRONG, ids=[place for _, place in WRONG])
def test_a_wrong_file_is_told_at_its_place_and_gives_no_entry(text: str, place: str) -> None:
    entries, faults = read(text)
    assert place in found(faults)
    assert entries.entries == {}
    assert entries.unread == {PATH}
    assert {fault.position.path for fault in faults} == {f"content/{PATH}"}


CONFLICT = f"<<<<<<< HEAD\n{LINE}=======\n{LINE.replace('Siân Huws', 'Dŵyn Ŷ')}>>>>>>> other\n"


def test_conflict_marks_are_one_fault_that_names_the_lines() -> None:
    entries, faults = read(CONFLICT)
    assert found(faults) == ["sign-off-conflict 1:1"]
    assert faults[0].values["found"] == "1, 3, 5"
    assert entries == Entries({}, frozenset({PATH}))


def test_conflict_marks_with_the_common_ancestor_and_lines_before() -> None:
    text = CONFLICT.replace("=======", f"||||||| 3f2a9c1\n{LINE}=======")
    _, faults = read(f"# ŵ\n{text}")
    assert found(faults) == ["sign-off-conflict 2:1"]
    assert faults[0].values["found"] == "2, 4, 6, 8"


@pytest.mark.parametrize("text", [CONFLICT.replace("\n", "\r\n"), f"{LINE}>>>>>>> other", "<<<<<<<\n"])
def test_every_remnant_of_a_conflict_is_known(text: str) -> None:
    # The disk module has made all line ends alike before.
    _, faults = read(text.replace("\r\n", "\n"))
    assert [fault.name for fault in faults] == ["sign-off-conflict"]


def test_a_line_of_a_name_is_no_conflict() -> None:
    entries, faults = read(LINE.replace("Siân Huws", "'======= <<<<<<< Siân'"))
    assert faults == ()
    assert entries.entries


@pytest.mark.parametrize(
    "path", ["data/sign-off.yml", "data/sign-off/notes.csv", "data/sign-offs/plan/why.yml", "en/x.md"]
)
def test_other_files_are_none_of_the_ledger(path: str) -> None:
    assert read("tŷ", path) == (Entries(), ())


def test_a_file_that_could_not_be_opened_is_no_missing_one() -> None:
    met = [
        Fault("not-utf8", Position(f"content/{PATH}"), {"found": "0xFF"}),
        Fault("not-utf8", Position("content/en/a.md")),
    ]
    entries, faults = read_entries({}, "content", met)
    assert faults == ()
    assert entries.unread == {PATH}


@given(st.text(max_size=80))
def test_any_text_is_read_without_an_error(text: str) -> None:
    entries, faults = read(text)
    assert bool(entries.entries) != bool(faults)


def test_the_site_holds_the_ledger_and_its_faults() -> None:
    texts = {
        "en/plan.md": "## Why\n\nOne.\n",
        "cy/plan.md": "## Pam\n\nUn tŷ.\n",
        PATH: LINE,
        "data/sign-off/x.yml": CONFLICT,
    }
    site = site_of(texts)
    assert list(site.ledger.entries) == [PATH]
    assert site.ledger.unread == {"data/sign-off/x.yml"}
    assert "sign-off-conflict 1:1" in found(site.faults)
