"""What is expected at a host, from the release and the lists of its bundle."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from tests.outputs.verification.edition import ADDRESS, DOCUMENTS, WORD, bundle, release

from cyhoeddi.model.organisation import Organisation
from cyhoeddi.model.partner import Partner
from cyhoeddi.model.position import Position
from cyhoeddi.model.release import ReleasedHost
from cyhoeddi.model.settings import Settings
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.outputs.bundle.packing import CHECKSUMS
from cyhoeddi.outputs.verification.hosts import chosen, hosts_of
from cyhoeddi.outputs.verification.released import (
    bundle_of,
    edition_said,
    expected_files,
    read_checksums,
    sha256_of,
)
from cyhoeddi.outputs.verification.task import tasks_of

LIST = read_checksums(bundle()[CHECKSUMS])
PAGES = ["en/trees/index.html", "en/trees/Needs/index.html", "cy/coed/index.html", "cy/coed/tŷ/index.html"]
ALL = [*PAGES[:2], DOCUMENTS["en"], *PAGES[2:], DOCUMENTS["cy"], WORD]


def names(*arguments: object) -> list[str]:
    return [file.name for file in expected_files(release(), *arguments)]  # type: ignore[arg-type]


def test_the_pages_and_documents_of_each_language_are_expected() -> None:
    found = expected_files(release(), LIST, bundle()["publication.json"], bundle())
    assert [file.name for file in found] == ALL
    assert [file.language for file in found] == ["en"] * 3 + ["cy"] * 4
    assert [file.kind for file in found] == [
        "page",
        "page",
        "document",
        "page",
        "page",
        "document",
        "document",
    ]
    assert all(file.original is not None and file.size == len(file.original) for file in found)


def test_without_a_publication_all_below_the_languages_is_expected() -> None:
    assert sorted(names(LIST, None, {})) == sorted(ALL)


def test_without_a_list_the_documents_of_the_release_are_expected() -> None:
    assert names({}, None, {}) == [DOCUMENTS["en"], DOCUMENTS["cy"], WORD]


@pytest.mark.parametrize(
    "line, found",
    [
        ("a" * 64 + "  cy/tŷ a dŵr.pdf", {"cy/tŷ a dŵr.pdf": "a" * 64}),
        ("a" * 64 + " *x", {"x": "a" * 64}),
        ("a" * 63 + "  x", {}),
        ("A" * 64 + "  x", {}),
        ("<!doctype html>", {}),
        ("", {}),
    ],
)
def test_a_list_of_checksums(line: str, found: dict[str, str]) -> None:
    assert read_checksums(f"{line}\n".encode()) == found


@pytest.mark.parametrize(
    "said, edition",
    [
        (bundle("2024")["publication.json"], "2024"),
        (b'{"released": {"strategy": "other", "edition": "2024"}}', None),
        (b'{"released": {"strategy": "trees"}}', None),
        (b'{"strategies": {}}', None),
        (b"<html>", None),
    ],
)
def test_the_edition_that_a_host_says_it_has(said: bytes, edition: str | None) -> None:
    assert edition_said(said, "trees") == edition


def _keep(project: Path, name: str, files: dict[str, bytes]) -> None:
    folder = project / "dist/releases/trees-2026"
    folder.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(folder / name, "w") as packed:
        for entry, data in files.items():
            packed.writestr(entry, data)


@pytest.mark.parametrize("host, name", [("powys", "trees-2026-powys.zip"), ("site", "trees-2026.zip")])
def test_the_bundle_that_was_made_for_a_host(tmp_path: Path, host: str, name: str) -> None:
    _keep(tmp_path, name, dict(bundle()))
    assert bundle_of(tmp_path, release(), host, release().hosts["powys"].checksums) == bundle()
    assert bundle_of(tmp_path, release(), host, None) == {}
    assert bundle_of(tmp_path, release("2024"), host, release().hosts["powys"].checksums) == {}


@pytest.mark.parametrize("change", [{WORD: b"by hand"}, {CHECKSUMS: b""}, {"cy/coed/index.html": b""}])
def test_a_bundle_that_was_changed_by_hand_does_not_count(tmp_path: Path, change: dict[str, bytes]) -> None:
    _keep(tmp_path, "trees-2026-powys.zip", {**bundle(), **change})
    assert bundle_of(tmp_path, release(), "powys", release().hosts["powys"].checksums) == {}


def test_a_bundle_that_is_no_zip_does_not_count(tmp_path: Path) -> None:
    _keep(tmp_path, "trees-2026-powys.zip", {})
    (tmp_path / "dist/releases/trees-2026/trees-2026-powys.zip").write_bytes(b"PK\x03\x04 t\xc5\xb7")
    assert bundle_of(tmp_path, release(), "powys", release().hosts["powys"].checksums) == {}


def _site(url: str, *partners: tuple[str, str]) -> Site:
    places = tuple(Partner(id_, address, Position("mkdocs.yml")) for id_, address in partners)
    settings = Settings(site_name=Words("Site", "Safle"), site_url=url, partners=places)
    bodies = {"powys": Organisation("powys", Words("Powys Council", "Cyngor Powys"))}
    return Site(settings, organisations=bodies, releases=(release("2024"), release()))


def test_hosts_are_those_of_the_settings() -> None:
    site = _site("https://example.org", ("powys", ADDRESS), ("tŷ", "https://ty.example/"))
    own, powys, new = hosts_of(site, release())
    assert (own.id, own.address, own.name, own.checksums) == (
        "site",
        "https://example.org/",
        Words("Site", "Safle"),
        None,
    )
    assert (powys.name.cy, powys.checksums) == ("Cyngor Powys", release().hosts["powys"].checksums)
    assert (new.name, new.checksums, new.released_for) == (Words("tŷ", "tŷ"), None, None)


def test_the_address_of_the_settings_is_asked_not_that_of_the_release() -> None:
    (host,) = hosts_of(_site("", ("powys", "https://new.example/")), release())
    assert (host.address, host.released_for) == ("https://new.example/", ADDRESS)
    assert host.checksums is not None


@pytest.mark.parametrize("url", ["", "/strategies/", "file:///srv/", "ftp://example.org/"])
def test_only_web_addresses_are_asked(url: str) -> None:
    assert hosts_of(_site(url), release()) == ()


@pytest.mark.parametrize(
    "wanted, id_",
    [(ADDRESS, "powys"), (ADDRESS.rstrip("/"), "powys"), ("powys", "powys"), ("site", "site"),
     ("https://example.org", "site"),
     ("https://evil.example/", None), (f"{ADDRESS}en/", None), ("", None)],
)  # fmt: skip
def test_a_host_is_named_by_its_address_or_id(wanted: str, id_: str | None) -> None:
    found = chosen(hosts_of(_site("https://example.org/", ("powys", ADDRESS)), release()), wanted)
    assert (found.id if found else None) == id_


def test_a_task_knows_the_other_editions(tmp_path: Path) -> None:
    _keep(tmp_path, "trees-2026-powys.zip", dict(bundle()))
    (task,) = tasks_of(_site("", ("powys", ADDRESS)), tmp_path, release())
    assert task.bundle == bundle()
    assert [edition.name for edition in task.others] == ["2024"]
    assert task.other_lists == {release("2024").hosts["powys"].checksums: "2024"}
    assert (task.copies, task.copy_lists) == ((), {})


def test_a_task_knows_the_copies_for_other_hosts(tmp_path: Path) -> None:
    here = "https://example.org/"
    files = bundle(address=here)
    own = ReleasedHost(here, sha256_of(files[CHECKSUMS]))
    _keep(tmp_path, "trees-2026.zip", dict(files))
    both = replace(release(), hosts={**release().hosts, "site": own})
    site, powys = tasks_of(_site(here, ("powys", ADDRESS)), tmp_path, both)
    assert (site.bundle, powys.bundle) == (files, {})
    assert [(copy.name, copy.checksums) for copy in powys.copies] == [
        (here, read_checksums(files[CHECKSUMS]))
    ]
    assert powys.copy_lists == {own.checksums: here}
    assert (site.copies, site.copy_lists) == ((), {release().hosts["powys"].checksums: ADDRESS})
