"""Which errors keep a part from being signed off."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.parity.sites import site_of

from cyhoeddi.diagnostics.diagnostic import Diagnostic, Severity
from cyhoeddi.model.position import Position
from cyhoeddi.model.words import Words
from cyhoeddi.parity.sign_off.sign_off_errors import errors_on
from cyhoeddi.parity.sign_off.sign_off_requests import lonely_words, read_requests

TEXTS = {
    "en/plan.md": "Words.\n\n## Why\n\nOne.\n\n## Who\n\nTwo.\n",
    "cy/plan.md": "Geiriau.\n\n## Pam\n\nUn tŷ.\n\n## Pwy\n\nDau.\n",
    "en/only.md": "English.",
}
SITE = site_of(TEXTS)


def finding(path: str, line: int, severity: Severity = "error") -> Diagnostic:
    return Diagnostic("X", "x", severity, Words("x", "x"), Position(f"content/{path}", line))


def stands(name: str, at: Diagnostic, files: tuple[str, ...] = ()) -> bool:
    (request,) = read_requests([name], SITE).requests
    return list(errors_on(request, files, [at])) == [at]


@pytest.mark.parametrize(
    "name, path, line, expected",
    [
        ("plan#why", "en/plan.md", 6, True),
        ("plan#why", "cy/plan.md", 8, True),
        ("plan#why", "cy/plan.md", 10, False),
        ("plan#who", "cy/plan.md", 10, True),
        ("plan#why", "en/plan.md", 1, True),  # the page as a whole
        ("plan#why", "cy/plan.md", 2, False),  # its title
        ("plan#+front-matter", "cy/plan.md", 2, True),
        ("plan", "cy/plan.md", 10, True),
        ("plan", "en/only.md", 4, False),
        ("plan", "data/areas.yml", 1, False),
    ],
)
def test_where_an_error_stands(name: str, path: str, line: int, expected: bool) -> None:
    assert stands(name, finding(path, line)) is expected


def test_the_other_place_of_an_error_counts_too() -> None:
    at = replace(finding("en/plan.md", 6), related=(Position("content/cy/plan.md", 10),))
    assert stands("plan#why", at)
    assert stands("plan#who", at)
    assert not stands("plan#+beginning", at)


def test_a_gap_is_no_fault_of_the_words_before_it() -> None:
    texts = {
        **TEXTS,
        "cy/plan.md": TEXTS["cy/plan.md"] + "\n## Ble {#ble}\n\nYn y tŷ mawr, gyda 21 o bobl.\n",
    }
    site = site_of(texts)
    at = replace(finding("en/plan.md", 10), related=(Position("content/cy/plan.md", 14),))
    for name, expected in (("plan#who", []), ("plan#ble", [at])):
        (request,) = read_requests([name], site).requests
        assert list(errors_on(request, (), [at])) == expected


@pytest.mark.parametrize("severity", ["warning", "info"])
def test_what_is_no_error_keeps_nobody(severity: Severity) -> None:
    assert not stands("plan", finding("cy/plan.md", 8, severity))


def test_a_faulty_file_of_the_ledger_is_not_written_over() -> None:
    at = finding("data/sign-off/plan/why.yml", 1)
    assert stands("plan#why", at, ("content/data/sign-off/plan/why.yml",))
    assert not stands("plan#who", at, ("content/data/sign-off/plan/who.yml",))


def test_requests_of_one_page_are_put_together() -> None:
    asked = read_requests(["plan#why", "content/cy/plan.md#pwy", "plan#why"], SITE)
    (request,) = asked.requests
    assert [part.id for part in request.chosen] == ["why", "who"]
    assert asked.unknown == ()


def test_a_whole_page_is_what_both_languages_have() -> None:
    texts = {**TEXTS, "cy/plan.md": TEXTS["cy/plan.md"] + "\n## Ble\n\nYn y tŷ mawr, gyda 21 o bobl.\n"}
    (request,) = read_requests(["plan"], site_of(texts)).requests
    assert [part.path.rpartition("/")[2] for part in request.chosen] == [
        "+front-matter.yml", "+beginning.yml", "why.yml", "who.yml",
    ]  # fmt: skip
    assert lonely_words(request) == []


def test_what_one_language_lacks_is_said() -> None:
    (request,) = read_requests(["only"], SITE).requests
    (words,) = lonely_words(request)
    assert (words.en, words.cy) == (
        "only.md: nothing is there in both languages.",
        "only.md: nid oes dim yno yn y ddwy iaith.",
    )
    (request,) = read_requests(["only#+beginning"], SITE).requests
    (words,) = lonely_words(request)
    assert words.en == "only.md: the part before the first heading is there in one language only."
    assert words.cy == "only.md: mewn un iaith yn unig y mae y rhan cyn y pennawd cyntaf."


def test_what_there_is_not_is_said_with_what_is_near() -> None:
    asked = read_requests(["plann", "plan#wy", "ŵŵŵ"], SITE)
    assert [words.en for words in asked.unknown] == [
        "There is no page “plann”. Perhaps: plan.md",
        "There is no section or action “wy” on the page plan.md. Perhaps: why",
        "There is no page “ŵŵŵ”.",
    ]
    assert (asked.unknown[0].cy or "").endswith("Efallai: plan.md")
