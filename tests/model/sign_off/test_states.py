"""What becomes of a sign-off when the texts change."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.model.sign_off.builders import DAY, signed, site_of, states

from cyhoeddi.model.sign_off.states import STATES, sign_off_of, sign_offs_of

ENGLISH = "## Why\n\nWe meet 4 times.\n\n## Who\n\n- The police\n- The council\n"
WELSH = "## Pam\n\nCyfarfodwn 4 gwaith yn y tŷ.\n\n## Pwy\n\n- Yr heddlu\n- Y cyngor, ŵyr\n"
PAGE = {"en/plan.md": ENGLISH, "cy/plan.md": WELSH}
SIGNED = signed(PAGE)


def after(english: tuple[str, str] = ("", ""), welsh: tuple[str, str] = ("", "")) -> dict[str, str]:
    """The states when a passage of a language gives way to another."""
    texts = {**SIGNED, "en/plan.md": ENGLISH.replace(*english), "cy/plan.md": WELSH.replace(*welsh)}
    found = states(site_of(texts))
    return {
        path.removeprefix("plan/").removesuffix(".yml"): state
        for path, state in found.items()
        if "+" not in path
    }


def test_all_is_signed_off() -> None:
    assert after() == {"why": "signed", "who": "signed"}


def test_never_signed_off() -> None:
    assert set(states(site_of(PAGE)).values()) == {"never"}


@pytest.mark.parametrize(
    "english, welsh, state",
    [
        (("meet", "may meet"), ("", ""), "english-changed"),
        (("", ""), ("Cyfarfodwn", "Gallwn gwrdd"), "welsh-changed"),
        (("meet", "may meet"), ("Cyfarfodwn", "Gallwn gwrdd"), "both-changed"),
        (("We meet", "**We** [meet](a.md)"), ("tŷ", "ty\u0302"), "signed"),
        (("## Why", "## The reasons"), ("", ""), "english-changed"),
        (("", ""), ("## Pam", "## Y rhesymau"), "welsh-changed"),
    ],
)
def test_either_language_may_change_first(
    english: tuple[str, str], welsh: tuple[str, str], state: str
) -> None:
    found = after(english, welsh)
    assert found.pop("why", None) == state or found.pop("the-reasons", None) == state
    assert found == {"who": "signed"}


def test_an_id_of_its_own_changes_nothing() -> None:
    assert after(("## Why", "## Why {#reasons}"), ("## Pam", "## Pam {#reasons}")) == {
        "reasons": "signed",
        "who": "signed",
    }


def test_what_was_signed_off_and_when() -> None:
    site = site_of(SIGNED)
    pair = site.pairs["plan.md"]
    for section in pair.sections:
        found = sign_off_of(section, pair, site.ledger)
        assert found is not None
        assert (found.state, found.by, found.on) == ("signed", "Siân Huws", DAY)
    unsigned = site_of(PAGE)
    pair = unsigned.pairs["plan.md"]
    found = sign_off_of(pair.sections[0], pair, unsigned.ledger)
    assert found is not None
    assert (found.state, found.by, found.on) == ("never", "", None)


def test_sections_of_one_language_have_no_state() -> None:
    site = site_of({**SIGNED, "cy/plan.md": WELSH.partition("## Pwy")[0]})
    pair = site.pairs["plan.md"]
    lonely = [section for section in pair.sections if not section.cy]
    assert lonely
    assert sign_off_of(lonely[0], pair, site.ledger) is None
    # Its sign-off waits until the other language has the section again.
    assert site.ledger.left_over == ()


def test_a_section_that_both_lost_leaves_its_entry_over() -> None:
    texts = {
        **SIGNED,
        "en/plan.md": ENGLISH.partition("## Who")[0],
        "cy/plan.md": WELSH.partition("## Pwy")[0],
    }
    (entry,) = site_of(texts).ledger.left_over
    assert entry.path == "data/sign-off/plan/who.yml"


def test_a_page_that_is_gone_leaves_all_over() -> None:
    texts = {path: text for path, text in SIGNED.items() if path.startswith("data/")}
    assert len(site_of(texts).ledger.left_over) == len(texts) == 3


def _actions(*sentences: str) -> dict[str, str]:
    english = "".join(f"## Actions\n\nWe {sentence}.\n\n" for sentence in sentences)
    welsh = "".join(f"## Camau\n\nByddwn yn {sentence} yn y tŷ.\n\n" for sentence in sentences)
    return {"en/plan.md": english, "cy/plan.md": welsh}


WORDS = ["meet 4 times", "write 7 letters", "ask 150 people", "teach in 12 schools", "stay until 2030"]


@given(st.permutations(WORDS), st.integers(0, 5))
def test_sections_of_one_heading_keep_their_sign_offs_in_any_order(order: list[str], place: int) -> None:
    before = signed(_actions(*WORDS))
    ledger = {path: text for path, text in before.items() if path.startswith("data/")}
    site = site_of({**_actions(*order[:place], "sing 99 songs", *order[place:]), **ledger})
    found = list(states(site).values())
    assert found.count("signed") == 1 + len(WORDS)
    assert found.count("never") == 1
    assert site.ledger.left_over == ()


def test_no_entry_counts_for_two_parts() -> None:
    texts = signed(_actions("meet 4 times"))
    ledger = {path: text for path, text in texts.items() if path.startswith("data/")}
    found = states(site_of({**_actions("meet 4 times", "meet 4 times"), **ledger}))
    assert sorted(found.values()) == ["never", "signed", "signed"]


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_that_is_signed_off_is_signed_off(english: str, welsh: str) -> None:
    texts = {"en/plan.md": f"---\ntitle: A\n---\n{english}", "cy/plan.md": f"---\ntitle: B\n---\n{welsh}"}
    site = site_of(signed(texts))
    pair = site.pairs["plan.md"]
    assert {found.state for found in sign_offs_of(pair, site.ledger)} == {"signed"}
    assert site.ledger.left_over == ()
    assert set(states(site).values()) <= set(STATES)


def test_on_a_site_in_one_language_nothing_is_left_over() -> None:
    texts = {path: text for path, text in SIGNED.items() if not path.startswith("cy/")}
    ledger = site_of(texts).ledger
    assert ledger.pages["plan.md"] == ()
    assert ledger.left_over == ()
