"""Page pairs: their order and addresses."""

from __future__ import annotations

import pytest
from tests.helpers import found, page, site_of

from cyhoeddi.model.settings import Settings


@pytest.mark.parametrize(
    "texts, keys",
    [
        ({"en/b.md": "", "cy/a.md": "", "en/index.md": ""}, ["index.md", "a.md", "b.md"]),
        ({"en/a.md": "order: 2", "en/b.md": "order: 1"}, ["b.md", "a.md"]),
        ({"en/a.md": "", "cy/b.md": "order: 1", "en/b.md": ""}, ["b.md", "a.md"]),
        (
            {"en/a.md": "order: 3", "en/z/index.md": "order: 1", "en/z/y.md": "order: 9"},
            ["z/index.md", "z/y.md", "a.md"],
        ),
        ({"en/a/b.md": "order: 1", "en/a/index.md": "", "en/a.md": ""}, ["a/index.md", "a/b.md", "a.md"]),
        ({"en/z.md": "order: 0", "en/index.md": "order: 9"}, ["index.md", "z.md"]),
        ({"en/ŵ.md": "", "en/a.md": ""}, ["a.md", "ŵ.md"]),
    ],
)
def test_reading_order(texts: dict[str, str], keys: list[str]) -> None:
    site = site_of({path: page(*([front] if front else [])) for path, front in texts.items()})
    assert list(site.pairs) == keys


@pytest.mark.parametrize(
    "slugs, path, address",
    [
        ({}, "cy/plan.md", "cy/plan.md"),
        ({"cy/plan.md": "cynllun-dŵr"}, "cy/plan.md", "cy/cynllun-dŵr.md"),
        ({"cy/plan.md": "cynllun"}, "en/plan.md", "en/plan.md"),
        ({"cy/strategy/index.md": "strategaeth"}, "cy/strategy/index.md", "cy/strategaeth/index.md"),
        ({"cy/strategy/index.md": "strategaeth"}, "cy/strategy/map.png", "cy/strategaeth/map.png"),
        (
            {"cy/a/index.md": "â", "cy/a/b/index.md": "bŷ", "cy/a/b/c.md": "ci"},
            "cy/a/b/c.md",
            "cy/â/bŷ/ci.md",
        ),
        ({"cy/a/index.md": "â"}, "cy/a/none.md", "cy/â/none.md"),
        ({"cy/index.md": "hafan"}, "cy/index.md", "cy/index.md"),
        ({"cy/a.md": "b"}, "shared/a.png", "shared/a.png"),
    ],
)
def test_addresses(slugs: dict[str, str], path: str, address: str) -> None:
    site = site_of({path: page(f"slug: {slug}") for path, slug in slugs.items()})
    assert site.faults == ()
    assert site.address(path) == address


@pytest.mark.parametrize(
    "texts, faults",
    [
        ({"en/a.md": "slug: one", "en/b.md": "slug: two"}, []),
        ({"en/a.md": "slug: one", "cy/b.md": "slug: one"}, []),
        ({"en/a.md": "slug: one", "en/f/b.md": "slug: one"}, []),
        ({"en/a.md": "slug: a", "en/index.md": "", "en/b/index.md": ""}, []),
        ({"en/a.md": "slug: one", "en/b.md": "slug: one"}, ["address-twice 3:7"]),
        ({"en/a.md": "", "en/b.md": "slug: a"}, ["address-twice 3:7"]),
        ({"en/f.md": "", "en/f/index.md": ""}, ["address-twice 2:1"]),
        ({"en/b.md": "slug: f", "en/f/index.md": ""}, ["address-twice 2:1"]),
        ({"en/A.md": "", "en/a.md": ""}, ["address-twice 2:1"]),
        ({"en/a.md": "slug: index", "en/index.md": ""}, ["address-twice 3:7"]),
    ],
)
def test_two_pages_of_one_address(texts: dict[str, str], faults: list[str]) -> None:
    site = site_of({path: page(*([front] if front else [])) for path, front in texts.items()})
    assert found(site.faults) == faults


@pytest.mark.parametrize(
    "path, languages, faults",
    [
        ("en/a.md", ("en", "cy"), []),
        ("data/terms.md", ("en", "cy"), []),
        ("en/data/a.md", ("en", "cy"), []),
        ("readme.md", ("en", "cy"), ["page-stray 1:1"]),
        ("fr/a.md", ("en", "cy"), ["page-stray 1:1"]),
        ("cy/a.md", ("en",), ["page-stray 1:1"]),
    ],
)
def test_strays(path: str, languages: tuple[str, ...], faults: list[str]) -> None:
    site = site_of({path: page()}, Settings(languages=languages))  # type: ignore[arg-type]
    assert found(site.faults) == faults
    assert [page.path for page in site.pages()] == (
        [path] if not faults and not path.startswith("data/") else []
    )


def test_page_of_a_path_and_title() -> None:
    site = site_of({"en/a.md": page(), "cy/a.md": "# Pennawd ŵ\n", "cy/b.md": "Dim\n"})
    titles = [
        (found_page := site.page(path)) and found_page.title
        for path in ("en/a.md", "cy/a.md", "cy/b.md", "en/b.md", "x")
    ]
    assert titles == ["Tŷ", "Pennawd ŵ", "b", None, None]


def test_a_pair_is_the_same_as_long_as_both_of_its_pages_are() -> None:
    texts = {"en/a.md": page(), "cy/a.md": page("order: 2"), "en/ŵ.md": page(), "cy/ŵ.md": page()}
    first, again = site_of(texts), site_of(texts)
    assert all(again.pairs[key] is first.pairs[key] for key in ("a.md", "ŵ.md"))
    for path, text, order in (("cy/a.md", page("order: 3"), 3), ("en/a.md", page("order: 1"), 1)):
        changed = site_of({**texts, path: text})
        assert changed.pairs["a.md"].facts["order"] == order
        assert changed.pairs["ŵ.md"] is first.pairs["ŵ.md"]
        assert [fault.name for fault in changed.faults] == (["fact-differs"] if path == "en/a.md" else [])
    alone = site_of({path: text for path, text in texts.items() if path != "cy/a.md"})
    assert (alone.pairs["a.md"].cy, alone.pairs["a.md"].facts) == (None, {})
    assert site_of(texts).pairs["a.md"] == first.pairs["a.md"]
