"""Snippets as the editor fills them in: what comes out must be what the check takes."""

from __future__ import annotations

import json
import re

import pytest
from tests.helpers import site_of

from cyhoeddi.model.located_yaml import read_yaml
from cyhoeddi.model.schema import faults_against
from cyhoeddi.outputs.editor.snippets import Snippet, snippets, snippets_file

SNIPPETS = {snippet.prefix: snippet for snippet in snippets()}
_CHOICE = re.compile(r"\$\{\d+\|([^|]*)\|\}")
_PLACE = re.compile(r"\$\{\d+:((?:\\.|[^}\\])*)\}")


def filled(snippet: Snippet) -> str:
    """What stands in the page when every place is left as it is offered."""
    text = "\n".join(snippet.lines)
    text = _CHOICE.sub(lambda match: match[1].split(",")[0], text)
    text = _PLACE.sub(lambda match: re.sub(r"\\(.)", r"\1", match[1]), text)
    return text.replace("$0", "")


def front_matter(prefix: str) -> str:
    text = filled(SNIPPETS[prefix])
    if prefix in ("action", "gweithred"):
        return f"title: Tŷ\nactions:\n{text}"
    if prefix in ("priority", "blaenoriaeth"):
        return f"title: Dŵr\n{text}"
    return text.split("---\n")[1]


@pytest.mark.parametrize("prefix", [prefix for prefix in SNIPPETS if prefix not in ("plan", "cynllun")])
def test_what_it_writes_is_valid(prefix: str) -> None:
    data, faults = read_yaml(front_matter(prefix), "a.md")
    assert not faults
    assert not list(faults_against("page", data))


@pytest.mark.parametrize(
    "english,welsh", [("page", "tudalen"), ("action", "gweithred"), ("priority", "blaenoriaeth")]
)
def test_both_languages_make_one_page(english: str, welsh: str) -> None:
    pages = {
        "en/a.md": f"---\n{front_matter(english)}\n---\n\nText.\n",
        "cy/a.md": f"---\n{front_matter(welsh)}\n---\n\nTestun ŵy.\n",
    }
    wrong = {fault.name for fault in site_of(pages).faults}
    # Bodies and areas that the snippets name as examples are not in a site without data.
    assert wrong <= {"organisation-unknown"}


def test_the_action_plan_is_a_directive_that_is_known() -> None:
    for prefix in ("plan", "cynllun"):
        pages = {
            f"{language}/a.md": f"---\ntitle: Tŷ\n---\n\n{filled(SNIPPETS[prefix])}\n"
            for language in ("en", "cy")
        }
        assert not site_of(pages).faults


def test_the_places_are_numbered_in_order() -> None:
    for snippet in SNIPPETS.values():
        numbers = [int(number) for number in re.findall(r"\$\{(\d+)", "\n".join(snippet.lines))]
        assert numbers == list(range(1, len(numbers) + 1))
        assert snippet.lines[-1] == "$0"


def test_the_file_holds_every_snippet_for_markdown() -> None:
    entries = json.loads(snippets_file()).values()
    assert [entry["prefix"] for entry in entries] == list(SNIPPETS)
    assert all("markdown" in entry["scope"].split(",") for entry in entries)
