"""The checklist as a table in a page."""

from __future__ import annotations

import pytest
from tests.helpers import page, site_of

from cyhoeddi.render.duty_checklist import duty_checklist
from cyhoeddi.render.markdown import render_page

BODY = "/// duty-checklist\n///\n"
TEXTS = {
    "en/s/index.md": page(
        "duty: serious-violence-duty", "slug: s", "not_yet: {geography: Not <yet>.}", body="Text.\n"
    ),
    "cy/s/index.md": page("slug: trais", "not_yet: {geography: Ddim eto yn y tŷ.}", body="Testun.\n"),
    "en/s/a/one.md": "---\ntitle: One & all\ncovers: ['governance#why', actions]\n---\n## Why us {#why}\n",
    "cy/s/a/one.md": "---\ntitle: Un a phawb\nslug: un\n---\n## Pam ni {#why}\n",
    "en/s/b/check.md": page(body=BODY),
    "cy/s/b/check.md": page(body=BODY),
}


def rendered(language: str, **more: str) -> str:
    site = site_of({**TEXTS, **more})
    own = site.page(f"{language}/s/b/check.md")
    assert own
    return render_page(own, site)


@pytest.mark.parametrize("language,title,other", [("en", "Why us", "Pam ni"), ("cy", "Pam ni", "Why us")])
def test_links_are_in_the_page_s_language_and_as_an_author_writes_them(
    language: str, title: str, other: str
) -> None:
    html = rendered(language)
    assert f'<a href="../a/one.md#why">{title}</a>' in html
    assert other not in html


def test_a_page_without_a_section_is_named_by_its_title() -> None:
    assert '<a href="../a/one.md">One &amp; all</a>' in rendered("en")


def test_the_reason_stands_where_the_page_would() -> None:
    assert "<td>Not yet</td><td>Not &lt;yet&gt;.</td>" in rendered("en")
    assert "<td>Ddim eto</td><td>Ddim eto yn y tŷ.</td>" in rendered("cy")


def test_a_reason_in_one_language_only_is_marked() -> None:
    texts = {"cy/s/index.md": page(body="Testun.\n")}
    assert '<span lang="en">Not &lt;yet&gt;.</span>' in rendered("cy", **texts)


def test_it_says_which_duties_are_met_under_which_law() -> None:
    front = ("duty: serious-violence-duty", "also_meets: [community-safety-partnership-strategy]")
    html = rendered("en", **{"en/s/index.md": page(*front)})
    assert "This strategy meets: Serious Violence Duty (Police, Crime" in html
    assert "It also serves as: Community Safety Partnership strategy (Crime and Disorder Act 1998" in html
    assert "also serves" not in rendered("en")


def test_it_has_the_form_of_a_table_of_markdown() -> None:
    html = rendered("en")
    assert html.index("<figure data-search-exclude>") < html.index("<table>") < html.index("<figcaption>")
    assert "style=" not in html


@pytest.mark.parametrize("front", ["order: 1", "duty: tŷ"])
def test_outside_a_known_duty_there_is_none(front: str) -> None:
    site = site_of({"en/index.md": page(front), "cy/index.md": page()})
    own = site.page("en/index.md")
    assert own
    assert duty_checklist(site, own) == ""
