"""Links and pictures of a block: where they lead, their words and their place in its text."""

from __future__ import annotations

import pytest
from tests.parity.sites import site_of

from cyhoeddi.model.markdown.block import Block, Link


def _blocks(text: str) -> list[Block]:
    page = site_of({"cy/plan.md": text}).page("cy/plan.md")
    assert page
    return list(page.walk())


def _only(text: str) -> tuple[Block, Link]:
    found = [(block, link) for block in _blocks(text) for link in (*block.links, *block.images)]
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    "text, words",
    [
        ("[y tŷ](a.md) yma", "y tŷ"),
        ("Gweler [ y  *tŷ* ](a.md) yma.", "y tŷ"),
        ("Gweler\n[y tŷ\nmawr](a.md)\nyma.", "y tŷ mawr"),
        ("Gweler &amp; [ŵyn &amp; defaid][1].\n\n[1]: a.md", "ŵyn & defaid"),
        ("- un\n- dau [tri](a.md) pedwar", "tri"),
        ("| a | b [ŵyr](a.md) |\n|---|---|\n| c | d |", "ŵyr"),
        ("> Gweler <https://tŷ.cymru>", "https://tŷ.cymru"),
        ("Gweler ![llun o’r tŷ](a.png) yma", "llun o’r tŷ"),
        ("[a] `[b](c)` [d](e.md)", "d"),
        ("T[^1]\n\n[^1]: Gweler [y tŷ](a.md).", "y tŷ"),
    ],
)
def test_start_is_where_the_words_begin_in_the_text(text: str, words: str) -> None:
    block, link = _only(text)
    assert link.text == words
    assert block.text[link.start :].startswith(words)


def test_every_link_of_a_block_has_its_own_place() -> None:
    block = _blocks("Un [a](1.md) a [a](2.md), ![a](3.png) [a](4.md) ŵ [a](5.md)")[0]
    starts = [link.start for link in block.links]
    assert starts == sorted(set(starts))
    assert [block.text[start : start + 1] for start in [*starts, block.images[0].start]] == ["a"] * 5


def test_picture_without_words_takes_no_room() -> None:
    block, picture = _only("Croeso ![](a.png) i’r tŷ")
    assert (block.text, picture.text, block.text[picture.start :]) == ("Croeso i’r tŷ", "", "i’r tŷ")


def test_what_an_author_says_of_a_link_is_kept() -> None:
    _, link = _only('[y tŷ](a.md "teitl"){hreflang=en lang=cy}')
    assert link.attributes == (("hreflang", "en"), ("lang", "cy"))


def test_e_mail_address_is_not_hidden() -> None:
    assert _only("<tim@example.org>")[1].target == "mailto:tim@example.org"


def test_ampersand_in_an_address() -> None:
    assert _only("[a](b?c=1&copy=2)")[1].target == "b?c=1&copy=2"


@pytest.mark.parametrize("words", ["llun o’r tŷ", ""])
def test_picture_of_a_figure_is_there_once(words: str) -> None:
    blocks = _blocks(f"![{words}](a.png)\n\n/// caption\nLlun\n///\n")
    assert [image.target for block in blocks for image in block.images] == ["a.png"]
