"""Every relative link of the documentation leads to a file that is there, every anchor to a heading."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])

_FENCE = re.compile(r"^ *(`{3,}|~{3,}).*?^ *\1[ ]*$", re.DOTALL | re.MULTILINE)
_CODE = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)", re.DOTALL)
_LINK = re.compile(r"!?\[(?:[^\[\]]|\[[^\]]*\])*\]\((?P<target>[^()\s]*)\)")
_HEADING = re.compile(r"^#{1,6}[ ]+(?P<words>.+?)[ ]*#*$", re.MULTILINE)


def links_of(text: str) -> Iterator[str]:
    """The targets of all links and pictures that are no code."""
    for link in _LINK.finditer(_CODE.sub("", _FENCE.sub("", text))):
        yield link["target"]


def anchors_of(text: str) -> set[str]:
    """The anchors that GitHub gives the headings of a document."""
    seen: Counter[str] = Counter()
    anchors = set()
    for heading in _HEADING.finditer(_FENCE.sub("", text)):
        words = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading["words"])
        slug = re.sub(r"[^\w\- ]", "", words.lower()).replace(" ", "-")
        anchors.add(f"{slug}-{seen[slug]}" if seen[slug] else slug)
        seen[slug] += 1
    return anchors


def broken_links(document: Path, root: Path) -> list[str]:
    """The links of a document below ``root`` that lead nowhere, or out of it."""
    return [
        link for link in links_of(document.read_text(encoding="utf-8")) if _is_broken(link, document, root)
    ]


def _is_broken(link: str, document: Path, root: Path) -> bool:
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return False
    target = (document.parent / unquote(parts.path)).resolve() if parts.path else document
    if not link or parts.path.startswith("/") or not target.is_relative_to(root) or not target.exists():
        return True
    if not parts.fragment:
        return False
    return target.suffix != ".md" or unquote(parts.fragment) not in anchors_of(
        target.read_text(encoding="utf-8")
    )


def document_name(document: Path) -> str:
    return document.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("document", DOCUMENTS, ids=document_name)
def test_no_link_is_broken(document: Path) -> None:
    assert broken_links(document, ROOT) == []


def test_the_documents_are_found() -> None:
    names = {document_name(document) for document in DOCUMENTS}
    assert {
        "README.md",
        "README.cy.md",
        "docs/index.md",
        "docs/en/quick-start.md",
        "docs/cy/quick-start.md",
    } <= names


def test_every_document_can_be_reached_from_the_readme() -> None:
    reached, due = set(), [ROOT / "README.md"]
    while due:
        document = due.pop()
        if document in reached:
            continue
        reached.add(document)
        targets = (urlsplit(link) for link in links_of(document.read_text(encoding="utf-8")))
        paths = [
            (document.parent / target.path).resolve()
            for target in targets
            if not target.scheme and target.path
        ]
        due += [path for path in paths if path.suffix == ".md"]
    lost = {document_name(document) for document in DOCUMENTS} - {
        document_name(document) for document in reached
    }
    assert lost <= {"CHANGELOG.md", "docs/index.md"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "geirfa.md").write_text(
        "# Tŷ’r dŵr\n\n## Pwy? Beth & ble\n\n## Pryd\n\n## Pryd\n", encoding="utf-8"
    )
    (tmp_path / "llun.png").touch()
    return tmp_path


@pytest.mark.parametrize(
    "text",
    [
        "[tŷ](geirfa.md)",
        "[tŷ](geirfa.md#tŷr-dŵr)",
        "[tŷ](geirfa.md#t%C5%B7r-d%C5%B5r)",
        "[pwy](geirfa.md#pwy-beth--ble)",
        "[yr ail](geirfa.md#pryd-1)",
        "![ŵy](llun.png)",
        "[a picture that is a link: ![ŵy](llun.png)](geirfa.md)",
        "[elsewhere](https://example.org/missing.md#nowhere)",
        "[letter](mailto:strategaeth@example.org)",
        "# Here\n\n[above](#here)",
        "`[code](missing.md)`",
        "```markdown\n[code](missing.md)\n```",
        "| `[code](missing.md#ŵ)` | [tŷ](geirfa.md) |",
    ],
)
def test_a_right_link_is_not_found(folder: Path, text: str) -> None:
    (folder / "page.md").write_text(text, encoding="utf-8")
    assert broken_links(folder / "page.md", folder) == []


@pytest.mark.parametrize(
    "target",
    [
        "missing.md",
        "geirfa.md#ŵy",
        "geirfa.md#pryd-2",
        "#here",
        "../outside.md",
        "/geirfa.md",
        "llun.png#part",
        "",
    ],
)
def test_a_broken_link_is_found(folder: Path, target: str) -> None:
    (folder / "page.md").write_text(f"## Yma\n\nA [dŵr]({target}) `x`.\n", encoding="utf-8")
    assert broken_links(folder / "page.md", folder) == [target]


def test_a_heading_in_a_fence_is_no_anchor(folder: Path) -> None:
    (folder / "page.md").write_text("```\n## Here\n```\n\n[x](#here)\n", encoding="utf-8")
    assert broken_links(folder / "page.md", folder) == ["#here"]
