"""``cyhoeddi release`` as a person would run it, on a small site that may go out."""

from __future__ import annotations

import hashlib
import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import html
from tests.adapters.built_site import append, lay, write
from tests.command_line import run
from tests.conftest import Once
from tests.outputs.release.repository import commit, git, repository

from cyhoeddi.model.disk import load_site
from cyhoeddi.model.release import Release
from cyhoeddi.outputs.release import release_folder

DAY = "2024-01-31"
INDEX = "content/en/violence/index.md"
BASE, THERE = "https://example.org/", "https://www.powys.example/strategaeth/"

Change = Callable[[Path], None]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return repository(lay("releasable", tmp_path / "tŷ"))


@pytest.fixture(scope="module")
def released(once: Once) -> Path:
    """The site, released and committed."""

    def fill(folder: Path) -> None:
        repository(lay("releasable", folder))
        result = run(folder, "release", "violence", "--published", DAY)
        assert (result.code, result.out) == (0, ""), result.out + result.err
        assert "Released dist/releases/violence-2024: the edition 2024 of violence" in result.err
        commit(folder)

    return once("released-site", fill)


@pytest.fixture
def copy(released: Path, tmp_path: Path) -> Path:
    """A copy of it that a test may change."""
    return shutil.copytree(released, tmp_path / "dŵr")  # type: ignore[return-value]


def _release(project: Path) -> Release:
    site = load_site(project / "mkdocs.yml")
    assert not [fault for fault in site.faults if fault.position.path.endswith("releases.yml")]
    return site.releases[-1]


def _files(file: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(file) as packed:
        assert packed.testzip() is None
        return {name: packed.read(name) for name in packed.namelist()}


def _replace(folder: Path, path: str, old: str, new: str) -> None:
    text = (folder / path).read_text(encoding="utf-8")
    assert old in text
    (folder / path).write_text(text.replace(old, new), encoding="utf-8", newline="\n")


def test_the_entry(released: Path) -> None:
    release = _release(released)
    assert (release.strategy, release.edition, release.published.isoformat()) == ("violence", "2024", DAY)
    assert release.commit == git(released, "rev-parse", "HEAD~1")
    assert list(release.sources) == [
        f"content/{language}/violence/{name}.md" for language in ("cy", "en") for name in ("index", "plan")
    ]
    assert {id_: host.address for id_, host in release.hosts.items()} == {"site": BASE, "cyngor": THERE}
    assert (release.supersedes, release.overrides, dict(release.submitted)) == (None, (), {})


def test_the_folder_is_as_its_lists_say(released: Path) -> None:
    folder, release = released / "dist/releases/violence-2024", _release(released)
    listed = dict(line.split("  ")[::-1] for line in (folder / "SHA256SUMS").read_text().splitlines())
    there = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    assert listed == {
        name: hashlib.sha256(path.read_bytes()).hexdigest()
        for name, path in there.items()
        if name != "SHA256SUMS"
    }
    for name, host in (("", "site"), ("-cyngor", "cyngor")):
        sums = _files(folder / f"violence-2024{name}.zip")["SHA256SUMS"]
        assert hashlib.sha256(sums).hexdigest() == release.hosts[host].checksums
    expected = {
        "strategy": "violence", "edition": "2024", "published": DAY, "commit": release.commit, "supersedes": None,
    }  # fmt: skip
    assert json.loads((folder / "publication.json").read_bytes())["released"] == expected
    states = {
        item["id"]: item["state"] for item in json.loads((folder / "checklist.json").read_bytes())["items"]
    }
    assert states["actions"] == "met"
    assert states["safeguarding-links"] == "not-yet"


@pytest.mark.parametrize(
    "address, words, other",
    [
        ("en/violence/2024", "Serious Violence Strategy: 2024 edition", "cy/trais/2024"),
        ("cy/trais/2024", "Strategaeth Trais Difrifol: argraffiad 2024", "en/violence/2024"),
    ],
)
def test_the_permanent_address(released: Path, address: str, words: str, other: str) -> None:
    for name, base in (("violence-2024", BASE), ("violence-2024-cyngor", THERE)):
        files = _files(released / f"dist/releases/violence-2024/{name}.zip")
        page = html.fromstring(files[f"{address}/index.html"].decode())
        assert page.xpath("string(//h1)").strip() == words
        assert page.xpath('//link[@rel="canonical"]/@href') == [f"{base}{address}/"]
        assert f"{base}{other}/" in page.xpath("//link[@hreflang]/@href")
        assert f"<loc>{base}{address}/</loc>".encode() in files["sitemap.xml"]


def test_status_tells_of_it(released: Path) -> None:
    assert "Released editions: 2024 (31 January 2024)." in run(released, "status").out
    assert "Argraffiadau a ryddhawyd: 2024 (31 Ionawr 2024)." in run(released, "status", "--lang", "cy").out
    (strategy,) = json.loads(run(released, "status", "--format", "json").out)["strategies"]
    (told,) = strategy["releases"]
    assert (told["edition"], told["published"], told["overrides"]) == ("2024", DAY, [])


def test_the_strategy_leads_to_it(released: Path) -> None:
    files = _files(released / "dist/releases/violence-2024/violence-2024.zip")
    for page, link in (("en/violence", "2024/"), ("cy/trais", "2024/")):
        found = html.fromstring(files[f"{page}/index.html"].decode())
        assert link in found.xpath("//a/@href")


def test_a_build_after_it_has_the_page_and_no_fault(copy: Path) -> None:
    result = run(copy, "build")
    assert result.code == 0, result.out
    assert (copy / "site/cy/trais/2024/index.html").is_file()
    assert git(copy, "status", "--porcelain") == ""


def _in_future(folder: Path) -> None:
    _replace(folder, INDEX, f"published: {DAY}", "published: 2999-01-31")


def _without_date(folder: Path) -> None:
    _replace(folder, INDEX, f"published: {DAY}\n", "")


def _of_later_year(folder: Path) -> None:
    _replace(folder, INDEX, "year: 2024", "year: 2025")


def _without_edition(folder: Path) -> None:
    _replace(folder, INDEX, "edition: {year: 2024, kind: full}\n", "")


def _without_host(folder: Path) -> None:
    _replace(folder, "mkdocs.yml", ", areas: [powys]", "")


def _with_host_of_another_kind(folder: Path) -> None:
    _replace(folder, "content/data/organisations.yml", "kind: local-authority", "kind: voluntary")


def _with_misspelt_host(folder: Path) -> None:
    _replace(folder, "mkdocs.yml", "{id: cyngor,", "{id: cyngro,")


def _without_address(folder: Path) -> None:
    recipient = (
        "{id: minister, name: {en: The Minister, cy: Y Gweinidog}, source: {at: '¶1', verified: 2026-11-27}}"
    )
    write(
        folder,
        "content/data/duties/serious-violence-duty.yml",
        f"id: serious-violence-duty\nrecipients:\n  - {recipient}\n",
    )


def _without_item(folder: Path) -> None:
    _replace(folder, INDEX, "  - governance\n", "")


def _without_what_the_law_asks_for(folder: Path) -> None:
    _replace(folder, "content/en/violence/plan.md", "covers: [actions]\n", "")
    _replace(folder, INDEX, "not_yet:\n", "not_yet:\n  actions: They follow.\n")
    _replace(folder, "content/cy/violence/index.md", "not_yet:\n", "not_yet:\n  actions: Byddant yn dilyn.\n")


def _changed_since_sign_off(folder: Path) -> None:
    _replace(folder, "content/cy/violence/index.md", "Rydym yn cadw pob tŷ", "Byddwn yn cadw pob tŷ")


def _never_signed_off(folder: Path) -> None:
    shutil.rmtree(folder / "content/data/sign-off")


def _draft(folder: Path) -> None:
    _replace(folder, "content/cy/violence/plan.md", "slug: cynllun\n", "slug: cynllun\ntranslation: draft\n")


def _without_lead(folder: Path) -> None:
    _replace(folder, "content/en/violence/plan.md", "lead: [cyngor]", "lead: [tbc]")


def _figures_differ(folder: Path) -> None:
    append(folder, "content/en/index.md", "\n12 houses.\n")
    append(folder, "content/cy/index.md", "\n13 o dai.\n")


@pytest.mark.parametrize(
    "change, day, gate, code",
    [
        (_in_future, "2999-01-31", "dates", "SRC142"),
        (_without_date, DAY, "dates", "SRC143"),
        (lambda _: None, "2024-02-01", "dates", "SRC143"),
        (_of_later_year, DAY, "dates", "SRC144"),
        (_without_edition, DAY, "dates", "SRC144"),
        (_without_item, DAY, "checklist", "SRC147"),
        (_without_what_the_law_asks_for, DAY, "checklist", "SRC147"),
        (_without_host, DAY, "hosts", "SRC148"),
        (_with_host_of_another_kind, DAY, "hosts", "SRC148"),
        (_with_misspelt_host, DAY, "hosts", "SRC109"),
        (_without_address, DAY, "recipients", "SRC149"),
        (_changed_since_sign_off, DAY, "welsh-sign-off", "FRS002"),
        (_never_signed_off, DAY, "welsh-sign-off", "FRS004"),
        (_draft, DAY, "welsh-sign-off", "FRS004"),
        (_without_lead, DAY, "leads", "PAR016"),
        (_figures_differ, DAY, "parity", "NUM001"),
    ],
)
@pytest.mark.parametrize("language, shut", [("en", "Shut: "), ("cy", "Ar gau: ")])
def test_a_shut_gate(
    project: Path, change: Change, day: str, gate: str, code: str, language: str, shut: str
) -> None:
    change(project)
    commit(project) if git(project, "status", "--porcelain") else None
    result = run(project, "release", "violence", "--published", day, "--lang", language)
    assert result.code == 1
    assert f" {code} " in result.out
    assert [line for line in result.err.splitlines() if line.startswith(f"{shut}{gate}, ")]
    assert not (project / "dist").exists()
    assert git(project, "status", "--porcelain") == ""


def test_only_gates_that_are_shut_are_offered_to_be_opened(project: Path) -> None:
    _without_host(project)
    _of_later_year(project)
    commit(project)
    result = run(project, "release", "violence", "--published", DAY)
    assert "These may be opened all the same: hosts; for each --override GATE" in result.err


def test_where_nobody_can_open_a_gate_none_is_offered(project: Path) -> None:
    result = run(project, "release", "violence", "--published", "2024-02-01", "--lang", "cy")
    assert "Ni all neb agor y giatiau hyn." in result.err
    assert "--override" not in result.err


def test_a_day_that_the_pages_do_not_give(project: Path) -> None:
    _without_date(project)
    commit(project)
    result = run(project, "release", "violence", "--published", DAY)
    assert f"The day of publication is not given on the pages and {DAY} in the release." in result.out


def test_the_notice_of_the_site_is_called_to_mind(project: Path) -> None:
    asked = ("release", "violence", "--published", DAY, "--dry-run", "--lang", "cy")
    assert "notice" not in run(project, *asked).err
    _replace(
        project,
        "mkdocs.yml",
        "documents: []",
        "documents: []\n      notice: {en: A draft., cy: Drafft ŵyr.}",
    )
    commit(project)
    assert "“Drafft ŵyr.”" in run(project, *asked).err


def test_what_is_not_in_git(project: Path) -> None:
    append(project, "content/cy/violence/plan.md", "\nDŵr.\n")
    write(project, "content/data/tŷ.csv", "a,b\n")
    result = run(project, "release", "violence", "--published", DAY)
    assert result.code == 1
    assert "content/cy/violence/plan.md:1:1: error SRC140" in result.out
    assert "content/data/tŷ.csv:1:1: error SRC140" in result.out


@pytest.mark.parametrize("folder", ["../elsewhere", "built/tŷ"])
def test_the_site_lies_where_the_settings_say(project: Path, folder: str) -> None:
    _replace(project, "mkdocs.yml", "docs_dir: content", f"docs_dir: content\nsite_dir: {folder}")
    commit(project)
    assert run(project, "build").code == 0
    result = run(project, "release", "violence", "--published", DAY, "--dry-run")
    assert result.code == 0, result.out + result.err


def test_no_repository(tmp_path: Path) -> None:
    project = lay("releasable", tmp_path / "tŷ")
    result = run(project, "release", "violence", "--published", DAY)
    assert result.code == 1
    assert "mkdocs.yml:1:1: error SRC141" in result.out


def test_an_edition_is_released_once(copy: Path) -> None:
    before = (copy / "content/data/releases.yml").read_bytes()
    result = run(copy, "release", "violence", "--published", DAY)
    assert result.code == 1
    assert f"{INDEX}:5:" in result.out
    assert "SRC145" in result.out
    assert (copy / "content/data/releases.yml").read_bytes() == before


def test_a_later_edition_takes_its_place(copy: Path) -> None:
    _replace(copy, INDEX, "kind: full", "kind: revised")
    _replace(copy, INDEX, "keep the houses safe", "keep all houses safe")
    commit(copy)
    options = ("--override", "welsh-sign-off", "--override", "checklist", "--by", "Siân Ŵyn", "--why", "Brys")
    result = run(copy, "release", "violence", "--published", DAY, *options)
    assert result.code == 0, result.out + result.err
    release = _release(copy)
    assert (release.edition, release.supersedes) == ("2024-revised", "2024")
    assert {(one.gate, one.by, one.why) for one in release.overrides} >= {
        ("welsh-sign-off", "Siân Ŵyn", "Brys")
    }
    files = _files(copy / "dist/releases/violence-2024-revised/violence-2024-revised.zip")
    old = html.fromstring(files["cy/trais/2024/index.html"].decode())
    assert "../2024-revised/" in old.xpath("//article//a/@href")
    new = html.fromstring(files["cy/trais/2024-revised/index.html"].decode())
    assert "../2024/" in new.xpath("//article//a/@href")


@pytest.mark.parametrize(
    "path, old, new, place",
    [
        (INDEX, "every house safe", "each house safe", f"{INDEX}:1:1"),
        ("content/cy/violence/plan.md", "Trwsio’r tŷ", "Trwsio’r to", "content/cy/violence/plan.md:1:1"),
    ],
)
@pytest.mark.parametrize("command", ["check", "build"])
def test_a_released_edition_is_not_edited(
    copy: Path, path: str, old: str, new: str, place: str, command: str
) -> None:
    _replace(copy, path, old, new)
    result = run(copy, command)
    assert result.code == 1
    assert f"{place}: error SRC146" in result.out
    assert not (copy / "site").exists()


def test_history_is_written_on(copy: Path) -> None:
    _replace(copy, INDEX, "contact:", "history:\n  - {date: 2024-05-01, text: A meeting was held.}\ncontact:")
    words = "slug: trais\nhistory:\n  - {date: 2024-05-01, text: Cynhaliwyd cyfarfod.}\n"
    _replace(copy, "content/cy/violence/index.md", "slug: trais\n", words)
    result = run(copy, "check")
    assert (result.code, "SRC146" in result.out) == (0, False)


def test_dry_run(project: Path) -> None:
    result = run(project, "release", "violence", "--published", DAY, "--dry-run", "--lang", "cy")
    assert result.code == 0
    assert "Gellir rhyddhau argraffiad 2024 o violence" in result.err
    assert not (project / "dist").exists()


@pytest.mark.parametrize(
    "options, words",
    [
        (["--override", "dates", "--by", "Siân", "--why", "Brys"], "--override dates: welsh-sign-off"),
        (["--override", "tŷ", "--by", "Siân", "--why", "Brys"], "--override tŷ"),
        (["--override", "hosts", "--why", "Brys"], "--by"),
        (["--override", "hosts", "--by", "Siân"], "--why"),
        (["--override", "hosts", "--by", " ", "--why", "Brys"], "--by"),
        (["--by", "Siân"], "--by"),
        (["--published", "31/01/2024"], "2024-01-31"),
        (["--published", "2024-02-30"], "2024-01-31"),
    ],
)
def test_options_that_cannot_be(released: Path, options: list[str], words: str) -> None:
    result = run(released, "release", "violence", "--published", DAY, *options)
    assert result.code == 2
    assert words in result.err


def test_a_strategy_that_there_is_not(released: Path) -> None:
    result = run(released, "release", "dŵr", "--published", DAY)
    assert result.code == 1
    assert "SRC107" in result.out


@pytest.mark.parametrize("fails", ["write_zip", "entry"])
def test_nothing_half_made_is_left(project: Path, monkeypatch: pytest.MonkeyPatch, fails: str) -> None:
    def full(*_: object) -> str:
        raise OSError(28, "No space left on device", "tŷ")

    if fails == "entry":
        monkeypatch.setattr("cyhoeddi.adapters.release_build.write_files", full)
    else:
        monkeypatch.setattr(release_folder, "write_zip", full)
    result = run(project, "release", "violence", "--published", DAY)
    assert result.code == 1
    assert "No space left on device" in result.err
    assert not list((project / "dist").rglob("*.*"))
    assert git(project, "status", "--porcelain") == ""
