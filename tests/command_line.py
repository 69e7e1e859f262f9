"""Runs ``cyhoeddi`` as a person would, in a folder with a small project; in this process, since that is faster."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from click.testing import CliRunner

from cyhoeddi.cli import main

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


@dataclass(frozen=True, slots=True)
class Run:
    """How a command ended, and what it printed."""

    code: int
    out: str
    err: str


def run(folder: Path, *arguments: str) -> Run:
    """Runs ``cyhoeddi`` with these arguments in a folder; an exception fails the test."""
    with contextlib.chdir(folder):
        result = CliRunner(env=dict.fromkeys(_LANGUAGE_OF_SYSTEM)).invoke(main, arguments)
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return Run(result.exit_code, result.stdout, result.stderr)


def write(folder: Path, texts: Mapping[str, str]) -> Path:
    """Puts texts into files below a folder, by their path."""
    for path, text in texts.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
    return folder
