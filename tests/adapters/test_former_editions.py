"""A site with a former edition, built: it is readable, says that it is one, and is not in the way of the current."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.adapters.built_site import Built, build, write
from tests.two_editions import begun, changed

FORMER = {"en": "en/plan/2026/plan/", "cy": "cy/cynllun/2026/cynllun/"}
CURRENT = {"en": "en/plan/", "cy": "cy/cynllun/"}
DIRECTIVES = "\n/// edition-changes\n///\n\n/// annual-assessment\n///\n"


def _texts() -> dict[str, str]:
    texts = changed(begun(), "en/plan/index.md", "edition:", "published: 2027-03-01\nedition:")
    texts = changed(texts, "en/plan/rivers.md", "Water.", f"Water and more.\n{DIRECTIVES}")
    texts = changed(
        texts, "en/plan/rivers.md", "order: 10", "order: 10\nassessment: [{action: P1.1, text: Ŵ}]"
    )
    texts = changed(texts, "cy/plan/rivers.md", "Dŵr a thŷ.", f"Dŵr a rhagor.\n{DIRECTIVES}")
    return changed(
        texts,
        "cy/plan/rivers.md",
        "slug: afonydd",
        "slug: afonydd\nassessment: [{action: P1.1, outcome: partly, text: Ŷ}]",
    )


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The small site in its second year."""

    def change(folder: Path) -> None:
        for old in sorted((folder / "content").rglob("*.*")):
            old.unlink()
        for path, text in _texts().items():
            write(folder, f"content/{path}", text)

    return build("paired", tmp_path_factory.mktemp("editions"), change)


def test_it_is_built(built: Built) -> None:
    assert built.code == 0, built.log


@pytest.mark.parametrize("language", ["en", "cy"])
def test_a_former_edition_says_that_it_is_one_and_is_its_own_canonical_page(
    built: Built, language: str
) -> None:
    page = built.page(FORMER[language])
    banner = page.xpath('//*[contains(@class, "cy-banner--superseded")]')[0]
    assert ("the 2026 edition" if language == "en" else "argraffiad 2026") in banner.text_content()
    assert built.target(FORMER[language], banner.xpath(".//a/@href")[0]) == (CURRENT[language], "")
    assert page.xpath('//link[@rel="canonical"]/@href') == [built.base + FORMER[language]]
    assert built.exists(FORMER["en"])
    assert built.exists(FORMER["cy"])


@pytest.mark.parametrize("language", ["en", "cy"])
def test_the_current_edition_leads_to_it_and_its_navigation_does_not_list_it(
    built: Built, language: str
) -> None:
    page = built.page(CURRENT[language])
    assert not page.xpath('//*[contains(@class, "cy-banner--superseded")]')
    (link,) = page.xpath('//section[@aria-labelledby="strategy-editions"]//a')
    assert built.target(CURRENT[language], link.get("href")) == (FORMER[language], "")
    listed = [built.target(CURRENT[language], href) for href in page.xpath("//nav//a/@href")]
    assert not any(found and "2026" in found[0] for found in listed)


def test_the_search_puts_it_last(built: Built) -> None:
    pages = json.loads(built.text("search/cy.json"))["pages"]
    boosts = {page["address"]: page.get("boost", 1) for page in pages}
    assert boosts["cy/cynllun/2026/cynllun/afonydd/"] < boosts["cy/cynllun/afonydd/"] == 1


def test_it_is_no_strategy_of_its_own(built: Built) -> None:
    assert list(json.loads(built.text("publication.json"))["strategies"]) == ["plan"]
    assert not built.exists("en/strategies/")


@pytest.mark.parametrize(
    "address, words",
    [
        ("en/plan/rivers/", ["Sections that changed since the 2026 edition", "Partly achieved", "Ŵ"]),
        ("cy/cynllun/afonydd/", ["Adrannau a newidiodd ers argraffiad 2026", "Cyflawnwyd yn rhannol", "Ŷ"]),
    ],
)
def test_what_changed_and_what_became_of_it_stand_on_a_page(
    built: Built, address: str, words: list[str]
) -> None:
    text = " ".join(built.page(address).xpath("//article")[0].text_content().split())
    assert [word for word in words if word not in text] == []
