"""Fixes of the rules about links and headings: what they write, and that nothing is left to find."""

from __future__ import annotations

import pytest
from tests.parity.sites import site_of, with_front_matter

from cyhoeddi.diagnostics.edited_texts import edited
from cyhoeddi.parity.engine import check

RULES = ("LNK003", "LNK004", "LNK005", "PAR004", "PAR017")

NEEDS = {"en/needs.md": "## Time\n\nMuch.\n", "cy/needs.md": "## Amser\n\nLlawer, ŵyr.\n"}


def _mended(texts: dict[str, str]) -> dict[str, str]:
    """The texts after their fixes, without the front matter; checked until nothing is left."""
    site = site_of(texts)
    fixes = [finding.fix for finding in check(site, select=RULES) if finding.fix]
    sources = {f"content/{path}": with_front_matter(text) for path, text in texts.items()}
    result = edited(sources, fixes)
    assert not result.left
    after = {path.removeprefix("content/"): text for path, text in {**sources, **result.texts}.items()}
    assert check(site_of(after), select=RULES) == ()
    return {path: text.split("---\n", 2)[2] for path, text in after.items()}


@pytest.mark.parametrize(
    "before, after",
    [
        ("Gweler [anghenion](../en/needs.md#time) y tŷ.", "Gweler [anghenion](needs.md#time) y tŷ."),
        (
            "Gweler [anghenion][1] y tŷ.\n\n[1]: ../en/needs.md",
            "Gweler [anghenion][1] y tŷ.\n\n[1]: needs.md",
        ),
        ("[Un](../en/needs.md) a [dau](../en/needs.md), ŵ", "[Un](needs.md) a [dau](needs.md), ŵ"),
        ("[Tŷ](/en/needs/)", "[Tŷ](/cy/needs/)"),
        ("[Amser](needs.md#amser) yn y tŷ", "[Amser](needs.md#time) yn y tŷ"),
        ("[Tŷ](needs)", "[Tŷ](needs.md)"),
        ("[Tŷ](../needs/#time)", "[Tŷ](needs.md#time)"),
        ("[Llywodraeth y tŷ](www.llyw.cymru)", "[Llywodraeth y tŷ](https://www.llyw.cymru)"),
        ("[Tŷ](tim@example.org)", "[Tŷ](mailto:tim@example.org)"),
        ("- [Tŷ\n  mawr](needs.html 'Teitl')", "- [Tŷ\n  mawr](needs.md 'Teitl')"),
    ],
)
def test_links(before: str, after: str) -> None:
    assert _mended({**NEEDS, "en/plan.md": "Plan.\n", "cy/plan.md": before})["cy/plan.md"] == after


@pytest.mark.parametrize(
    "before, after",
    [
        ("## A\n\n#### B\n\nŵ", "## A\n\n### B\n\nŵ"),
        ("## A\n\n#### B ####\n\nŵ", "## A\n\n### B ####\n\nŵ"),
        ("## A\n\n#### B\n\n##### C\n\n#### D\n\n## E\n\nŵ", "## A\n\n### B\n\n#### C\n\n### D\n\n## E\n\nŵ"),
        ("#### A\n\n#### B\n\nŵ", "## A\n\n## B\n\nŵ"),
        ("Tŷ.\n\n# A\n\nŵ", "Tŷ.\n\n## A\n\nŵ"),
        ("##A\n\n###B\n\nŵ", "## A\n\n### B\n\nŵ"),
        ("##A\n\n####B\n\nŵ", None),
    ],
)
def test_headings(before: str, after: str | None) -> None:
    texts = {"en/plan.md": before, "cy/plan.md": before}
    if after is None:  # a space and a level at the same place: one after the other
        site = site_of(texts)
        fixes = [finding.fix for finding in check(site, select=RULES) if finding.fix]
        sources = {f"content/{path}": with_front_matter(text) for path, text in texts.items()}
        assert edited(sources, fixes).applied
        return
    assert _mended(texts)["cy/plan.md"] == after


@pytest.mark.parametrize(
    "english, welsh, mended",
    [
        (
            "## A\n\n### B\n\nWords.",
            "## A\n\n#### B\n\nGeiriau’r tŷ.",
            ("cy/plan.md", "## A\n\n### B\n\nGeiriau’r tŷ."),
        ),
        (
            "## A\n\n#### B\n\nWords.",
            "## A\n\n### B\n\nGeiriau’r tŷ.",
            ("en/plan.md", "## A\n\n### B\n\nWords."),
        ),
    ],
)
def test_level_that_fits_in_one_language_only(english: str, welsh: str, mended: tuple[str, str]) -> None:
    path, text = mended
    assert _mended({"en/plan.md": english, "cy/plan.md": welsh})[path] == text


def test_two_levels_that_both_fit_are_left_to_a_person() -> None:
    site = site_of({"en/plan.md": "## A\n\n### B\n\nWords.", "cy/plan.md": "## A\n\n## B\n\nGeiriau’r tŷ."})
    assert [(finding.code, finding.fix) for finding in check(site, select=RULES)] == [("PAR004", None)]
