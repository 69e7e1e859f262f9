"""A mapping of texts becomes a site, whatever is in it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.helpers import found, page, site_of

from cyhoeddi.diagnostics.source_faults import diagnostics_of


@pytest.mark.parametrize(
    "body, faults",
    [
        ("/// action-plan\n///", []),
        ("/// action-plan\n    by: priority\n///", []),
        ("/// caption\nFfigur ŵ\n///", []),
        ("```\n/// actoin-plan\n///\n```", []),
        ("- item\n\n    ```\n    /// nothing\n    ```\n", []),
        ("Text with /// in it", []),
        ("/// actoin-plan\n///", [("directive-unknown 4:5", "/// action-plan")]),
        ("Text\n\n/// chart\n///", [("directive-unknown 6:5", None)]),
        ("/// action-plan\n    prioriti: P1\n///", [("directive-option-unknown 5:5", "priority, by")]),
        ('--8<-- "data/none.md"', [("include-missing 4:9", None)]),
    ],
)
def test_directives_and_includes(body: str, faults: list[tuple[str, str | None]]) -> None:
    site = site_of({"en/a.md": page(body=body)})
    assert found(site.faults) == [fault for fault, _ in faults]
    for fault, (_, example) in zip(site.faults, faults, strict=True):
        assert example is None or fault.values["example"] == example


@pytest.mark.parametrize("text", ["", "\n", "   \n\n", "\t"])
def test_an_empty_page(text: str) -> None:
    site = site_of({"en/a.md": text})
    assert found(site.faults) == ["page-empty 1:1"]
    assert [page.title for page in site.pages()] == ["a"]


@pytest.mark.parametrize(
    "text, faults",
    [
        ("", []),
        ("# nothing yet\n", []),
        ("heddlu: {name: {en: Police, cy: Heddlu’r ŵyl}}\n", []),
        ("heddlu: {name: {cy: Heddlu}}\n", ["key-missing 1:10"]),
        ("a: {name: {en: A, cy: A}, short: {en: A}}\n", ["key-missing 1:27"]),
        ("- a\n", ["value-wrong 1:1"]),
        ("a: 1\nb: [", ["yaml-broken 2:1"]),
    ],
)
def test_data_files(text: str, faults: list[str]) -> None:
    assert found(site_of({"data/organisations.yml": text}).faults) == faults


def test_positions_inside_an_included_file_are_that_files() -> None:
    included = "Cyntaf\n\n## Pennawd\n"
    site = site_of({"cy/a.md": page(body='Testun\n\n--8<-- "data/x.md"\n\nDiwedd'), "data/x.md": included})
    (read,) = site.pages()
    assert [str(block.position) for block in read.walk()] == [
        "content/cy/a.md:4:1",
        "content/data/x.md:1:1",
        "content/data/x.md:3:4",
        "content/cy/a.md:8:1",
    ]


PATHS = st.sampled_from(
    [
        "en/index.md",
        "cy/index.md",
        "en/a.md",
        "cy/a.md",
        "en/s/index.md",
        "cy/s/a.md",
        "x.md",
        "data/organisations.yml",
        "data/areas.yml",
        "data/x.md",
    ]
)
YAML_VALUES = st.recursive(
    st.sampled_from(
        ["", "ŵ", "5", "true", "~", "2024-02-31", "9999-12-31", "P1", "tbc", "12 months", "ongoing", "index"]
    ),
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]")
        | st.dictionaries(
            st.sampled_from(
                [
                    "id",
                    "title",
                    "action",
                    "within",
                    "by",
                    "from",
                    "timeline",
                    "steps",
                    "text",
                    "lead",
                    "en",
                    "year",
                    "name",
                ]
            ),
            inner,
            max_size=4,
        ).map(lambda items: "{" + ", ".join(f"{key}: {value}" for key, value in items.items()) + "}")
    ),
    max_leaves=8,
)
FRONTS = st.dictionaries(
    st.sampled_from(
        [
            "title",
            "slug",
            "order",
            "duty",
            "edition",
            "published",
            "areas",
            "publisher",
            "contact",
            "priority",
            "actions",
            "hide",
            "covers",
            "powys",
        ]
    ),
    YAML_VALUES,
    max_size=6,
).map(lambda front: "".join(f"{key}: {value}\n" for key, value in front.items()))
PAGES = st.builds("---\n{}---\n{}".format, FRONTS, st.text(max_size=40))


@settings(max_examples=200)
@given(st.dictionaries(PATHS, st.text() | PAGES | FRONTS, max_size=5))
def test_never_raises_and_every_fault_has_its_words(texts: dict[str, str]) -> None:
    site = site_of(texts)
    for diagnostic in diagnostics_of(site.faults):
        assert diagnostic.message.en
        assert diagnostic.message.cy
        assert diagnostic.position.path.startswith("content/")
    for path in texts:
        site.address(path)
