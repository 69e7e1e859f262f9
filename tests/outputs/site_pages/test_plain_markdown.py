"""Words of settings in Markdown show what they are."""

from __future__ import annotations

import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from cyhoeddi.model.markdown.dialect import extensions_with
from cyhoeddi.outputs.site_pages.plain_markdown import front_matter_text, plain_markdown

NAMES, SETTINGS = extensions_with({})


def shown(text: str) -> str:
    """The words that a reader sees of a Markdown text."""
    made = markdown.Markdown(extensions=NAMES, extension_configs=SETTINGS).convert(text)
    return " ".join(html.fragment_fromstring(made, create_parent=True).text_content().split())


@pytest.mark.parametrize(
    "text",
    [
        "Tŷ a dŵr", "A & B", "a *b* c", "_a_b_", "[a](b)", "`a`", "<b>a</b>", "1. Y Tŷ", "- a", "# a", "a | b", "a{#b}",
        "a^b^", "~~a~~", "==a==", "\\*", "&amp;", "![a](b)", "gwe_ŵy@example.org", "a\nb", "https://example.org/a_b_c/",
    ],
)  # fmt: skip
def test_nothing_is_taken_for_a_mark(text: str) -> None:
    assert shown(plain_markdown(text)) == " ".join(text.split())


@given(st.text(alphabet="ab ŵ*_[]()<>#`|~^={}\\&;1.-+!", min_size=1, max_size=12).filter(str.strip))
def test_no_mixture_of_marks_is(text: str) -> None:
    assert shown(f"x {plain_markdown(text)} x") == f"x {' '.join(text.split())} x"


@pytest.mark.parametrize("text", ['A "b"', "a: b", "\\ŵ", "# a"])
def test_front_matter_keeps_a_text(text: str) -> None:
    import yaml

    assert yaml.safe_load(f"title: {front_matter_text(text)}") == {"title": text}
