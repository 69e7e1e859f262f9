"""Comments for the check are for the check alone: nothing that is rendered holds them."""

from __future__ import annotations

import pytest
from tests.helpers import page, site_of

from cyhoeddi.model.site import Site
from cyhoeddi.render.markdown import render_page
from cyhoeddi.render.section_ids import with_section_ids

COMMENT = "<!-- cyhoeddi: allow number-differs -- cyfrinach -->"
PLAIN = "\n## Tŷ\n\nGair\nam y tŷ\n\n- un\n- dau\n\n| a | b |\n|---|---|\n| ŵ | ŷ |\n"
COMMENTED = (
    f"\n{COMMENT}\n## Tŷ\n\nGair\n{COMMENT}\nam y tŷ {COMMENT}\n\n- un\n{COMMENT}\n- dau {COMMENT}\n\n{COMMENT}\n\n"
    f"| a | b |\n|---|---|\n| ŵ | ŷ | {COMMENT}\n"
)


def site(body: str) -> Site:
    return site_of({"cy/a.md": page(body=body)})


def test_pages_are_rendered_as_if_there_were_none() -> None:
    commented, plain = site(COMMENTED), site(PLAIN)
    (own,), (other,) = commented.pages(), plain.pages()
    assert len(own.comments) == 7
    assert render_page(own, commented) == render_page(other, plain)


def test_the_markdown_that_others_are_given_holds_none() -> None:
    commented = site(COMMENTED)
    (own,) = commented.pages()
    assert "cyhoeddi:" not in with_section_ids(own.body, own, commented)


@pytest.mark.parametrize("text", ["<!-- sylw i’r awdur -->", f"```\n{COMMENT}\n```", f"`{COMMENT}`"])
def test_other_comments_and_samples_stay(text: str) -> None:
    commented = site(text)
    (own,) = commented.pages()
    assert text in own.body
