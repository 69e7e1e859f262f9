"""Which documents are made, by which process, and which come from the cache."""

from __future__ import annotations

import json
import os
import pickle
from concurrent.futures import Future, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from pathlib import Path

import pytest
from tests.outputs.small_site import small_site as whole_site

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.outputs import conformance
from cyhoeddi.outputs.documents import cache, jobs, making
from cyhoeddi.outputs.documents.forms import Form
from cyhoeddi.outputs.documents.jobs import start_document_jobs
from cyhoeddi.outputs.documents.not_possible import DocumentNotPossible


def small_site(documents: tuple[str, ...] = ("pdf",), **changed: str) -> Site:
    site = whole_site(**changed)
    return replace(site, settings=replace(site.settings, documents=documents))


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Replaces the rendering, and the processes, by a stand-in that is quick; lists the files that it makes."""
    files: list[Path] = []

    def write(form: Form, html: str, project: Path, made: Path, laid_out) -> int:  # type: ignore[no-untyped-def]
        files.append(made)
        made.write_bytes(form.name.encode() + html.encode())
        laid_out(7)
        return 7 if form.is_pdf else 0

    class Future:
        def __init__(self, value: object) -> None:
            self.value = value

        def result(self) -> object:
            return self.value

        def exception(self) -> None:
            return None

    class Pool:
        def __init__(self, *arguments: object, **options: object) -> None: ...

        def submit(self, function, *arguments):  # type: ignore[no-untyped-def]
            return Future(function(*arguments))

        def shutdown(self, **options: object) -> None: ...

    monkeypatch.setattr(making, "_write", write)
    monkeypatch.setattr(jobs, "ProcessPoolExecutor", Pool)
    monkeypatch.setattr(jobs, "wait", lambda futures, timeout: (futures, set()))
    monkeypatch.setattr(conformance, "validate", lambda files, names: ())
    return files


def test_each_language_has_its_file(made: list[Path], tmp_path: Path) -> None:
    files = start_document_jobs(small_site(), tmp_path, tmp_path / "cache").results()
    assert [(file.language, file.address, file.pages) for file in files] == [
        ("en", "en/plan/house-water-2026-en.pdf", 7),
        ("cy", "cy/cynllun/ty-a-dwr-2026-cy.pdf", 7),
    ]
    assert all(file.size == file.file.stat().st_size for file in files)


def test_what_is_unchanged_is_not_made_again(made: list[Path], tmp_path: Path) -> None:
    first = start_document_jobs(small_site(), tmp_path, tmp_path).results()
    assert len(made) == 2
    assert start_document_jobs(small_site(), tmp_path, tmp_path).results() == first
    assert len(made) == 2


def test_only_the_changed_language_is_made_again(made: list[Path], tmp_path: Path) -> None:
    start_document_jobs(small_site(), tmp_path, tmp_path).results()
    changed = small_site(cy_plan_rivers="---\ntitle: Afonydd\n---\n\n## Dwfn\n\nDŵr newydd.\n")
    start_document_jobs(changed, tmp_path, tmp_path).results()
    assert len(made) == 3


@pytest.mark.parametrize(
    "breakage",
    [
        lambda file: file.write_bytes(b""),
        lambda file: file.write_bytes(file.read_bytes()[:-1] + b"?"),
        lambda file: file.unlink(),
        lambda file: file.with_name(file.name + ".json").write_text("{"),
        lambda file: file.with_name(file.name + ".json").write_text(json.dumps({"pages": 7})),
        lambda file: file.with_name(file.name + ".json").write_text("[]"),
        lambda file: file.with_name(file.name + ".json").unlink(),
    ],
)
def test_a_broken_entry_is_made_again(made: list[Path], tmp_path: Path, breakage) -> None:  # type: ignore[no-untyped-def]
    first = start_document_jobs(small_site(), tmp_path, tmp_path).results()
    breakage(first[0].file)
    assert start_document_jobs(small_site(), tmp_path, tmp_path).results() == first
    assert len(made) == 3


def test_nothing_half_made_stays(made: list[Path], tmp_path: Path) -> None:
    start_document_jobs(small_site(), tmp_path, tmp_path).results()
    assert sorted(file.suffix for file in (tmp_path / "documents").iterdir()) == [
        ".json",
        ".json",
        ".pdf",
        ".pdf",
    ]


def test_the_cache_forgets_what_was_made_longest_ago(
    made: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache, "MOST_KEPT", 2)
    for number in range(6):
        site = small_site(en_plan_rivers=f"---\ntitle: Rivers\n---\n\n## Deep\n\nWater {number}.\n")
        start_document_jobs(site, tmp_path, tmp_path).results()
    assert (
        len(list((tmp_path / "documents").glob("*.pdf"))) == 2 + 2
    )  # those kept, and the two of the last site


def test_what_a_killed_build_left_is_swept_up_and_another_one_goes_on(
    made: list[Path], tmp_path: Path
) -> None:
    for name in ("making-old", "making-new"):
        (tmp_path / "documents" / name).mkdir(parents=True)
        (tmp_path / "documents" / name / "tŷ.pdf").touch()
    os.utime(tmp_path / "documents" / "making-old", (0, 0))
    start_document_jobs(small_site(), tmp_path, tmp_path).results()
    assert [file.name for file in (tmp_path / "documents").glob("making-*")] == ["making-new"]


def test_every_form_that_is_asked_for(made: list[Path], tmp_path: Path) -> None:
    site = small_site(("pdf", "word", "epub", "html"))
    files = start_document_jobs(site, tmp_path, tmp_path).results()
    assert [(file.form.name, file.address, file.pages) for file in files if file.language == "cy"] == [
        ("pdf", "cy/cynllun/ty-a-dwr-2026-cy.pdf", 7),
        ("docx", "cy/cynllun/ty-a-dwr-2026-cy.docx", 0),
        ("epub", "cy/cynllun/ty-a-dwr-2026-cy.epub", 0),
        ("html", "cy/cynllun/ty-a-dwr-2026-cy.html", 0),
    ]


def test_large_print_is_a_second_pdf(made: list[Path], tmp_path: Path) -> None:
    site = small_site()
    site = replace(
        site, strategies=tuple(replace(strategy, large_print=True) for strategy in site.strategies)
    )
    files = start_document_jobs(site, tmp_path, tmp_path).results()
    assert [file.address.rpartition("/")[2] for file in files] == [
        "house-water-2026-en.pdf",
        "ty-a-dwr-2026-cy.pdf",
        "house-water-2026-en-large-print.pdf",
        "ty-a-dwr-2026-cy-print-bras.pdf",
    ]


def test_how_far_it_is_is_told(made: list[Path], tmp_path: Path) -> None:
    told: list[tuple[int, int, int]] = []
    start_document_jobs(small_site(), tmp_path, tmp_path).results(lambda *numbers: told.append(numbers))
    assert [(done, count) for done, count, _ in told] == [(2, 2)]


def refusal(*names: str) -> tuple[Fault, ...]:
    return tuple(Fault(name, Position("tŷ.pdf"), {"found": "ŵ"}) for name in names)


def test_what_the_validator_refuses_is_not_kept(
    made: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conformance, "validate", lambda files, names: refusal("pdf-invalid"))
    with pytest.raises(DocumentNotPossible) as refused:
        start_document_jobs(small_site(), tmp_path, tmp_path).results()
    assert [fault.name for fault in refused.value.faults] == ["pdf-invalid"]
    assert list((tmp_path / "documents").iterdir()) == []


def test_what_is_validated_once_is_not_validated_again(
    made: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []
    monkeypatch.setattr(conformance, "validate", lambda files, names: seen.append(len(files)) or ())
    told: list[str] = []
    for _ in range(3):
        assert start_document_jobs(small_site(), tmp_path, tmp_path).results(None, lambda: told.append("tŷ"))
    assert (seen, told) == ([2], ["tŷ"])


def test_without_a_validator_it_is_said_each_time(
    made: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conformance, "validate", lambda files, names: refusal(conformance.NOT_VALIDATED))
    for _ in range(2):
        made_here = start_document_jobs(small_site(), tmp_path, tmp_path)
        assert len(made_here.results()) == 2
        assert [fault.name for fault in made_here.notes] == [conformance.NOT_VALIDATED]
    assert len(made) == 2


def test_without_the_libraries_of_a_pdf_the_others_are_made(
    made: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "_missing_libraries", lambda: refusal("pdf-libraries-missing"))
    started = start_document_jobs(small_site(("pdf", "word")), tmp_path, tmp_path)
    assert {file.form.name for file in started.results()} == {"docx"}
    assert [fault.name for fault in started.missing] == ["pdf-libraries-missing"]
    assert start_document_jobs(small_site(("word",)), tmp_path, tmp_path).missing == ()


def test_a_refusal_comes_back_from_another_process() -> None:
    faults = refusal("pdf-libraries-missing", "pdf-invalid")
    assert pickle.loads(pickle.dumps(DocumentNotPossible(*faults))).faults == faults


EN, CY = "house-water-2026-en.pdf", "ty-a-dwr-2026-cy.pdf"


@pytest.mark.parametrize(
    "given_up, faults",
    [
        (
            [(1, 12)],
            [
                (
                    "document-without-end",
                    "ty-a-dwr-2026-cy.pdf",
                    {"found": "ty-a-dwr-2026-cy.pdf", "page": "12"},
                )
            ],
        ),
        ([], [("pdf-memory", EN, {})]),
    ],
)
def test_a_process_that_is_no_more_is_told_as_what_it_is(  # type: ignore[no-untyped-def]
    made: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given_up, faults
) -> None:
    class Broken:
        def __init__(self, *arguments: object, **options: object) -> None: ...

        def submit(self, *arguments: object) -> Future[None]:
            future: Future[None] = Future()
            future.set_exception(BrokenProcessPool("ended"))
            return future

        def shutdown(self, **options: object) -> None: ...

    monkeypatch.setattr(jobs, "ProcessPoolExecutor", Broken)
    monkeypatch.setattr(jobs, "wait", wait)
    monkeypatch.setattr(jobs, "given_up", lambda counts: iter(given_up))
    with pytest.raises(DocumentNotPossible) as refused:
        start_document_jobs(small_site(), tmp_path, tmp_path).results()
    told = [(fault.name, fault.position.path, dict(fault.values)) for fault in refused.value.faults]
    assert told == faults
