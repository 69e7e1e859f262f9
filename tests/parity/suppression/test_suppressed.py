"""What pages allow, beyond the cases in ``cases/suppression-*.md``: which rules were run, several pages, any text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.parity.sites import findings_of, site_of

from cyhoeddi.model.settings import Settings
from cyhoeddi.parity.engine import check

ALLOWED = "<!-- cyhoeddi: allow number-differs -- rheswm ŵ -->\n\n"
SAME = {"en/plan.md": ALLOWED + "There were 21 cases.", "cy/plan.md": "Cafwyd 21 achos yn y tŷ."}
DIFFERENT = {**SAME, "cy/plan.md": "Cafwyd 23 achos yn y tŷ."}


def codes(
    texts: dict[str, str], *arguments: tuple[str, ...], languages: tuple[str, ...] = ("en", "cy")
) -> list[str]:
    settings = Settings(languages=languages)  # type: ignore[arg-type]
    return [diagnostic.code for diagnostic in check(site_of(texts, settings), *arguments)]


@pytest.mark.parametrize(
    "select, ignore, found",
    [
        ((), (), ["SUP001"]),
        (("NUM", "SUP"), (), ["SUP001"]),
        (("SUP001",), (), ["SUP001"]),
        (("suppression-unused",), (), ["SUP001"]),
        (("NUM",), (), []),
        (("PAR",), (), []),
        ((), ("SUP001",), []),
        ((), ("NUM",), []),
        ((), ("number-differs",), []),
        (("SUP",), ("NUM",), []),
        ((), ("PAR",), ["SUP001"]),
    ],
)
def test_an_unused_comment_is_told_where_its_rule_was_run(
    select: tuple[str, ...], ignore: tuple[str, ...], found: list[str]
) -> None:
    assert codes(SAME, select, ignore) == found


@pytest.mark.parametrize("select", [(), ("NUM",), ("number-differs",), ("NUM", "SUP")])
def test_a_finding_is_allowed_whatever_is_selected(select: tuple[str, ...]) -> None:
    assert codes(DIFFERENT, select) == []
    assert codes(DIFFERENT, (), ("SUP",)) == []


def test_a_rule_about_two_languages_is_not_run_on_one() -> None:
    assert codes({"en/plan.md": ALLOWED + "Words."}, languages=("en",)) == []


@pytest.mark.parametrize(
    "texts, found",
    [
        ({"en/plan.md": SAME["en/plan.md"]}, ["PAR001"]),
        ({**SAME, "cy/plan.md": "---\ntitle: Tŷ\n"}, ["SRC014"]),
        ({**SAME, "cy/plan.md": "---\ntitle: [\n---\n"}, ["SRC017"]),
    ],
)
def test_a_page_that_was_not_compared_may_need_its_comment(texts: dict[str, str], found: list[str]) -> None:
    assert codes(texts) == found


def test_a_comment_that_several_pages_include_is_told_once() -> None:
    texts = {
        "data/note.md": ALLOWED + "Tŷ\n",
        **{
            f"{folder}/{name}.md": '--8<-- "data/note.md"\n' for folder in ("en", "cy") for name in ("a", "b")
        },
    }
    assert codes(texts, ("SUP",)) == ["SUP001"]


def test_a_comment_above_an_include_speaks_of_what_is_included() -> None:
    texts = {
        "data/en.md": "There were 21 cases.\n",
        "data/cy.md": "Cafwyd 23 achos yn y tŷ.\n",
        "en/a.md": ALLOWED + '--8<-- "data/en.md"\n',
        "cy/a.md": '--8<-- "data/cy.md"\n',
    }
    assert codes(texts) == []


def test_two_comments_for_one_finding_are_both_used() -> None:
    assert codes({**DIFFERENT, "cy/plan.md": ALLOWED + DIFFERENT["cy/plan.md"]}) == []


def test_the_same_name_twice_is_told_once() -> None:
    text = ALLOWED.replace("number-differs", "date-differs, date-differs")
    assert codes({**SAME, "en/plan.md": f"{text}Tŷ", "cy/plan.md": "Tŷ"}, ("SUP",)) == ["SUP001"]


WORDS = st.sampled_from(
    [
        "allow",
        "caniatáu",
        "number-differs",
        "NUM001",
        "SRC020",
        "date-differs",
        ",",
        "--",
        "rheswm",
        "ŵ",
        "-->",
        "<!--",
    ]
)


@given(st.lists(WORDS, max_size=8), st.sampled_from(["\n", "\n\n", " "]), st.booleans())
def test_any_comment_allows_the_finding_or_is_told_of(words: list[str], between: str, in_front: bool) -> None:
    comment = f"cyhoeddi: {' '.join(words)}"
    english = f"<!-- {comment} -->{between}There were 21 cases." if not in_front else "There were 21 cases."
    front = f"---\ntitle: Page\n# {comment}\norder: 1\n---\n" if in_front else ""
    found = {diagnostic.code for diagnostic in findings_of(front + english, "Cafwyd 23 achos yn y tŷ.")}
    assert found == set() or any(code.startswith("SUP") for code in found)
