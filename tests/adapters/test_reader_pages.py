"""Pages that readers expect, in a plain ``mkdocs build``: statement, overview, contents, what changed, related."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from lxml import html
from tests.adapters.built_site import Built

STATEMENT = {"en": "en/accessibility-statement/", "cy": "cy/datganiad-hygyrchedd/"}
OVERVIEW = {"en": "en/strategies/", "cy": "cy/strategaethau/"}
HOUSING = {"en": "en/housing/", "cy": "cy/tai/"}
OTHER = {"en": "cy", "cy": "en"}
GENERATED = [*STATEMENT.values(), *OVERVIEW.values()]


def _words(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def _all(built: Built, address: str, xpath: str) -> list[str]:
    return [_words(found) for found in built.page(address).xpath(xpath)]


@pytest.mark.parametrize("address", GENERATED)
def test_a_generated_page_is_a_page_like_others(two_strategies: Built, address: str) -> None:
    page, language = two_strategies.page(address), address[:2]
    assert page.get("lang") == language
    assert len(page.xpath("//h1")) == 1
    assert page.xpath('//link[@rel="canonical"]/@href') == [two_strategies.base + address]
    assert f"<loc>{two_strategies.base}{address}</loc>" in two_strategies.text("sitemap.xml")
    index = json.loads(two_strategies.text(f"search/{language}.json"))
    assert any(entry["address"].startswith(address) for entry in index["pages"])


@pytest.mark.parametrize("pages", [STATEMENT, OVERVIEW])
@pytest.mark.parametrize("language", ["en", "cy"])
def test_a_generated_page_leads_to_its_twin(
    two_strategies: Built, pages: dict[str, str], language: str
) -> None:
    twin = pages[OTHER[language]]
    assert set(two_strategies.linked(pages[language], "//a[@data-cyhoeddi-switch]")) == {twin}
    alternates = two_strategies.page(pages[language]).xpath('//link[@rel="alternate "]/@href')
    assert alternates == [two_strategies.base + pages[each] for each in ("en", "cy")]


def test_every_page_leads_to_the_statement_in_its_language(two_strategies: Built) -> None:
    pages = [address for address in two_strategies.page_addresses if address]
    assert len(pages) == 14
    for address in pages:
        found = two_strategies.linked(address, '//*[@class="cy-footer__links"]/a')
        assert STATEMENT[address[:2]] in found, address


@pytest.mark.parametrize("file", ["", "404.html"])
def test_pages_of_no_language_lead_to_both_statements(two_strategies: Built, file: str) -> None:
    links = two_strategies.page(file).xpath("//footer//a")
    assert [(link.get("hreflang"), _words(link)) for link in links] == [
        ("cy", "Datganiad hygyrchedd"),
        ("en", "Accessibility statement"),
    ]
    assert [two_strategies.target(file, link.get("href")) for link in links] == [
        (STATEMENT["cy"], ""),
        (STATEMENT["en"], ""),
    ]


def test_the_statement_says_what_the_settings_say(two_strategies: Built) -> None:
    page = _words(two_strategies.page(STATEMENT["cy"]))
    for words in (
        "Mae Cyngor y Tŷ wedi ymrwymo i wneud y wefan hon yn hygyrch",
        "Nid oes geiriau ar y map, ŵyr. Nid yw hyn yn bodloni maen prawf llwyddiant 1.1.1 WCAG 2.2.",
        "oherwydd y diffyg cydymffurfio a’r eithriadau a restrir isod.",
        "Paratowyd y datganiad hwn ar 1 Hydref 2026. Fe’i hadolygwyd ddiwethaf ar 1 Tachwedd 2026.",
        "o fewn 5 niwrnod",
    ):
        assert words in page
    english = _words(two_strategies.page(STATEMENT["en"]))
    assert "This website is run by The <Council>." in english
    assert "The map *has* no words." in english


@pytest.mark.parametrize("language, count", [("en", 0), ("cy", 1)])
def test_only_welsh_that_nobody_has_proof_read_has_a_banner(
    two_strategies: Built, language: str, count: int
) -> None:
    found = two_strategies.page(STATEMENT[language]).xpath('//*[contains(@class, "cy-banner--translation")]')
    assert len(found) == count


@pytest.mark.parametrize(
    "language, titles, facts",
    [
        (
            "en",
            ["Housing Strategy", "Serious Violence Strategy"],
            [
                ("Areas covered", "Ceredigion, Monmouthshire and Rhondda Cynon Taf"),
                ("Edition", "2024 edition"),
                ("Published", "31 January 2022"),
                ("Last updated", "1 May 2023"),
                ("Review due", "31 January 2025"),
                ("Languages", "English and Welsh"),
            ],
        ),
        (
            "cy",
            ["Strategaeth Tai a Thŷ", "Strategaeth Trais Difrifol"],
            [
                ("Ardaloedd a gwmpesir", "Ceredigion, Rhondda Cynon Taf a Sir Fynwy"),
                ("Argraffiad", "Argraffiad 2024"),
                ("Cyhoeddwyd", "31 Ionawr 2022"),
                ("Diweddarwyd ddiwethaf", "1 Mai 2023"),
                ("I’w hadolygu erbyn", "31 Ionawr 2025"),
                ("Ieithoedd", "Cymraeg a Saesneg"),
            ],
        ),
    ],
)
def test_the_overview_tells_of_every_strategy_in_alphabetical_order(
    two_strategies: Built, language: str, titles: list[str], facts: list[tuple[str, str]]
) -> None:
    address = OVERVIEW[language]
    assert _all(two_strategies, address, "//h2/a[not(@class)]") == titles
    assert two_strategies.linked(address, "//h2/a[not(@class)]")[0] == HOUSING[language]
    lists = two_strategies.page(address).xpath('//dl[@class="cy-overview"]')
    found = [(_words(one.find("dt")), _words(one.find("dd"))) for one in lists[0]]
    assert found == facts
    assert [_words(name) for name in lists[1].iter("dt")] == [facts[1][0], facts[5][0]]


@pytest.mark.parametrize("address", ["en/", "cy/"])
def test_the_home_page_leads_to_the_overview(two_strategies: Built, address: str) -> None:
    found = two_strategies.linked(address, '//*[@class="cy-strategies__all"]/a')
    assert found == [OVERVIEW[address[:2]]]


def test_a_site_of_one_strategy_has_no_overview(paired: Built) -> None:
    assert not [address for address in paired.page_addresses if "strategies" in address]
    assert not paired.exists("en/accessibility-statement/")


@pytest.mark.parametrize(
    "language, expected",
    [
        ("en", ["Priority P1: Action plan", "What we do", "What we spend"]),
        ("cy", ["Blaenoriaeth P1: Cynllun gweithredu", "Beth a wnawn", "Beth a wariwn"]),
    ],
)
def test_the_contents_lead_to_pages_and_sections(
    two_strategies: Built, language: str, expected: list[str]
) -> None:
    xpath = '//nav[@class="cy-contents"]//a'
    assert _all(two_strategies, HOUSING[language], xpath) == expected
    for link in two_strategies.page(HOUSING[language]).xpath(xpath):
        target = two_strategies.target(HOUSING[language], link.get("href"))
        assert target is not None
        address, fragment = target
        assert not fragment or two_strategies.page(address).xpath(f'//*[@id="{fragment}"]'), link.get("href")


@pytest.mark.parametrize("language, plan", [("en", "en/housing/plan/"), ("cy", "cy/tai/cynllun/")])
def test_every_page_of_a_strategy_leads_to_its_contents(
    two_strategies: Built, language: str, plan: str
) -> None:
    (link,) = two_strategies.page(plan).xpath('//div[@class="cy-tools"]/a')
    assert two_strategies.target(plan, link.get("href")) == (HOUSING[language], "strategy-contents")
    assert two_strategies.page(HOUSING[language]).xpath('//h2[@id="strategy-contents"]')
    assert not two_strategies.page(f"{language}/").xpath('//div[@class="cy-tools"]/a')


@pytest.mark.parametrize(
    "language, expected",
    [
        (
            "en",
            [
                "1 May 2023 2023 edition Two actions were added.",
                "31 January 2022 2022 edition The first edition was published.",
            ],
        ),
        (
            "cy",
            [
                "1 Mai 2023 Argraffiad 2023 Ychwanegwyd dau gam at y tŷ.",
                "31 Ionawr 2022 Argraffiad 2022 Cyhoeddwyd yr argraffiad cyntaf.",
            ],
        ),
    ],
)
def test_what_changed_is_told_on_the_first_page_alone(
    two_strategies: Built, language: str, expected: list[str]
) -> None:
    xpath = '//section[@class="cy-history"]/dl/div'
    assert _all(two_strategies, HOUSING[language], xpath) == expected
    assert _all(two_strategies, f"{language}/", xpath) == []
    about = _all(two_strategies, HOUSING[language], '//section[@class="cy-about"]//time')
    assert about == [
        expected[1].partition(" 2022 ")[0] + " 2022",
        expected[0].partition(" 2023 ")[0] + " 2023",
    ]


@pytest.mark.parametrize(
    "language, expected",
    [
        ("en", [("Serious Violence Strategy", "../violence/"),
                ("A national strategy", "https://www.example.com/strategy")]),
        ("cy", [("Strategaeth Trais Difrifol", "../trais/"),
                ("Strategaeth genedlaethol", "https://www.example.com/strategaeth")]),
    ],
)  # fmt: skip
def test_related_strategies_are_linked(
    two_strategies: Built, language: str, expected: list[tuple[str, str]]
) -> None:
    links = two_strategies.page(HOUSING[language]).xpath('//section[@class="cy-related"]//a')
    assert [(_words(link), link.get("href")) for link in links] == expected


def test_contents_may_be_hidden(tmp_path: Path) -> None:
    from tests.adapters.built_site import build

    def hide(folder: Path) -> None:
        index = folder / "content/en/housing/index.md"
        index.write_text(
            index.read_text(encoding="utf-8").replace("order: 2", "order: 2\nhide: [contents]"), "utf-8"
        )

    built = build("two-strategies", tmp_path, hide)
    assert built.code == 0
    for address in (*HOUSING.values(), "en/housing/plan/"):
        assert not built.page(address).xpath('//nav[@class="cy-contents"]'), address
        assert not built.page(address).xpath('//div[@class="cy-tools"]/a'), address
