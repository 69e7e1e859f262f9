"""The same strategy makes the same bytes, wherever and whenever; and a PDF reads nothing from elsewhere."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.outputs.small_site import TEXTS
from tests.pdf.construct_files import PAGE, constructs

from cyhoeddi.outputs.pdf import PdfNotPossible, write_pdf

pytestmark = pytest.mark.pdf

SETTINGS = """
site_name: Safle
site_url: https://example.org/safle/
docs_dir: content
plugins:
  - i18n: {languages: [{locale: en}, {locale: cy}]}
  - cyhoeddi: {documents: [pdf]}
"""
PROGRAM = """
import sys
from pathlib import Path
from cyhoeddi.model.disk import load_site
from cyhoeddi.outputs.documents.jobs import start_document_jobs
if __name__ == "__main__":
    project = Path(sys.argv[1])
    for file in start_document_jobs(load_site(project / "mkdocs.yml"), project, project / "cache").results():
        print(file.sha256)
"""
ONE_DOCUMENT = """
import hashlib
import sys
from pathlib import Path
from cyhoeddi.outputs.pdf import write_pdf
folder = Path(sys.argv[1])
write_pdf((folder / "page.html").read_text(encoding="utf-8"), folder, folder / "x.pdf")
print(hashlib.sha256((folder / "x.pdf").read_bytes()).hexdigest())
"""
PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><circle cx="20" cy="20" r="15"/></svg>'
)


def project_in(folder: Path) -> Path:
    folder.mkdir(parents=True)
    (folder / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    (folder / "make.py").write_text(PROGRAM, encoding="utf-8")
    for path, text in TEXTS.items():
        file = folder / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(
            text + ("\n![Cylch](cylch.svg)\n" if path.endswith("rivers.md") else ""), encoding="utf-8"
        )
    for language in ("en", "cy"):
        (folder / "content" / language / "plan" / "cylch.svg").write_text(PICTURE, encoding="utf-8")
    return folder


def hashes(folder: Path, seed: str) -> list[str]:
    environment = {
        **os.environ,
        "PYTHONHASHSEED": seed,
        "TZ": "Asia/Tokyo" if seed == "1" else "Europe/London",
        "HOME": str(folder),
        "USER": f"user-{seed}",
        "LOGNAME": f"user-{seed}",
    }
    run = subprocess.run(
        [sys.executable, str(folder / "make.py"), str(folder)],
        env=environment,
        capture_output=True,
        check=True,
        text=True,
    )
    assert run.stderr == ""
    return run.stdout.split()


@pytest.mark.slow
def test_two_folders_and_two_hash_seeds_give_the_same_bytes(tmp_path: Path) -> None:
    first = hashes(project_in(tmp_path / "un"), "1")
    second = hashes(project_in(tmp_path / "arall" / "dau ŵ"), "2")
    assert len(set(first)) == 2
    assert first == second
    files = sorted((tmp_path / "un" / "cache").rglob("*.pdf"))
    assert sorted(hashlib.sha256(file.read_bytes()).hexdigest() for file in files) == sorted(first)


@pytest.mark.slow
def test_every_construct_gives_the_same_bytes(tmp_path: Path) -> None:
    """In two processes; what came before in a process must not show either."""
    bodies = [
        construct.html
        for construct in constructs()
        if "<style" not in construct.html and "<body" not in construct.html
    ]
    found = []
    for seed, folder in (("1", tmp_path / "un"), ("2", tmp_path / "arall" / "dau ŵ")):
        folder.mkdir(parents=True)
        (folder / "page.html").write_text(PAGE + "".join(bodies), encoding="utf-8")
        (folder / "cylch.svg").write_text(PICTURE, encoding="utf-8")
        (folder / "make.py").write_text(ONE_DOCUMENT, encoding="utf-8")
        found.append(hashes(folder, seed))
    write_pdf(page_with("<p>Arall</p>"), folder, folder / "small.pdf")
    write_pdf(PAGE + "".join(bodies), folder, folder / "here.pdf")
    found.append([hashlib.sha256((folder / "here.pdf").read_bytes()).hexdigest()])
    assert found[0] == found[1] == found[2]
    assert len(bodies) > 90


def page_with(body: str) -> str:
    return f'<html lang="cy"><head><title>Tŷ</title></head><body><p>Dŵr</p>{body}</body></html>'


@pytest.mark.parametrize(
    "body",
    [
        '<img src="http://localhost:9/x.png" alt="x">',
        '<img src="file:///etc/hostname" alt="x">',
        '<img src="../../etc/hostname" alt="x">',
        '<link rel="stylesheet" href="https://localhost:9/x.css">',
        '<style>@import url("http://localhost:9/x.css");</style>',
        '<p style="background: url(http://localhost:9/x.png)">x</p>',
    ],
)
def test_a_document_that_asks_for_something_else_makes_no_file(body: str, tmp_path: Path) -> None:
    target = tmp_path / "x.pdf"
    with pytest.raises(PdfNotPossible) as refusal:
        write_pdf(page_with(body), tmp_path, target)
    assert refusal.value.fault.name == "pdf-address-refused"
    assert not target.exists()


def test_a_picture_of_the_project_is_printed(tmp_path: Path) -> None:
    (tmp_path / "tŷ.svg").write_text(PICTURE, encoding="utf-8")
    assert (
        write_pdf(
            page_with('<img src="file:///project/t%C5%B7.svg" alt="Cylch">'), tmp_path, tmp_path / "x.pdf"
        )
        == 1
    )


def test_a_picture_that_is_missing_does_not_stop_the_page(tmp_path: Path) -> None:
    assert (
        write_pdf(page_with('<img src="file:///project/none.png" alt="Cylch">'), tmp_path, tmp_path / "x.pdf")
        == 1
    )


def test_missing_libraries_are_a_fault_and_no_words_on_the_screen(tmp_path: Path) -> None:
    """In a process of its own, where no library of WeasyPrint's can be found."""
    program = (
        "import ctypes, ctypes.util, cffi, sys\n"
        "def missing(*a, **k): raise OSError('cannot load library pango')\n"
        "cffi.FFI.dlopen = missing\n"
        "ctypes.CDLL = missing\n"
        "from cyhoeddi.outputs.pdf import PdfNotPossible, pdf_versions\n"
        "try: pdf_versions()\n"
        "except PdfNotPossible as error: sys.exit(error.fault.name)\n"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False, text=True)
    assert run.stdout == ""
    assert run.stderr.strip() == "pdf-libraries-missing"


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed")
def test_garbage_collection_is_on_again(tmp_path: Path) -> None:
    import gc

    write_pdf(page_with(""), tmp_path, tmp_path / "x.pdf")
    assert gc.isenabled()
