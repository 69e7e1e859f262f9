"""A folder that is there whole or as it was before."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cyhoeddi.outputs import whole_folder as module
from cyhoeddi.outputs.whole_folder import whole_folder

BUILD = """
import sys, time
from pathlib import Path
from cyhoeddi.outputs import whole_folder as module

target, moment = Path(sys.argv[1]), sys.argv[2]

def here(name):
    if name == moment:
        print("here", flush=True)
        time.sleep(60)

def swap_in(*folders, swap_in=module._swap_in):
    here("before the swap")
    swap_in(*folders)
    here("after the swap")

module._swap_in = swap_in
if moment == "between two renames":
    module._exchange = lambda *_: False
    rename = Path.rename
    Path.rename = lambda self, to: (rename(self, to), here(moment))
with module.whole_folder(target) as aside:
    here("at the start")
    for number in range(20):
        (aside / f"{number}.html").write_text("newydd")
        if number == 10:
            here("half way")
"""

WHOLE = {f"{number}.html": "newydd" for number in range(20)}
FORMER = {"index.html": "hen", "sub/ŵ.html": "hen"}


def contents(folder: Path) -> dict[str, str]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in files}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    for name, text in FORMER.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def build(target: Path, text: str = "newydd") -> None:
    with whole_folder(target) as aside:
        (aside / "index.html").write_text(text, encoding="utf-8")


@pytest.mark.parametrize("exchange", [True, False])
def test_the_new_takes_the_place_of_the_former(
    site: Path, monkeypatch: pytest.MonkeyPatch, exchange: bool
) -> None:
    if not exchange:
        monkeypatch.setattr(module, "_exchange", lambda *_: False)
    build(site)
    assert contents(site) == {"index.html": "newydd"}
    assert [path.name for path in site.parent.iterdir()] == ["site"]


def test_where_there_was_none(tmp_path: Path) -> None:
    build(tmp_path / "deep" / "site[1]")
    assert contents(tmp_path) == {"deep/site[1]/index.html": "newydd"}


@pytest.mark.parametrize("error", [ValueError, OSError, KeyboardInterrupt, SystemExit])
def test_an_error_leaves_the_former(site: Path, error: type[BaseException]) -> None:
    with pytest.raises(error), whole_folder(site) as aside:  # noqa: PT012 (what is written first matters)
        (aside / "half.html").write_text("hanner", encoding="utf-8")
        raise error
    assert contents(site) == FORMER
    assert [path.name for path in site.parent.iterdir()] == ["site"]


def test_a_file_or_link_in_its_place_is_replaced_alone(tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept/a").write_text("a", encoding="utf-8")
    (tmp_path / "link").symlink_to("kept")
    (tmp_path / "file").write_text("x", encoding="utf-8")
    for name in ("link", "file"):
        build(tmp_path / name)
    assert contents(tmp_path) == {"kept/a": "a", "link/index.html": "newydd", "file/index.html": "newydd"}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "kept", "link"]


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
@pytest.mark.parametrize(
    "moment, left",
    [
        ("at the start", FORMER),
        ("half way", FORMER),
        ("before the swap", FORMER),
        ("after the swap", WHOLE),
        ("between two renames", None),
        ("never", WHOLE),
    ],
)
def test_a_killed_build(site: Path, moment: str, left: dict[str, str] | None) -> None:
    command = [sys.executable, "-c", BUILD, str(site), moment]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        reached = process.stdout.readline().strip() == "here"
        if reached:
            process.send_signal(signal.SIGKILL)
        process.wait(30)
    assert reached == (moment != "never")
    assert (contents(site) if site.exists() else None) == left
    build(site, "nesaf")
    assert contents(site) == {"index.html": "nesaf"}
    assert [path.name for path in site.parent.iterdir()] == ["site"]


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
@pytest.mark.parametrize("milliseconds", [60, 90, 120, 150, 200])
def test_a_build_killed_at_any_moment(site: Path, milliseconds: int) -> None:
    process = subprocess.Popen([sys.executable, "-c", BUILD, str(site), "never"])
    time.sleep(milliseconds / 1000)
    process.kill()
    process.wait(30)
    assert contents(site) in (FORMER, WHOLE)


def test_a_former_folder_gets_its_name_back_when_the_next_build_fails(site: Path) -> None:
    site.rename(site.with_name(".site-former-999999999"))
    with pytest.raises(ValueError, match="x"), whole_folder(site):
        raise ValueError("x")
    assert contents(site) == FORMER


def test_what_another_running_build_has_aside_is_left_alone(site: Path) -> None:
    running = site.with_name(f".site-building-{os.getppid()}")
    running.mkdir()
    build(site)
    assert running.is_dir()
