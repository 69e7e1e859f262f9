"""A policy officer's mistakes at the command line: a place, what was found, what is right; never a traceback."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import entry_points
from pathlib import Path

import pytest

SETTINGS = """\
site_name: Serious Violence
docs_dir: content
theme: {name: material}
plugins:
  - search
  - i18n:
      docs_structure: folder
      fallback_to_default: false
      languages:
        - {locale: en, name: English, default: true}
        - {locale: cy, name: Cymraeg, site_name: Trais Difrifol}
  - cyhoeddi
"""

PROJECT = {
    "mkdocs.yml": SETTINGS,
    "content/data/organisations.yml": "heddlu: {name: {en: Police, cy: Heddlu}}\n",
    "content/data/areas.yml": "powys: {name: {en: Powys, cy: Powys}}\n",
    "content/en/index.md": "---\ntitle: Home\n---\n\nWelcome.\n",
    "content/cy/index.md": "---\ntitle: Hafan\n---\n\nCroeso i’r tŷ.\n",
    "content/en/strategy/index.md": (
        "---\ntitle: Our strategy\nduty: serious-violence-duty\nedition: {year: 2026}\npublished: 2026-10-31\n"
        "areas: [powys]\npublisher: [heddlu]\nreview_due: 2027-10-31\n---\n\nWhat we do.\n"
    ),
    "content/cy/strategy/index.md": "---\ntitle: Ein strategaeth\nslug: strategaeth\n---\n\nYr hyn a wnawn.\n",
    "content/en/strategy/online.md": (
        "---\ntitle: Online\npriority: {id: P1, title: Online, objective: Be safe}\nactions:\n  - id: P1.1\n"
        "    action: Ask parents\n    urgency: high\n    timeline: {within: 3 months}\n    lead: [heddlu]\n"
        "---\n\nWe ask.\n"
    ),
    "content/cy/strategy/online.md": (
        "---\ntitle: Ar-lein\npriority: {title: Ar-lein, objective: Bod yn ddiogel}\nactions:\n"
        "  - {id: P1.1, action: Gofyn i rieni}\n---\n\nGofynnwn.\n"
    ),
}
ONLINE = "content/en/strategy/online.md"

Change = Callable[[Path], None]


def put(path: str, text: str | bytes) -> Change:
    def change(project: Path) -> None:
        target = project / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text if isinstance(text, bytes) else text.encode())

    return change


def edit(path: str, old: str, new: str) -> Change:
    text = PROJECT[path]
    assert text.count(old) == 1
    return put(path, text.replace(old, new))


def remove(path: str) -> Change:
    return lambda project: (project / path).unlink()


def folder(path: str) -> Change:
    return lambda project: (project / path).mkdir()


def link(path: str, target: str) -> Change:
    return lambda project: (project / path).symlink_to(target)


def _same_slug(project: Path) -> None:
    """Two pages of a folder with one address."""
    for path, text in {
        "content/cy/strategy/online.md": PROJECT["content/cy/strategy/online.md"],
        "content/cy/strategy/b.md": "---\ntitle: Gŵyl\n---\n\nDathlwn gyda’n gilydd.\n",
    }.items():
        put(path, re.sub("(title: .*\n)", r"\1slug: yr-ŵyl\n", text, count=1))(project)
    put("content/en/strategy/b.md", "---\ntitle: Fair\n---\n\nWe celebrate together.\n")(project)


PARTNER = "{id: heddlu, address: www.heddlu.example}"


@dataclass(frozen=True)
class Mistake:
    """A change to the project, where it is told, and what is told in either language."""

    change: Change
    place: str
    told: tuple[str, ...]
    code: int = 1


MISTAKES = {
    "broken YAML": Mistake(
        edit(ONLINE, "title: Online\n", "title: Online: safe\n"),
        f"{ONLINE}:2:14",
        ("title: Online: safe", 'title: "'),
    ),
    "a tab in YAML": Mistake(
        edit(ONLINE, "    action:", "\taction:"), f"{ONLINE}:6:1", ("action: Ask parents",)
    ),
    "an unknown key": Mistake(edit(ONLINE, "urgency:", "urgncy:"), f"{ONLINE}:7:5", ("urgncy", "urgency")),
    "a wrong type": Mistake(
        edit(ONLINE, "[heddlu]", "heddlu"), f"{ONLINE}:9:11", ("heddlu", "lead: [dyfed-powys-police]")
    ),
    "a value not allowed": Mistake(
        edit(ONLINE, "high", "hihg"), f"{ONLINE}:7:14", ("hihg", "high, medium, low", "urgency: high")
    ),
    "a date that does not exist": Mistake(
        edit("content/en/strategy/index.md", "2026-10-31", "2026-02-31"),
        "content/en/strategy/index.md:5:12",
        ("2026-02-31", "published: 2024-01-31"),
    ),
    "a date in a timeline that does not exist": Mistake(
        edit(ONLINE, "{within: 3 months}", "{by: 2024-02-31}"),
        f"{ONLINE}:8:15",
        ("by: 2024-02-31", "timeline: {by: 2024-04-30}"),
    ),
    "an id given twice": Mistake(
        edit("content/en/strategy/online.md", "    lead: [heddlu]\n", "  - id: P1.1\n    action: Again\n"),
        f"{ONLINE}:9:9",
        ("P1.1", f" {ONLINE}:5:9\n", "P1.2"),
    ),
    "a lead that no organisation is": Mistake(
        edit(ONLINE, "[heddlu]", "[hedlu]"), f"{ONLINE}:9:12", ("hedlu", "lead: [heddlu]")
    ),
    "an area that is none": Mistake(
        edit("content/en/strategy/index.md", "[powys]", "[pwys]"),
        "content/en/strategy/index.md:6:9",
        ("pwys", "areas: [powys]"),
    ),
    "an organisation without a name": Mistake(
        put("content/data/organisations.yml", "heddlu: {kind: police}\n"),
        "content/data/organisations.yml:1:9",
        ("name", "name: {en: "),
    ),
    "broken organisations": Mistake(
        put("content/data/organisations.yml", "heddlu: {name: {en: Police}\n"),
        "content/data/organisations.yml:1:9",
        ("heddlu: {", 'title: "'),
    ),
    "a missing twin": Mistake(
        remove("content/cy/strategy/online.md"), f"{ONLINE}:1:1", ("content/cy/strategy/online.md",)
    ),
    "a fact that differs": Mistake(
        edit("content/cy/strategy/online.md", "Gofyn i rieni}", "Gofyn, urgency: low}"),
        "content/cy/strategy/online.md:5:40",
        ("urgency", "low", "high", f" {ONLINE}:7:14\n"),
    ),
    "a file that is not UTF-8": Mistake(
        put("content/cy/index.md", "---\ntitle: Tŷ\n---\n\ncaf".encode() + b"\xe9\n"),
        "content/cy/index.md:5:4",
        ("UTF-8", "0xE9"),
    ),
    "an empty file": Mistake(put("content/cy/index.md", ""), "content/cy/index.md:1:1", ("title: ",)),
    "no front matter": Mistake(
        put("content/cy/index.md", "Croeso\n"), "content/cy/index.md:1:1", ("---, title: ",)
    ),
    "front matter without an end": Mistake(
        put("content/cy/index.md", "---\ntitle: Hafan\n\nCroeso\n"), "content/cy/index.md:1:1", ("---",)
    ),
    "a folder where a file should be": Mistake(
        folder("content/en/note.md"), "content/en/note.md:1:1", ("note.md",)
    ),
    "a link out of the content": Mistake(
        link("content/en/note.md", "../../mkdocs.yml"), "content/en/note.md:1:1", ("../../mkdocs.yml",)
    ),
    "a link to itself": Mistake(
        link("content/en/note.md", "note.md"), "content/en/note.md:1:1", ("note.md",)
    ),
    "an include that leaves the content": Mistake(
        edit(ONLINE, "We ask.", '--8<-- "../mkdocs.yml"'),
        f"{ONLINE}:12:9",
        ("../mkdocs.yml", '--8<-- "data/abbreviations.md"'),
    ),
    "an include of nothing": Mistake(
        edit(ONLINE, "We ask.", '--8<-- "data/x.md"'),
        f"{ONLINE}:12:9",
        ("data/x.md", '--8<-- "data/abbreviations.md"'),
    ),
    "an unknown directive": Mistake(
        edit(ONLINE, "We ask.", "/// actoin-plan\n///"), f"{ONLINE}:12:5", ("actoin-plan", "/// action-plan")
    ),
    "an address of the folder's own": Mistake(
        edit("content/cy/strategy/online.md", "title: Ar-lein\np", "title: Ar-lein\nslug: index\np"),
        "content/cy/strategy/online.md:3:7",
        ("index", "slug: "),
    ),
    "a slug taken twice": Mistake(
        _same_slug,
        "content/cy/strategy/online.md:3:7",
        ("yr-ŵyl", " content/cy/strategy/b.md:3:7\n", "slug: yr-ŵyl-2"),
    ),
    "a slug with spaces": Mistake(
        edit("content/cy/strategy/online.md", "title: Ar-lein\np", "title: Ar-lein\nslug: Y tŷ  a’r ŵyr!\np"),
        "content/cy/strategy/online.md:3:7",
        ("Y tŷ  a’r ŵyr!", "slug: y-tŷ-a-r-ŵyr\n"),
    ),
    "a slug with capitals": Mistake(
        edit("content/cy/strategy/online.md", "title: Ar-lein\np", "title: Ar-lein\nslug: Ar-Lein\np"),
        "content/cy/strategy/online.md:3:7",
        ("Ar-Lein", "slug: ar-lein\n"),
    ),
    "a slug of signs alone": Mistake(
        edit("content/cy/strategy/online.md", "title: Ar-lein\np", "title: Ar-lein\nslug: /../\np"),
        "content/cy/strategy/online.md:3:7",
        ("/../", "slug: trais-difrifol\n"),
    ),
    "a partner without an address": Mistake(
        put(
            "mkdocs.yml",
            SETTINGS.replace("- cyhoeddi\n", "- cyhoeddi:\n      partners:\n        - id: heddlu\n"),
        ),
        "mkdocs.yml:14:11",
        ("address", "address: 'https://www.example.org/strategy/'"),
    ),
    "a partner's address without its beginning": Mistake(
        put("mkdocs.yml", SETTINGS.replace("- cyhoeddi\n", f"- cyhoeddi:\n      partners: [{PARTNER}]\n")),
        "mkdocs.yml:13:40",
        ("www.heddlu.example", "address: 'https://www.example.org/strategy/'"),
    ),
    "no settings": Mistake(remove("mkdocs.yml"), "mkdocs.yml:1:1", ("mkdocs.yml", "-f "), 2),
    "broken settings": Mistake(
        put("mkdocs.yml", SETTINGS.replace("Serious Violence", "Serious: Violence")),
        "mkdocs.yml:1:19",
        ("site_name: Serious: Violence", 'title: "'),
        2,
    ),
    "a tab in the settings": Mistake(
        put("mkdocs.yml", SETTINGS.replace("  - search", "\t- search")), "mkdocs.yml:5:1", ("- search",), 2
    ),
    "empty settings": Mistake(put("mkdocs.yml", ""), "mkdocs.yml:1:1", ("site_name: ",), 2),
    "settings that are not UTF-8": Mistake(put("mkdocs.yml", b"# caf\xe9\n"), "mkdocs.yml:1:6", ("0xE9",), 2),
    "settings without the plugin": Mistake(
        put("mkdocs.yml", SETTINGS.replace("  - cyhoeddi\n", "")), "mkdocs.yml:1:1", ("- cyhoeddi: ",), 2
    ),
    "languages that differ": Mistake(
        put("mkdocs.yml", SETTINGS.replace("locale: cy", "locale: fr")),
        "mkdocs.yml:6:5",
        ("en, fr", "[en, cy]"),
    ),
    "no content": Mistake(
        put("mkdocs.yml", SETTINGS.replace("docs_dir: content", "docs_dir: none")),
        "mkdocs.yml:1:1",
        ("none", "docs_dir"),
        2,
    ),
    "a site in place of the content": Mistake(
        put("mkdocs.yml", SETTINGS + "site_dir: content\n"),
        "mkdocs.yml:13:1",
        ("content", "site_dir: site"),
        2,
    ),
}

INCLUDING = '---\ntitle: Tŷ\n---\n\n--8<-- "data/x.md"\n'

CLEAN = {
    "as it is": (),
    "CRLF and a byte order mark": [
        put(path, b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()) for path, text in PROJECT.items()
    ],
    "hidden files and other files": [
        put(path, b"\xff")
        for path in (
            "content/.draft.md",
            "content/.git/x.md",
            "content/en/a.txt",
            "notes.md",
        )
    ],
    "a link inside the content": [put("content/en/map.txt", "ŵ"), link("content/en/plan.txt", "map.txt")],
    "an include": [
        put("content/data/x.md", "*[ŵ]: dwbl\n"),
        put("content/en/index.md", INCLUDING),
        put("content/cy/index.md", INCLUDING),
    ],
}

INSTALLED = bool(entry_points(group="mkdocs.plugins", name="cyhoeddi"))
BUILD = pytest.param(
    "build",
    marks=[pytest.mark.slow, pytest.mark.skipif(not INSTALLED, reason="MkDocs does not know the plugin")],
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for path, text in PROJECT.items():
        put(f"work/{path}", text)(tmp_path)
    put("work/site/index.html", "hen")(tmp_path)
    return tmp_path / "work"


def run(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONUTF8": "1", "LC_ALL": "C.UTF-8"}
    command = [sys.executable, "-m", "cyhoeddi", *arguments]
    return subprocess.run(
        command, cwd=project, env=environment, capture_output=True, encoding="utf-8", check=False
    )


def files_of(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


@pytest.mark.parametrize("name", MISTAKES)
def test_check(project: Path, name: str) -> None:
    mistake = MISTAKES[name]
    mistake.change(project)
    english, welsh = run(project, "check", "--lang", "en"), run(project, "check", "--lang", "cy")
    for result, severity, mend in ((english, "error", "mend"), (welsh, "gwall", "cywiro")):
        assert "Traceback" not in result.stdout + result.stderr
        assert result.returncode == mistake.code
        findings = [line for line in result.stdout.splitlines() if not line.startswith(" ")]
        assert [line.startswith(f"{mistake.place}: {severity} ") for line in findings] == [True], (
            result.stdout
        )
        assert f"    {mend}: " in result.stdout
        assert all(words in result.stdout for words in mistake.told), result.stdout
    assert not set(english.stdout.splitlines()) & set(welsh.stdout.splitlines())
    assert files_of(project / "site") == {"index.html": b"hen"}


@pytest.mark.parametrize("name", MISTAKES)
def test_build(project: Path, name: str) -> None:
    mistake = MISTAKES[name]
    mistake.change(project)
    before = sorted(path.name for path in project.iterdir())
    result = run(project, "build", "--no-documents")
    assert "Traceback" not in result.stdout + result.stderr
    assert result.returncode == mistake.code
    assert result.stdout.startswith(f"{mistake.place}: error ")
    assert files_of(project / "site") == {"index.html": b"hen"}
    assert sorted(path.name for path in project.iterdir()) == before


@pytest.mark.parametrize("name", CLEAN)
@pytest.mark.parametrize("command", ["check", BUILD])
def test_clean(project: Path, name: str, command: str) -> None:
    for change in CLEAN[name]:
        change(project)
    result = run(project, command, *(["--no-documents"] if command == "build" else []))
    assert (result.returncode, result.stdout) == (0, ""), result.stderr
    site = files_of(project / "site")
    if command == "build":
        assert {"cy/strategaeth/online/index.html", "en/strategy/online/index.html"} <= site.keys()
        assert not any(path.startswith("data/") for path in site)
    else:
        assert site == {"index.html": b"hen"}


DRAFTED = [
    "a lead that no organisation is",
    "an empty file",
    "a folder where a file should be",
    "a link out of the content",
    "broken YAML",
]


@pytest.mark.parametrize("name", DRAFTED)
@pytest.mark.parametrize("command", [BUILD])
def test_a_draft_is_built_with_mistakes(project: Path, name: str, command: str) -> None:
    MISTAKES[name].change(project)
    result = run(project, command, "--no-documents", "--draft")
    assert "Traceback" not in result.stdout + result.stderr
    assert result.returncode == 1
    assert "en/index.html" in files_of(project / "site")
    assert b"docs_structure" not in b"".join(files_of(project / "site").values())


def test_all_mistakes_are_told_at_once_and_as_json(project: Path) -> None:
    names = [
        "a wrong type",
        "a date that does not exist",
        "a file that is not UTF-8",
        "a folder where a file should be",
    ]
    for name in names:
        MISTAKES[name].change(project)
    result = run(project, "check", "--format", "json", "--lang", "cy")
    found = json.loads(result.stdout)
    places = {f"{entry['path']}:{entry['line']}:{entry['column']}" for entry in found}
    assert result.returncode == 1
    assert {MISTAKES[name].place for name in names} <= places
    assert all(re.fullmatch(r"[A-Z]{3}\d{3}", entry["code"]) for entry in found)


@pytest.mark.parametrize(
    "arguments, code",
    [
        (["check", "content/en"], 1),
        (["check", ONLINE], 1),
        (["check", "content/cy/index.md"], 0),
        (["check", "content/en/typo.md"], 2),
        (["check", "-f", "none/mkdocs.yml"], 2),
        (["check", "--lang", "fr"], 2),
        (["check", "--ignore", "SRC"], 0),
    ],
)
def test_arguments(project: Path, arguments: list[str], code: int) -> None:
    MISTAKES["an unknown key"].change(project)
    result = run(project, *arguments)
    assert result.returncode == code, result.stdout
    assert "Traceback" not in result.stderr


def test_the_language_of_messages_is_that_of_the_system(project: Path) -> None:
    shutil.rmtree(project / "content")
    environment = {**os.environ, "PYTHONUTF8": "1", "LC_ALL": "cy_GB.UTF-8"}
    result = subprocess.run(
        [sys.executable, "-m", "cyhoeddi", "check"],
        cwd=project,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert ": gwall " in result.stdout


LONG = {
    "en": "How we keep people safe at home, at school, at work, online and in every town and village, ",
    "cy": "Sut y cadwn bobl yn ddiogel yn y tŷ, yn yr ysgol, yn y gwaith, ar y we ac ym mhob tref a phentref, ",
}


@pytest.mark.parametrize(
    "command, length, told",
    [("check", 200, False), ("check", 201, True), pytest.param("build", 300, True, marks=BUILD.marks)],
)
def test_a_long_title_is_told_and_harms_nothing(project: Path, command: str, length: int, told: bool) -> None:
    for language, words in LONG.items():
        title = (words * 4)[: length - 1].strip().ljust(length, "n")
        body = PROJECT[f"content/{language}/index.md"].partition("---\n\n")[2]
        put(f"content/{language}/index.md", f"---\ntitle: {title}\n---\n\n{body}")(project)
    arguments = ["--no-documents"] if command == "build" else []
    for language, severity, words in (
        ("en", "warning", f"has {length} characters"),
        ("cy", "rhybudd", f"Mae {length} nod yn y teitl"),
    ):
        result = run(project, command, *arguments, "--lang", language)
        assert "Traceback" not in result.stdout + result.stderr
        assert result.returncode == 0, result.stdout
        assert (f"content/cy/index.md:2:8: {severity} SRC104" in result.stdout) == told
        assert (words in result.stdout) == told
