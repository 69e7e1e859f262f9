"""``cyhoeddi check`` as it is run: exit codes, what goes where, and what is asked for."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from tests.cli import SETTINGS, project
from tests.cli import Run as CommandRun
from tests.helpers import ROOT

CLEAN = {
    "mkdocs.yml": SETTINGS,
    "content/en/index.md": "---\ntitle: Home\n---\nThere are 21 houses.\n",
    "content/cy/index.md": "---\ntitle: Tŷ\n---\nMae 21 tŷ, meddai’r ŵyr.\n",
}

FAULTY = {
    **CLEAN,
    "content/cy/index.md": "---\ntitle: Tŷ\n---\nMae 12 tŷ, meddai’r ŵyr.\n",
    "content/en/plan/list.md": "---\ntitle: List\n---\n- one\n- two\n",
    "content/cy/plan/list.md": "---\ntitle: Rhestr\n---\n- ŵyn\n",
}


class Run(CommandRun):
    """One run of the check."""

    def __init__(self, folder: Path, *arguments: str, **environment: str) -> None:
        super().__init__(folder, "check", *arguments, **environment)

    @property
    def codes(self) -> list[str]:
        return [finding["code"] for finding in json.loads(self.out)]


@pytest.fixture
def clean(tmp_path: Path) -> Path:
    return project(tmp_path, CLEAN)


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    return project(tmp_path, FAULTY)


def test_a_clean_site_is_0_and_says_so_on_stderr_only(clean: Path) -> None:
    run = Run(clean)
    assert (run.code, run.out, run.err) == (0, "", "0 errors, 0 warnings; 2 pages checked.\n")


def test_errors_are_1_and_stdout_holds_the_findings_alone(faulty: Path) -> None:
    run = Run(faulty)
    assert run.code == 1
    assert run.err == "2 errors, 0 warnings; 4 pages checked.\n"
    first, second = run.out.split("\n\n")
    assert first.splitlines()[0] == (
        "content/cy/index.md:4:5: error NUM001 number-differs: The number is “21” in English and “12” in Welsh."
    )
    assert first.splitlines()[1:4] == [
        "    en:     There are 21 houses.",
        "    cy:     Mae 12 tŷ, meddai’r ŵyr.",
        "    see:    content/en/index.md:4:11",
    ]
    assert "\n    mend:   " in first
    assert second.startswith("content/cy/plan/list.md:4:3: error PAR005 ")


def test_warnings_alone_are_0(tmp_path: Path) -> None:
    run = Run(project(tmp_path, {**CLEAN, "content/fr/index.md": "---\ntitle: Maison\n---\nMots.\n"}))
    assert run.code == 0
    assert "warning SRC012" in run.out
    assert run.err == "0 errors, 1 warning; 2 pages checked.\n"


@pytest.mark.parametrize(
    "texts, name",
    [
        ({}, "settings-missing"),
        ({"mkdocs.yml": SETTINGS}, "content-missing"),
        ({**CLEAN, "mkdocs.yml": "site_name: House\ndocs_dir: content\n"}, "plugin-missing"),
        ({**CLEAN, "mkdocs.yml": "- tŷ\n"}, None),
    ],
)
def test_what_cannot_run_is_2_and_says_why(tmp_path: Path, texts: dict[str, str], name: str | None) -> None:
    run = Run(project(tmp_path, texts))
    assert run.code == 2
    assert run.out
    if name:
        assert name in run.out


def test_a_wrong_option_is_2(clean: Path) -> None:
    assert Run(clean, "--colour").code == 2
    assert Run(clean, "--lang", "fr").code == 2
    assert Run(clean, "--format", "xml").code == 2


def test_json_has_every_field(faulty: Path) -> None:
    run = Run(faulty, "--format", "json")
    assert run.code == 1
    findings = json.loads(run.out)
    assert [finding["code"] for finding in findings] == ["NUM001", "PAR005"]
    first = findings[0]
    assert {"code", "name", "severity", "message", "path", "line", "column", "related", "fix"} <= set(first)
    assert (first["name"], first["severity"]) == ("number-differs", "error")
    assert (first["path"], first["line"], first["column"]) == ("content/cy/index.md", 4, 5)
    assert first["related"] == [{"path": "content/en/index.md", "line": 4, "column": 11}]


def test_json_of_a_clean_site_is_an_empty_list(clean: Path) -> None:
    run = Run(clean, "--format", "json")
    assert (run.code, json.loads(run.out)) == (0, [])


def test_json_where_nothing_can_run(tmp_path: Path) -> None:
    run = Run(tmp_path, "--format", "json")
    assert (run.code, run.codes) == (2, ["SRC001"])


@pytest.mark.parametrize(
    "arguments, codes",
    [
        (["--select", "NUM"], ["NUM001"]),
        (["--select", "list-items-differ"], ["PAR005"]),
        (["--select", "NUM001, PAR005"], ["NUM001", "PAR005"]),
        (["--ignore", "PAR"], ["NUM001"]),
        (["--ignore", "number-differs,PAR005"], []),
        (["--select", "NUM,PAR", "--ignore", "NUM"], ["PAR005"]),
    ],
)
def test_select_and_ignore(faulty: Path, arguments: list[str], codes: list[str]) -> None:
    run = Run(faulty, "--format", "json", *arguments)
    assert run.codes == codes
    assert run.code == (1 if codes else 0)


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_a_code_that_fits_nothing_is_no_clean_check(faulty: Path, option: str) -> None:
    run = Run(faulty, option, "NUM0O1")
    assert (run.code, run.out) == (2, "")
    assert "NUM0O1" in run.err


def test_nor_is_a_path_that_is_not_there(faulty: Path) -> None:
    run = Run(faulty, "content/cy/tŷ.md")
    assert (run.code, run.out) == (2, "")


@pytest.mark.parametrize(
    "paths, codes",
    [
        (["content/cy/plan"], ["PAR005"]),
        (["content/cy/index.md"], ["NUM001"]),
        (["./content/cy/"], ["NUM001", "PAR005"]),
        (["content/cy/index.md", "content/cy/plan/list.md"], ["NUM001", "PAR005"]),
    ],
)
def test_paths(faulty: Path, paths: list[str], codes: list[str]) -> None:
    assert Run(faulty, "--format", "json", *paths).codes == codes


def test_paths_are_those_of_the_shell_not_of_the_project(faulty: Path) -> None:
    settings = ["-f", "../mkdocs.yml", "--format", "json"]
    assert Run(faulty / "content", *settings, "cy/plan").codes == ["PAR005"]
    assert Run(faulty / "content", *settings, str(faulty / "content/cy/index.md")).codes == ["NUM001"]


def test_messages_in_welsh(faulty: Path) -> None:
    run = Run(faulty, "--lang", "cy")
    assert run.code == 1
    assert "gwall NUM001 number-differs: Mae’r rhif" in run.out
    assert run.err == "2 wall, 0 rhybudd; 4 tudalen wedi’u gwirio.\n"
    (first, _) = json.loads(Run(faulty, "--lang", "cy", "--format", "json").out)
    assert first["message"].startswith("Mae’r rhif")


def test_the_language_of_the_system_is_taken(faulty: Path) -> None:
    assert "gwall NUM001" in Run(faulty, LANG="cy_GB.UTF-8").out
    assert "error NUM001" in Run(faulty, LANG="en_GB.UTF-8").out
    assert "error NUM001" in Run(faulty, "--lang", "en", LANG="cy_GB.UTF-8").out


def test_welsh_letters_survive_a_terminal_that_knows_only_ascii(faulty: Path) -> None:
    run = Run(faulty, "--lang", "cy", LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert "Mae’r rhif" in run.out


def test_the_same_bytes_every_time(faulty: Path) -> None:
    runs = {Run(faulty, PYTHONHASHSEED=str(seed)).out for seed in (1, 2, 3)}
    assert len(runs) == 1
    assert "NUM001" in runs.pop()


def annotations(out: str) -> list[tuple[str, str, int, int]]:
    found = [
        re.fullmatch(r"::(\w+) file=(.*?),line=(\d+),col=(\d+),title=.*?::.+", line)
        for line in out.splitlines()
    ]
    return [(match[1], match[2], int(match[3]), int(match[4])) for match in found if match]


def sarif_results(out: str) -> list[tuple[str, str, int, int]]:
    found = []
    for result in json.loads(out)["runs"][0]["results"]:
        place = result["locations"][0]["physicalLocation"]
        region = place["region"]
        found.append(
            (result["level"], place["artifactLocation"]["uri"], region["startLine"], region["startColumn"])
        )
    return found


def test_every_form_finds_the_same_in_the_same_places(faulty: Path) -> None:
    found = [
        (finding["severity"], finding["path"], finding["line"], finding["column"])
        for finding in json.loads(Run(faulty, "--format", "json").out)
    ]
    assert len(found) == 2
    github, sarif = Run(faulty, "--format", "github"), Run(faulty, "--format", "sarif")
    assert (github.code, sarif.code) == (1, 1)
    assert annotations(github.out) == found
    assert sarif_results(sarif.out) == found
    assert github.err == "2 errors, 0 warnings; 4 pages checked.\n"
    assert sarif.err == ""
    text = Run(faulty).out
    assert all(f"{path}:{line}:{column}: {severity} " in text for severity, path, line, column in found)


def test_sarif_explains_the_rules_in_the_language_asked_for(faulty: Path) -> None:
    (run,) = json.loads(Run(faulty, "--format", "sarif", "--lang", "cy").out)["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["NUM001", "PAR005"]
    assert all("## Pam mae’n bwysig" in rule["help"]["markdown"] for rule in rules)


@pytest.mark.parametrize(
    "form, said",
    [
        ("text", "mkdocs.yml:1:1: error SRC001 settings-missing"),
        ("github", "::error file=mkdocs.yml,line=1,col=1,title=SRC001 settings-missing::"),
        ("json", '"code": "SRC001"'),
        ("sarif", '"ruleId": "SRC001"'),
    ],
)
def test_missing_settings_are_told_in_every_form(tmp_path: Path, form: str, said: str) -> None:
    run = Run(tmp_path, "--format", form)
    assert (run.code, run.err) == (2, "")
    assert said in run.out


@pytest.mark.parametrize("form", ["text", "github", "json", "sarif"])
def test_a_file_gets_no_colours(faulty: Path, form: str) -> None:
    assert "\x1b" not in Run(faulty, "--format", form, FORCE_COLOR="1", COLUMNS="50").out


@pytest.mark.parametrize("config", ["mkdocs.yml", "examples/dorset/mkdocs.yml"])
def test_the_repositorys_own_sites_are_clean(config: str) -> None:
    run = Run(ROOT, "-f", config, "--ignore", "review-overdue")  # they are of a year that is over
    assert run.code == 0, run.out
    assert run.err.startswith("0 errors, 0 warnings"), run.out


STRATEGY = {
    **CLEAN,
    "content/en/plan/index.md": "---\ntitle: Plan\nduty: serious-violence-duty\n---\n![House](../../house.svg)\n",
    "content/cy/plan/index.md": "---\ntitle: Cynllun\n---\n![Tŷ](../../house.svg)\n",
}
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><title>Tŷ</title>{}</svg>'


@pytest.mark.parametrize(
    "inside, codes", [("<path d='M0 0h9'/>", []), ("<script>alert(1)</script>", ["SRC079"])]
)
def test_pictures_are_looked_at_before_anything_is_made(
    tmp_path: Path, inside: str, codes: list[str]
) -> None:
    folder = project(tmp_path, {**STRATEGY, "content/house.svg": SVG.format(inside)})
    run = Run(folder, "--format", "json", "--select", "SRC")
    assert (run.codes, run.code) == (codes, 1 if codes else 0)
