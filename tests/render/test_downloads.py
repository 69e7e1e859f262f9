"""What a strategy's files are called, and what is said of them."""

from __future__ import annotations

import pytest
from tests.helpers import site_of
from tests.render.plan_site import plan_site

from cyhoeddi.render.downloads import download_address, file_name


@pytest.mark.parametrize(
    "title, name",
    [
        ("Our strategy", "our-strategy"),
        ("Tŷ a thân: cynllun’r ŵyl (2024)", "ty-a-than-cynllun-r-wyl-2024"),
        ("ŴŶÂÊÎÔÛ ŵŷâêîôû", "wyaeiou-wyaeiou"),
        ("Cynllun'r tŷ, 2024–25", "cynllun-r-ty-2024-25"),
        ("../../etc/passwd", "etc-passwd"),
        ("…", "strategy"),
        ("", "strategy"),
        ("日本", "strategy"),
        ("ŵ" * 80, "w" * 80),
        ("ŵ" * 81, "w" * 80),
        ("Tŷ " * 26 + "ŷŷ tŷ", "-".join(["ty"] * 26 + ["yy"])),
        ("Tŷ " * 27, "-".join(["ty"] * 27)),
        ("Tŷ " * 100, "-".join(["ty"] * 27)),
    ],
)
def test_file_names_pass_any_server_and_mailbox(title: str, name: str) -> None:
    assert file_name(title) == name


def test_addresses_are_in_the_words_of_their_language() -> None:
    site = plan_site()
    (strategy,) = site.strategies
    assert download_address(site, strategy, "en", ".pdf") == "en/s/our-strategy-2024-en.pdf"
    assert download_address(site, strategy, "cy", ".docx") == "cy/strategaeth/ein-strategaeth-2024-cy.docx"


def test_without_an_edition() -> None:
    site = site_of({"en/index.md": "---\ntitle: Plan\nduty: d\n---\n"})
    (strategy,) = site.strategies
    assert download_address(site, strategy, "en", ".pdf") == "en/plan-en.pdf"
    with pytest.raises(ValueError, match="cy"):
        download_address(site, strategy, "cy", ".pdf")
