"""Lines in code fences are those that are rendered as code."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyhoeddi.model.markdown.dialect import converter
from cyhoeddi.model.markdown.fences import fenced_lines


@pytest.mark.parametrize(
    "text, lines",
    [
        ("Tŷ", []),
        ("```\ntŷ\n```", [0, 1, 2]),
        ("~~~ yaml\ntŷ: dŵr\n~~~\nar ôl", [0, 1, 2]),
        ('``` python title="Tŷ"\ntŷ\n```', [0, 1, 2]),
        ("````\n```\ntŷ\n```\n````\nwedyn", [0, 1, 2, 3, 4]),
        ("```\n~~~\n```\n~~~", [0, 1, 2]),
        ("- eitem\n\n    ```\n    tŷ\n\n    dŵr\n    ```\n", [2, 3, 4, 5, 6]),
        ("> ```\n> tŷ\n> ```\n", [0, 1, 2]),
        ("```\ntŷ\n    ```\n```", [0, 1, 2, 3]),
        ("```\nheb ddiwedd, ŵyr\n", []),
        ("    ```\n    tŷ\nyn nes\n    ```", []),
        ("```tŷ``` yn y testun\ngair\n", []),
        ("```\nŵ\n```\nrhwng\n```\nŷ\n```", [0, 1, 2, 4, 5, 6]),
    ],
)
def test_lines_in_fences(text: str, lines: list[int]) -> None:
    assert list(fenced_lines(text.split("\n"))) == lines


def test_a_line_tells_where_its_fence_ends() -> None:
    assert fenced_lines(["", "```", "ŵ", "```", "~~~", "~~~"]) == {1: 3, 2: 3, 3: 3, 4: 5, 5: 5}


LINES = st.lists(
    st.sampled_from(["```", "~~~", "````", "``` yaml", "WORDS", "", "  ```", "  WORDS"]), max_size=8
)


@given(LINES, st.sampled_from(["", "    ", "> "]))
def test_words_are_in_a_fence_where_they_are_rendered_as_code(lines: list[str], before: str) -> None:
    numbered = [before + line.replace("WORDS", f"gair{number}") for number, line in enumerate(lines)]
    html = converter().convert("\n".join(["- tŷ" if before.isspace() else "Tŷ", "", *numbered]))
    as_sample = _words(re.findall(r'<div class="highlight">.*?</div>', html, re.DOTALL))
    as_code = _words(re.findall(r"<pre>.*?</pre>", html, re.DOTALL))  # what is indented by a tab is code too
    fenced = {f"gair{n}" for n in fenced_lines(numbered) if "gair" in numbered[n]}
    assert as_sample <= fenced <= as_code


def _words(parts: list[str]) -> set[str]:
    return set(re.findall(r"gair\d+", "".join(parts)))


@given(st.text(alphabet="`~> \t\nŵa", max_size=60))
def test_never_raises(text: str) -> None:
    lines = text.split("\n")
    assert all(index <= end < len(lines) for index, end in fenced_lines(lines).items())
