"""The search in a real browser: what each query finds first, in each language, under the strictest policy.

``search-queries.csv`` holds the queries, asked through the page's own search box; a first hit of ``-`` is none.
"""

from __future__ import annotations

import csv
import urllib.parse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route, expect
from tests.browser.served import Watch

from cyhoeddi.outputs.search.index import search_index
from cyhoeddi.outputs.search.word_keys import folded, words_of
from cyhoeddi.render.theme import theme_folder
from cyhoeddi.welsh.mutation import radicals

pytestmark = [pytest.mark.browser, pytest.mark.slow]

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)

_RESULTS = """
const real = Worker
window.Worker = class extends real {
  constructor(...given) {
    super(...given)
    this.queries = []
    this.addEventListener("message", ({ data: { type, data } }) => {
      if (type === 3 && this.queries.shift().trim()) setTimeout(() => window.answered?.(data))
    })
  }
  postMessage(message, ...given) {
    if (message.type === 2) this.queries.push(message.data)
    super.postMessage(message, ...given)
  }
}
"""
"""Tells the test when an answer of the worker has come, not that to the empty box when it is entered."""

_ASK = """
async query => {
  const box = document.querySelector(".md-search__input")
  box.focus()
  if (box.value === query) return null
  const answer = new Promise(resolve => { window.answered = resolve })
  box.value = query
  for (const type of ["keydown", "keyup"]) box.dispatchEvent(new KeyboardEvent(type, { bubbles: true }))
  const { items } = await answer
  const first = items.length ? decodeURI(items[0][0].location) : ""
  const isShown = () => Array.from(
    document.querySelectorAll(".md-search-result__item a"),
    link => decodeURI(link.href.replace(/\\?[^#]*/, "")),
  ).some(address => address.endsWith(first))
  for (let turn = 0; first && turn < 200 && !isShown(); turn++) await new Promise(next => setTimeout(next, 25))
  const links = Array.from(document.querySelectorAll(".md-search-result__item a"), link => ({
    address: link.href, score: Number(link.firstElementChild.dataset.mdScore),
    marked: Array.from(link.querySelectorAll("mark"), mark => mark.textContent),
    text: link.textContent,
  }))
  return { links, found: items.flat().map(section => section.location) }
}
"""


@dataclass(frozen=True)
class Query:
    """A line of the golden file."""

    language: str
    query: str
    first_hit: str


def _queries() -> list[Query]:
    file = Path(__file__).with_name("search-queries.csv")
    with file.open(encoding="utf-8", newline="") as lines:
        return [Query(row["language"], row["query"], row["first hit"]) for row in csv.DictReader(lines)]


QUERIES = _queries()


class Asked:
    """A page of one language with its search box."""

    def __init__(self, page: Page, base: str, language: str) -> None:
        self.page, self.base, self.watch = page, base, Watch(base)
        page.add_init_script(_RESULTS)
        page.route("**/*", _with_policy)
        self.watch.over(page).goto(f"{base}{language}/")
        page.wait_for_function("document.querySelector('.md-search-result__meta').textContent.trim() !== ''")

    def answer(self, query: str) -> dict[str, Any]:
        """What the page shows for a query."""
        answer: dict[str, Any] = self.page.evaluate(_ASK, query)
        return answer

    def addresses(self, query: str) -> list[str]:
        """The addresses found, below the site and without what they ask the page to mark; the best one first."""
        links = sorted(self.answer(query)["links"], key=lambda link: -link["score"])
        return [self._below(link["address"]) for link in links]

    def _below(self, address: str) -> str:
        parts = urllib.parse.urlsplit(address)
        return urllib.parse.urlunsplit(parts._replace(query="")).removeprefix(self.base)


def _with_policy(route: Route) -> None:
    answer = route.fetch()
    route.fulfill(response=answer, headers={**answer.headers, "content-security-policy": POLICY})


@pytest.fixture(scope="module")
def asked(browser: Browser, example_base: str) -> Iterator[dict[str, Asked]]:
    with browser.new_context() as context:
        yield {language: Asked(context.new_page(), example_base, language) for language in ("cy", "en")}


def test_there_are_queries_enough() -> None:
    assert len(QUERIES) >= 150
    assert len([query for query in QUERIES if query.language == "cy"]) > len(QUERIES) / 2


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: f"{query.language}-{query.query}")
def test_first_hit(asked: dict[str, Asked], query: Query) -> None:
    found = asked[query.language].addresses(query.query)
    assert (found[0] if found else "-") == query.first_hit


@pytest.mark.parametrize("language", ["cy", "en"])
def test_only_pages_of_the_language_are_found(asked: dict[str, Asked], language: str) -> None:
    queries = [query.query for query in QUERIES]
    found = {address[:3] for query in queries for address in asked[language].answer(f"{query} ")["found"]}
    assert found == {f"{language}/"}


@pytest.mark.parametrize(
    "forms",
    [
        ("trais", "drais", "thrais", "nhrais"),
        ("gweithredu", "weithredu", "ngweithredu"),
        ("menywod", "fenywod"),
        ("partneriaeth", "bartneriaeth", "phartneriaeth", "mhartneriaeth"),
        ("tîm", "tim", "thîm", "nhîm"),
    ],
)
def test_every_form_finds_the_same_pages(asked: dict[str, Asked], forms: tuple[str, ...]) -> None:
    first, *others = [set(asked["cy"].answer(form)["found"]) for form in forms]
    assert first
    assert others == [first] * len(others)


@pytest.mark.parametrize(
    "form, other", [("drais", "trais"), ("weithredu", "gweithredu"), ("fathau", "mathau"), ("blant", "plant")]
)
def test_pages_with_the_form_itself_come_first(asked: dict[str, Asked], form: str, other: str) -> None:
    links = asked["cy"].answer(form)["links"]
    best = max(links, key=lambda link: link["score"])
    assert form in [word.lower() for word in best["marked"]]
    assert other in {word.lower() for link in links for word in link["marked"]}


@pytest.mark.parametrize(
    "language, query, marked",
    [
        ("cy", "drais", {"drais", "trais", "thrais"}),
        ("cy", "pwer", {"bŵer"}),
        ("cy", "tim", {"tîm", "timau"}),
        ("cy", "69.3", {"69.3"}),
        ("en", "priority", {"priority", "priorities"}),
    ],
)
def test_found_forms_are_marked_and_no_others(
    asked: dict[str, Asked], language: str, query: str, marked: set[str]
) -> None:
    found = {word.lower() for link in asked[language].answer(query)["links"] for word in link["marked"]}
    assert found == marked


@pytest.mark.parametrize(
    "language, typed, suggested",
    [
        ("cy", "gweithr", "gweithredu"), ("cy", "Trais dif", "Trais difrifol"), ("cy", "grŵ", "grŵp"),
        ("cy", "nghynll", "nghynllun"), ("cy", "mhartn", "mhartneriaeth"),
        ("cy", "xyzz", ""), ("en", "assess", "assessment"), ("en", "serious viol", "serious violence"),
    ],
)  # fmt: skip
def test_a_word_is_suggested_in_full(
    asked: dict[str, Asked], language: str, typed: str, suggested: str
) -> None:
    asked[language].answer(typed)
    expect(asked[language].page.locator(".md-search__suggest")).to_have_text(suggested)


@pytest.mark.parametrize(
    "language, said", [("cy", "Nid yw’r chwilio’n gweithio"), ("en", "The search is not working")]
)
def test_a_search_without_its_index_says_so(page: Page, paired_base: str, language: str, said: str) -> None:
    asked = Asked(page, paired_base, language)
    warning, found = page.get_by_role("alert"), page.locator(".md-search-result__meta")
    index = f"**/search/{language}.json"
    page.route(index, lambda route: route.abort())
    asked.answer("tŷ")
    expect(warning).to_contain_text(said)
    expect(found).to_be_hidden()
    page.unroute(index)
    asked.answer("tŷ d")
    expect(warning).to_be_hidden()
    expect(found).to_be_visible()


def test_what_is_missing_is_said(asked: dict[str, Asked]) -> None:
    assert "xyzzy" in " ".join(
        link["text"] for link in asked["cy"].answer("terfysgaeth menywod xyzzy")["links"]
    )


def test_nothing_is_blocked_or_missing(asked: dict[str, Asked]) -> None:
    for one in asked.values():
        one.answer("trais violence")
        assert (one.watch.said, one.watch.missing, one.watch.elsewhere) == ([], [], [])


@pytest.mark.parametrize("language", ["cy", "en"])
def test_index_is_asked_for_only_by_who_searches(browser: Browser, example_base: str, language: str) -> None:
    page = browser.new_page()
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url.removeprefix(example_base)))
    page.goto(f"{example_base}{language}/")
    page.wait_for_load_state("networkidle")
    before = list(fetched)
    page.fill(".md-search__input", "69.3")
    page.keyboard.press("End")
    page.wait_for_selector(".md-search-result__link")
    page.close()
    assert [f"search/{language}.json" in some for some in (before, fetched)] == [False, True]


def test_enter_opens_the_first_hit_and_its_words_are_marked_there(page: Page, example_base: str) -> None:
    page.goto(f"{example_base}cy/")
    page.click(".md-search__input")
    page.keyboard.type("nghyffuriau")
    page.wait_for_selector(".md-search-result__item:first-child mark:text-is('Cyffuriau')")
    page.keyboard.press("Enter")
    page.wait_for_url("**/asesiad-o-anghenion/?h=*#drugs")
    page.wait_for_selector("mark[data-md-highlight]")
    marked = page.eval_on_selector_all("mark[data-md-highlight]", "all => all.map(one => one.textContent)")
    assert {"Cyffuriau", "cyffuriau", "gyffuriau"} >= set(marked) >= {"cyffuriau"}


@pytest.mark.parametrize("query", ["ty", "tŷ", "dy", "thŷ", "Tŷ Diogel"])
def test_an_address_with_an_accent_is_found_without_it(page: Page, paired_base: str, query: str) -> None:
    asked = Asked(page, paired_base, "cy")
    assert urllib.parse.unquote(asked.addresses(query)[0]) == "cy/strategaeth/tŷ-diogel/"
    assert asked.watch.said == []


_RADICALS = """
([source, data, words]) => {
  const make = new Function("self", `${source}; return (data, word) => { index = data; return possibleRadicals(word) }`)
  const radicals = make({ location: { href: "http://localhost/assets/javascripts/w.js" }, addEventListener() {} })
  return words.map(word => radicals(data, word))
}
"""


def test_the_worker_undoes_mutation_as_the_check_does(page: Page) -> None:
    content = Path(__file__).resolve().parents[2] / "content" / "cy"
    texts = [file.read_text(encoding="utf-8") for file in content.rglob("*.md")]
    words = sorted({folded(word) for word in words_of(texts) if word.isalpha()})
    worker = (theme_folder() / "assets/javascripts/search-worker.js").read_text(encoding="utf-8")
    found = page.evaluate(_RADICALS, [worker, search_index([], "cy"), words])
    assert len(words) > 1000
    assert [set(some) for some in found] == [set(radicals(word) - {word}) for word in words]
