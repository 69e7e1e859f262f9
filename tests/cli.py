"""``cyhoeddi`` run as a program, and small projects for it to look at."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import cyhoeddi

SETTINGS = """\
site_name: House
docs_dir: content
plugins:
  - i18n:
      docs_structure: folder
      languages: [{locale: en, name: English, default: true}, {locale: cy, name: Cymraeg}]
  - cyhoeddi: {languages: [en, cy]}
"""

_LANGUAGE_OF_SYSTEM = ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE")


class Run:
    """One run of a command; a traceback is a failure whatever it says."""

    def __init__(self, folder: Path, *arguments: str, **environment: str) -> None:
        inherited = {key: value for key, value in os.environ.items() if key not in _LANGUAGE_OF_SYSTEM}
        package = {"PYTHONPATH": str(Path(cyhoeddi.__file__).parents[1])}
        result = subprocess.run(
            [sys.executable, "-m", "cyhoeddi", *arguments],
            cwd=folder,
            env={**inherited, **package, **environment},
            capture_output=True,
            check=False,
        )
        self.code = result.returncode
        self.out = result.stdout.decode("utf-8").replace("\r\n", "\n")
        self.err = result.stderr.decode("utf-8").replace("\r\n", "\n")
        assert "Traceback" not in self.out + self.err


def project(folder: Path, texts: dict[str, str]) -> Path:
    """The folder with the texts written into it, line ends as they are."""
    for path, text in texts.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="")
    return folder
