"""Both languages side by side: what belongs together is one row, and each finding is in it once."""

from __future__ import annotations

import pytest
from tests.parity.sites import site_of

from cyhoeddi.outputs.review.rows import ReviewPage, Row, review_page
from cyhoeddi.parity.engine import check


def reviewed(english: str, welsh: str) -> ReviewPage:
    """The review of one page pair, with what the check finds in it."""
    site = site_of({"en/plan.md": english, "cy/plan.md": welsh})
    return review_page(site.pairs["plan.md"], check(site), site.ledger)


def rows(english: str, welsh: str) -> list[tuple[str | None, str | None]]:
    """The words of each row below the front matter's."""
    page = reviewed(english, welsh)
    return [
        (_words(row, "en"), _words(row, "cy"))
        for section in page.sections
        if section.part.section
        for row in section.rows
    ]


def _words(row: Row, language: str) -> str | None:
    cell = getattr(row, language)
    return None if cell is None else cell.striptags()


@pytest.mark.parametrize(
    "english, welsh, expected",
    [
        ("One house.\n", "Un tŷ.\n", [("One house.", "Un tŷ.")]),
        ("## House\n\nWords.\n", "## Tŷ\n\nGeiriau.\n", [("House", "Tŷ"), ("Words.", "Geiriau.")]),
        (
            "- listen to 1\n- act on 2\n- review 3\n",
            "- gwrando ar 1\n- adolygu’r tŷ 3\n",
            [("listen to 1", "gwrando ar 1"), ("act on 2", None), ("review 3", "adolygu’r tŷ 3")],
        ),
        (
            "| House | 5 |\n|---|---|\n| Water | 6 |\n",
            "| Tŷ | 5 |\n|---|---|\n| Dŵr | 6 |\n",
            [("House5Water6", "Tŷ5Dŵr6")],
        ),
        (
            "## House\n\nA.\n\n## Water 21\n\nB 21.\n",
            "## Tŷ\n\nA.\n",
            [("House", "Tŷ"), ("A.", "A."), ("Water 21", None), ("B 21.", None)],
        ),
    ],
)
def test_what_belongs_together_stands_together(
    english: str, welsh: str, expected: list[tuple[str | None, str | None]]
) -> None:
    assert rows(english, welsh) == expected


@pytest.mark.parametrize(
    "english, welsh, code, words",
    [
        (
            "A.\n\nThere were 21 cases.\n",
            "A.\n\nRoedd 12 achos yn y tŷ.\n",
            "NUM001",
            "Roedd 12 achos yn y tŷ.",
        ),
        ("## Water\n\nA.\n\n### House\n\nB.\n", "## Dŵr\n\nA.\n\n## Tŷ\n\nB.\n", "PAR004", "Tŷ"),
    ],
)
def test_a_finding_is_in_the_row_that_it_is_about(english: str, welsh: str, code: str, words: str) -> None:
    page = reviewed(english, welsh)
    found = [
        _words(row, "cy")
        for section in page.sections
        for row in section.rows
        if any(finding.code == code for finding in row.findings)
    ]
    assert found == [words]


@pytest.mark.parametrize(
    "english, welsh",
    [
        ("A 1.\n\nB 2.\n", "A 3.\n\nŵ 4.\n"),
        ("- a\n- b\n", "- ŵ\n"),
        ("---\ntitle: In 2024\n---\nText.\n", "---\ntitle: Yn 2025, ŷ\n---\nTestun.\n"),
    ],
)
def test_every_finding_is_shown_once(english: str, welsh: str) -> None:
    site = site_of({"en/plan.md": english, "cy/plan.md": welsh})
    found = check(site)
    page = review_page(site.pairs["plan.md"], found, site.ledger)
    shown = [*page.findings, *(f for section in page.sections for row in section.rows for f in row.findings)]
    assert found
    assert sorted(map(id, shown)) == sorted(map(id, found))


def test_the_words_of_the_front_matter_come_first() -> None:
    page = reviewed("---\ntitle: House\n---\nText.\n", "---\ntitle: Tŷ\n---\nTestun.\n")
    first = page.sections[0]
    assert first.part.kind == "front-matter"
    assert [(row.key, _words(row, "en"), _words(row, "cy")) for row in first.rows] == [
        ("title", "House", "Tŷ")
    ]


def test_a_page_in_one_language_is_shown_too() -> None:
    site = site_of({"en/plan.md": "Words 21.\n", "en/index.md": "A.\n", "cy/index.md": "ŵ.\n"})
    page = review_page(site.pairs["plan.md"], check(site), site.ledger)
    assert [(_words(row, "en"), row.cy) for section in page.sections for row in section.rows] == [
        ("Words 21.", None)
    ]


def test_nothing_of_an_author_runs() -> None:
    page = reviewed(
        "<script>alert(1)</script>\n\n[a](javascript:alert(1))\n", "Tŷ.\n\n[ŷ](javascript:alert(1))\n"
    )
    html = "".join(str(row.en) + str(row.cy) for section in page.sections for row in section.rows)
    assert "<script" not in html
    assert "href" not in html
