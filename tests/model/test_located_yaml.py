"""YAML with positions."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import found

from cyhoeddi.model.located_yaml import read_yaml


def value_of(text: str) -> Any:
    data, faults = read_yaml(text, "f.yml")
    assert not faults
    return data.value


@pytest.mark.parametrize(
    "scalar, value",
    [
        ("dŵr a thŷ", "dŵr a thŷ"),
        ("yes", "yes"),
        ("No", "No"),
        ("on", "on"),
        ("12:30", "12:30"),
        ("2024-02-31", "2024-02-31"),
        ("2024-01-31T10:00:00Z", "2024-01-31T10:00:00Z"),
        ("'5'", "5"),
        ('"true"', "true"),
        ("5", 5),
        ("-12", -12),
        ("1.5", 1.5),
        ("010", "010"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        ("9" * 25, "9" * 25),
        ("true", True),
        ("False", False),
        ("~", None),
        ("null", None),
        ("", None),
        ("|\n  one\n  two\n", "one\ntwo\n"),
        (">-\n  one\n  two\n", "one two"),
        ("[a, 1]", ["a", 1]),
        ("{within: 3 months}", {"within": "3 months"}),
        ("!!python/object/apply:os.abort []", []),
    ],
)
def test_scalars(scalar: str, value: object) -> None:
    assert value_of(f"key: {scalar}\n") == {"key": value}


TEXT = """\
title: Tŷ
ŵ: {a: 1, b: [x, y]}
list:
  - id: P1
    lead: [one,
      two]
  -   id: P2
"""


@pytest.mark.parametrize(
    "path, value, key",
    [
        (("title",), "2:8", "2:1"),
        (("ŵ",), "3:4", "3:1"),
        (("ŵ", "b"), "3:14", "3:11"),
        (("ŵ", "b", 1), "3:18", "3:18"),
        (("list", 0, "id"), "5:9", "5:5"),
        (("list", 0, "lead", 1), "7:7", "7:7"),
        (("list", 1, "id"), "8:11", "8:7"),
        (("list", 1, "missing", "deeper"), "8:7", "8:7"),
        (("missing",), "2:1", "2:1"),
    ],
)
def test_positions_of_keys_and_values(path: tuple[str | int, ...], value: str, key: str) -> None:
    data, _ = read_yaml(TEXT, "f.yml", first_line=2)
    assert (str(data.at(*path)), str(data.key_at(*path))) == (f"f.yml:{value}", f"f.yml:{key}")


@pytest.mark.parametrize(
    "text", ["", "# only a comment\n", "---\n", "a: 1\n...\n", "%YAML 1.1\n---\na: 1\n", "- ŷ"]
)
def test_texts_without_fault(text: str) -> None:
    assert read_yaml(text, "f.yml")[1] == ()


@pytest.mark.parametrize(
    "text, fault, shown",
    [
        ("a:\n\tb: 1\n", "yaml-tab 2:1", "b: 1"),
        ("ŵ:\n  - x\n  \t- y\n", "yaml-tab 3:3", "- y"),
        ("title: Trais: ein cynllun\n", "yaml-broken 1:13", "title: Trais: ein cynllun"),
        ("a: 1\n b: 2\n", "yaml-broken 2:3", "b: 2"),
        ("a: 1\nb: [x\n", "yaml-broken 2:4", "b: [x"),
        ("a: 'x\nb: 1\n", "yaml-broken 1:4", "a: 'x"),
        ("a: `x`\n", "yaml-broken 1:4", "a: `x`"),
        ("a: 1\nŵ: \x07\n", "yaml-broken 2:4", "U+0007"),
        ("a: 1\n---\nb: 1\n", "yaml-broken 2:1", "---"),
        ("? [a]\n: b\n", "yaml-broken 1:3", "? ["),
        ("a: &x 1\nb: *x\n", "yaml-alias 2:4", None),
        ("- &a [*a]\n", "yaml-alias 1:7", None),
        ("a: 1\nb: 2\na: 3\n", "yaml-key-twice 3:1", "a"),
        ("a: {b: 1, b: 1}\n", "yaml-key-twice 1:11", "b"),
        ("[" * 100_000, "yaml-broken 1:1", "40+ levels"),
        ("a: " + "[" * 60 + "]" * 60, "yaml-broken 1:44", "40+ levels"),
    ],
)
def test_faults(text: str, fault: str, shown: str | None) -> None:
    _, faults = read_yaml(text, "f.yml")
    assert found(faults) == [fault]
    assert faults[0].values.get("found") == shown


def test_a_key_given_twice_keeps_the_first_and_tells_both_places() -> None:
    data, (fault,) = read_yaml("a: 1\na: 2\n", "f.yml")
    assert data.value == {"a": 1}
    assert [str(place) for place in fault.related] == ["f.yml:1:1"]


@given(st.text())
def test_never_raises(text: str) -> None:
    _, faults = read_yaml(text, "f.yml")
    assert all(fault.position.line >= 1 and fault.position.column >= 1 for fault in faults)


@given(st.text(alphabet="ab:-[]{}&*!|>'\"\n\t #?,%@`~", max_size=40))
def test_never_raises_on_what_looks_like_yaml(text: str) -> None:
    read_yaml(text, "f.yml")
