"""What a comment for the check speaks of, in the text and in the front matter."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import site_of

from cyhoeddi.model.control_comment import ControlComment

COMMENT = "<!-- cyhoeddi: allow x -- rheswm ŵ -->"


def comments_in(text: str, **others: str) -> tuple[ControlComment, ...]:
    (page,) = site_of(
        {"en/a.md": text, **{f"data/{name}.md": other for name, other in others.items()}}
    ).pages()
    return page.comments


def concerned(text: str) -> list[str]:
    """The words of the lines that the comment of a text speaks of; `C` stands for the comment."""
    whole = "---\ntitle: Tŷ\n---\n" + re.sub(r"\bC\b", COMMENT, text)
    (comment,) = comments_in(whole)
    lines = whole.split("\n")
    return [
        lines[number - 1].removesuffix(COMMENT).strip()
        for part in comment.concerns
        for number in range(part.first, part.last + 1)
        if lines[number - 1].strip() not in ("", COMMENT)
    ]


@pytest.mark.parametrize(
    "text, words",
    [
        ("C\nTŷ\ndŵr\n\nŷd", ["Tŷ", "dŵr"]),
        ("C\n\nTŷ\n\nŷd", ["Tŷ"]),
        ("Tŷ\n\nC\n\nŷd\n\nŵyr", ["ŷd"]),
        ("Tŷ\nC\n\nŷd", ["Tŷ"]),
        ("Tŷ\nC\ndŵr\n\nŷd", ["Tŷ", "dŵr"]),
        ("Tŷ\ndŵr C\n\nŷd", ["Tŷ", "dŵr"]),
        ("Tŷ\n\n- ŷd C\n- ŵyr", ["- ŷd"]),
        ("- ŷd\nC\n- ŵyr\n- dŵr", ["- ŵyr"]),
        ("Tŷ\n\nC\n\n- ŷd\n    - ŵyr\n- dŵr\n\nTŷ", ["- ŷd", "- ŵyr", "- dŵr"]),
        ("- ŷd C\n    - ŵyr\n- dŵr", ["- ŷd", "- ŵyr"]),
        ("| ŷd | ŵ |\n|---|---|\n| tŷ | ŷ | C\n| dŵr | ŷ |", ["| tŷ | ŷ |"]),
        ("C\n\n| ŷd | ŵ |\n|---|---|\n| tŷ | ŷ |\n\nTŷ", ["| ŷd | ŵ |", "|---|---|", "| tŷ | ŷ |"]),
        ("> ŷd C\n\ntŷ", ["> ŷd"]),
        ("C\n## Un\nŷd\n\n### Dau\nŵyr\n\n## Tri\ntŷ", ["## Un", "ŷd", "### Dau", "ŵyr"]),
        ("ŷd\n\nC\n\n### Dau\nŵyr\n\n## Tri\ntŷ", ["### Dau", "ŵyr"]),
        ("C\n## Un\nŷd\n\n## Dau", ["## Un", "ŷd"]),
        ("## Un C\n\nŷd", ["## Un"]),
        ("## Un\nC\n\nŷd\n\nŵyr", ["ŷd"]),
        ("## Un\nC\nŷd\n\nŵyr", ["ŷd"]),
        ("ŷd\n\nC\n", []),
        ("C", []),
        ("C\n[^a]: nodyn ŵ\n\ntestun[^a]\n", ["[^a]: nodyn ŵ"]),
        ("C\n```\nŵ\n```\n\nŷd", ["```", "ŵ", "```"]),
        ("C\n/// action-plan\n///\n\nŷd", ["/// action-plan", "///"]),
    ],
)
def test_in_the_text(text: str, words: list[str]) -> None:
    assert concerned(text) == words


def test_above_what_another_file_holds() -> None:
    page = f'---\ntitle: Tŷ\n---\n{COMMENT}\n\n--8<-- "data/x.md"\n\nŷd\n'
    (comment,) = comments_in(page, x="ŵyr\n")
    assert (comment.concerns[0].path, comment.concerns[0].first) == ("content/data/x.md", 1)


F = "# cyhoeddi: allow x -- rheswm ŵ"


@pytest.mark.parametrize(
    "front, lines",
    [
        (f"title: Tŷ {F}\norder: 1", (1, 2)),
        (f"order: 1\ntitle: Tŷ {F}", (3, 3)),
        (f"order: 1\n{F}\ntitle: Tŷ\nslug: ŷ", (4, 4)),
        (f"{F}\norder: 1\ntitle: Tŷ", (1, 3)),
        (f"title: Tŷ\n{F}\n\n# arall\npriority:\n  id: P1\n\n  title: ŷ\norder: 1", (6, 9)),
        (f"title: Tŷ\n{F}\nactions:\n- id: A\n- id: B\norder: 1", (4, 6)),
        (f"title: Tŷ\nactions:\n- id: A\n{F}\n- id: B\n  action: ŷ\n- id: C\norder: 1", (6, 7)),
        (f"title: Tŷ\nactions:\n  {F}\n  - id: A\n    action: ŷ\n  - id: B", (5, 6)),
        (f"title: Tŷ\ndescription: >- {F}\n  ŷd\n  ŵyr\norder: 1", (3, 5)),
        (f"title: Tŷ\n{F}\ndescription: >-\n  ŷd\n  ŵyr\norder: 1", (4, 6)),
        (f"title: Tŷ\norder: 1\n{F}", (4, 4)),
        ("title: Tŷ #   Cyhoeddi : allow x -- rheswm   ŵ", (1, 2)),
    ],
)
def test_in_the_front_matter(front: str, lines: tuple[int, int]) -> None:
    (comment,) = comments_in(f"---\n{front}\n---\n\nTestun\n")
    assert comment.text == "allow x -- rheswm ŵ"
    assert [(part.path, part.first, part.last) for part in comment.concerns] == [("content/en/a.md", *lines)]


@pytest.mark.parametrize(
    "front",
    [
        "title: Tŷ\n# sylw arall",
        f'title: "Tŷ {F}"',
        f"title: Tŷ\ndescription: >-\n  ŷd\n  {F}\norder: 1",
        f"title: Tŷ{F}",
        f"title: Tŷ\ndescription: 'ŷd\n\n  {F}'",
        f"title: [\n{F}\n",
    ],
)
def test_what_is_no_comment_in_the_front_matter(front: str) -> None:
    assert comments_in(f"---\n{front}\n---\n\nTestun\n") == ()


@given(
    st.lists(
        st.sampled_from([F, "title: Tŷ", "  ", "- a", "x: >-", "\t", "a: 'b", "ŷ", "{", "\n"]), max_size=8
    )
)
def test_never_raises(lines: list[str]) -> None:
    text = "\n".join(lines)
    comments_in(f"---\n{text}\n---\nTŷ")
