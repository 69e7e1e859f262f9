"""Both languages share the ids of their sections."""

from __future__ import annotations

import re

import pytest
from tests.helpers import page, site_of

from cyhoeddi.render.markdown import render_page
from cyhoeddi.render.section_ids import with_section_ids


def markdown_of(english: str, welsh: str, language: str = "cy", **more: str) -> str:
    site = site_of({"en/a.md": page(body=english), "cy/a.md": page(body=welsh), **more})
    shown = site.page(f"{language}/a.md")
    assert shown is not None
    return with_section_ids(shown.body, shown, site).rstrip("\n")


def ids_of(english: str, welsh: str, language: str = "cy") -> list[str]:
    """The ids of the headings as rendered."""
    site = site_of({"en/a.md": page(body=english), "cy/a.md": page(body=welsh)})
    shown = site.page(f"{language}/a.md")
    assert shown is not None
    return re.findall(r'<h\d[^>]*\bid="([^"]*)"', render_page(shown, site))


@pytest.mark.parametrize(
    "welsh, written",
    [
        ("## Anghenion y tŷ", "## Anghenion y tŷ { #needs }"),
        ("## Anghenion ##", "## Anghenion { #needs }"),
        ("##  Anghenion  ", "##  Anghenion   { #needs }"),
        ("## Anghenion { .lead }", "## Anghenion { #needs .lead }"),
        ("## Anghenion {: .lead data-a=b }", "## Anghenion { #needs .lead data-a=b }"),
        ("## Anghenion {#anghenion}", "## Anghenion {#anghenion}"),
        ("Anghenion yr ŵyr\n----------------", "Anghenion yr ŵyr { #needs }\n----------------"),
    ],
)
def test_a_welsh_heading_gets_the_id_of_its_english_twin(welsh: str, written: str) -> None:
    assert markdown_of("## Needs\n\nMany.", f"{welsh}\n\nLlawer.").split("\n\n")[0] == written


def test_english_is_left_as_it_is() -> None:
    body = "## Needs\n\nMany."
    assert markdown_of(body, "## Anghenion\n\nLlawer.", "en") == body


@pytest.mark.parametrize(
    "welsh",
    ["## Anghenion", "## Anghenion ##", "## Anghenion {: .lead }", "Anghenion\n=========\n"],
)
def test_the_rendered_ids_are_the_same(welsh: str) -> None:
    english = ("# Needs" if "=" in welsh else "## Needs") + "\n\nMany.\n\n## Aims\n\nFew."
    assert ids_of(english, f"{welsh}\n\nLlawer.\n\n## Nodau’r tŷ\n\nYchydig.") == ["needs", "aims"]
    assert ids_of(english, f"{welsh}\n\nLlawer.\n\n## Nodau’r tŷ\n\nYchydig.", "en") == ["needs", "aims"]


def test_an_explicit_english_id_is_taken_over() -> None:
    assert ids_of("## Needs {#what-we-need}\n\nMany.", "## Anghenion\n\nLlawer, ŵyr.") == ["what-we-need"]


def test_an_explicit_welsh_id_stays() -> None:
    assert ids_of("## Needs\n\nMany.", "## Anghenion {#tŷ}\n\nLlawer.") == ["tŷ"]


def test_the_same_heading_twice() -> None:
    english = "## Aims\n\nThere are 3.\n\n## Aims\n\nThere are 7."
    welsh = "## Nodau\n\nMae 3.\n\n## Nodau\n\nMae 7, ŵyr."
    assert ids_of(english, welsh) == ["aims", "aims_1"]
    assert ids_of(english, welsh) == ids_of(english, welsh, "en")


def test_a_section_without_a_twin_keeps_its_own_id() -> None:
    welsh = "## Nodau\n\nMae 3.\n\n## Y Gymraeg yn y tŷ\n\nMae 11.\n\n## Dulliau\n\nMae 7."
    assert ids_of("## Aims\n\nThere are 3.\n\n## Means\n\nThere are 7.", welsh) == [
        "aims",
        "y-gymraeg-yn-y-ty",
        "means",
    ]


def test_code_samples_are_untouched() -> None:
    english = "## Needs\n\n```\n## Needs\n```"
    welsh = "## Anghenion\n\n```\n## Anghenion\n```\n\n    ## Anghenion"
    assert (
        markdown_of(english, welsh) == "## Anghenion { #needs }\n\n```\n## Anghenion\n```\n\n    ## Anghenion"
    )


def test_a_heading_from_an_include() -> None:
    """Its text belongs to another file, which serves both languages."""
    files = {"data/note.md": "## Note\n\nŴyr.\n"}
    welsh = '## Anghenion\n\nLlawer.\n\n--8<-- "data/note.md"'
    english = '## Needs\n\nMany.\n\n--8<-- "data/note.md"'
    assert markdown_of(english, welsh, **files).startswith("## Anghenion { #needs }\n\nLlawer.\n\n## Note\n")


def test_a_page_in_one_language_is_left_as_it_is() -> None:
    site = site_of({"cy/a.md": page(body="## Anghenion\n")})
    shown = site.page("cy/a.md")
    assert shown is not None
    assert with_section_ids(shown.body, shown, site) == shown.body
