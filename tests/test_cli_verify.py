"""``cyhoeddi verify`` as a person runs it, against web servers of this machine."""

from __future__ import annotations

import functools
import http.server
import json
import shutil
import threading
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
import yaml
from scripts.local_nginx import nginx_serves, program
from tests.adapters.built_site import lay as lay_site
from tests.command_line import Run, run, write
from tests.conftest import Once
from tests.outputs.release.repository import commit, repository
from tests.outputs.verification.edition import DOCUMENTS, WORD, bundle, release

SETTINGS = """\
site_name: House
docs_dir: content
plugins:
  - i18n:
      docs_structure: folder
      languages: [{locale: en, name: English, default: true}, {locale: cy, name: Cymraeg}]
  - cyhoeddi:
      languages: [en, cy]
"""
NAMES = """\
powys:
  name: {en: Powys Council, cy: Cyngor Powys}
gwynedd:
  name: {en: Gwynedd Council, cy: Cyngor Gwynedd}
"""
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
TEXTS = {
    "content/en/index.md": "---\ntitle: Home\n---\n\nWelcome.\n",
    "content/cy/index.md": "---\ntitle: Hafan\n---\n\nCroeso i’r tŷ.\n",
    "content/data/organisations.yml": NAMES,
}


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def guess_type(self, path: object) -> str:
        return WORD_TYPE if str(path).endswith(".docx") else super().guess_type(str(path))

    def log_message(self, *arguments: object) -> None:
        """Quiet."""


class _Login(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = b"<title>Mewngofnodi</title><input type='password'>"
        if "login" in self.path:
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
        else:
            self.send_response(302)
            self.send_header("Location", "/login")
            body = b""
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments: object) -> None:
        """Quiet."""


@contextmanager
def server(handler: object) -> Iterator[str]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as serving:  # type: ignore[arg-type]
        thread = threading.Thread(target=serving.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield f"http://127.0.0.1:{serving.server_port}/"
        finally:
            serving.shutdown()
            thread.join()


def lay(folder: Path, files: dict[str, bytes]) -> Path:
    for name, data in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    return folder


def project(folder: Path, hosts: dict[str, str], years: tuple[str, ...] = ("2024", "2026")) -> Path:
    """A project with the releases, and with the partners at these addresses."""
    partners = "".join(f"        - {{id: {id_}, address: '{address}'}}\n" for id_, address in hosts.items())
    entries = []
    for one in (release(year, hosts) for year in years):
        entries.append({
            "strategy": one.strategy, "edition": one.edition, "published": one.published.isoformat(),
            "title": {"en": one.title.en, "cy": one.title.cy}, "commit": one.commit, "sources": {},
            "files": {name: {"sha256": file.sha256, "size": file.size} for name, file in one.files.items()},
            "hosts": {id_: {"address": h.address, "checksums": h.checksums} for id_, h in one.hosts.items()},
        })  # fmt: skip
    settings = SETTINGS + (f"      partners:\n{partners}" if partners else "")
    return write(
        folder, {**TEXTS, "mkdocs.yml": settings, "content/data/releases.yml": yaml.safe_dump(entries)}
    )


def verify(folder: Path, *arguments: str) -> Run:
    return run(folder, "verify", "trees", *arguments)


@pytest.fixture
def two_hosts(tmp_path: Path) -> Iterator[Path]:
    """Powys serves the edition; Gwynedd one language, with line ends changed, and the document of another year."""
    spoilt = {name: data for name, data in bundle().items() if not name.startswith("cy/")}
    page = "en/trees/Needs/index.html"
    spoilt[page] = spoilt[page].replace(b"\n", b"\r\n")
    good, bad = lay(tmp_path / "a", dict(bundle())), lay(tmp_path / "b", spoilt)
    with ExitStack() as stack:
        hosts = {
            id_: stack.enter_context(server(functools.partial(_Quiet, directory=str(root))))
            for id_, root in (("powys", good), ("gwynedd", bad))
        }
        yield project(tmp_path / "tŷ", hosts)


def test_all_as_released(two_hosts: Path) -> None:
    result = verify(two_hosts, "--host", "powys")
    assert result.code == 0
    assert result.out.startswith(
        "Trees, edition 2026, published on 31 January 2026\n\nPowys Council · http://127.0.0.1:"
    )
    assert "  English: as released · 3 files\n  Welsh: as released · 4 files\n" in result.out
    assert "Gwynedd" not in result.out
    assert result.err == "Hosts that serve what was released: 1 of 1.\n"


def test_what_is_wrong_is_told_with_what_is_to_be_done(two_hosts: Path) -> None:
    result = verify(two_hosts)
    assert result.code == 1
    assert result.out.index("Powys Council") < result.out.index("Gwynedd Council")
    gwynedd = result.out.partition("Gwynedd Council")[2]
    assert "only the English is there" in gwynedd
    assert "English: changed · 1 of 3 files" in gwynedd
    assert "    line ends were changed\n      en/trees/Needs/index.html\n" in gwynedd
    assert "Welsh: missing · 4 of 4 files" in gwynedd
    assert "For the web team: Please transfer the files again in binary mode" in gwynedd
    assert result.err.endswith("Hosts that serve what was released: 1 of 2.\n")


def test_the_same_in_welsh(two_hosts: Path) -> None:
    result = verify(two_hosts, "--lang", "cy")
    assert result.out.startswith("Coed a Dŵr, argraffiad 2026, a gyhoeddwyd ar 31 Ionawr 2026\n")
    assert "dim ond y Saesneg sydd yno" in result.out
    assert "newidiwyd diwedd y llinellau" in result.out
    assert "I’r tîm gwe: " in result.out


def test_another_edition_can_be_asked_for(two_hosts: Path) -> None:
    result = verify(two_hosts, "--edition", "2024", "--host", "powys")
    assert result.code == 1
    assert "English: another edition: 2026" in result.out


def test_json(two_hosts: Path) -> None:
    result = verify(two_hosts, "--format", "json")
    value = json.loads(result.out)
    assert (value["strategy"], value["edition"], value["published"]) == ("trees", "2026", "2026-01-31")
    powys, gwynedd = value["hosts"]
    assert (powys["released"], powys["advice"], powys["only"]) == (True, [], None)
    assert (gwynedd["released"], gwynedd["only"], gwynedd["name"]["cy"]) == (False, "en", "Cyngor Gwynedd")
    changed = [file for one in gwynedd["languages"] for file in one["files"] if file["change"]]
    assert [(file["file"], file["change"]["kind"]) for file in changed] == [
        ("en/trees/Needs/index.html", "line-ends")
    ]


def test_a_letter_for_each_web_team_that_has_something_to_do(two_hosts: Path) -> None:
    result = verify(two_hosts, "--letter")
    assert result.code == 1
    assert "Powys" not in result.out
    welsh, english = result.out.split("-" * 40)
    assert "Annwyl dîm gwe," in welsh
    assert "Coed a Dŵr, argraffiad 2026" in welsh
    assert "- Cymraeg: ar goll\n" in welsh
    assert "- Saesneg: wedi newid\n" in welsh
    assert "- Welsh: missing\n" in english
    assert "  - newidiwyd diwedd y llinellau: en/trees/Needs/index.html\n" in welsh
    assert "Dear web team," in english
    assert "Please transfer the files again in binary mode" in english


def test_a_login_page(tmp_path: Path) -> None:
    with server(_Login) as address:
        result = verify(project(tmp_path, {"powys": address}))
    assert result.code == 1
    assert "without signing in" in result.out


def test_the_bundle_in_dist_says_more(tmp_path: Path) -> None:
    page = "cy/coed/index.html"
    served = dict(bundle())
    del served["SHA256SUMS"]
    served[page] = served[page].replace(b"<p>", b"<div>Gwefan dan waith</div><p>", 1)
    with server(functools.partial(_Quiet, directory=str(lay(tmp_path / "a", served)))) as address:
        folder = project(tmp_path / "b", {"powys": address})
        (folder / "dist/releases/trees-2026").mkdir(parents=True)
        with zipfile.ZipFile(folder / "dist/releases/trees-2026/trees-2026-powys.zip", "w") as packed:
            for name, data in bundle().items():
                packed.writestr(name, data)
        result = verify(folder)
    assert result.code == 1
    assert "something was added (Gwefan dan waith)" in result.out
    assert "SHA256SUMS is not there; the bundle in dist/releases was used." in result.out


@pytest.mark.skipif(program() is None, reason="nginx is missing")
@pytest.mark.parametrize(
    "year, code, words", [("2026", 0, "as released"), ("2024", 1, "another edition: 2024")]
)
def test_nginx_with_the_ready_file(tmp_path: Path, year: str, code: int, words: str) -> None:
    """It packs pages for the way, has its own page for what is lost, and index pages."""
    lay(tmp_path / "root/strategaeth", dict(bundle(year)))
    (tmp_path / "nginx").mkdir()
    with nginx_serves(tmp_path / "root", "strategaeth/", tmp_path / "nginx") as address:
        result = verify(project(tmp_path / "project", {"powys": address}))
    assert (result.code, words in result.out) == (code, True), result.out


@pytest.mark.skipif(program() is None, reason="nginx is missing")
@pytest.mark.parametrize(
    "old, new, words",
    [
        ("index index.html;", "index none.html;", "there only with its file name: cy/coed/index.html"),
        ("application/pdf    ", "application/x-pdf  ", "served as the wrong type: application/x-pdf"),
        ("try_files $uri $uri/ =404;", "return 302 $uri;", "it redirects without end"),
        ("try_files $uri $uri/ =404;", "return 301 https://www.invalid$uri;", "it redirects to another host: https://www.invalid/"),
        ("try_files $uri $uri/ =404;", "return 503;", "the server is busy (503)"),
        ("try_files $uri $uri/ =404;", "return 403;", "refused (403)"),
        ("try_files $uri $uri/ =404;", "rewrite ^ /index.html break;", "another page comes instead"),
    ],
)  # fmt: skip
def test_nginx_that_misbehaves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, old: str, new: str, words: str
) -> None:
    import scripts.local_nginx

    ready = scripts.local_nginx.site_file

    def changed(port: int, root: Path, sub_path: str) -> str:
        text = ready(port, root, sub_path)
        assert text.count(old) == 1
        return text.replace(old, new)

    monkeypatch.setattr(scripts.local_nginx, "site_file", changed)
    lay(tmp_path / "root", dict(bundle()))
    (tmp_path / "nginx").mkdir()
    with nginx_serves(tmp_path / "root", "", tmp_path / "nginx") as address:
        result = verify(project(tmp_path / "project", {"powys": address}))
    assert (result.code, words in result.out) == (1, True), result.out


@pytest.fixture(scope="module")
def released(once: Once) -> Path:
    """The site that the tests of cyhoeddi release make, as they make it."""

    def fill(folder: Path) -> None:
        repository(lay_site("releasable", folder))
        assert run(folder, "release", "violence", "--published", "2024-01-31").code == 0
        commit(folder)

    return once("released-site", fill)


@pytest.mark.parametrize(
    "bundle_name, code, words",
    [
        ("violence-2024-cyngor.zip", 0, "Welsh: as released"),
        ("violence-2024.zip", 1, "Welsh: the copy that was made for https://example.org/"),
    ],
)
def test_a_release_that_a_partner_serves(
    released: Path, tmp_path: Path, bundle_name: str, code: int, words: str
) -> None:
    folder = Path(shutil.copytree(released, tmp_path / "tŷ"))
    with zipfile.ZipFile(folder / "dist/releases/violence-2024" / bundle_name) as packed:
        packed.extractall(tmp_path / "root")
    with server(functools.partial(_Quiet, directory=str(tmp_path / "root"))) as address:
        settings = (folder / "mkdocs.yml").read_text(encoding="utf-8")
        there = "https://www.powys.example/strategaeth/"
        assert there in settings
        write(folder, {"mkdocs.yml": settings.replace(there, address)})
        result = run(folder, "verify", "violence", "--host", "cyngor")
    assert (result.code, words in result.out) == (code, True), result.out
    assert f"The bundle was made for another address: {there}" in result.out


def test_nobody_listens(tmp_path: Path) -> None:
    with server(_Login) as address:
        pass
    result = verify(project(tmp_path, {"powys": address}))
    assert result.code == 1
    assert "English: not reachable\n  Welsh: not reachable\n" in result.out


def test_what_there_is_not_is_said_with_what_there_is(tmp_path: Path) -> None:
    folder = project(tmp_path, {"powys": "https://powys.invalid/strategaeth/"})
    for arguments, code, words in (
        (["verify", "nobody"], "SRC160", "trees"),
        (["verify", "trees", "--edition", "2019"], "SRC162", "2024, 2026"),
        (
            ["verify", "trees", "--host", "https://evil.invalid/"],
            "SRC163",
            "https://powys.invalid/strategaeth/",
        ),
    ):
        for language in ("en", "cy"):
            result = run(folder, *arguments, "--lang", language)
            assert (result.code, code in result.out, words in result.out) == (2, True, True), result.out


def test_nothing_was_released(tmp_path: Path) -> None:
    folder = project(tmp_path, {"powys": "https://powys.invalid/"}, ())
    facts = "duty: serious-violence-duty\nedition: {year: 2026, kind: full}\npublished: 2026-03-01\n"
    front = f"---\ntitle: Tŷ\n{facts}---\n\nTŷ.\n"
    write(folder, {f"content/{language}/trees/index.md": front for language in ("en", "cy")})
    result = verify(folder)
    assert (result.code, "SRC161" in result.out) == (2, True), result.out
    assert "cyhoeddi release trees --published 2026-03-01" in result.out


def test_nobody_to_ask(tmp_path: Path) -> None:
    result = verify(project(tmp_path, {}))
    assert (result.code, "mkdocs.yml:1:1: error SRC164" in result.out) == (2, True), result.out


def test_no_settings(tmp_path: Path) -> None:
    assert verify(tmp_path).code == 2


def test_the_edition_of_these_tests() -> None:
    assert {DOCUMENTS["cy"], WORD} <= bundle().keys()
