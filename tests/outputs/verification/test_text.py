"""A verification in words: in the terminal, as a letter."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest
from tests.outputs.verification.edition import DOCUMENTS, Served, bundle, release, task

from cyhoeddi.diagnostics.styled_text import PLAIN, Terminal
from cyhoeddi.model.language import Language
from cyhoeddi.model.words import Words
from cyhoeddi.outputs.verification.advice import BY_STATE
from cyhoeddi.outputs.verification.answers import Answer, NoAnswer
from cyhoeddi.outputs.verification.changes import ChangeKind
from cyhoeddi.outputs.verification.host_check import HostResult, Limits, check_host
from cyhoeddi.outputs.verification.judging import FROM_BAD_TO_WORSE
from cyhoeddi.outputs.verification.letter import letters
from cyhoeddi.outputs.verification.text import result_lines
from cyhoeddi.outputs.verification.words import CHANGES, STATES, WORDS

HOSTILE = "https://evil.example/\x1b[2J\u202ex"


def asked(served: Served, *, has_bundle: bool = True, has_list: bool = True) -> HostResult:
    return check_host(task(has_bundle=has_bundle, checksums=has_list), served, Limits(pause=0))


def text(result: HostResult, language: Language = "en", terminal: Terminal = PLAIN) -> str:
    return "\n".join(result_lines(release(), [result], language, terminal))


def test_everything_that_can_be_found_has_words_in_both_languages() -> None:
    assert set(STATES) == set(FROM_BAD_TO_WORSE)
    assert set(CHANGES) == set(get_args(ChangeKind))
    assert set(BY_STATE) == set(STATES) - {"released", "not-asked"}
    for words in (*STATES.values(), *CHANGES.values(), *WORDS.values(), *BY_STATE.values()):
        assert words.en
        assert words.cy
        assert words.en != words.cy


@pytest.mark.parametrize("language", ["en", "cy"])
def test_what_a_host_says_never_steers_a_terminal(language: Language) -> None:
    result = asked(Served(bundle(), {DOCUMENTS["cy"]: NoAnswer("elsewhere", HOSTILE)}))
    for said in (text(result, language), *letters(release(), (result,))):
        assert "\\x1b[2J\\x202ex" in said
        assert not {"\x1b", "\u202e"} & set(said)


def test_lines_are_no_wider_than_the_terminal() -> None:
    said = text(asked(Served({})), "cy", Terminal(60))
    assert max(map(len, said.splitlines())) <= 60


def test_many_files_are_counted() -> None:
    files = tuple(
        replace(file, name=f"en/{number}")
        for number in range(9)
        for file in asked(Served({})).languages[0].files[:1]
    )
    whole = asked(Served({}))
    good = asked(Served(bundle())).languages[0].files[:1]
    result = replace(whole, languages=(replace(whole.languages[0], files=(*good, *files)),))
    assert "en/4\n      and 4 more" in text(result)
    assert "en/5" not in text(result)


def test_no_letter_to_a_host_that_serves_what_was_released() -> None:
    assert list(letters(release(), (asked(Served(bundle())),))) == []


def test_the_letter_is_in_both_languages_the_welsh_first() -> None:
    (letter,) = letters(release(), (asked(Served(bundle("2024"))),))
    assert letter.startswith("Cyngor Powys / Powys Council\n\nAnnwyl dîm gwe,")
    assert letter.index("argraffiad arall: 2024") < letter.index("another edition: 2024")
    names = ("- Cymraeg: ", "- Saesneg: ", "- Welsh: ", "- English: ")
    assert [letter.count(name) for name in names] == [1, 1, 1, 1]


NOTE = {key: (WORDS[key].en or "")[:30] for key in ("no-bundle", "no-list", "list-missing", "list-differs")}


@pytest.mark.parametrize(
    "files, has_bundle, has_list, note",
    [
        (bundle(), True, True, None),
        (bundle(), False, True, None),
        (bundle(), False, False, "no-bundle"),
        ({**bundle(), "SHA256SUMS": b""}, True, True, "list-missing"),
        ({**bundle(), "SHA256SUMS": b"x"}, True, True, "list-differs"),
        ({**bundle(), "SHA256SUMS": b"x"}, False, True, "no-list"),
        (bundle("2024"), False, True, None),
        ({}, False, True, None),
    ],
)
def test_with_what_it_was_compared_is_said_where_it_matters(
    files: dict[str, bytes], has_bundle: bool, has_list: bool, note: str | None
) -> None:
    said = text(asked(Served(files), has_bundle=has_bundle, has_list=has_list))
    assert [key for key, words in NOTE.items() if words in said] == ([note] if note else [])


def test_a_bundle_for_another_address_is_told() -> None:
    moved = replace(task(), host=replace(task().host, released_for="https://old.example/tŷ/"))
    result = check_host(moved, Served(bundle()), Limits(pause=0))
    assert "The bundle was made for another address: https://old.example/tŷ/" in text(result)


def test_names_are_in_the_language_of_the_reader() -> None:
    result = asked(Served(bundle(), {DOCUMENTS["en"]: Answer(500, "text/html", b"")}))
    assert "Cyngor Powys · https" in text(result, "cy")
    assert "mae gwall ar y gweinydd (500)" in text(result, "cy")
    assert replace(result.host, name=Words("a", "b")) != result.host
