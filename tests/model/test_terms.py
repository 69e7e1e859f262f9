"""The table of agreed terms."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import found, site_of

from cyhoeddi.diagnostics.source_faults import diagnostics_of
from cyhoeddi.model.settings import Settings
from cyhoeddi.model.terms import Term, read_terms


def terms_of(text: str) -> tuple[Term, ...]:
    terms, faults = read_terms(text, "terms.csv")
    assert faults == ()
    return terms


@pytest.mark.parametrize(
    "text, terms",
    [
        ("", []),
        ("\n\n", []),
        ("en,cy\n", []),
        ("en,cy\nhouse,tŷ\n", [Term(("house",), ("tŷ",))]),
        ("cy,en\ntŷ,house", [Term(("house",), ("tŷ",))]),
        (" EN , CY \n house , tŷ \n", [Term(("house",), ("tŷ",))]),
        ("en,cy\n\nhouse,tŷ\n,\n", [Term(("house",), ("tŷ",))]),
        ("en,cy\nhouse|houses,tŷ | tai\n", [Term(("house", "houses"), ("tŷ", "tai"))]),
        ("en,cy\nhouse||house,tŷ|\n", [Term(("house",), ("tŷ",))]),
        ("en,cy,note\nhouse,tŷ,\"lle, i fyw\"\n", [Term(("house",), ("tŷ",), note="lle, i fyw")]),
        ("en,cy,note\nhouse,tŷ\n", [Term(("house",), ("tŷ",))]),
        ('en,cy\n"Police, Act","Deddf Heddlu, ŵyr"\n', [Term(("Police, Act",), ("Deddf Heddlu, ŵyr",))]),
        ("en,cy,avoid_en,avoid_cy\nhouse,tŷ,hut|shed,cwt\n", [Term(("house",), ("tŷ",), ("hut", "shed"), ("cwt",))]),
        (
            'en,cy,note\nhouse,tŷ,"un\ndau"\nwater,dŵr,\n',
            [Term(("house",), ("tŷ",), note="un\ndau"), Term(("water",), ("dŵr",))],
        ),
        ("en,cy\na \u00a0house,  tŷ  mawr\n", [Term(("a house",), ("tŷ mawr",))]),
    ],
)  # fmt: skip
def test_terms(text: str, terms: list[Term]) -> None:
    assert list(terms_of(text)) == terms


@pytest.mark.parametrize(
    "text, faults",
    [
        (
            "house,tŷ\n",
            ["column-unknown 1:1", "column-unknown 1:7", "column-missing 1:1", "column-missing 1:1"],
        ),
        ("en;cy\nhouse;tŷ\n", ["column-unknown 1:1", "column-missing 1:1", "column-missing 1:1"]),
        ("en,welsh\nhouse,tŷ\n", ["column-unknown 1:4", "column-missing 1:1"]),
        ("\nen,cy,source\nhouse,tŷ,x\n", ["column-unknown 2:7"]),
        ("en,cy\nhouse,\n", ["cell-empty 2:7"]),
        ("en,cy\nhouse\n", ["cell-empty 2:1"]),
        ('en,cy,note\n,tŷ,"ŵ, ŷ"\n', ["cell-empty 2:1"]),
        ('en,note,cy\n"a, b","c ""d""", \n', ["cell-empty 2:18"]),
        ("en,cy\n|,tŷ\n", ["cell-empty 2:1"]),
        ("en,cy\nPolice, Crime Act,Deddf yr Heddlu\n", ["cells-too-many 2:19"]),
        ("en,cy\nhouse,tŷ\nwater,dŵr\nhouse,annedd\n", ["term-twice 4:1"]),
        ("en,cy\nhouse|home,tŷ\ncottage|home,bwthyn\n", ["term-twice 3:1"]),
        ("en,cy\nContents,Cynnwys\ncontents,cynnwys\n", []),
        ("en,cy\nhouse,tŷ\nhome,tŷ\n", []),
    ],
)
def test_faults(text: str, faults: list[str]) -> None:
    assert found(read_terms(text, "terms.csv")[1]) == faults


def test_a_cell_without_end_is_a_fault_or_a_cell_but_never_an_error() -> None:
    terms, faults = read_terms('en,cy\n"house,tŷ\nwater,dŵr\n', "terms.csv")
    assert terms == ()
    assert found(faults) == ["cell-empty 2:1"]


def test_a_cell_that_is_too_large_is_a_fault() -> None:
    _, faults = read_terms("en,cy\nhouse,tŷ\n" + "a" * 200_000 + ",ŵ\n", "terms.csv")
    assert found(faults) == ["table-broken 3:1"]


def test_a_site_reads_its_file() -> None:
    site = site_of({"data/terms.csv": "en,cy\nhouse,tŷ\nwater,\n"})
    assert site.terms == (Term(("house",), ("tŷ",)),)
    (fault,) = site.faults
    assert str(fault.position) == "content/data/terms.csv:3:7"
    (diagnostic,) = diagnostics_of(site.faults)
    assert diagnostic.message.en == "The cell of the column cy is empty."
    assert diagnostic.message.cy == "Mae cell y golofn cy yn wag."


def test_a_site_in_one_language_needs_terms_in_that_language_only() -> None:
    site = site_of({"data/terms.csv": "en,cy,avoid_cy\n,tŷ,cwt\n"}, Settings(languages=("cy",)))
    assert site.faults == ()
    assert site.terms == (Term((), ("tŷ",), avoid_cy=("cwt",)),)


CELLS = st.lists(
    st.lists(
        st.sampled_from(["en", "cy", "note", "house", "tŷ", '"', '"a, b"', "|", " ", "\0", "ŵ\r"]), max_size=4
    ),
    max_size=5,
)


@given(CELLS)
def test_never_raises(rows: list[list[str]]) -> None:
    text = "\n".join(",".join(row) for row in rows)
    _, faults = read_terms(text, "terms.csv")
    assert all(1 <= fault.position.line <= len(rows) + 1 for fault in faults)


@given(st.text())
def test_never_raises_on_any_text(text: str) -> None:
    read_terms(text, "terms.csv")
    read_terms(f"en,cy\n{text}", "terms.csv")
