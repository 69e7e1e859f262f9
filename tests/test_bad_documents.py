"""Documents that cannot be made, at the command line: what is said, how it ends, what becomes of the former site."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.cli import Run, project
from tests.outputs.small_site import TEXTS

SETTINGS = """\
site_name: House
site_url: https://example.org/ty/
docs_dir: content
theme: {name: material}
plugins:
  - i18n:
      docs_structure: folder
      fallback_to_default: false
      languages:
        - {locale: en, name: English, default: true, site_name: House}
        - {locale: cy, name: Cymraeg, site_name: Tŷ}
  - cyhoeddi: {documents: [pdf, word]}
"""
INDEX, RIVERS = "content/{}/plan/index.md", "content/{}/plan/rivers.md"
TITLES = {"en": ("title: House & Water", " and long"), "cy": ("title: Tŷ a Dŵr", " a thŷ hir")}
PDF, WORD = "cy/cynllun/ty-a-dwr-2026-cy.pdf", "cy/cynllun/ty-a-dwr-2026-cy.docx"

pytestmark = [pytest.mark.pdf, pytest.mark.slow, pytest.mark.skipif(os.name == "nt", reason="needs a shell")]

Change = Callable[[Path], None]


def both(text: str) -> Change:
    """Text at the end of a page of both languages."""

    def change(folder: Path) -> None:
        for language in ("en", "cy"):
            with (folder / RIVERS.format(language)).open("a", encoding="utf-8") as page:
                page.write(f"\n{text}\n")

    return change


def replaced(path: str, old: str, new: str) -> Change:
    def change(folder: Path) -> None:
        text = (folder / path).read_text(encoding="utf-8")
        assert text.count(old) == 1
        (folder / path).write_text(text.replace(old, new), encoding="utf-8")

    return change


def program(name: str, text: str) -> Change:
    """A program for the shell in the folder ``bin``, which is the whole of the path."""

    def change(folder: Path) -> None:
        project(folder, {f"bin/{name}": f"#!/bin/sh\n{text}\n"})
        (folder / "bin" / name).chmod(0o755)

    return change


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A project whose former site is one file; its path is without Java, which takes longer than all the rest."""
    texts = {f"content/{path}": text.replace("####", "###") for path, text in TEXTS.items()}
    plan = INDEX.format("en")
    texts[plan] = texts[plan].replace("publisher:", "review_due: 2027-03-01\npublisher:")
    (tmp_path / "bin").mkdir()
    return project(tmp_path, {**texts, "mkdocs.yml": SETTINGS, "site/index.html": "hen"})


def run(site: Path, *arguments: str, **environment: str) -> Run:
    return Run(site, *arguments, PATH=str(site / "bin"), PYTHONUTF8="1", **environment)


def is_kept(site: Path) -> bool:
    """True where the former site is what it was, and nothing of a new one lies beside it."""
    files = [path for path in (site / "site").rglob("*") if path.is_file()]
    beside = [path for path in site.iterdir() if path.name.startswith(".site-")]
    return [path.read_text(encoding="utf-8") for path in files] == ["hen"] and not beside


@dataclass(frozen=True)
class Bad:
    """A change to the project, what is told then in English and in Welsh, and the place with which that begins."""

    change: Change
    place: str
    english: str
    welsh: str


WITHOUT_DOCUMENTS = {
    "a picture of another host": Bad(
        both("![Tŷ](http://example.org/ŵ.png)"),
        "content/cy/plan/rivers.md:12:7",
        "The picture http://example.org/ŵ.png is not in the site",
        "Nid yw’r llun http://example.org/ŵ.png yn y wefan",
    ),
    "a file of the machine": Bad(
        both("![Tŷ](file:///etc/passwd)"),
        "content/cy/plan/rivers.md:12:7",
        "The picture file:///etc/passwd is not in the site",
        "Nid yw’r llun file:///etc/passwd yn y wefan",
    ),
    "a style that asks for a file": Bad(
        both('<p style="background: url(../../../ty.png)">ŵ</p>'),
        "content/cy/plan/rivers.md:12:4",
        'A page may not set style="background: url(../../../ty.png)"',
        'Ni chaiff tudalen osod style="background: url(../../../ty.png)"',
    ),
    "a logo that is not there": Bad(
        replaced("content/data/organisations.yml", "Y Cyngor}\n", "Y Cyngor}\n  logo: assets/tŷ.svg\n"),
        "content/data/organisations.yml:3:9",
        "There is no file assets/tŷ.svg for this logo.",
        "Nid oes ffeil assets/tŷ.svg ar gyfer y logo hwn.",
    ),
    "a form that there is not": Bad(
        replaced("mkdocs.yml", "[pdf, word]", "[pdf, wrod]"),
        "mkdocs.yml:12:33",
        "documents cannot be wrod; it is one of pdf, word, epub, html.",
        "Ni all documents fod yn wrod; dewiswch un o’r rhain: pdf, word, epub, html.",
    ),
}


@pytest.mark.parametrize("name", WITHOUT_DOCUMENTS)
@pytest.mark.parametrize("command", ["build", "check"])
def test_what_is_seen_before_a_document_is_begun(site: Path, name: str, command: str) -> None:
    bad = WITHOUT_DOCUMENTS[name]
    bad.change(site)
    english, welsh = run(site, command, "--lang", "en"), run(site, command, "--lang", "cy")
    assert (english.code, welsh.code) == (1, 1)
    assert english.out.startswith(f"{bad.place}: error ")
    assert welsh.out.startswith(f"{bad.place}: gwall ")
    assert bad.english in english.out
    assert bad.welsh in welsh.out
    assert "    mend:   " in english.out
    assert "    cywiro: " in welsh.out
    assert is_kept(site)


NOT_MADE = {
    "a character that no font has": Bad(
        both("Dŵr \U000f1234."),
        "content/en/plan/rivers.md:12:5",
        "since no font has it: U+F1234",
        "gan nad oes ffont yn ei gynnwys: U+F1234",
    ),
    "a cache that is a file": Bad(
        lambda site: (site / ".cache").touch(), "", "The build stopped: ", "Stopiodd y gwaith adeiladu: "
    ),
}


@pytest.mark.parametrize("name", NOT_MADE)
def test_a_document_that_cannot_be_made_leaves_the_former_site(site: Path, name: str) -> None:
    bad = NOT_MADE[name]
    bad.change(site)
    english, welsh = run(site, "build", "--lang", "en"), run(site, "build", "--lang", "cy")
    assert (english.code, welsh.code) == (1, 1)
    assert english.out.startswith(f"{bad.place}: error " if bad.place else "")
    assert bad.english in english.out + english.err
    assert bad.welsh in welsh.out + welsh.err
    assert "Nothing was built; site is as it was before." in english.err
    assert "Ni adeiladwyd dim; mae site fel yr oedd o’r blaen." in welsh.err
    assert is_kept(site)


# What Linux does to a process for which there is no memory, at the moment that a PDF is begun.
_ENDED = """\
import os, signal, sys

class Ended:
    def find_spec(self, name, path=None, target=None):
        if name == "weasyprint.document":
            os.kill(os.getpid(), signal.SIGKILL)

if "--multiprocessing-fork" in sys.orig_argv:
    sys.meta_path.insert(0, Ended())
"""


def test_too_little_memory(site: Path) -> None:
    package = str(Path(sys.modules["cyhoeddi"].__file__ or "").parents[1])
    project(site, {"limit/sitecustomize.py": _ENDED})
    told = run(site, "build", "--lang", "cy", PYTHONPATH=f"{site / 'limit'}{os.pathsep}{package}")
    assert told.code == 1, told.out + told.err
    assert "SRC060 pdf-memory: Nid oes digon o gof yn y peiriant hwn i greu’r PDF." in told.out
    assert is_kept(site)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="names of libraries")
@pytest.mark.parametrize("library", ["libpango-1.0.so.0", "libpangoft2-1.0.so.0"])
def test_without_a_library_the_site_has_no_pdf_and_says_why(site: Path, library: str) -> None:
    project(site, {f"lib/{library}": ""})
    told = run(site, "build", "--lang", "cy", LD_LIBRARY_PATH=str(site / "lib"))
    assert told.code == 1, told.out + told.err
    assert f"Ni ellir creu PDF: mae llyfrgell ar goll (cannot load library '{library[:-5]}-0')." in told.out
    assert (site / "site" / WORD).is_file()
    assert not (site / "site" / PDF).exists()
    page = (site / "site/cy/cynllun/index.html").read_text(encoding="utf-8")
    assert ".docx" in page
    assert ".pdf" not in page


JAVA = {
    "missing": (lambda site: None, "java"),
    "failing": (program("java", "echo Dŵr >&2; exit 1"), "Dŵr"),
    "without memory": (program("java", "echo Dim cof: tŷ; exit 1"), "Dim cof: tŷ"),
}


@pytest.mark.parametrize("name", JAVA)
def test_what_nobody_means_to_print_is_printed_without_java_too(site: Path, name: str) -> None:
    change, reason = JAVA[name]
    change(site)
    for language, (title, more) in TITLES.items():
        replaced(INDEX.format(language), title, title + more * 30)(site)
    replaced(INDEX.format("en"), "published: 2026-03-01\n", "")(site)
    row = "|" + "Dŵr ŷ|" * 30
    word, cell = "ŵŷ" * 150, " ".join(f"{number}" for number in range(400))
    both(
        f"{row}\n|{'-|' * 30}\n{row}\n\n|A|B|\n|-|-|\n|{cell}|{word}|\n\nמשה محمد {word}\n\n## Un\n\n### Dau"
    )(site)
    told = run(site, "build", "--lang", "cy")
    assert told.code == 0, told.out + told.err
    assert f"ac nid yw Java yn rhedeg yma ({reason}). Gwnaed gwiriadau Cyhoeddi ei hun." in told.out
    assert len(list((site / "site").rglob("*.pdf"))) == 2
    assert len(list((site / "site").rglob("*.docx"))) == 2


def test_a_build_that_is_killed_and_two_at_once(site: Path) -> None:
    command = [sys.executable, "-m", "cyhoeddi", "build"]
    environment = {**os.environ, "PATH": str(site / "bin")}
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    killed = subprocess.Popen(command, cwd=site, env=environment, **quiet)
    end = time.monotonic() + 60
    while not list(site.glob(".cache/*/documents/making-*")) and time.monotonic() < end:
        time.sleep(0.02)
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    assert (site / "site/index.html").read_text(encoding="utf-8") == "hen"
    left = list(site.glob(".cache/*/documents/making-*"))
    assert left  # one or more: the languages are made at the same time
    for folder in left:
        os.utime(folder, (0, 0))
    both_at_once = [subprocess.Popen(command, cwd=site, env=environment, **quiet) for _ in range(2)]
    assert [process.wait() for process in both_at_once] == [0, 0]
    assert (site / "site" / PDF).is_file()
    assert not list(site.glob(".site-*"))
    assert not list(site.glob(".cache/*/documents/making-*"))


def test_no_documents_are_wanted(site: Path) -> None:
    replaced("mkdocs.yml", "[pdf, word]", "[]")(site)
    assert run(site, "build").code == 0
    assert not [*(site / "site").rglob("*.pdf"), *(site / "site").rglob("*.docx"), *site.glob(".cache")]


def test_a_draft_says_so_in_its_documents(site: Path) -> None:
    replaced("mkdocs.yml", "[pdf, word]", "[html]")(site)
    (site / RIVERS.format("cy")).unlink()
    told = run(site, "build", "--draft")
    assert told.code == 1, told.out + told.err
    pages = sorted((site / "site").rglob("*-2026-*.html"))
    assert len(pages) == 2
    assert all("raft" in page.read_text(encoding="utf-8") for page in pages)
