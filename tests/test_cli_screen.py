"""``cyhoeddi screen`` as it is run."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.command_line import SETTINGS, run, write

LEDGER = "content/data/sensitive-material"
TEXTS = {
    "mkdocs.yml": SETTINGS,
    "content/en/index.md": "---\ntitle: Home\n---\nThe victim, Jane Mabbutt, left. Ring 07700 900123.\n",
    "content/cy/index.md": "---\ntitle: Tŷ\n---\nGadawodd y dioddefwr, Jane Mabbutt. Ffoniwch 07700 900123, ŵyr.\n",
    "content/assets/list.csv": "Tŷ,Victims\nA,3\n",
}
PLACE = "content/en/index.md:4"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return write(tmp_path, TEXTS)


def ledger(project: Path) -> dict[str, str]:
    folder = project / LEDGER
    return {
        f.relative_to(folder).as_posix(): f.read_text(encoding="utf-8") for f in sorted(folder.rglob("*.yml"))
    }


def test_the_words_are_shown_with_their_places(project: Path) -> None:
    listed = run(project, "screen")
    assert listed.code == 1
    assert (
        f"{PLACE}:13: warning SEN003 personal-name: “Jane Mabbutt” seems to be the name of a person"
        in listed.out
    )
    assert "content/assets/list.csv:2:1: warning SEN011 small-count: “3”" in listed.out
    assert "To decide about: 5 passages. Decided: 0 passages." in listed.err
    assert "does not find all" in listed.err
    welsh = run(project, "screen", "content/cy", "--lang", "cy")
    assert "Mae “Jane Mabbutt” yn edrych fel enw person â rôl." in welsh.out
    assert "content/en" not in welsh.out
    assert "2 ddarn" in welsh.err


def test_a_decision_is_kept_without_the_words(project: Path) -> None:
    done = run(
        project,
        "screen",
        "--decide",
        f"{PLACE}:13",
        "--by",
        "Siân  Ŵyn",
        "--why",
        "Agreed",
        "--on",
        "2026-11-20",
    )
    assert (done.code, done.err) == (0, "1 decision\n")
    ((path, text),) = ledger(project).items()
    assert path.startswith("en/index/")
    assert text == "{test: personal-name, by: Siân Ŵyn, why: Agreed, date: 2026-11-20}\n"
    assert "Jane" not in path + text
    left = run(project, "screen", "content/en")
    assert left.code == 1
    assert "Jane" not in left.out.replace("Jane Mabbutt, left", "")
    assert "Decided: 1 passage." in left.err
    assert run(project, "check", "--select", "SEN003").out.count("personal-name") == 1  # the Welsh page's


def test_all_on_a_line_and_all_in_a_file(project: Path) -> None:
    run(project, "screen", "--decide", PLACE, "--by", "Siân", "--why", "Agreed")
    files = ("--decide-all-in", "content/cy/index.md", "--decide-all-in", "content/assets/list.csv")
    run(project, "screen", *files, "--by", "Siân", "--why", "Agreed")
    assert len(ledger(project)) == 5
    assert run(project, "screen").code == 0
    (project / "content/en/index.md").write_text("---\ntitle: Home\n---\nNobody left.\n", encoding="utf-8")
    assert "no longer there: 2." in run(project, "screen").err


@pytest.mark.parametrize(
    "arguments",
    [
        ("--decide", PLACE),
        ("--decide", PLACE, "--by", "Siân"),
        ("--decide", PLACE, "--by", "Siân", "--why", "-"),
        ("--decide", PLACE, "--by", "7", "--why", "Agreed"),
        ("--decide", "content/en/index.md", "--by", "Siân", "--why", "Agreed"),
        ("--by", "Siân"),
        ("--decide", PLACE, "--by", "Siân", "--why", "Agreed", "--on", "2026-02-30"),
        ("--decide-all-in", "nowhere.md", "--by", "Siân", "--why", "Agreed"),
    ],
)
def test_half_a_decision_is_none(project: Path, arguments: tuple[str, ...]) -> None:
    assert run(project, "screen", *arguments).code == 2
    assert ledger(project) == {}


@pytest.mark.parametrize(
    "place", ["content/en/index.md:3", "content/en/index.md:4:1", "content/en/nowhere.md:4"]
)
def test_a_place_with_nothing_decides_nothing(project: Path, place: str) -> None:
    done = run(project, "screen", "--decide", PLACE, "--decide", place, "--by", "Siân", "--why", "Agreed")
    assert done.code == 2
    assert "SRC132" in done.out
    assert ledger(project) == {}
