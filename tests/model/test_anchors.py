"""The places that a page is said to have are those that the built page has."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lxml import html
from tests.parity.sites import site_of

from cyhoeddi.model.anchors import anchors_of, shared_ids
from cyhoeddi.model.disk import load_site
from cyhoeddi.model.site import Site
from cyhoeddi.render.markdown import render_page

ROOT = Path(__file__).parents[2]

PAGE = """
## Tŷ {#ty}

Words.
{: #words }

A *word*{#word}.[^1]

### Tŷ

#### Tŷ

<p id="html">Words</p>

> ## In a quotation

[^1]: A note.
"""


def _rendered(site: Site, path: str) -> set[str]:
    page = site.page(path)
    assert page
    ids = html.fromstring(f"<div>{render_page(page, site)}</div>").xpath("//@id")
    return {re.sub(r"\Afnref\d+:", "fnref:", id_) for id_ in ids}  # the second reference to a footnote


@pytest.mark.parametrize("config", ["mkdocs.yml", "examples/dorset/mkdocs.yml"])
def test_every_id_of_the_examples_is_known(config: str) -> None:
    site = load_site(ROOT / config)
    for page in site.pages():
        ids = anchors_of(page, site)
        assert _rendered(site, page.path) <= ids, page.path
        headings = {section.id for section in page.sections if section.heading}
        assert {shared_ids(page, site)[id_] for id_ in headings} <= _rendered(site, page.path), page.path


@pytest.mark.parametrize("path", ["en/plan.md", "cy/plan.md"])
def test_every_id_of_a_page_is_known(path: str) -> None:
    site = site_of({"en/plan.md": PAGE, "cy/plan.md": PAGE.replace("Tŷ", "Y tŷ").replace(" {#ty}", "")})
    page = site.page(path)
    assert page
    assert _rendered(site, path) <= anchors_of(page, site)


def test_the_welsh_id_is_not_there() -> None:
    site = site_of({"en/plan.md": "## Needs\n\nTime.\n", "cy/plan.md": "## Anghenion\n\nAmser, ŵyr.\n"})
    page = site.page("cy/plan.md")
    assert page
    assert ("needs" in anchors_of(page, site), "anghenion" in anchors_of(page, site)) == (True, False)
    assert shared_ids(page, site) == {"anghenion": "needs"}
