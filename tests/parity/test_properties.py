"""What holds of any text: a page agrees with itself, nothing raises, both languages are treated alike."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.parity.sites import site_of

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.parity.engine import check

ABOUT_BOTH = ("PAR", "NUM", "LNK", "OMI")
"""Rules that compare what both languages say; those about words would rightly ask for a translation."""

ABOUT_ONE_PAGE = (
    "alternative-text-missing", "section-id-differs", "placeholder-text", "malformed-heading", "fact-contradicts",
    "broken-link", "broken-anchor", "link-to-other-language", "footnote-unknown",
)  # fmt: skip
"""Rules that find a fault in a page whatever its twin says."""

_SAMPLE = (
    "ŵyr tŷ dŵr y yn 21 3.5% £40 Ionawr 2024 January 5 10am 10yb heddlu police the and Adran 60 Section KS1 "
    "01267 226600 a@b.cymru [^1] [dolen](a.md) **tew** ![llun](a.png) `cod` naw nine km — “ ” ’ & < > | # - * _ ~ ^ = "
    "@ : \x00 \u200f \u202e \u00a0 \u00ad w\u0302 TODO"
)
_WORDS = st.sampled_from(_SAMPLE.split(" "))
_LINES = st.lists(_WORDS, max_size=12).map(" ".join)
_PREFIXES = st.sampled_from(
    [
        "",
        "## ",
        "### ",
        "- ",
        "  - ",
        "1. ",
        "> ",
        "| ",
        "    ",
        "!!! note\n    ",
        "[^1]: ",
        "```\n",
        "/// ",
        "<!-- ",
        "{#a} ",
    ]
)
_MARKDOWN = st.lists(
    st.tuples(_PREFIXES, _LINES, st.sampled_from(["\n", "\n\n", " |\n", "{#id}\n\n"])), max_size=14
).map(lambda parts: "".join(prefix + line + end for prefix, line, end in parts))
_PAGES = st.one_of(_MARKDOWN, st.text(max_size=200))

examples = settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow], deadline=None)


def found(english: str, welsh: str, select: tuple[str, ...] = ()) -> list[Diagnostic]:
    """What a check finds in a page pair."""
    return list(check(site_of({"en/plan.md": english, "cy/plan.md": welsh}), select=select))


@examples
@given(_PAGES)
def test_a_page_says_the_same_as_itself(text: str) -> None:
    alarms = [d for d in found(text, text, ABOUT_BOTH) if d.name not in ABOUT_ONE_PAGE]
    assert alarms == []


@examples
@given(_PAGES, _PAGES)
def test_check_never_raises_and_speaks_both_languages(english: str, welsh: str) -> None:
    for diagnostic in found(english, welsh):
        assert diagnostic.message.en
        assert diagnostic.message.cy
        assert diagnostic.position.line >= 1
        assert diagnostic.position.column >= 1


@examples
@given(_PAGES)
def test_the_form_of_unicode_is_no_difference(text: str) -> None:
    composed, decomposed = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    alarms = [d for d in found(composed, decomposed, ABOUT_BOTH) if d.name not in ABOUT_ONE_PAGE]
    assert alarms == []


@examples
@given(_PAGES, _PAGES)
def test_what_is_found_does_not_depend_on_the_run(english: str, welsh: str) -> None:
    assert found(english, welsh) == found(english, welsh)


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "\x00", "\u202e", "ŵ", "w\u0302", "#", "[", "|", "- ", "<!--", "```"]
)
def test_texts_of_hardly_anything(text: str) -> None:
    found(text, "Tŷ.\n")
    found("House.\n", text)
