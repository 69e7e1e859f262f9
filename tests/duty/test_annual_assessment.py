"""The annual assessment: each action of the edition before, with its outcome, in both languages."""

from __future__ import annotations

import pytest
from tests.two_editions import FIRST, begun, changed, site_from

from cyhoeddi.duty.annual_assessment import assessment_faults, missing_outcomes
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.site import Site

EN, CY = "en/plan/actions.md", "cy/plan/actions.md"
TOLD = "assessment:\n  - {action: P1.1, outcome: partly, text: One house of two was mended.}"
TOLD_CY = "assessment:\n  - {action: P1.1, text: Trwsiwyd un tŷ o ddau.}"


def told(en: str, cy: str, texts: dict[str, str] | None = None) -> Site:
    base = begun() if texts is None else texts
    texts = changed(base, EN, "order: 30", f"order: 30\n{en}" if en else "order: 30")
    return site_from(
        changed(texts, CY, "title: Cynllun gweithredu", f"title: Cynllun gweithredu\n{cy}".rstrip())
    )


def names(site: Site) -> list[str]:
    wrong = (
        fault for fault in site.faults if fault.name in ("id-twice", "fact-differs", "value-not-allowed")
    )
    return [fault.name for fault in (*assessment_faults(site), *wrong)]


def test_an_outcome_of_one_file_counts_for_both() -> None:
    site = told(TOLD, TOLD_CY)
    (outcome,) = site.strategies[0].assessment
    assert (outcome.action, outcome.outcome) == ("P1.1", "partly")
    assert (outcome.text.en, outcome.text.cy) == ("One house of two was mended.", "Trwsiwyd un tŷ o ddau.")
    assert names(site) == []


def test_nothing_is_missing_in_a_first_edition() -> None:
    assert names(site_from(FIRST)) == []


def test_an_interim_edition_sums_no_year_up() -> None:
    assert names(site_from(begun(kind="interim"))) == []


def test_what_is_missing_is_told_with_the_line_to_add() -> None:
    en, cy = assessment_faults(site_from(begun()))
    assert [fault.position.path for fault in (en, cy)] == [
        "content/en/plan/index.md",
        "content/cy/plan/index.md",
    ]
    assert en.values == {
        "found": "P1.1",
        "edition": "2026",
        "example": '- {action: P1.1, outcome: achieved, text: "…"}',
    }


def test_words_that_one_language_lacks() -> None:
    site = told(TOLD, "")
    (fault,) = assessment_faults(site)
    assert (fault.name, fault.position.path) == ("assessment-missing", "content/cy/plan/index.md")
    assert missing_outcomes(site, site.strategies[0]) == {"P1.1": ("cy",)}


def test_words_without_an_outcome() -> None:
    site = told(TOLD.replace("outcome: partly, ", ""), TOLD_CY)
    assert names(site) == ["assessment-missing", "assessment-missing"]


@pytest.mark.parametrize(
    "en, cy, expected",
    [
        (TOLD, TOLD_CY.replace("P1.1,", "P1.1, outcome: partly,"), []),
        (TOLD, TOLD_CY.replace("P1.1,", "P1.1, outcome: achieved,"), ["fact-differs"]),
        (TOLD + TOLD.partition("\n")[2].join(("\n", "")), TOLD_CY, ["id-twice"]),
        (TOLD.replace("partly", "maybe"), TOLD_CY, ["assessment-missing"] * 2 + ["value-not-allowed"]),
    ],
)
def test_faults_of_what_is_told(en: str, cy: str, expected: list[str]) -> None:
    assert names(told(en, cy)) == expected


def test_an_action_that_there_was_not() -> None:
    site = told(
        TOLD + "\n  - {action: P1.2, outcome: stopped, text: Ŵ.}", TOLD_CY + "\n  - {action: P1.2, text: Ŷ.}"
    )
    faults: list[Fault] = list(assessment_faults(site))
    assert [(fault.name, fault.values["example"]) for fault in faults] == [
        ("assessment-unknown", "action: P1.1")
    ] * 2


def test_the_assessment_is_no_part_of_the_edition_after() -> None:
    texts = begun()
    texts = changed(texts, EN, "order: 30", f"order: 30\n{TOLD}")
    texts = changed(texts, CY, "title: Cynllun gweithredu", f"title: Cynllun gweithredu\n{TOLD_CY}")
    site = site_from(begun(texts, 2028))
    assert site.strategies[0].assessment == ()
    assert [outcome.outcome for outcome in site.former[1].assessment] == ["partly"]
