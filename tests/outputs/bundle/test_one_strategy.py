"""One strategy of several: nothing of the others, and no link to what is not there."""

from __future__ import annotations

import json

from lxml import html
from tests.outputs.bundle.files import BASE, built_files

from cyhoeddi.outputs.bundle.one_strategy import only_strategy


def _links(data: bytes) -> list[str]:
    return [str(link) for link in html.fromstring(data.decode()).xpath("//main//a/@href")]


def test_pages_and_documents_of_others_are_left_out() -> None:
    kept = only_strategy(built_files(), "tai", BASE)
    gone = built_files().keys() - kept.keys()
    assert gone == {
        "cy/trais/index.html",
        "cy/trais/tŷ/index.html",
        "cy/trais/trais.pdf",
        "cy/trais/trais.html",
    }


def test_links_to_others_lead_to_the_whole_site() -> None:
    kept = only_strategy(built_files(), "tai", BASE)
    assert _links(kept["cy/index.html"]) == [
        "tai/",
        f"{BASE}cy/trais/t%C5%B7/#pwy",
        "https://other.example/cy/trais/",
        f"{BASE}cy/",
    ]
    assert _links(kept["cy/tai/index.html"]) == [f"{BASE}cy/trais/", "../../"]


def test_search_site_map_and_publication_name_what_is_there() -> None:
    kept = only_strategy(built_files(), "tai", BASE)
    docs = json.loads(kept["search/search_index.json"])["docs"]
    assert [doc["location"] for doc in docs] == ["cy/", "cy/tai/"]
    assert kept["sitemap.xml"].decode().count("<loc>") == 2
    assert f"{BASE}cy/tai/" in kept["sitemap.xml"].decode()
    assert list(json.loads(kept["publication.json"])["strategies"]) == ["tai"]


def test_an_only_strategy_is_the_whole_site() -> None:
    files = only_strategy(built_files(), "tai", BASE)
    assert only_strategy(files, "tai", "") == files


def test_a_document_stays_as_its_checksum_knows_it() -> None:
    files = built_files()
    assert only_strategy(files, "trais", BASE)["cy/trais/trais.html"] == files["cy/trais/trais.html"]


def test_search_of_one_language_names_what_is_there() -> None:
    index = (
        '{"language":"cy","pages":[{"address":"cy/tai/"},{"address":"cy/trais/t%C5%B7/"},{"address":"cy/"}]}'
    )
    kept = only_strategy({**built_files(), "search/cy.json": index.encode()}, "tai", BASE)
    assert (
        kept["search/cy.json"].decode()
        == '{"language":"cy","pages":[{"address":"cy/tai/"},{"address":"cy/"}]}\n'
    )


def test_search_of_another_form_is_left_alone() -> None:
    files = {**built_files(), "search/cy.json": b'["cy/trais/"]'}
    assert only_strategy(files, "tai", BASE)["search/cy.json"] == b'["cy/trais/"]'
