"""``cyhoeddi accept`` as it is run."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.command_line import SETTINGS, run, write

LEDGER = "content/data/sign-off"
TEXTS = {
    "mkdocs.yml": SETTINGS,
    "content/en/index.md": "---\ntitle: Home\n---\nThere are 21 houses.\n\n## Why\n\nSo.\n",
    "content/cy/index.md": "---\ntitle: Tŷ\n---\nMae 21 tŷ.\n\n## Pam\n\nFelly, ŵyr.\n",
    "content/en/plan/list.md": "---\ntitle: List\n---\n## Who\n\n- one\n- two\n",
    "content/cy/plan/list.md": "---\ntitle: Rhestr\n---\n## Pwy\n\n- un\n- dau\n",
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return write(tmp_path, TEXTS)


def ledger(project: Path) -> dict[str, str]:
    folder = project / LEDGER
    return {
        f.relative_to(folder).as_posix(): f.read_text(encoding="utf-8") for f in sorted(folder.rglob("*.yml"))
    }


def change(project: Path, path: str, old: str, new: str) -> None:
    file = project / path
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_a_section_a_page_and_a_check(project: Path) -> None:
    first = run(project, "accept", "content/cy/index.md#why", "--by", "Siân  Huws", "--on", "2026-11-20")
    assert (first.code, first.out) == (0, f"Signed off: the section “Why” ({LEDGER}/index/why.yml)\n")
    assert first.err == "Signed off now: 1 part. Signed off before: 0 parts.\n"
    (line,) = ledger(project).values()
    assert line.count("\n") == 1
    assert line.endswith("by: Siân Huws, date: 2026-11-20}\n")
    second = run(project, "accept", "index", "plan/list", "--by", "Dŵyn Ŷ")
    assert second.code == 0
    assert "Signed off before, by Siân Huws on 20 November 2026: the section “Why”" in second.out
    assert second.err == "Signed off now: 4 parts. Signed off before: 1 part.\n"
    assert sorted(ledger(project)) == [
        "index/+beginning.yml", "index/+front-matter.yml", "index/why.yml",
        "plan/list/+front-matter.yml", "plan/list/who.yml",
    ]  # fmt: skip
    checked = run(project, "check")
    assert (checked.code, checked.out) == (0, "")


def test_signing_off_again_writes_nothing(project: Path) -> None:
    run(project, "accept", "plan/list", "--by", "Siân", "--on", "2026-11-20")
    before = {file: file.stat().st_mtime_ns for file in (project / LEDGER).rglob("*")}
    again = run(project, "accept", "plan/list", "--by", "Arall")
    assert again.code == 0
    assert {file: file.stat().st_mtime_ns for file in (project / LEDGER).rglob("*")} == before


def test_a_changed_section_is_found_and_signed_off_anew(project: Path) -> None:
    run(project, "accept", "index", "plan/list", "--by", "Siân", "--on", "2026-11-20")
    change(project, "content/en/index.md", "So.", "Because.")
    checked = run(project, "check")
    assert checked.code == 0
    assert (
        "content/cy/index.md:6:4: warning FRS001 english-changed: The English of the section “Why”"
        in checked.out
    )
    assert "cyhoeddi accept content/cy/index.md#why --by NAME" in checked.out
    assert run(project, "accept", "content/cy/index.md#why", "--by", "Siân").code == 0
    assert run(project, "check").out == ""


def test_the_words_are_welsh_with_lang_cy(project: Path) -> None:
    found = run(project, "accept", "index#pam", "--by", "Siân", "--lang", "cy")
    assert found.out == f"Cymeradwywyd: yr adran “Pam” ({LEDGER}/index/why.yml)\n"
    assert found.err == "Cymeradwywyd nawr: 1 rhan. Cymeradwywyd eisoes: 0 rhan.\n"


def test_an_error_on_the_section_keeps_it_from_being_signed_off(project: Path) -> None:
    change(project, "content/cy/index.md", "21", "12")
    refused = run(project, "accept", "index", "plan/list", "--by", "Siân")
    assert refused.code == 1
    assert "content/cy/index.md:4:" in refused.out
    assert "error NUM001" in refused.out
    assert refused.err == "Nothing was signed off.\n"
    assert ledger(project) == {}
    # Another section, and another page, are none the worse for it.
    assert run(project, "accept", "index#why", "plan/list", "--by", "Siân").code == 0


def test_so_does_a_section_of_one_language(project: Path) -> None:
    change(project, "content/en/index.md", "## Why\n\nSo.\n", "")
    refused = run(project, "accept", "index#pam", "--by", "Siân")
    assert refused.code == 1
    assert "error PAR003" in refused.out
    assert ledger(project) == {}


def test_and_a_page_of_one_language(project: Path) -> None:
    (project / "content/cy/plan/list.md").unlink()
    refused = run(project, "accept", "plan/list", "--by", "Siân")
    assert refused.code == 1
    assert "error PAR001" in refused.out


CONFLICT = "<<<<<<< HEAD\n{en: a}\n=======\n{en: b}\n>>>>>>> other\n"


def test_a_file_with_conflict_marks_is_told_and_kept(project: Path) -> None:
    write(project, {f"{LEDGER}/index/why.yml": CONFLICT})
    refused = run(project, "accept", "index", "--by", "Siân")
    assert refused.code == 1
    assert f"{LEDGER}/index/why.yml:1:1: error SRC" in refused.out
    assert "1, 3, 5" in refused.out
    assert ledger(project) == {"index/why.yml": CONFLICT}
    assert run(project, "accept", "index#beginning", "--by", "Siân").code == 0
    assert ledger(project)["index/why.yml"] == CONFLICT


@pytest.mark.parametrize(
    "arguments, said",
    [
        (["indx", "--by", "Siân"], "There is no page “indx”. Perhaps: index.md"),
        (["plan/list#wo", "--by", "Siân"], "or action “wo” on the page plan/list.md. Perhaps: +front-matter, who"),
        (["content/fr/index.md", "index", "--by", "Siân"], "There is no page “content/fr/index.md”."),
        (["index"], "--by"),
        (["--by", "Siân"], "PAGE[#SECTION]"),
        (["index", "--by", " "], "--by"),
        (["index", "--by", "12"], "--by"),
        (["index", "--by", "Si\x1bân"], "--by"),
        (["index", "--by", "Siân", "--on", "2026-02-30"], "--on"),
        (["index", "--by", "Siân", "--on", "yfory"], "--on"),
    ],
)  # fmt: skip
def test_what_is_not_understood_is_2_and_writes_nothing(
    project: Path, arguments: list[str], said: str
) -> None:
    found = run(project, "accept", *arguments)
    assert (found.code, found.out) == (2, "")
    assert said in found.err
    assert ledger(project) == {}


def test_a_page_that_could_not_be_read_is_told(project: Path) -> None:
    for language in ("en", "cy"):
        (project / f"content/{language}/plan/list.md").write_bytes(b"---\ntitle: \xff\n---\n")
    found = run(project, "accept", "plan/list", "--by", "Siân")
    assert found.code == 2
    assert "SRC006" in found.out


def test_paths_are_those_of_the_shell(project: Path) -> None:
    found = run(project / "content/cy/plan", "accept", "list.md", "-f", "../../../mkdocs.yml", "--by", "Siân")
    assert found.code == 0
    assert "(../../../content/data/sign-off/plan/list/who.yml)" in found.out
    whole = run(project, "accept", str(project / "content/en/index.md#why"), "--by", "Siân")
    assert whole.code == 0
    assert len(ledger(project)) == 3


def test_a_site_in_one_language_has_nothing_to_sign_off(tmp_path: Path) -> None:
    settings = SETTINGS.replace(", {locale: cy, name: Cymraeg}", "").replace("[en, cy]", "[en]")
    write(tmp_path, {"mkdocs.yml": settings, "content/en/index.md": TEXTS["content/en/index.md"]})
    found = run(tmp_path, "accept", "index", "--by", "Siân")
    assert found.code == 2
    assert "one language" in found.err


def test_where_nothing_can_run(tmp_path: Path) -> None:
    assert run(tmp_path, "accept", "index", "--by", "Siân").code == 2
    write(tmp_path, {**TEXTS, "mkdocs.yml": "site_name: House\ndocs_dir: content\n"})
    assert run(tmp_path, "accept", "index", "--by", "Siân").code == 2
    assert not (tmp_path / LEDGER).exists()


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="needs rights that can be taken away"
)
def test_a_folder_that_may_not_be_written_to(project: Path) -> None:
    (project / "content").chmod(0o500)
    found = run(project, "accept", "index", "--by", "Siân")
    (project / "content").chmod(0o700)
    assert found.code == 2
    assert "cannot be written" in found.err


def test_a_file_where_the_folder_should_be(project: Path) -> None:
    write(project, {"content/data/sign-off": "tŷ"})
    found = run(project, "accept", "index", "--by", "Siân")
    assert found.code == 2
    assert "The ledger cannot be written" in found.err
    assert (project / "content/data/sign-off").read_text(encoding="utf-8") == "tŷ"


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="needs links")
def test_a_link_out_of_the_content_is_not_followed(
    project: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside")
    (project / "content/data").mkdir()
    (project / "content/data/sign-off").symlink_to(outside, target_is_directory=True)
    found = run(project, "accept", "index", "--by", "Siân")
    assert found.code == 2
    assert "outside the content folder" in found.err
    assert list(outside.iterdir()) == []
