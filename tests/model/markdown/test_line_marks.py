"""The marks change nothing that is rendered, and what is read is what is rendered."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.helpers import ROOT, pages_of_repository
from tests.model.markdown.rendered import kinds_of_html, kinds_of_model

from cyhoeddi.model.front_matter import split_page
from cyhoeddi.model.markdown.dialect import converter
from cyhoeddi.model.markdown.line_marks import install, without_marks

CORPUS = ROOT.parent / "shared" / "corpus" / "pages.jsonl"

PLAIN, MARKED = converter(), converter()
install(MARKED)


def rendered_twice(text: str) -> tuple[str, str]:
    """The HTML without marks, and with marks that are taken out again."""
    PLAIN.reset()
    MARKED.reset()
    return PLAIN.convert(text), without_marks(MARKED.convert(text))


def body(text: str) -> str:
    return split_page(text, "page.md").body


@cache
def published_pages() -> tuple[str, ...]:
    """Published text where the measuring corpus lies beside the repository, else the repository's own pages."""
    if not CORPUS.is_file():
        return tuple(body(path.read_text(encoding="utf-8")) for path in pages_of_repository())
    entries = map(json.loads, CORPUS.read_text(encoding="utf-8").strip().split("\n"))
    return tuple(body(entry[language]) for entry in entries for language in ("en", "cy"))


@pytest.mark.parametrize("path", pages_of_repository(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_pages_of_the_repository(path: Path) -> None:
    text = body(path.read_text(encoding="utf-8"))
    plain, marked = rendered_twice(text)
    assert marked == plain
    assert kinds_of_model(text) == kinds_of_html(text)


def test_published_pages() -> None:
    assert published_pages()
    for text in published_pages():
        plain, marked = rendered_twice(text)
        assert marked == plain
        assert kinds_of_model(text) == kinds_of_html(text)


BLOCKS = [
    "Testun â ŵ\nac ail linell",
    "## Pennawd",
    "### Pennawd {#ty}",
    "Pennawd\n===",
    "- un\n- dau\n    - tri",
    "* un\n\n    mwy",
    "1. un\n2. dau",
    "10. deg",
    "+ plws",
    "> dyfyniad\n> mwy",
    "> un\n>\n> — dau",
    "> ## p\n>\n> - un",
    "- > q",
    "- # p",
    "- - dwbl",
    "> | a | b |\n> |---|---|\n> | 1 | 2 |",
    "> ---",
    "> !!! note\n>     x",
    "| a | b |\n|---|:-:|\n| 1 | |\n| `x|y` | \\| |",
    "a | b\n--|--\n1 | 2",
    "```yaml\nun: 1\n```",
    "~~~\n- nid eitem\n~~~",
    "> ```\n> cod\n> ```",
    "    cod",
    "---",
    "* * *",
    "!!! note\n    corff\n\n    - un",
    '!!! warning "Teitl"\n    corff',
    "Term\n:   ystyr\n\n    mwy",
    "Gweler[^a] a [^b]",
    "[^a]: Nodyn",
    "[^b]: Nodyn\n\n    - un\n    - dau",
    "*[AB]: Alff Bet",
    "AB ac AB",
    "[r]: https://a.cymru/",
    "[dolen][r] a [d](a.md)",
    "<div>\nhtml\n</div>",
    "<b>trwm</b> testun",
    "<!-- sylw -->",
    "<https://a.cymru>",
    "![llun](a.png)",
    "**trwm** *ital* `cod`",
    "/// action-plan\n    by: priority\n///",
    "![llun](a.png)\n/// caption\nFfigur\n///",
    "Testun\n{: .dosbarth }",
    "&amp; &copy; <br> x",
    "llinell  \nnewydd",
    "llinell\\\nnewydd",
    "1986\\. Blwyddyn",
    "#5 rhif",
    "\tTab",
    "- [ ] gwaith",
    "- <b>x</b> y",
    "|",
    "-",
    ">",
    "#",
    "_ital_ ar y dechrau",
    "    - mewnol",
    "- un\n\n    ```\n    x\n    ```\n\n- dau",
    "- | a | b |\n  |---|---|",
    "\u00a0bwlch",
]


@settings(max_examples=300)
@given(st.lists(st.sampled_from(BLOCKS), min_size=1, max_size=8))
def test_blocks_in_any_order(blocks: list[str]) -> None:
    text = "\n\n".join(blocks)
    plain, marked = rendered_twice(text)
    assert marked == plain
    assert kinds_of_model(text) == kinds_of_html(text)


@given(st.data())
def test_published_paragraphs_in_any_order(data: st.DataObject) -> None:
    page = data.draw(st.sampled_from(published_pages()))
    paragraphs = [
        paragraph for paragraph in page.split("\n\n") if "```" not in paragraph and "<" not in paragraph
    ]
    text = "\n\n".join(data.draw(st.permutations(paragraphs)))
    plain, marked = rendered_twice(text)
    assert marked == plain
