"""What a preview keeps from one build to the next never shows: a site that follows edits is the one built anew."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from tests.adapters.built_site import environment, lay

from cyhoeddi.adapters.preview import _Preview

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.slow

EDITS: tuple[Mapping[str, str], ...] = (
    {
        "en/plan/index.md": "---\ntitle: Plan\nduty: serious-violence-duty\n---\n\nRing 07700 900123, ŵyr.\n",
        "cy/plan/index.md": "---\ntitle: Y Cynllun\nslug: cynllun\n---\n\nMae’r cynllum yn y tŷ: 12.\n",
        "en/plan/more.md": "---\ntitle: More\n---\n\n## Deep\n\n/// action-plan\n///\n",
    },
    {
        "data/spelling.txt": "cynllum\n",
        "cy/plan/more.md": "---\ntitle: Mwy\n---\n\n## Dwfn\n\n<b>ŷ</b> [i](index.md)\n\n/// action-plan\n///\n",
    },
    {
        "data/organisations.yml": "heddlu: {name: {en: Dyfed-Powys Police Force, cy: Heddlu}}\n",
        "en/plan/more.md": "---\ntitle: More\n---\n\n## Deeper\n\nDyfed-Powys Polise Force.\n",
    },
)
FRESH = """\
import sys
from pathlib import Path
from tests.adapters.test_preview_same import built
built(Path(sys.argv[1]), Path(sys.argv[2]))
"""
FOLLOWING = """\
import sys
from pathlib import Path
from tests.adapters.test_preview_same import follow_edits
follow_edits(Path(sys.argv[1]), Path(sys.argv[2]))
"""


def preview_of(project: Path, folder: Path) -> _Preview:
    folder.mkdir()
    return _Preview(project / "mkdocs.yml", "127.0.0.1:8123", "en", folder)


def built(project: Path, folder: Path, preview: _Preview | None = None) -> Path:
    """Where a preview has built the site; a new one, where none is given."""
    preview = preview or preview_of(project, folder)
    config = preview.configured()
    config.plugins.on_startup(command="serve", dirty=False)
    preview._built(config)
    return Path(config.site_dir)


def contents(folder: Path) -> dict[str, bytes]:
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file() and file.suffix != ".gz"
    }


def write(project: Path, edit: Mapping[str, str]) -> None:
    for path, text in edit.items():
        file = project / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def follow_edits(project: Path, folder: Path) -> None:
    """Builds a site and, after each of the edits, builds it again with what was kept; a folder each."""
    preview = preview_of(project, folder / "kept")
    for number, edit in enumerate(({}, *EDITS)):
        write(project, edit)
        shutil.copytree(built(project, folder, preview), folder / f"shown-{number}")


def in_a_process(script: str, *paths: Path) -> None:
    """A preview has a process for itself, and here too: other tests have kept what is none of its business."""
    subprocess.run([sys.executable, "-c", script, *paths], cwd=ROOT, env=environment(), check=True)


def test_a_site_that_followed_edits_is_the_one_that_another_process_builds(tmp_path: Path) -> None:
    project = lay("two-strategies", tmp_path / "project")
    in_a_process(FOLLOWING, project, tmp_path)
    shown = [contents(tmp_path / f"shown-{number}") for number in range(len(EDITS) + 1)]
    project = lay("two-strategies", tmp_path / "anew" / "project")
    for number, edit in enumerate(EDITS, start=1):
        write(project, edit)
        fresh = tmp_path / f"fresh-{number}"
        in_a_process(FRESH, project, fresh)
        assert shown[number] == contents(fresh / "1")
        assert shown[number] != shown[number - 1]
