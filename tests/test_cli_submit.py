"""``cyhoeddi submit`` as a person would run it, on a small project with a released edition."""

from __future__ import annotations

import hashlib
import json
import shutil
from datetime import date
from pathlib import Path

import icalendar
import pytest
from tests.command_line import Run, run
from tests.conftest import Once
from tests.outputs.submission.released_site import COMMENT, TEXTS, lay_release

from cyhoeddi.outputs.conformance import validate
from cyhoeddi.outputs.submission import making

FOLDER = "dist/submission/plan-2024"


@pytest.fixture(scope="module")
def made(once: Once) -> Path:
    """A project with its submission, which no test changes."""

    def fill(folder: Path) -> None:
        lay_release(folder)
        found = run(folder, "submit", "plan", "--agreed-on", "2024-01-24")
        assert found.code == 0, found.err + found.out
        (folder / "said.txt").write_text(found.err, encoding="utf-8")

    return once("submitted", fill)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return lay_release(tmp_path / "tŷ")


def files(folder: Path) -> dict[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()
    }


def test_the_folder_holds_all_that_is_sent(made: Path) -> None:
    assert sorted(files(made / FOLDER)) == [
        "README.html", "SHA256SUMS", "checklist.html", "cover-sheet.pdf", "deadline.ics",
        "documents/strategaeth-tŷ-2024-cy.pdf", "documents/strategy-tŷ-2024-en.pdf", "home-office.eml",
        "submission.json", "taflen-flaen.pdf", "welsh-ministers.eml",
    ]  # fmt: skip


def test_every_file_is_in_the_checksums(made: Path) -> None:
    found = files(made / FOLDER)
    lines = found.pop("SHA256SUMS").decode().splitlines()
    assert lines == [f"{hashlib.sha256(found[name]).hexdigest()}  {name}" for name in sorted(found)]


@pytest.mark.pdf
def test_the_cover_sheets_are_accessible(made: Path) -> None:
    names = ["cover-sheet.pdf", "taflen-flaen.pdf"]
    assert list(validate([made / FOLDER / name for name in names], names)) == []


def test_it_says_that_nothing_was_sent_and_by_when(made: Path) -> None:
    said = (made / "said.txt").read_text(encoding="utf-8")
    assert f"Laid ready: {FOLDER}" in said
    assert (
        "Nothing has been sent. Last safe day to send: 6 February 2024; latest day: 7 February 2024." in said
    )
    assert "The latest day has gone by: send it now." in said


def test_it_says_nothing_of_days_gone_by_before_they_have(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1707300000")  # 7 February 2024
    said = run(folder, "submit", "plan").err
    assert "latest day: 7 February 2024" in said
    assert "gone by" not in said


def test_the_calendar_has_the_days(made: Path) -> None:
    data = (made / FOLDER / "deadline.ics").read_bytes()
    calendar = icalendar.Calendar.from_ical(data)
    events = calendar.walk("VEVENT")
    assert [event.decoded("dtstart") for event in events] == [
        date(2024, 2, 6), date(2024, 2, 7), date(2025, 1, 31)
    ]  # fmt: skip
    assert [len(event.walk("VALARM")) for event in events] == [2, 1, 3]
    assert len({str(event["uid"]) for event in events}) == 3
    assert "Strategaeth Trais Difrifol Tŷ Gŵyr" in str(events[0]["summary"])


def test_the_calendar_is_as_its_standard_says(made: Path) -> None:
    """RFC 5545, 3.1 and 3.6.1, looked at without the library that wrote it."""
    data = (made / FOLDER / "deadline.ics").read_bytes()
    lines = data.split(b"\r\n")
    assert data.endswith(b"\r\n")
    assert not any(b"\n" in line or len(line) > 75 for line in lines)
    whole = data.decode().replace("\r\n ", "").split("\r\n")
    assert whole[0] == "BEGIN:VCALENDAR"
    assert whole[-2] == "END:VCALENDAR"
    for needed in ("UID:", "DTSTAMP:20240131T000000Z", "DTSTART;VALUE=DATE:", "DTEND;VALUE=DATE:"):
        assert sum(line.startswith(needed) for line in whole) == 3


def test_the_page_for_the_sender_is_in_both_languages(made: Path) -> None:
    page = (made / FOLDER / "README.html").read_text(encoding="utf-8")
    for words in ("Sut i anfon y strategaeth hon", "How to send this strategy", "home-office.eml", "--sent"):
        assert words in page
    assert "--agreed-on" not in page
    assert "https://" not in page.partition("<body>")[0]


def test_the_same_release_gives_the_same_bytes(made: Path, folder: Path) -> None:
    assert run(folder, "submit", "plan", "--agreed-on", "2024-01-24").code == 0
    assert files(folder / FOLDER) == files(made / FOLDER)


def test_too_large_files_become_links(tmp_path: Path) -> None:
    folder = lay_release(tmp_path, size=3_700_000)
    found = run(folder, "submit", "plan")
    assert found.code == 0
    assert "Too large for an e-mail, so the e-mail has a link instead: strategy-tŷ-2024-en.pdf" in found.err
    assert "--agreed-on" in found.err
    value = json.loads((folder / FOLDER / "submission.json").read_bytes())
    assert value["attachments"] == []
    text = (folder / FOLDER / "home-office.eml").read_text(encoding="ascii").replace("=\n", "")
    assert "https://example.org/ty/en/plan/strategy-t%C5%B7-2024-en.pdf" in text
    assert "too large for an e-mail" in text


def _code(found: Run) -> str:
    return next((word for word in found.out.split() if word.startswith("SRC")), "")


@pytest.mark.parametrize(
    "arguments, code",
    [
        (("nowhere",), "SRC150"),
        (("plan", "--edition", "2023"), "SRC151"),
        (("plan", "--agreed-on", "2024-02-01"), "SRC157"),
        (("plan", "--sent", "2024-01-30"), "SRC156"),
        (("plan", "--sent", "2999-01-01"), "SRC157"),
        (("plan", "--acknowledged", "2024-02-05"), "SRC153"),
        (("plan", "--sent", "2024-02-05", "--acknowledged", "2024-02-04"), "SRC156"),
        (("plan", "--sent", "2024-02-05", "--to", "nobody"), "SRC158"),
    ],
)
def test_what_cannot_be_is_told(folder: Path, arguments: tuple[str, ...], code: str) -> None:
    before = files(folder)
    found = run(folder, "submit", *arguments)
    assert (found.code, _code(found)) == (1, code)
    assert files(folder) == before


def _change(path: str, old: str, new: str, folder: Path) -> None:
    file = folder / path
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.parametrize(
    "path, old, new, code",
    [
        ("content/en/plan/index.md", "year: 2024", "year: 2025", "SRC159"),
        ("content/en/plan/index.md", "Words.", "Other words.", "SRC146"),
        ("dist/releases/plan-2024/publication.json", "{", "[", "SRC152"),
        ("content/data/releases.yml", "strategy: plan", "strategy: other", "SRC151"),
    ],
)
def test_what_does_not_fit_is_told(folder: Path, path: str, old: str, new: str, code: str) -> None:
    _change(path, old, new, folder)
    found = run(folder, "submit", "plan")
    assert (found.code, _code(found)) == (1, code)
    assert not (folder / "dist/submission").exists()


def test_a_duty_that_asks_for_nothing_is_told(tmp_path: Path) -> None:
    path = "content/en/plan/index.md"
    text = TEXTS[path].replace("duty: serious-violence-duty", "duty: other")
    found = run(lay_release(tmp_path, texts={path: text}), "submit", "plan")
    assert (found.code, _code(found)) == (1, "SRC155")


@pytest.mark.parametrize("gone", [True, False])
def test_a_released_file_that_was_changed_is_not_sent(folder: Path, gone: bool) -> None:
    file = folder / "dist/releases/plan-2024/files/cy/cynllun/strategaeth-tŷ-2024-cy.docx"
    if gone:
        file.unlink()
    else:
        file.write_bytes(file.read_bytes() + b" ")
    found = run(folder, "submit", "plan")
    assert (found.code, _code(found)) == (1, "SRC152")
    assert not (folder / "dist/submission").exists()


@pytest.mark.parametrize("line", ["", "    email: tŷ\n", "    email: ŷ@example.org\n"])
def test_a_recipient_without_a_right_address_is_told(folder: Path, line: str) -> None:
    duty = folder / "content/data/duties/serious-violence-duty.yml"
    duty.parent.mkdir()
    source = "    source: {at: ¶162, verified: 2026-11-27}\n"
    duty.write_text(
        f"recipients:\n  - id: tŷ\n    name: {{en: House, cy: Tŷ}}\n{line}{source}".replace(
            "tŷ\n    name", "ty\n    name"
        ),
        encoding="utf-8",
    )
    found = run(folder, "submit", "plan")
    assert found.code == 1
    assert "duties/serious-violence-duty.yml" in found.out
    assert not (folder / "dist/submission").exists()


def test_a_full_disk_leaves_what_was_there(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "tŷ"
    shutil.copytree(made, folder)
    before = files(folder)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(making.shutil, "copyfile", full)
    found = run(folder, "submit", "plan")
    assert (found.code, "Nothing was written: No space left on device" in found.err) == (2, True)
    assert files(folder) == before


def test_what_was_sent_is_recorded_and_told(folder: Path) -> None:
    assert run(folder, "status").code == 1
    assert "MISSED" in run(folder, "status").out
    assert run(folder, "submit", "plan", "--sent", "2024-02-02").code == 0
    answered = ("--to", "welsh-ministers", "--acknowledged", "2024-02-05")
    assert run(folder, "submit", "plan", *answered).code == 0
    text = (folder / "content/data/releases.yml").read_text(encoding="utf-8")
    assert text.startswith(COMMENT)
    assert text.endswith(
        "  submitted:\n    home-office: {sent: 2024-02-02}\n"
        "    welsh-ministers: {sent: 2024-02-02, acknowledged: 2024-02-05}\n"
    )
    told = run(folder, "status")
    assert told.code == 0
    assert "Home Office (2024): sent on 2 February 2024. Not acknowledged yet." in told.out
    welsh = " ".join(run(folder, "status", "--lang", "cy").out.split())
    assert "Gweinidogion Cymru (2024): anfonwyd ar 2 Chwefror 2024. Cydnabuwyd ar 5 Chwefror 2024." in welsh


def test_what_is_recorded_stays_unless_it_is_named(folder: Path) -> None:
    run(folder, "submit", "plan", "--sent", "2024-02-02", "--to", "home-office")
    assert "recorded before" not in run(folder, "submit", "plan", "--sent", "2024-02-03").err
    text = (folder / "content/data/releases.yml").read_text(encoding="utf-8")
    assert "home-office: {sent: 2024-02-02}" in text
    assert "welsh-ministers: {sent: 2024-02-03}" in text
    assert "That was recorded before." in run(folder, "submit", "plan", "--sent", "2024-02-06").err
    run(folder, "submit", "plan", "--sent", "2024-02-01", "--to", "home-office")
    assert "home-office: {sent: 2024-02-01}" in (folder / "content/data/releases.yml").read_text(
        encoding="utf-8"
    )
