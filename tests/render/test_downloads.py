"""What a strategy's files are called, and what is said of them."""

from __future__ import annotations

import pytest
from tests.helpers import site_of
from tests.render.plan_site import plan_site

from cyhoeddi.model.language import Language
from cyhoeddi.render.downloads import download_address, file_name
from cyhoeddi.render.file_words import file_words, pages_words, size_words


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


@pytest.mark.parametrize(
    "language, words",
    [("en", "PDF, 1.2 MB, 27 pages, English"), ("cy", "PDF, 1.2 MB, 27 tudalen, Cymraeg")],
)
def test_file_words(language: Language, words: str) -> None:
    assert file_words("a/b.pdf", language, 27, 1_234_567) == words


def test_a_file_whose_pages_are_not_known() -> None:
    assert file_words("b.docx", "en", 0, 10) == "Word, 1 kB, English"


@pytest.mark.parametrize(
    "size, words", [(1, "1 kB"), (999_000, "999 kB"), (1_000_000, "1.0 MB"), (12_340_000, "12.3 MB")]
)
def test_sizes(size: int, words: str) -> None:
    assert size_words(size) == words


@pytest.mark.parametrize(
    "count, english, welsh",
    [
        (0, "", ""),
        (1, "1 page", "1 dudalen"),
        (2, "2 pages", "2 dudalen"),
        (3, "3 pages", "3 tudalen"),
        (6, "6 pages", "6 thudalen"),
    ],
)
def test_pages(count: int, english: str, welsh: str) -> None:
    assert pages_words(count, "en") == english
    assert pages_words(count, "cy") == welsh
