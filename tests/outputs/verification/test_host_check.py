"""One host, asked for every file; the web is played by a mapping."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest
from tests.outputs.verification.edition import (
    ADDRESS,
    DOCUMENTS,
    SITE,
    WORD,
    Served,
    bundle,
    old_checksums,
    page,
    release,
    task,
)

from cyhoeddi.model.words import Words
from cyhoeddi.outputs.bundle.packing import CHECKSUMS, with_checksums
from cyhoeddi.outputs.verification.answers import Answer, NoAnswer
from cyhoeddi.outputs.verification.host_check import HostResult, Limits, check_host
from cyhoeddi.outputs.verification.hosts import Host
from cyhoeddi.outputs.verification.released import Edition, read_checksums, sha256_of

NO_PAUSE = Limits(pause=0)
LOGIN = Answer(200, "text/html", b"<title>Mewngofnodi</title><form><input name=p type=password></form>")


def asked(served: Served, has_bundle: bool = False) -> HostResult:
    return check_host(task(has_bundle=has_bundle), served, NO_PAUSE)


def states(result: HostResult) -> dict[str, str]:
    return {one.language: one.state for one in result.languages}


def wrong(result: HostResult) -> dict[str, str]:
    return {file.name: file.state for one in result.languages for file in one.wrong}


@pytest.mark.parametrize("has_bundle", [True, False])
def test_a_host_that_serves_what_was_released(has_bundle: bool) -> None:
    served = Served(bundle())
    result = asked(served, has_bundle)
    assert result.is_released
    assert states(result) == {"en": "released", "cy": "released"}
    assert served.asked[:3] == [CHECKSUMS, "publication.json", "en/trees/"]
    assert set(served.asked[2:]) == {
        "en/trees/",
        "en/trees/Needs/",
        "cy/coed/",
        "cy/coed/tŷ/",
        *DOCUMENTS.values(),
        WORD,
    }
    assert len(served.asked) == len(set(served.asked)) == result.requests


def test_pages_around_the_strategy_are_the_host_s_own() -> None:
    assert asked(Served({**bundle(), "index.html": b"<p>Hafan"})).is_released


def test_lists_that_a_transfer_gave_other_line_ends_still_count() -> None:
    files = bundle()
    assert asked(Served({**files, CHECKSUMS: files[CHECKSUMS].replace(b"\n", b"\r\n")})).is_released


@pytest.mark.parametrize("lost", ["en/trees/Strategy.pdf", "en/trees/Needs/index.html"])
def test_a_file_that_is_missing(lost: str) -> None:
    files = {name: data for name, data in bundle().items() if name != lost}
    result = asked(Served(files))
    assert (wrong(result), states(result)) == ({lost: "missing"}, {"en": "missing", "cy": "released"})
    assert result.only is None


@pytest.mark.parametrize("language, there", [("cy", "en"), ("en", "cy")])
def test_one_language_only(language: str, there: str) -> None:
    files = {name: data for name, data in bundle().items() if not name.startswith(f"{language}/")}
    result = asked(Served(files))
    assert (result.only, states(result)[language], states(result)[there]) == (there, "missing", "released")


def test_nothing_at_all_is_not_one_language() -> None:
    result = asked(Served({}))
    assert (result.only, states(result)) == (None, {"en": "missing", "cy": "missing"})
    assert not result.is_released


@pytest.mark.parametrize("has_bundle", [True, False])
def test_the_edition_before_is_named(has_bundle: bool) -> None:
    result = asked(Served(bundle("2024")), has_bundle)
    assert states(result) == {"en": "other-edition", "cy": "other-edition"}
    assert {one.detail for one in result.languages} == {"2024"}


def test_the_edition_before_in_one_language() -> None:
    """Its documents are known from its release, and its pages where there is a list of them."""
    old = {name: data for name, data in bundle("2024").items() if name.startswith("cy/")}
    result = asked(Served({**bundle(), **old}))
    assert states(result) == {"en": "released", "cy": "other-edition"}
    assert list(wrong(result).values()) == ["changed", "changed", "other-edition", "other-edition"]
    known = replace(task(), others=(replace(task().others[0], checksums=old_checksums()),))
    assert set(wrong(check_host(known, Served({**bundle(), **old}), NO_PAUSE)).values()) == {"other-edition"}


def test_an_edition_that_was_never_released_is_told_by_its_own_lists() -> None:
    result = asked(Served(bundle("2031")), has_bundle=True)
    assert {(one.state, one.detail) for one in result.languages} == {("other-edition", "2031")}


def test_a_changed_page() -> None:
    name = "cy/coed/tŷ/index.html"
    files = bundle()
    result = asked(Served({**files, name: files[name].replace(b"\n", b"\r\n")}))
    (file,) = result.languages[1].wrong
    assert (file.name, file.state, file.change and file.change.kind) == (name, "changed", "line-ends")


def test_empty_pages_are_told_as_such() -> None:
    """A disk that was full leaves them."""
    names = ("cy/coed/index.html", "cy/coed/tŷ/index.html")
    result = asked(Served({**bundle(), **dict.fromkeys(names, b"")}))
    assert [file.change and file.change.kind for file in result.languages[1].wrong] == ["empty", "empty"]


NOT_REACHED: list[tuple[NoAnswer | Answer, str, int]] = [
    (NoAnswer("not-reachable", "Connection refused"), "not-reachable", 1),
    (NoAnswer("certificate", "certificate has expired"), "certificate", 1),
    (NoAnswer("too-slow"), "too-slow", 5),
    (NoAnswer("redirect-loop", ADDRESS), "redirect-loop", 5),
    (NoAnswer("elsewhere", "https://login.example/"), "elsewhere", 5),
    (Answer(503, "text/html", b""), "busy", 3),
    (Answer(429, "text/html", b""), "busy", 3),
    (Answer(403, "text/html", b""), "refused", 13),
    (Answer(401, "text/html", b""), "refused", 9),
    (Answer(500, "text/html", b""), "server-error", 9),
    (NoAnswer("too-large", "4000000"), "too-large", 9),
    (NoAnswer("cut-off"), "cut-off", 9),
    (NoAnswer("unreadable", "br"), "unreadable", 9),
    (LOGIN, "login", 9),
    (Answer(200, "text/html", b"<title>Sign in to Intranet</title>"), "login", 9),
    (Answer(200, "text/html", b"<title>Croeso</title>"), "another-page", 13),
]


@pytest.mark.parametrize("answer, state, most", NOT_REACHED)
def test_a_host_that_answers_everything_alike(answer: Answer | NoAnswer, state: str, most: int) -> None:
    served = Served({}, every=lambda _: answer)
    result = asked(served, has_bundle=True)
    assert set(states(result).values()) == {state}
    assert len(served.asked) == result.requests <= most
    assert (result.is_released, result.only) == (False, None)


def test_a_login_page_in_place_of_a_document() -> None:
    result = asked(Served(bundle(), {DOCUMENTS["cy"]: LOGIN}))
    assert wrong(result) == {DOCUMENTS["cy"]: "login"}


def test_a_web_page_in_place_of_a_document() -> None:
    result = asked(Served(bundle(), {DOCUMENTS["cy"]: Answer(200, "text/html", b"<p>Hafan</p>")}))
    assert wrong(result) == {DOCUMENTS["cy"]: "another-page"}


def test_the_wrong_type() -> None:
    document = bundle()[WORD]
    result = asked(Served(bundle(), {WORD: Answer(200, "application/zip", document)}))
    assert wrong(result) == {WORD: "wrong-type"}


@pytest.mark.parametrize("status", [403, 404, 200])
def test_a_server_without_index_pages(status: int) -> None:
    """A listing of files, or none, in place of the page."""
    listing = Answer(status, "text/html", b"<title>Index of /</title>")
    folders = {"en/trees/": listing, "en/trees/Needs/": listing, "cy/coed/": listing, "cy/coed/tŷ/": listing}
    result = asked(Served(bundle(), folders))
    assert set(wrong(result).values()) == {"no-index"}
    assert len(wrong(result)) == 4


def test_names_in_small_letters() -> None:
    result = asked(
        Served({name if name == CHECKSUMS else name.lower(): data for name, data in bundle().items()})
    )
    assert wrong(result) == {
        "en/trees/Needs/index.html": "small-letters",
        "en/trees/Strategy.pdf": "small-letters",
    }


def test_without_its_list_the_bundle_here_serves() -> None:
    files = {name: data for name, data in bundle().items() if name != CHECKSUMS}
    result = asked(Served(files), has_bundle=True)
    assert (result.is_released, result.checksums, result.pages_unknown) == (True, "missing", False)


def test_without_any_list_only_documents_are_compared_and_that_is_not_enough() -> None:
    files = {name: data for name, data in bundle().items() if name != CHECKSUMS}
    served = Served(files)
    result = asked(served)
    assert (result.is_released, result.checksums, result.pages_unknown) == (False, "missing", True)
    assert states(result) == {"en": "released", "cy": "released"}
    assert served.asked[2:] == [DOCUMENTS["en"], DOCUMENTS["cy"], WORD]


def test_a_list_that_was_made_anew_for_changed_files_is_not_believed() -> None:
    changed = with_checksums({**bundle(), DOCUMENTS["cy"]: b"%PDF t\xc5\xb7"})
    for has_bundle in (True, False):
        result = asked(Served(changed), has_bundle)
        assert result.checksums == "differs"
        assert wrong(result) == {DOCUMENTS["cy"]: "changed"}


def test_a_host_for_which_no_bundle_was_made() -> None:
    result = check_host(task(checksums=False), Served(bundle()), NO_PAUSE)
    assert (result.is_released, result.pages_unknown) == (False, True)


def test_the_whole_site_in_place_of_the_bundle_of_one_strategy() -> None:
    name = "en/trees/index.html"
    whole = bundle()[name].replace(f'href="{SITE}en/housing/"'.encode(), b'href="../housing/"')
    assert whole != bundle()[name]
    assert asked(Served({**bundle(), name: whole}), has_bundle=True).is_released
    other = whole.replace(b"../housing/", b"../other/")
    assert wrong(asked(Served({**bundle(), name: other}), has_bundle=True)) == {name: "changed"}


OTHER = "https://www.gwynedd.example/"


@pytest.mark.parametrize("knows", ["list", "bundle", "both"])
def test_the_copy_that_was_made_for_another_host(knows: str) -> None:
    files = bundle(address=OTHER)
    lists = {sha256_of(files[CHECKSUMS]): OTHER} if knows != "bundle" else {}
    copies = (Edition(OTHER, read_checksums(files[CHECKSUMS])),) if knows != "list" else ()
    known = replace(task(has_bundle=knows == "bundle"), copies=copies, copy_lists=lists)
    result = check_host(known, Served(files), NO_PAUSE)
    assert states(result) == {"en": "other-copy", "cy": "other-copy"}
    assert {one.detail for one in result.languages} == {OTHER}
    assert set(wrong(result)) == {name for name in files if name.endswith("/index.html")}


def test_a_page_for_another_host_asks_that_host_nothing() -> None:
    result = check_host(task(has_bundle=True), Served(bundle(address=OTHER)), NO_PAUSE)
    assert {file.change and file.change.kind for one in result.languages for file in one.wrong} == {"other"}


def test_the_whole_time_is_limited() -> None:
    now = iter(range(0, 1_000, 10))
    served = Served(bundle())
    result = check_host(task(), served, Limits(host=35, pause=0), clock=lambda: float(next(now)))
    assert len(served.asked) == 3
    assert states(result) == {"en": "not-asked", "cy": "not-asked"}
    assert not result.is_released


def test_nobody_is_asked_any_more_once_it_is_stopped() -> None:
    served = Served(bundle())
    check_host(task(), served, NO_PAUSE, stopped=lambda: len(served.asked) >= 4)
    assert len(served.asked) == 4


@pytest.mark.parametrize(
    "said",
    [b"", b"null", b"[]", b"{", b'{"strategies": []}', b'{"strategies": {"trees": {"en": [], "cy": {"pages": 7}}}}',
     b'{"released": 1}', b"\xff" * 9, b"[" * 100_000],
)  # fmt: skip
def test_hostile_lists(said: bytes) -> None:
    changed: Mapping[str, bytes] = {**bundle(), "publication.json": said, CHECKSUMS: said}
    result = asked(Served(changed), has_bundle=True)
    assert (result.is_released, result.checksums) == (True, "differs" if said else "missing")


def test_one_language_of_a_site_in_one_language() -> None:
    files = {name: data for name, data in bundle().items() if not name.startswith("cy/")}
    result = check_host(replace(task(), languages=("en",)), Served(files), NO_PAUSE)
    assert result.is_released


def test_pages_of_other_years_differ() -> None:
    assert page("cy", "2024", "cy/coed/") != page("cy", "2026", "cy/coed/")
    assert release("2024").hosts["powys"].checksums != release().hosts["powys"].checksums
    assert Host("powys", ADDRESS, Words("a", "b")) != Host("powys", SITE, Words("a", "b"))
