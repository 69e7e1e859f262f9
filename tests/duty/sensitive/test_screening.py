"""Where the screen points, what it leaves alone, and what a decision is about."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.parity.sites import site_of

from cyhoeddi.duty.sensitive.hit import SensitiveFinding
from cyhoeddi.duty.sensitive.passages import passages_of_csv, passages_of_text
from cyhoeddi.duty.sensitive.published import Published
from cyhoeddi.duty.sensitive.screening import findings_in, open_in, screen
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.site import Site
from cyhoeddi.parity.engine import check

FRONT = "---\ntitle: Tŷ\n---\n"


def found(text: str, path: str = "en/plan.md", **more: str) -> list[str]:
    """``line:column test words`` of all that is found in one page."""
    return [shown(one) for one in screen(site_of({path: text, **more}))]


def shown(one: SensitiveFinding) -> str:
    return f"{one.position.line}:{one.position.column} {one.test} {one.words}"


@pytest.mark.parametrize(
    "text, wanted",
    [
        (f"{FRONT}Ring 07700 900123.\n", ["4:6 private-phone 07700 900123"]),
        (f"{FRONT}ŵŷ 07700 900123\n", ["4:4 private-phone 07700 900123"]),
        (f"{FRONT}Write to the victim,\nJane\nMabbutt.\n", ["5:1 personal-name Jane Mabbutt"]),
        (f"{FRONT}The **victim**, *Jane* **Mabbutt**, left.\n", ["4:18 personal-name Jane Mabbutt"]),
        (f"{FRONT}Ring 07700&nbsp;900123.\n", ["4:6 private-phone 07700 900123"]),
        (f"{FRONT}Ring 077\u200b00 900\u00ad123.\n", ["4:6 private-phone 07700 900123"]),
        (f"{FRONT}Write to jane&#64;gmail.com.\n", ["4:10 private-email jane@gmail.com"]),
        (f"{FRONT}> - in SA99 9ZZ\n", ["4:8 whole-postcode SA99 9ZZ"]),
        (f"{FRONT}[Ring us](tel:07700900123)\n", ["4:15 private-phone 07700900123"]),
        (f"{FRONT}![DC Tallow](a.png)\n", ["4:6 personal-name Tallow"]),
        (f"{FRONT}<!-- DC Tallow -->\n", ["4:9 personal-name Tallow"]),
        (f"{FRONT}A.[^1]\n\n[^1]: Said DC Tallow.\n", ["6:15 personal-name Tallow"]),
        (f"{FRONT}```\nDC Tallow\n```\n", ["5:4 personal-name Tallow"]),
        (f"{FRONT}<p title='DC Tallow'>x</p>\n", ["4:14 personal-name Tallow"]),
        ("---\ntitle: Op Bracken\n---\nŵ\n", ["2:8 operation-name Op Bracken"]),
        (
            "---\ntitle: Tŷ\nactions:\n  - id: P1.1\n    action: Ask DC\n      Tallow\n---\nŵ\n",
            ["6:7 personal-name Tallow"],
        ),
        (
            f"{FRONT}| Victim | Age |\n|---|---|\n| Jane Smith | 24 |\n",
            ["6:3 personal-name Jane Smith"],
        ),
        (f"{FRONT}| Area | Victims |\n|---|---|\n| Tŷ | 3 |\n| Ŵy | 12 |\n", ["6:8 small-count 3"]),
        (f"{FRONT}| Area | 2022 |\n|---|---|\n| Deaths | 2 |\n", ["6:12 small-count 2"]),
    ],
)  # fmt: skip
def test_places(text: str, wanted: list[str]) -> None:
    assert found(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        f"{FRONT}| Area | Victims, % |\n|---|---|\n| Tŷ | 3 |\n",
        f"{FRONT}| Priority | Children |\n|---|---|\n| 3 | yes |\n",
        f"{FRONT}| Area | Age of victims |\n|---|---|\n| Tŷ | 3 |\n",
        f"{FRONT}| Area | Victims |\n|---|---|\n| Tŷ | 34 |\n",
        f"{FRONT}| Area | Meetings |\n|---|---|\n| Tŷ | 3 |\n",
        f"{FRONT}The victim. Jane’s Law helps.\n",
    ],
)
def test_nothing_here(text: str) -> None:
    assert found(text) == []


def test_an_included_text_is_found_where_it_was_written() -> None:
    texts = {"en/plan.md": f'{FRONT}--8<-- "data/part.md"\n', "data/part.md": "So.\nRing 07700 900123.\n"}
    (one,) = screen(site_of(texts))
    assert (str(one.position), one.path) == ("content/data/part.md:2:6", "en/plan.md")


def test_what_the_site_gives_as_public_is_left_alone() -> None:
    contact = (
        "contact: {email: jane.mabbutt@example.org, phone: '01632 960123', address: '14 Mill Road, SA99 9ZZ'}"
    )
    text = f"---\ntitle: Plan\nduty: serious-violence-duty\n{contact}\n---\n"
    words = "Write to jane.mabbutt@example.org, 01632 960 123, 14 Mill Road, SA99 9ZZ, crimeandjustice@gov.wales. ŵ\n"
    assert found(text + words, "en/plan/index.md") == []
    assert len(found(f"{FRONT}{words}")) == 4


def test_names_of_bodies_are_left_alone() -> None:
    data = "trust:\n  name: {en: The Jane Mabbutt Trust, cy: Ymddiriedolaeth Jane Mabbutt}\n"
    text = f"{FRONT}We thank Jane Mabbutt and Siân Pennard. ŵ\n"
    assert found(text, **{"data/organisations.yml": data}) == ["4:27 personal-name Siân Pennard"]


def site_with(
    decisions: dict[str, str], body: str = "The victim, Jane Mabbutt, left. Two victims stayed. ŵ"
) -> Site:
    return site_of({"en/plan.md": f"{FRONT}{body}\n", **decisions})


def decided(one: SensitiveFinding) -> dict[str, str]:
    text = f"{{test: {one.test}, by: Siân Ŵyn, why: Agreed, date: 2026-11-20}}\n"
    return {f"data/sensitive-material/en/plan/{one.key}.yml": text}


def test_a_decision_is_about_its_words_on_its_page() -> None:
    name, count = screen(site_with({}))
    assert [one.test for one in open_in(site_with(decided(name)))] == ["small-count"]
    assert [one.test for one in open_in(site_with({**decided(name), **decided(count)}))] == []
    other = site_with(decided(name), "The victim, Jayne Mabbutt, left. ŵ")
    assert [one.words for one in open_in(other)] == ["Jayne Mabbutt"]
    moved = site_of({"en/other.md": f"{FRONT}The victim, Jane Mabbutt, left. ŵ\n", **decided(name)})
    assert [one.words for one in open_in(moved)] == ["Jane Mabbutt"]


def test_another_sentence_with_the_same_count_is_asked_about() -> None:
    _, count = screen(site_with({}))
    other = site_with(decided(count), "Two victims were moved to the tŷ.")
    assert [one.words for one in open_in(other)] == ["Two victims"]


def test_the_check_hides_names_and_keeps_silent_about_what_is_decided() -> None:
    name, _ = screen(site_with({}))
    (finding,) = check(site_with({}), select=("SEN003",))
    assert finding.severity == "warning"
    assert "“J*** M******”" in (finding.message.en or "")
    for words in (finding.message, finding.help, finding.passages):
        assert "Mabbutt" not in f"{words.en}{words.cy}"
    assert check(site_with(decided(name)), select=("SEN003",)) == ()


@pytest.mark.parametrize(
    "file, text, fault",
    [
        ("0" * 20, "{test: personal-name, by: Siân, why: Ŵyn, date: 2026-02-30}", "date-impossible"),
        ("0" * 20, "{test: personal-name, by: Siân, date: 2026-02-20}", "key-missing"),
        ("0" * 20, "yes", "value-wrong"),
        ("name", "{test: personal-name, by: Siân, why: Ŵyn, date: 2026-02-20}", "decision-name-wrong"),
    ],
)
def test_faulty_decisions_decide_nothing(file: str, text: str, fault: str) -> None:
    site = site_with({f"data/sensitive-material/en/plan/{file}.yml": text})
    faults: tuple[Fault, ...] = site.faults
    assert [one.name for one in faults] == [fault]
    assert not site.published_on_purpose


def test_words_are_not_in_the_key() -> None:
    name, _ = screen(site_with({}))
    assert len(name.key) == 20
    assert set(name.key) <= set("0123456789abcdef")
    assert replace(name, words="Siân Ŵyn").masked == "S*** Ŵ**"


PIECES = st.sampled_from(
    [
        "victim", "Jane", "Smith", "DC", "Op", "Operation", "Ymgyrch", "07700", "900123", "SA99", "9ZZ", "1", "two",
        "dau", "ddioddefwr", "NHS", "999", "110", "6847", "@", "gmail.com", "at", "dot", "uk", "|", "\n", "\n\n", "- ",
        "**", "_", "<!--", "-->", "&amp;", "\\", "[", "](", ")", "Heol", "y", "Street", "14", "CR/1/23", "SECRET",
        "OFFICIAL-", "ŵ", "Ŷ", "\u200b", "\u2028", "\0", "'", "’", ",", ":", "(", "`", "---", "\t",
    ]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(
        st.text(max_size=300),
        st.lists(PIECES, max_size=60).map(" ".join),
        st.lists(PIECES, max_size=60).map("".join),
    )
)
def test_no_text_is_too_strange(text: str) -> None:
    lines = text.split("\n")
    for language in ("en", "cy"):
        for passage in passages_of_text(text, "a.md", language):  # type: ignore[arg-type]
            for _, hit in findings_in(passage, Published()):
                assert 0 <= hit.start < hit.end <= len(passage.text)
                place = passage.position(hit.start)
                assert 1 <= place.line <= len(lines)
                assert 1 <= place.column <= len(lines[place.line - 1]) + 1
        for passage in passages_of_csv(text, "a.csv", language):  # type: ignore[arg-type]
            list(findings_in(passage, Published()))


@pytest.mark.parametrize(
    "piece", ["victim, ", "A ", "14 Park ", "07700 900123 ", "x at y dot ", "two young ", "(", "Flat 1 "]
)
def test_long_texts_are_read_to_their_end(piece: str) -> None:
    for passage in passages_of_text(piece * 5000, "a.md", "en"):
        assert sum(1 for _ in findings_in(passage, Published())) <= len(passage.text)


def test_what_was_found_holds_no_longer_than_what_is_published() -> None:
    text = {"en/plan.md": f"{FRONT}Ring 07700 900123, ŵyr, or Mair Tallow, the victim.\n"}
    public = {"en/index.md": "---\ntitle: Tŷ\nduty: x\ncontact: {phone: 07700 900123}\n---\n"}
    body = {"data/organisations.yml": "mair: {name: {en: Mair Tallow, cy: Mair Tallow}}\n"}

    def tests_of(texts: dict[str, str]) -> list[str]:
        return [one.test for one in screen(site_of(texts)) if one.path == "en/plan.md"]

    for _ in range(2):
        assert tests_of(text) == ["personal-name", "private-phone"]
        assert tests_of(text | public) == ["personal-name"]
        assert tests_of(text | body) == ["private-phone"]
        assert tests_of({"en/plan.md": f"{FRONT}Nothing, ŵyr.\n"}) == []
