"""Texts that would take hours to read are refused at their place; what people write never is."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.helpers import page, site_of

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.markdown.entangled import inline_steps

ROOT = Path(__file__).resolve().parents[3]


def faults_of(body: str) -> list[Fault]:
    faults = site_of({"en/a.md": page(body=body), "cy/a.md": page(body="Tŷ a dŵr.\n")}).faults
    return [fault for fault in faults if fault.name == "text-entangled"]


@pytest.mark.parametrize("marks", ["[", "![", "*a ", "`a", "[a](b) "])
def test_the_place_is_that_of_the_paragraph(marks: str) -> None:
    [fault] = faults_of("Tŷ.\n\nDŵr.\n\n" + marks * 100_000)
    assert (fault.position.path, fault.position.line, fault.position.column) == ("content/en/a.md", 8, 1)


def test_tags_are_looked_for_in_the_whole_page() -> None:
    assert len(faults_of("<a " * 100_000)) == 1


@pytest.mark.parametrize(
    "body",
    [
        "[" * 500,
        "Tŷ [ dŵr " * 300,
        "[tŷ](https://example.org/tŷ) " * 2_000,
        "**tŷ** a *dŵr* " * 2_000,
        "| a | b |\n|---|---|\n" + "| [tŷ](x.md) | *dŵr* `c` |\n" * 20_000,
        "- [tŷ](x.md) < 5 ac `c`\n" * 20_000,
        "<span>tŷ</span> " * 2_000,
        "    " + "[*`" * 100_000,
        "```\n" + "[*`" * 100_000 + "\n```",
        "Tŷ a dŵr. " * 100_000,
    ],
    ids=lambda body: body[:12],
)
def test_what_is_quick_to_read_is_read(body: str) -> None:
    assert faults_of(body) == []


def test_pages_of_the_examples_are_far_from_it() -> None:
    texts = [path.read_text(encoding="utf-8") for path in (ROOT / "content").rglob("*.md")]
    paragraphs = [paragraph for text in texts for paragraph in text.split("\n\n")]
    assert max(map(inline_steps, paragraphs)) < 1_000_000
