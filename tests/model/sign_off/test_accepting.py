"""What a sign-off writes and takes away, and that it loses none."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from tests.model.sign_off.builders import DAY, signed, site_of, states
from tests.model.sign_off.test_states import PAGE, WORDS, _actions

from cyhoeddi.model.sign_off.accepting import Acceptance, accept

WHY = "data/sign-off/plan/why.yml"
LATER = date(2026, 12, 1)


def accepted(texts: dict[str, str], *paths: str) -> Acceptance:
    site = site_of(texts)
    return accept(site.pairs["plan.md"], paths, site.ledger, "Dŵyn Ŷ", LATER)


def applied(texts: dict[str, str], acceptance: Acceptance) -> dict[str, str]:
    kept = {path: text for path, text in texts.items() if path not in acceptance.removes}
    return {**kept, **acceptance.writes}


def test_one_file_for_one_part() -> None:
    found = accepted(PAGE, WHY)
    assert list(found.writes) == [WHY]
    assert [part.id for part in found.signed] == ["why"]
    assert "by: Dŵyn Ŷ, date: 2026-12-01" in found.writes[WHY]
    assert (found.already, found.removes, found.moved) == ((), (), ())


def test_signing_off_again_changes_nothing() -> None:
    found = accepted(signed(PAGE), WHY)
    assert (found.writes, found.removes, found.signed) == ({}, (), ())
    assert [(own.by, own.on) for own in found.already] == [("Siân Huws", DAY)]


def test_a_changed_part_is_signed_off_anew() -> None:
    texts = signed(PAGE) | {"en/plan.md": PAGE["en/plan.md"].replace("meet", "may meet")}
    found = accepted(texts, WHY)
    assert list(found.writes) == [WHY]
    assert states(site_of(applied(texts, found)))["plan/why.yml"] == "signed"


def test_a_reworded_heading_leaves_no_old_file_behind() -> None:
    texts = signed(PAGE) | {"en/plan.md": PAGE["en/plan.md"].replace("## Why", "## The reasons")}
    found = accepted(texts, "data/sign-off/plan/the-reasons.yml")
    assert list(found.writes) == ["data/sign-off/plan/the-reasons.yml"]
    assert found.removes == (WHY,)
    site = site_of(applied(texts, found))
    assert set(states(site).values()) == {"signed"}
    assert site.ledger.left_over == ()


def test_a_new_id_gets_the_file_with_the_old_signature() -> None:
    texts = signed(PAGE) | {
        path: PAGE[path].replace("## P", "## P").replace("Why", "Why {#r}") for path in PAGE
    }
    texts["cy/plan.md"] = texts["cy/plan.md"].replace("## Pam", "## Pam {#r}")
    found = accepted(texts, "data/sign-off/plan/r.yml")
    assert found.signed == ()
    assert found.moved == ((WHY, "data/sign-off/plan/r.yml"),)
    assert found.removes == (WHY,)
    assert "by: Siân Huws, date: 2026-11-20" in found.writes["data/sign-off/plan/r.yml"]


@given(st.permutations(WORDS), st.integers(0, 5), st.sets(st.integers(0, 6)))
def test_no_sign_off_is_lost_whatever_is_chosen(order: list[str], place: int, chosen: set[int]) -> None:
    """Sections of one heading, in another order and with a new one among them: their ids are all shuffled."""
    ledger = {path: text for path, text in signed(_actions(*WORDS)).items() if path.startswith("data/")}
    texts = {**_actions(*order[:place], "sing 99 songs", *order[place:]), **ledger}
    paths = [f"data/sign-off/plan/actions{f'_{number}' if number else ''}.yml" for number in chosen]
    found = accepted(texts, *paths)
    after = site_of(applied(texts, found))
    new_is_chosen = place in chosen
    assert list(states(after).values()).count("signed") == 1 + len(WORDS) + new_is_chosen
    assert after.ledger.left_over == ()
    if found.moved:  # every sign-off is in the file of its part now
        again = accepted(applied(texts, found), *paths)
        assert (again.writes, again.removes) == ({}, ())
