"""Included files."""

from __future__ import annotations

import pytest
from tests.helpers import found

from cyhoeddi.model.includes import expand_includes

TEXTS = {
    "data/words.md": "*[CSP]: Partneriaeth\n*[ŵ]: dwbl\n",
    "data/outer.md": 'Outer\n--8<-- "data/words.md"\nEnd\n',
    "data/self.md": 'Self\n--8<-- "data/self.md"\n',
    "data/ping.md": '--8<-- "data/pong.md"\n',
    "data/pong.md": '--8<-- "data/ping.md"\n',
    "page.md": "Of the same name\n",
    **{f"deep{number}.md": f'--8<-- "deep{number + 1}.md"\n' for number in range(9)},
    "deep9.md": "Bottom\n",
}


def expand(body: str, source: str = "content/en/page.md") -> tuple[str, list[str], list[str]]:
    expanded = expand_includes(body, source, 5, TEXTS, "content")
    lines = expanded.text.split("\n")
    assert list(expanded.places) == list(range(1, len(lines) + 1))
    places = [str(place).removeprefix("content/").removesuffix(":1") for place in expanded.places.values()]
    return expanded.text, places, found(expanded.faults)


@pytest.mark.parametrize(
    "body, text, places",
    [
        ("", "", ["en/page.md:5"]),
        ("A\nB", "A\nB", ["en/page.md:5", "en/page.md:6"]),
        (
            'A\n--8<-- "data/words.md"\nB',
            "A\n*[CSP]: Partneriaeth\n*[ŵ]: dwbl\nB",
            ["en/page.md:5", "data/words.md:1", "data/words.md:2", "en/page.md:7"],
        ),
        (
            "---8<--- 'data/words.md'",
            "*[CSP]: Partneriaeth\n*[ŵ]: dwbl",
            ["data/words.md:1", "data/words.md:2"],
        ),
        (
            '--8<-- "data/outer.md"',
            "Outer\n*[CSP]: Partneriaeth\n*[ŵ]: dwbl\nEnd",
            ["data/outer.md:1", "data/words.md:1", "data/words.md:2", "data/outer.md:3"],
        ),
        ('--8<-- "data/../page.md"', "Of the same name", ["page.md:1"]),
        ('--8<-- "page.md"\n--8<-- "page.md"', "Of the same name\nOf the same name", ["page.md:1"] * 2),
        ('--8<-- "deep5.md"', "Bottom", ["deep9.md:1"]),
        (
            '```\n--8<-- "../x.md"\n```',
            '```\n--8<-- "../x.md"\n```',
            ["en/page.md:5", "en/page.md:6", "en/page.md:7"],
        ),
        (
            '~~~~ md\n~~~\n--8<-- "../x.md"\n~~~~',
            '~~~~ md\n~~~\n--8<-- "../x.md"\n~~~~',
            [f"en/page.md:{n}" for n in range(5, 9)],
        ),
        ('    --8<-- "../x.md"', '    --8<-- "../x.md"', ["en/page.md:5"]),
        ('Say --8<-- "../x.md" here', 'Say --8<-- "../x.md" here', ["en/page.md:5"]),
    ],
)
def test_expanded(body: str, text: str, places: list[str]) -> None:
    assert expand(body) == (text, places, [])


@pytest.mark.parametrize(
    "path, fault",
    [
        ("data/none.md", "include-missing 5:9"),
        ("data", "include-missing 5:9"),
        ("../mkdocs.yml", "include-outside 5:9"),
        ("data/../../mkdocs.yml", "include-outside 5:9"),
        ("/etc/passwd", "include-outside 5:9"),
        ("C:/words.md", "include-outside 5:9"),
        ("..\\words.md", "include-outside 5:9"),
        ("https://example.org/x.md", "include-outside 5:9"),
        ("data/self.md", "include-circular 2:9"),
        ("data/ping.md", "include-circular 1:9"),
        ("deep0.md", "include-circular 1:9"),
    ],
)
def test_faults(path: str, fault: str) -> None:
    text, _, faults = expand(f'--8<-- "{path}"\nAfter')
    assert faults == [fault]
    assert text.endswith("After")


def test_a_page_that_includes_itself() -> None:
    assert expand('Top\n--8<-- "page.md"', source="content/page.md")[2] == ["include-circular 6:9"]
