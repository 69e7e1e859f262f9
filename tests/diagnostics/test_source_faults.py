"""The words for every fault: complete in both languages, and filled by what the model gives."""

from __future__ import annotations

import ast
import re
import string
from pathlib import Path

import pytest

import cyhoeddi
from cyhoeddi.diagnostics.source_faults import SOURCE_FAULTS, SourceFault, diagnostics_of, stops
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.position import Position
from cyhoeddi.model.read import read_site
from cyhoeddi.model.settings import Settings, read_settings

PACKAGE = Path(cyhoeddi.__file__).parent

every_fault = pytest.mark.parametrize("name, fault", SOURCE_FAULTS.items(), ids=SOURCE_FAULTS)


def _calls() -> list[tuple[str, int, ast.Call]]:
    """Every ``Fault(...)`` of the package, with its file and line."""
    return [
        (file.relative_to(PACKAGE).as_posix(), node.lineno, node)
        for file in sorted(PACKAGE.rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Fault"
    ]


def _raised() -> set[str]:
    """Names of the faults that the package makes, as literals in its ``Fault`` calls or near a call of a variable."""
    names: set[str] = set()
    for file, _, call in _calls():
        name = call.args[0]
        if isinstance(name, ast.Constant):
            names.add(name.value)
        else:
            names |= _literals_of(PACKAGE / file)
    return names


def _literals_of(file: Path) -> set[str]:
    texts = re.findall(r'"([a-z0-9]+(?:-[a-z0-9]+)+)"', file.read_text(encoding="utf-8"))
    return {text for text in texts if text in SOURCE_FAULTS}


def _placeholders(text: str | None) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text or "") if name is not None}


def _things(text: str | None) -> set[str]:
    """The same without the language of a value with words of its own in each: ``name_en`` is as ``name_cy``."""
    return {name.removesuffix("_en").removesuffix("_cy") for name in _placeholders(text)}


def _needed(fault: SourceFault) -> set[str]:
    texts = (fault.message.en, fault.message.cy, fault.help.en, fault.help.cy)
    return {name for text in texts for name in _placeholders(text)}


def test_there_are_calls_to_look_at() -> None:
    assert len(_calls()) > 20


def test_every_fault_that_is_made_has_words() -> None:
    assert {name for name in _raised() if name not in SOURCE_FAULTS} == set()


def test_every_fault_with_words_is_made_somewhere() -> None:
    assert set(SOURCE_FAULTS) - _raised() == set()


def test_codes_are_unique() -> None:
    codes = [fault.code for fault in SOURCE_FAULTS.values()]
    assert len(codes) == len(set(codes))


@every_fault
def test_code_and_name_have_their_form(name: str, fault: SourceFault) -> None:
    assert re.fullmatch(r"SRC\d{3}", fault.code)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", name)
    assert fault.severity in ("error", "warning", "info")


@every_fault
def test_both_languages_say_the_same_things(name: str, fault: SourceFault) -> None:
    for words in (fault.message, fault.help):
        assert words.en
        assert words.cy
        assert words.en != words.cy
        assert _things(words.en) == _things(words.cy)


@every_fault
def test_typography_is_that_of_a_publication(name: str, fault: SourceFault) -> None:
    for words in (fault.message, fault.help):
        for text in (words.en, words.cy):
            assert "'" not in (text or ""), text
            assert "  " not in (text or ""), text


def _values_given(call: ast.Call) -> set[str] | None:
    """The keys of a call's values, None where they are worked out elsewhere."""
    if len(call.args) < 3:
        return set()
    values = call.args[2]
    if isinstance(values, ast.Dict):
        return {str(key.value) for key in values.keys if isinstance(key, ast.Constant)}
    return None


def test_every_call_gives_what_its_words_need() -> None:
    looked_at = 0
    for file, line, call in _calls():
        given, name = _values_given(call), call.args[0]
        if given is None or not isinstance(name, ast.Constant):
            continue  # worked out while running: the mistakes below make it
        looked_at += 1
        fault = SOURCE_FAULTS[name.value]
        needed = _needed(fault)
        assert needed <= given, f"{file}:{line} {name.value}"
    assert looked_at > 20


def _page(front: str, body: str = "Geiriau.") -> dict[str, str]:
    return {"cy/index.md": f"---\ntitle: Tŷ\n{front}\n---\n{body}\n"}


MISTAKES: dict[str, dict[str, str]] = {
    "page-empty": {"cy/index.md": " \n"},
    "page-stray": {"fr/index.md": "---\ntitle: Maison\n---\n"},
    "front-matter-missing": {"cy/index.md": "# Tŷ\n"},
    "front-matter-not-closed": {"cy/index.md": "---\ntitle: Tŷ\n"},
    "front-matter-not-keys": {"cy/index.md": "---\n- tŷ\n---\n"},
    "yaml-tab": _page("order:\n\t3"),
    "yaml-broken": _page("description: a: b: ŵyr"),
    "yaml-key-twice": _page("order: 1\norder: 2"),
    "yaml-alias": _page("order: &o 3\nhide: *o"),
    "key-unknown": _page("colour: ŵyr"),
    "key-missing": {"cy/index.md": "---\norder: 3\n---\n"},
    "value-wrong": _page("order: tŷ"),
    "value-not-allowed": _page("translation: ŵyr"),
    "date-impossible": _page("published: 2024-02-30"),
    "id-malformed": {"data/areas.yml": "Tŷ Mawr: {name: {cy: Tŷ Mawr}}\n"},
    "id-twice": _page("duty: x\nactions: [{id: P1, action: a}, {id: P1, action: b}]"),
    "timeline-wrong": _page("actions: [{id: P1, action: a, timeline: {within: 3 mis}}]"),
    "organisation-unknown": _page("publisher: [ŵyr]"),
    "area-unknown": _page("areas: [tŷ]"),
    "fact-differs": {"en/index.md": "---\ntitle: House\norder: 1\n---\n", **_page("order: 2")},
    "address-twice": {
        **_page("slug: a"),
        "cy/a.md": "---\ntitle: A\n---\n",
        "cy/b.md": "---\ntitle: B\nslug: a\n---\n",
    },
    "include-outside": _page("", '--8<-- "../../tŷ.md"'),
    "include-missing": _page("", '--8<-- "data/ŵyr.md"'),
    "include-circular": {**_page("", '--8<-- "data/a.md"'), "data/a.md": '--8<-- "data/a.md"\n'},
    "sign-off-conflict": {
        **_page(""),
        "data/sign-off/a.yml": "<<<<<<< a\n{en: ŵ}\n=======\n{en: ŷ}\n>>>>>>> b\n",
    },
    "directive-unknown": _page("", "/// acshun-plan\n///"),
    "directive-option-unknown": _page("", "/// action-plan\n    lliw: glas\n///"),
}


@pytest.mark.parametrize("name, texts", MISTAKES.items(), ids=MISTAKES)
def test_a_mistake_is_told_in_whole_sentences(name: str, texts: dict[str, str]) -> None:
    faults = [fault for fault in read_site(texts, Settings()).faults if fault.name == name]
    assert faults
    for diagnostic in diagnostics_of(faults):
        for words in (diagnostic.message, diagnostic.help):
            for text in (words.en, words.cy):
                assert text
                assert not re.search(r"None|\{[a-z]+\}|: *$|  ", text), text
        assert diagnostic.position.path.startswith("content/")


@pytest.mark.parametrize(
    "text, name",
    [
        ("site_name: [", "yaml-broken"),
        ("site_name:\n\t- x", "yaml-tab"),
        ("- tŷ", "settings-not-keys"),
        ("site_name: Tŷ", "plugin-missing"),
        ("site_name: Tŷ\nplugins: [cyhoeddi, {i18n: {languages: [{locale: en}]}}]", "languages-differ"),
    ],
)
def test_a_mistake_in_the_settings_is_too(text: str, name: str) -> None:
    _, faults = read_settings(text, "mkdocs.yml")
    found = {diagnostic.name: diagnostic for diagnostic in diagnostics_of(faults)}
    assert name in found
    assert "{" not in (found[name].message.cy or "")


@every_fault
def test_words_can_be_filled(name: str, fault: SourceFault) -> None:
    needed = _needed(fault)
    # A brace in what the author wrote must not be taken for a place to fill.
    values = dict.fromkeys(needed, "{ŵyr}")
    (diagnostic,) = diagnostics_of([Fault(name, Position("content/cy/a.md", 3, 4), values)])
    assert diagnostic.code == fault.code
    assert diagnostic.name == name
    assert str(diagnostic.position) == "content/cy/a.md:3:4"
    for words in (diagnostic.message, diagnostic.help):
        for text in (words.en, words.cy):
            assert text
            assert "{{" not in text
    if needed:
        assert "{ŵyr}" in f"{diagnostic.message.cy} {diagnostic.help.cy}"


def test_what_stops_everything() -> None:
    stopping = {name for name, fault in SOURCE_FAULTS.items() if fault.stops}
    assert {"settings-missing", "settings-not-keys", "plugin-missing", "content-missing"} <= stopping
    # A mistake within one page never stops the check of the others.
    assert not stopping & set(MISTAKES)
    place = Position("mkdocs.yml")
    assert stops([Fault("settings-missing", place, {"found": "mkdocs.yml"})])
    assert stops([Fault("page-empty", place), Fault("plugin-missing", place)])
    assert not stops([Fault("page-empty", place)])
    assert not stops([])


def test_related_places_are_kept() -> None:
    first = Position("content/en/a.md", 2)
    (diagnostic,) = diagnostics_of(
        [Fault("id-twice", Position("content/en/b.md"), {"found": "P1"}, (first,))]
    )
    assert diagnostic.related == (first,)
