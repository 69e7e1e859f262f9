"""Pairs that differ between the languages on purpose."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import found, site_of

from cyhoeddi.diagnostics.source_faults import diagnostics_of
from cyhoeddi.model.aliases import Aliases

ALIASES = Aliases(
    addresses=(
        ("https://www.gov.wales/", "https://www.llyw.cymru/"),
        ("https://example.org/en", "https://example.org/cy"),
        ("https://example.org/?lang=e", "https://example.org/?iaith="),
    ),
    emails=(("strategy@example.org", "strategaeth@example.org"),),
    phones=(("01632 960001", "01632 960002"), ("01632 960003", "101")),
    acronyms=(("VPU", "UAT"), ("PCSO", "SCCH")),
)


@pytest.mark.parametrize(
    "english, welsh, is_pair",
    [
        ("https://www.gov.wales/", "https://www.llyw.cymru/", True),
        ("https://www.gov.wales/violence", "https://www.llyw.cymru/trais-a-thŷ", True),
        ("http://gov.wales", "https://llyw.cymru/x", True),
        ("https://GOV.Wales/x", "https://www.llyw.cymru/x", True),
        ("https://example.org/en", "https://example.org/cy#tŷ", True),
        ("https://example.org/en/a", "https://example.org/cy/b", True),
        ("https://example.org/enquiries", "https://example.org/cy/b", False),
        ("https://example.org/en/a", "https://example.org/cymorth", False),
        ("https://gov.wales.example.org/", "https://www.llyw.cymru/", False),
        ("https://www.llyw.cymru/", "https://www.gov.wales/", False),
        ("https://www.gov.wales/", "https://example.org/cy", False),
        ("https://example.org/?lang=e", "https://example.org/?iaith=cy", True),
        ("", "", False),
        ("tŷ", "dŵr", False),
    ],
)
def test_addresses(english: str, welsh: str, is_pair: bool) -> None:
    assert ALIASES.is_pair_of_addresses(english, welsh) is is_pair


@pytest.mark.parametrize(
    "english, welsh, is_pair",
    [
        ("strategy@example.org", "strategaeth@example.org", True),
        ("mailto:Strategy@example.org", "strategaeth@EXAMPLE.org", True),
        ("strategaeth@example.org", "strategy@example.org", False),
        ("strategy@example.org", "tŷ@example.org", False),
        ("", "", False),
    ],
)
def test_emails(english: str, welsh: str, is_pair: bool) -> None:
    assert ALIASES.is_pair_of_emails(english, welsh) is is_pair


@pytest.mark.parametrize(
    "english, welsh, is_pair",
    [
        ("01632 960001", "01632 960002", True),
        ("(01632) 960 001", "01632-960-002", True),
        ("tel:+441632960001", "+44 (0)1632 960002", True),
        ("0044 1632 960001", "01632960002", True),
        ("01632 960003", "101", True),
        ("01632 960001", "101", False),
        ("960001", "960002", False),
    ],
)
def test_phones(english: str, welsh: str, is_pair: bool) -> None:
    assert ALIASES.is_pair_of_phones(english, welsh) is is_pair


@pytest.mark.parametrize(
    "english, welsh, is_pair",
    [
        ("VPU", "UAT", True),
        ("VPUs", "UAT", True),
        ("VPU’s", "UAT", True),
        ("PCSOs", "SCCH", True),
        ("vpu", "UAT", False),
        ("VPU", "VPU", False),
        ("VPU", "SCCH", False),
    ],
)
def test_acronyms(english: str, welsh: str, is_pair: bool) -> None:
    assert ALIASES.is_pair_of_acronyms(english, welsh) is is_pair


def test_without_a_file_nothing_is_a_pair() -> None:
    site = site_of({})
    assert site.aliases == Aliases()
    assert not site.aliases.is_pair_of_addresses("https://a.cymru/", "https://b.cymru/")


def test_the_file() -> None:
    text = """\
addresses:
  - {en: https://www.example.org/, cy: https://www.enghraifft.cymru/}
phones:
  - {en: 01632 960001, cy: 101}
acronyms:
  - en: VPU
    cy: UAT
"""
    site = site_of({"data/aliases.yml": text})
    assert site.faults == ()
    assert site.aliases == Aliases(
        addresses=(("https://www.example.org/", "https://www.enghraifft.cymru/"),),
        phones=(("01632 960001", "101"),),
        acronyms=(("VPU", "UAT"),),
    )


@pytest.mark.parametrize(
    "text, faults",
    [
        ("", []),
        ("{}", []),
        ("acronyms: []", []),
        ("acronyms:\n  - {en: A, cy: B}\n  - {en: C, cy: B}\n", []),
        ("acronyms:\n  - {en: UK, cy: UK}\n", ["alias-equal 2:5"]),
        ("emails:\n  - {en: a@b.org, cy: A@b.org}\n", ["alias-equal 2:5"]),
        ("phones:\n  - {en: 01632 960001, cy: +44 1632 960001}\n", ["alias-equal 2:5"]),
        ("addresses:\n  - {en: https://www.tŷ.cymru/, cy: http://tŷ.cymru}\n", ["alias-equal 2:5"]),
        ("acronyms:\n  - {en: A, cy: B}\n  - {en: A, cy: B}\n", ["alias-twice 3:5"]),
        (
            "phones:\n  - {en: 01632 9, cy: '1'}\n  - {en: 016329, cy: '22'}\n",
            ["value-wrong 2:23", "alias-twice 3:5"],
        ),
        ("acronyms:\n  - {en: A}\n", ["key-missing 2:5"]),
        ("acronyms:\n  - {en: A, cy: B, note: ŵ}\n", ["key-unknown 2:20"]),
        ("acronym: []\n", ["key-unknown 1:1"]),
        ("emails:\n  - {en: tŷ, cy: a@b.org}\n", ["value-wrong 2:10"]),
        ("addresses:\n  - {en: www.tŷ.cymru, cy: https://a.org}\n", ["value-wrong 2:10"]),
        ("acronyms: {en: A, cy: B}\n", ["value-wrong 1:11"]),
        ("- ŵ\n", ["value-wrong 1:1"]),
    ],
)
def test_faults(text: str, faults: list[str]) -> None:
    site = site_of({"data/aliases.yml": text})
    assert found(site.faults) == faults
    for diagnostic in diagnostics_of(site.faults):
        assert "{" not in (diagnostic.message.en or "").replace("{en", "")
        assert diagnostic.message.cy != diagnostic.message.en


PARTS = st.text(alphabet="aŵ/.:?=@+0 44", max_size=12)


@given(st.lists(st.tuples(PARTS, PARTS), max_size=3), PARTS, PARTS)
def test_never_raises(pairs: list[tuple[str, str]], english: str, welsh: str) -> None:
    aliases = Aliases(tuple(pairs), tuple(pairs), tuple(pairs), tuple(pairs))
    aliases.is_pair_of_addresses(english, welsh)
    aliases.is_pair_of_emails(english, welsh)
    aliases.is_pair_of_phones(english, welsh)
    aliases.is_pair_of_acronyms(english, welsh)
    for pair in pairs:
        assert aliases.is_pair_of_emails(*pair)
        assert aliases.is_pair_of_acronyms(*pair)
