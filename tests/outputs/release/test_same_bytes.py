"""The same commit and day give the same bytes, wherever and by whomever the release is made."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.adapters.built_site import lay
from tests.outputs.release.repository import repository

import cyhoeddi

_PACKAGE = str(Path(cyhoeddi.__file__).parents[1])
_MACHINES: tuple[tuple[str, int, Mapping[str, str]], ...] = (
    ("one", 0o022, {"TZ": "Pacific/Kiritimati", "LANG": "C.UTF-8", "PYTHONHASHSEED": "1"}),
    (
        "another folder/tŷ",
        0o077,
        {
            "TZ": "America/Los_Angeles",
            "LC_ALL": "cy_GB.UTF-8",
            "PYTHONHASHSEED": "2",
            "SOURCE_DATE_EPOCH": "1800000000",
        },
    ),
)


def _release(folder: Path, mask: int, environment: Mapping[str, str]) -> dict[str, bytes]:
    def change(project: Path) -> None:
        settings = project / "mkdocs.yml"
        text = settings.read_text(encoding="utf-8").replace("documents: []", "documents: [pdf, word]")
        settings.write_text(text, encoding="utf-8", newline="\n")

    project = repository(lay("releasable", folder, change))
    command = [sys.executable, "-m", "cyhoeddi", "release", "violence", "--published", "2024-01-31"]
    result = subprocess.run(
        command,
        cwd=project,
        env={**os.environ, "PYTHONPATH": _PACKAGE, **environment},
        umask=mask,
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    assert result.returncode == 0, result.stdout + result.stderr
    made = project / "dist" / "releases"
    files = {path.relative_to(made).as_posix(): path for path in made.rglob("*") if path.is_file()}
    return {name: path.read_bytes() for name, path in sorted(files.items())}


def test_same_bytes_on_two_machines(tmp_path: Path) -> None:
    with ThreadPoolExecutor() as pool:
        first, second = pool.map(lambda one: _release(tmp_path / one[0], one[1], one[2]), _MACHINES)
    assert list(first) == list(second)
    assert [name for name in first if first[name] != second[name]] == []
    documents = [name for name in first if name.startswith("violence-2024/files/")]
    assert {Path(name).suffix for name in documents} == {".pdf", ".docx"}
    assert {name.split("/")[2] for name in documents} == {"en", "cy"}
