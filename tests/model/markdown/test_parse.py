"""The blocks of a page: kinds, words, lines and columns."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.model.markdown.rendered import kinds_of_html, kinds_of_model

from cyhoeddi.model.markdown.block import Block
from cyhoeddi.model.markdown.parse import parse
from cyhoeddi.model.position import Position


def blocks_of(text: str) -> list[Block]:
    places = {number: Position("page.md", number) for number in range(1, text.count("\n") + 2)}
    return [block for top in parse(text, places).blocks for block in top.walk()]


def shown(block: Block) -> str:
    return f"{block.position.line}:{block.position.column} {block.kind} {block.text}".strip()


@pytest.mark.parametrize(
    "text, blocks",
    [
        ("", []),
        ("dŵr", ["1:1 paragraph dŵr"]),
        ("\n\n  dŵr\na thŷ\n\nmwy\n", ["3:3 paragraph dŵr a thŷ", "6:1 paragraph mwy"]),
        ("# Tŷ\n\n### Ŵyr {#w}\n", ["1:3 heading Tŷ", "3:5 heading Ŵyr"]),
        ("Tŷ\n==\n\nŴyr\n--\n", ["1:1 heading Tŷ", "4:1 heading Ŵyr"]),
        ("## Tŷ ##\ntext\n", ["1:4 heading Tŷ", "2:1 paragraph text"]),
        ("- un\n- dau\n    - tri\n", ["1:3 list", "1:3 item un", "2:3 item dau", "3:7 list", "3:7 item tri"]),
        ("1. un\n2. dau\n", ["1:4 list", "1:4 item un", "2:4 item dau"]),
        (
            "- un\n\n    mwy\n\n- dau\n",
            [
                "1:3 list",
                "1:3 item",
                "1:3 paragraph un",
                "3:5 paragraph mwy",
                "5:3 item",
                "5:3 paragraph dau",
            ],
        ),
        ("> dŵr\n>\n> — ŵyr\n", ["1:3 quote", "1:3 paragraph dŵr", "3:3 paragraph — ŵyr"]),
        ("> - un\n> - dau\n", ["1:5 quote", "1:5 list", "1:5 item un", "2:5 item dau"]),
        (
            "> ## Tŷ\n>\n> | a |\n> |---|\n> | 1 |\n",
            ["1:6 quote", "1:6 heading Tŷ", "3:5 table", "3:5 row", "3:5 cell a", "5:5 row", "5:5 cell 1"],
        ),
        (
            "| Tŷ | b |\n|----|--:|\n| 1  | 2 |\n",
            ["1:3 table", "1:3 row", "1:3 cell Tŷ", "1:8 cell b", "3:3 row", "3:3 cell 1", "3:8 cell 2"],
        ),
        (
            "a | b\n--|--\n1 | `x|y`\n",
            ["1:1 table", "1:1 row", "1:1 cell a", "1:5 cell b", "3:1 row", "3:1 cell 1", "3:5 cell x|y"],
        ),
        (
            "testun\n\n```yaml\nun: 1\n```\n\nmwy\n",
            ["1:1 paragraph testun", "3:1 code un: 1", "7:1 paragraph mwy"],
        ),
        (
            "```\nyr un\n```\n\nyr un\n\n~~~\nyr un\n~~~\n",
            ["1:1 code yr un", "5:1 paragraph yr un", "7:1 code yr un"],
        ),
        ("- un\n\n    ```\n    x\n    ```\n", ["1:3 list", "1:3 item", "1:3 paragraph un", "3:5 code x"]),
        ("testun\n\n    cod ŵ\n", ["1:1 paragraph testun", "3:5 code cod ŵ"]),
        ('!!! note "Tŷ"\n    corff\n', ["2:5 admonition", "2:5 paragraph Tŷ", "2:5 paragraph corff"]),
        ("Term\n:   Ystyr\n", ["1:1 definitions", "1:1 term Term", "2:5 definition Ystyr"]),
        (
            "Gweler[^a].\n\n[^a]: Nodyn ŵ\n",
            ["1:1 paragraph Gweler.", "3:7 footnote", "3:7 paragraph Nodyn ŵ"],
        ),
        (
            "Un[^a]\n\n[^a]: Nodyn\n\n    - un\n    - dau\n\n[^b]: Arall\n",
            [
                "1:1 paragraph Un",
                "3:7 footnote",
                "3:7 paragraph Nodyn",
                "5:7 list",
                "5:7 item un",
                "6:7 item dau",
                "6:7 paragraph",
                "8:7 footnote",
                "8:7 paragraph Arall",
            ],
        ),
        ("testun\n\n/// action-plan\n    by: priority\n///\n", ["1:1 paragraph testun", "3:1 directive"]),
        (
            "![map](a.png)\n/// caption\nFfigur 1\n///\n",
            ["1:1 figure", "1:1 paragraph map", "3:1 caption", "3:1 paragraph Ffigur 1"],
        ),
        (
            "testun\n\n<div>\n<p>ŵ</p>\n</div>\n\n<!-- sylw -->\n\nmwy\n",
            ["1:1 paragraph testun", "3:1 html ŵ", "7:1 html", "9:1 paragraph mwy"],
        ),
        (
            "testun\n\n<b>Trwm</b> ŵ\n\n- <em>x</em> y\n",
            ["1:1 paragraph testun", "3:1 paragraph Trwm ŵ", "5:3 list", "5:3 item x y"],
        ),
        ("testun\n\n<https://a.cymru/>\n", ["1:1 paragraph testun", "3:1 paragraph https://a.cymru/"]),
        ("*[AB]: Alff Bet\n\nAB\n", ["3:1 paragraph AB"]),
        ("un\n\nun\n\nun\n", ["1:1 paragraph un", "3:1 paragraph un", "5:1 paragraph un"]),
    ],
)
def test_blocks(text: str, blocks: list[str]) -> None:
    assert [shown(block) for block in blocks_of(text)] == blocks
    assert kinds_of_model(text) == kinds_of_html(text)


def test_what_a_block_carries() -> None:
    text = (
        "## Tŷ {#ty}\n\n[dŵr](a.md#x?a=1&b=2) a ![llun ŵ](b.png) &amp; `cod` **trwm**[^n]\n\n"
        "| a |\n|---|\n| 1 |\n\n/// action-plan\n    by: priority\n    priority: P1\n///\n\n[^n]: Nodyn\n"
    )
    by_kind = {block.kind: block for block in reversed(blocks_of(text))}
    paragraph, heading = by_kind["paragraph"], by_kind["heading"]
    assert (heading.level, heading.name) == (2, "ty")
    assert paragraph.text == "dŵr a llun ŵ & cod trwm"
    assert [(link.target, link.text) for link in paragraph.links] == [("a.md#x?a=1&b=2", "dŵr")]
    assert [(image.target, image.text) for image in paragraph.images] == [("b.png", "llun ŵ")]
    assert (paragraph.footnotes, by_kind["footnote"].name) == (("n",), "n")
    assert by_kind["directive"].options == (("by", "priority"), ("priority", "P1"))
    assert [block.header for block in blocks_of(text) if block.kind == "cell"] == [True, False]


@pytest.mark.parametrize(
    "text, ids",
    [
        ("## Tŷ\n", {"ty": False}),
        ("## Tŷ {#cartref}\n", {"cartref": True}),
        ("## Tŷ { #cartref .x }\n", {"cartref": True}),
        ("## Tŷ\n\n## Tŷ\n", {"ty": False, "ty_1": False}),
        ("```\n## Tŷ {#na}\n```\n", {}),
    ],
)
def test_ids_of_headings(text: str, ids: dict[str, bool]) -> None:
    parsed = parse(text, {number: Position("page.md", number) for number in range(1, 9)})
    assert {b.name: b.name in parsed.explicit_ids for b in parsed.blocks if b.kind == "heading"} == ids


def test_no_line_of_one_page_is_taken_for_the_next_pages() -> None:
    assert [shown(block) for block in blocks_of("# Un\n\n[^a]: x\n")] != []
    assert [shown(block) for block in blocks_of("\ndau\n")] == ["2:1 paragraph dau"]


@given(st.text())
def test_never_raises(text: str) -> None:
    blocks_of(text)


@settings(max_examples=200)
@given(
    st.lists(
        st.sampled_from(
            [
                "",
                "",
                "dŵr",
                "# Tŷ",
                "- un",
                "1. un",
                "    mwy",
                "> un",
                ">",
                "| a | b |",
                "|---|---|",
                "```",
                "~~~",
                "---",
                "!!! note",
                ":   x",
                "[^a]",
                "[^a]: x",
                "*[A]: b",
                "[r]: x",
                "<div>",
                "</div>",
                "<b>x</b>",
                "<!--",
                "-->",
                "/// action-plan",
                "///",
                "{: .x }",
                "===",
                "\t- x",
                "\\",
                "`",
                "`x",
                "&#x;",
                "\x02wzxhzdk:9\x03",
                "\U000f0000",
                "    <div>",
                "> ```",
                "- ```",
            ]
        )
    ).map("\n".join)
)
def test_never_raises_on_what_looks_like_markdown(text: str) -> None:
    for block in blocks_of(text):
        assert 1 <= block.position.line <= text.count("\n") + 1
