"""Publishing by rsync to a server that is a folder here: ``ssh`` runs on this machine what is to run there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.automation.conftest import Program

SSH = """\
#!/bin/sh
echo "$@" >> "$SSH_LOG"
while [ "$1" = -o ]; do shift 2; done
shift
exec sh -c "$1"
"""
RSYNC = f"""\
#!/bin/sh
exec "{sys.executable}" - "$@" <<'PYTHON'
import os, pathlib, shutil, sys
given = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
assert len(given) == 2 and given[0].endswith("/"), sys.argv
source, target = pathlib.Path(given[0]), pathlib.Path(given[1].partition(":")[2])
if os.environ.get("RSYNC_FAILS"):
    sys.exit(12)
if "--dry-run" in sys.argv:
    for file in source.rglob("*"):
        there = target / file.relative_to(source)
        if file.is_file() and (not there.exists() or there.read_bytes() != file.read_bytes()):
            print("<f", file.relative_to(source))
else:
    shutil.copytree(source, target, dirs_exist_ok=True)
PYTHON
"""


@pytest.fixture
def published(site: Path, programs: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the server; the site is built, as far as the script looks at it."""
    monkeypatch.setenv("SSH_LOG", str(tmp_path / "ssh.log"))
    programs("ssh", SSH)
    programs("rsync", RSYNC)
    programs("date", '#!/bin/sh\necho "${NOW:-20270131T090000Z}"\n')
    build(site, "<p>Dŵr</p>")
    (tmp_path / "www").mkdir()
    return tmp_path / "www"


def build(site: Path, page: str) -> None:
    (site / "site/en").mkdir(parents=True, exist_ok=True)
    (site / "site/publication.json").write_text("{}", encoding="utf-8")
    (site / "site/en/index.html").write_text(page, encoding="utf-8")


def publish(site: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", "automation/publish-by-rsync.sh", *arguments], cwd=site, env={**os.environ, **environment},
        capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip


def shown(published: Path) -> str:
    return (published / "current/en/index.html").read_text(encoding="utf-8")


def test_it_only_shows_what_would_change_unless_told_otherwise(site: Path, published: Path) -> None:
    target = f"deploy@www.example.org:{published}"
    first = publish(site, target)
    assert first.returncode == 0
    assert "There is no site there yet" in first.stdout
    assert list(published.iterdir()) == []
    assert publish(site, "--really", target).returncode == 0
    build(site, "<p>Dŵr newydd</p>")
    again = publish(site, target)
    assert again.returncode == 0
    assert "<f en/index.html" in again.stdout
    assert shown(published) == "<p>Dŵr</p>"


def test_a_site_is_swapped_in_and_the_four_before_it_are_kept(site: Path, published: Path) -> None:
    target = f"deploy@www.example.org:{published}/"
    for day in range(1, 8):
        build(site, f"<p>Tŷ {day}</p>")
        done = publish(site, "--really", target, NOW=f"2027010{day}T090000Z")
        assert done.returncode == 0, done.stderr
        assert shown(published) == f"<p>Tŷ {day}</p>"
    assert sorted(folder.name for folder in (published / "sites").iterdir()) == [
        f"2027010{day}T090000Z" for day in range(3, 8)
    ]
    assert os.readlink(published / "current") == "sites/20270107T090000Z"  # noqa: PTH115
    assert sorted(entry.name for entry in published.iterdir()) == ["current", "sites"]


def test_a_transfer_that_breaks_off_leaves_the_former_site(site: Path, published: Path) -> None:
    target = f"deploy@www.example.org:{published}"
    publish(site, "--really", target)
    build(site, "<p>Hanner</p>")
    broken = publish(site, "--really", target, RSYNC_FAILS="1", NOW="20270201T090000Z")
    assert broken.returncode == 12
    assert "Published" not in broken.stdout
    assert shown(published) == "<p>Dŵr</p>"
    assert publish(site, "--really", target, NOW="20270202T090000Z").returncode == 0
    assert shown(published) == "<p>Hanner</p>"
    assert sorted(folder.name for folder in (published / "sites").iterdir()) == [
        "20270131T090000Z",
        "20270202T090000Z",
    ]


def test_a_server_that_cannot_be_reached_is_no_empty_server(
    site: Path, published: Path, programs: Program
) -> None:
    programs("ssh", "#!/bin/sh\nexit 255\n")
    done = publish(site, f"deploy@www.example.org:{published}")
    assert done.returncode == 255
    assert "There is no site there yet" not in done.stdout


@pytest.mark.parametrize(
    "target",
    [
        "",
        "/var/www",
        "www.example.org:",
        "www.example.org:www",
        "a:/x;reboot",
        "a:/$(id)",
        "a:/x y",
        "-oProxyCommand=id:/x",
        "a:/'x",
    ],
)
def test_a_target_that_is_none_is_refused_before_anything_is_run(
    site: Path, published: Path, tmp_path: Path, target: str
) -> None:
    done = publish(site, "--really", target)
    assert done.returncode == 2
    assert "Dywedwch i ble, fel hyn" in done.stderr
    assert not (tmp_path / "ssh.log").exists()


def test_neither_a_draft_nor_nothing_is_published(site: Path, published: Path, tmp_path: Path) -> None:
    build(site, '<p class="cy-banner cy-banner--draft">Drafft</p>')
    draft = publish(site, "--really", f"a@b:{published}")
    assert draft.returncode == 2
    assert "The built site is a draft" in draft.stderr
    shutil.rmtree(site / "site")
    nothing = publish(site, "--really", f"a@b:{published}")
    assert nothing.returncode == 2
    assert "Nid oes gwefan." in nothing.stderr
    assert not (tmp_path / "ssh.log").exists()


def test_ssh_never_asks_and_only_talks_to_servers_it_knows(
    site: Path, published: Path, tmp_path: Path
) -> None:
    publish(site, "--really", f"deploy@www.example.org:{published}")
    for line in (tmp_path / "ssh.log").read_text(encoding="utf-8").splitlines():
        if line.startswith("-o"):
            assert line.startswith("-o BatchMode=yes -o StrictHostKeyChecking=yes deploy@www.example.org ")


@pytest.mark.parametrize("really", ["", "--really"])
def test_with_a_secret_key_the_agent_holds_it_and_no_file_does(
    site: Path, published: Path, programs: Program, tmp_path: Path, really: str
) -> None:
    programs("ssh-agent", '#!/bin/sh\n[ "$1" = -k ] && touch "$HOME/ended"\ntrue\n')
    programs("ssh-add", '#!/bin/sh\n[ "$2" = - ] && cat > /dev/null && touch "$HOME/added"\n')
    (tmp_path / "home").mkdir()
    own = {
        "HOME": str(tmp_path / "home"),
        "PUBLISH_KEY": "KEY-ŵ",
        "PUBLISH_KNOWN_HOSTS": "www.example.org ssh-ed25519 AAAA",
    }
    done = subprocess.run(
        ["sh", "automation/publish-with-key.sh"], cwd=site, capture_output=True, text=True, check=False,
        env={**os.environ, **own, "PUBLISH_TO": f"deploy@www.example.org:{published}", "REALLY": really},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert (published / "current").exists() == bool(really)
    home = tmp_path / "home"
    assert sorted(p.relative_to(home).as_posix() for p in home.rglob("*")) == [
        ".ssh",
        ".ssh/known_hosts",
        "added",
        "ended",
    ]
    assert "KEY-ŵ" not in (home / ".ssh/known_hosts").read_text(encoding="utf-8")
