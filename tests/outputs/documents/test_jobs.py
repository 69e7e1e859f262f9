"""What a PDF may read, and the cache of finished ones."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import pytest
from tests.outputs.small_site import small_site

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position
from cyhoeddi.outputs.documents import cache, jobs
from cyhoeddi.outputs.documents.jobs import cache_key, start_pdf_jobs
from cyhoeddi.outputs.pdf import PdfFolders, PdfNotPossible


@pytest.fixture
def folders(tmp_path: Path) -> PdfFolders:
    for name in ("project", "theme", "outside"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "tŷ.png").write_bytes(b"x")
    (tmp_path / "project" / "link.png").symlink_to(tmp_path / "outside" / "tŷ.png")
    return PdfFolders(tmp_path / "project", tmp_path / "theme")


@pytest.mark.parametrize(
    "address", ["file:///project/t%C5%B7.png", "file:///theme/t%C5%B7.png", "file:///project/a/../tŷ.png"]
)
def test_files_of_the_project_and_the_theme_are_read(folders: PdfFolders, address: str) -> None:
    assert folders.file(address).read_bytes() == b"x"


@pytest.mark.parametrize(
    "address",
    [
        "http://example.org/x.png",
        "https://example.org/x.png",
        "ftp://example.org/x.png",
        "data:image/png;base64,AA",
        "file:///etc/passwd",
        "file:///project/../outside/tŷ.png",
        "file:///project/%2e%2e/outside/tŷ.png",
        "file:///project//etc/passwd",
        "file:///project/link.png",
        "file:///projects/x.png",
        "tŷ.png",
    ],
)
def test_anything_else_is_refused(folders: PdfFolders, address: str) -> None:
    with pytest.raises(PdfNotPossible) as refusal:
        folders.file(address)
    assert refusal.value.fault.name == "pdf-address-refused"
    assert refusal.value.fault.values["found"] == address


def test_a_refusal_comes_back_from_another_process() -> None:
    fault = Fault("pdf-libraries-missing", Position("pdf"), {"found": "libpango"})
    assert pickle.loads(pickle.dumps(PdfNotPossible(fault))).fault == fault


def test_the_key_changes_with_words_and_pictures_and_with_nothing_else(tmp_path: Path) -> None:
    picture = tmp_path / "ty.png"
    picture.write_bytes(b"1")
    html = '<img src="file:///project/ty.png">'
    first = cache_key(html, tmp_path)
    assert cache_key(html, tmp_path) == first
    assert cache_key(html + "ŵ", tmp_path) != first
    picture.write_bytes(b"2")
    assert cache_key(html, tmp_path) != first


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Replaces the rendering, and the processes, by a stand-in that is quick; lists the files that it makes."""
    files: list[Path] = []

    def write(html: str, project: Path, target: Path) -> int:
        files.append(target)
        target.write_bytes(html.encode())
        return 7

    class Future:
        def __init__(self, value: object) -> None:
            self.value = value

        def result(self) -> object:
            return self.value

    class Pool:
        def __init__(self, *arguments: object, **options: object) -> None: ...

        def submit(self, function, *arguments):  # type: ignore[no-untyped-def]
            return Future(function(*arguments))

        def shutdown(self, **options: object) -> None: ...

    monkeypatch.setattr(cache, "write_pdf", write)
    monkeypatch.setattr(jobs, "ProcessPoolExecutor", Pool)
    return files


def test_each_language_has_its_file(made: list[Path], tmp_path: Path) -> None:
    files = start_pdf_jobs(small_site(), tmp_path, tmp_path / "cache").results()
    assert [(file.language, file.address, file.pages) for file in files] == [
        ("en", "en/plan/house-water-2026-en.pdf", 7),
        ("cy", "cy/cynllun/ty-a-dwr-2026-cy.pdf", 7),
    ]
    assert all(file.size == file.file.stat().st_size for file in files)


def test_what_is_unchanged_is_not_made_again(made: list[Path], tmp_path: Path) -> None:
    first = start_pdf_jobs(small_site(), tmp_path, tmp_path).results()
    assert len(made) == 2
    assert start_pdf_jobs(small_site(), tmp_path, tmp_path).results() == first
    assert len(made) == 2


def test_only_the_changed_language_is_made_again(made: list[Path], tmp_path: Path) -> None:
    start_pdf_jobs(small_site(), tmp_path, tmp_path).results()
    changed = small_site(cy_plan_rivers="---\ntitle: Afonydd\n---\n\n## Dwfn\n\nDŵr newydd.\n")
    start_pdf_jobs(changed, tmp_path, tmp_path).results()
    assert len(made) == 3


@pytest.mark.parametrize(
    "breakage",
    [
        lambda file: file.write_bytes(b""),
        lambda file: file.write_bytes(file.read_bytes()[:-1] + b"?"),
        lambda file: file.unlink(),
        lambda file: file.with_suffix(".json").write_text("{"),
        lambda file: file.with_suffix(".json").write_text(json.dumps({"pages": 7})),
        lambda file: file.with_suffix(".json").write_text("[]"),
        lambda file: file.with_suffix(".json").unlink(),
    ],
)
def test_a_broken_entry_is_made_again(made: list[Path], tmp_path: Path, breakage) -> None:  # type: ignore[no-untyped-def]
    first = start_pdf_jobs(small_site(), tmp_path, tmp_path).results()
    breakage(first[0].file)
    assert start_pdf_jobs(small_site(), tmp_path, tmp_path).results() == first
    assert len(made) == 3


def test_nothing_half_made_stays(made: list[Path], tmp_path: Path) -> None:
    start_pdf_jobs(small_site(), tmp_path, tmp_path).results()
    assert sorted(file.suffix for file in (tmp_path / "pdf").iterdir()) == [".json", ".json", ".pdf", ".pdf"]


def test_the_cache_forgets_what_was_made_longest_ago(
    made: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache, "MOST_KEPT", 2)
    for number in range(6):
        site = small_site(en_plan_rivers=f"---\ntitle: Rivers\n---\n\n## Deep\n\nWater {number}.\n")
        start_pdf_jobs(site, tmp_path, tmp_path).results()
    assert len(list((tmp_path / "pdf").glob("*.pdf"))) == 2 + 2  # those kept, and the two of the last site
