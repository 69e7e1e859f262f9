"""Navigation apart by language, in reading order."""

from __future__ import annotations

import pytest
from tests.adapters.built_site import Built
from tests.adapters.pairs import IN_STRATEGY, PAGES, TITLES


@pytest.mark.parametrize("address", PAGES)
def test_navigation_has_the_titles_of_its_language_in_order(paired: Built, address: str) -> None:
    navigation = paired.page(address).xpath('//nav[@class="cy-nav"]')[0]
    links = navigation.xpath('.//a[not(starts-with(@href, "#"))]')
    assert [" ".join(link.text_content().split()) for link in links] == TITLES[address[:2]]


@pytest.mark.parametrize("address", PAGES)
def test_navigation_stays_in_its_language(paired: Built, address: str) -> None:
    links = paired.linked(address, '//nav[@class="cy-nav"]//a[not(starts-with(@href, "#"))]')
    assert {link[:3] for link in links} == {f"{address[:2]}/"}


@pytest.mark.parametrize("address", PAGES)
def test_name_of_the_site_leads_to_the_home_page_of_the_language(paired: Built, address: str) -> None:
    assert paired.linked(address, '//a[@class="cy-header__name"]') == [f"{address[:2]}/"]


@pytest.mark.parametrize("language", ["en", "cy"])
def test_next_page_leads_through_the_strategy(paired: Built, language: str) -> None:
    chain = [IN_STRATEGY[language][0]]
    while following := paired.linked(chain[-1], '//link[@rel="next"]'):
        chain += following
    assert tuple(chain) == IN_STRATEGY[language]


@pytest.mark.parametrize("language", ["en", "cy"])
def test_previous_page_leads_back_through_the_strategy(paired: Built, language: str) -> None:
    chain = [IN_STRATEGY[language][-1]]
    while before := paired.linked(chain[-1], '//link[@rel="prev"]'):
        chain += before
    assert tuple(reversed(chain)) == IN_STRATEGY[language]


@pytest.mark.parametrize("address", ["en/", "cy/", "en/about/", "cy/amdanom/"])
def test_pages_of_no_strategy_have_no_page_after_them(paired: Built, address: str) -> None:
    assert paired.linked(address, '//link[@rel="prev" or @rel="next"]') == []


@pytest.mark.parametrize(
    "last, first", [("en/violence/plan/", "en/housing/"), ("cy/trais/cynllun/", "cy/tai/")]
)
def test_no_strategy_follows_on_another(two_strategies: Built, last: str, first: str) -> None:
    assert two_strategies.linked(last, '//link[@rel="next"]') == []
    assert two_strategies.linked(first, '//link[@rel="prev"]') == []


@pytest.mark.parametrize(
    "address, path",
    [
        ("en/strategy/deep/zone/", ["Home", "Strategy", "Safe houses"]),
        ("cy/strategaeth/tŷ-diogel/zone/", ["Hafan", "Strategaeth", "Tŷ diogel"]),
    ],
)
def test_path_to_a_page_is_in_its_language(paired: Built, address: str, path: list[str]) -> None:
    items = paired.page(address).xpath('//li[@class="md-path__item"]')
    assert [" ".join(item.text_content().split()) for item in items] == path


@pytest.mark.parametrize(
    "address, titles",
    [
        ("en/", ["Home", "Strategies on this site", "Serious Violence Strategy", "Housing Strategy"]),
        (
            "cy/",
            ["Hafan", "Strategaethau ar y wefan hon", "Strategaeth Trais Difrifol", "Strategaeth Tai a Thŷ"],
        ),
        (
            "en/violence/plan/",
            [
                "Home",
                "Strategies on this site",
                "Serious Violence Strategy",
                "Action plan",
                "Housing Strategy",
            ],
        ),
        (
            "cy/tai/",
            [
                "Hafan",
                "Strategaethau ar y wefan hon",
                "Strategaeth Trais Difrifol",
                "Strategaeth Tai a Thŷ",
                "Cynllun gweithredu",
            ],
        ),
    ],
)
def test_of_several_strategies_only_the_page_s_own_is_opened(
    two_strategies: Built, address: str, titles: list[str]
) -> None:
    navigation = two_strategies.page(address).xpath('//nav[@class="cy-nav"]')[0]
    found = [
        " ".join(link.text_content().split())
        for link in navigation.xpath('.//a[not(starts-with(@href, "#"))]')
    ]
    assert found == titles
