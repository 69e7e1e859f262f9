"""A small strategy in large print, as a PDF."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from tests.outputs.small_site import small_site

from cyhoeddi.outputs.pdf import write_pdf
from cyhoeddi.outputs.print.document import print_html

pytestmark = pytest.mark.pdf


def sizes(file: Path) -> set[int]:
    """The sizes of all letters of a PDF, in points."""
    command = ["pdftohtml", "-xml", "-i", "-zoom", "1", "-stdout", str(file)]
    run = subprocess.run(command, capture_output=True, check=True)
    return {int(size) for size in re.findall(r'<fontspec id="\d+" size="(\d+)"', run.stdout.decode())}


def test_its_letters_are_large(tmp_path: Path) -> None:
    """18 point in the text; running heads, and the numbers of footnotes, are the least."""
    site = small_site()
    file, ordinary = tmp_path / "bras.pdf", tmp_path / "cyffredin.pdf"
    write_pdf(print_html(site.strategies[0], site, "cy", large_print=True), tmp_path, file)
    write_pdf(print_html(site.strategies[0], site, "cy"), tmp_path, ordinary)
    assert min(sizes(file)) >= 13
    assert 18 in sizes(file)
    assert min(sizes(ordinary)) < 10
