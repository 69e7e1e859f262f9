"""The status as a table: readable in 80 columns, in both languages."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.model.sign_off.builders import signed, site_of
from tests.outputs.status.test_rows import TEXTS

from cyhoeddi.model.language import LANGUAGES, Language
from cyhoeddi.model.read import read_site
from cyhoeddi.model.settings import Settings
from cyhoeddi.outputs.status.rows import site_status
from cyhoeddi.outputs.status.text import WIDTH, status_lines, summary_lines
from cyhoeddi.outputs.status.words import WORDS

TODAY = date(2026, 11, 20)
CHANGED = signed(TEXTS) | {
    "en/violence/night.md": TEXTS["en/violence/night.md"].replace("One", "1").replace("Two", "2"),
    "cy/violence/night.md": TEXTS["cy/violence/night.md"].replace("Dau", "2 ŵr").replace("Un", "1"),
    "cy/index.md": "Y cartref.",
}


def lines(texts: dict[str, str], language: Language = "en", *, sections: bool = False) -> list[str]:
    return list(status_lines(site_status(site_of(texts), TODAY), language, sections=sections))


def test_the_table() -> None:
    assert lines(CHANGED) == [
        "Violence (violence)",
        "Published: 31 January 2024. Review due: 31 January 2025 (658 days ago).",
        "",
        "Page              English  Welsh    Signed off  Changed  Never",
        "index             2        2 draft  2 of 2",
        "night             4        3        1 of 3      2 both",
        "only              2        missing",
        "",
        "Other pages",
        "",
        "Page              English  Welsh  Signed off  Changed  Never",
        "index             2        2      1 of 2      1 cy",
        "",
        WORDS["counted"].en,
        WORDS["legend"].en,
    ]


def test_the_table_in_welsh() -> None:
    assert lines(CHANGED, "cy")[:8] == [
        "Trais (violence)",
        "Cyhoeddwyd: 31 Ionawr 2024.",
        "I’w hadolygu erbyn: 31 Ionawr 2025 (658 diwrnod yn ôl).",
        "",
        "Tudalen           Saesneg  Cymraeg   Cymeradwywyd  Newidiwyd  Heb",
        "index             2        2 drafft  2 o 2",
        "night             4        3         1 o 3         2 dwy",
        "only              2        ar goll",
    ]


def test_every_section() -> None:
    found = lines(CHANGED, sections=True)
    night = found[found.index(next(line for line in found if line.startswith("night"))) :][1:5]
    assert [" ".join(line.split()) for line in night] == [
        "Front matter Siân Huws, 2026-11-20",
        "Why both changed since Siân Huws, 2026-11-20",
        "Who both changed since Siân Huws, 2026-11-20",
        "Where in English only",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sections", [False, True])
def test_no_line_is_wider_than_80_columns(language: Language, sections: bool) -> None:
    long = {
        path.replace("violence", "violence-" + "very-" * 20 + "long"): text.replace(
            "title: ", f"title: {'ŵ ' * 90}"
        )
        for path, text in CHANGED.items()
    }
    for texts in (CHANGED, long):
        for line in lines(texts, language, sections=sections):
            assert len(line) <= WIDTH, line


@pytest.mark.parametrize(
    "today, english, welsh",
    [
        (date(2024, 1, 30), "To be published: 31 January 2024 (in 1 day).", "ymhen 1 diwrnod"),
        (date(2024, 1, 31), "Published: 31 January 2024.", "Cyhoeddwyd: 31 Ionawr 2024."),
        (date(2025, 1, 29), "31 January 2025 (in 2 days).", "31 Ionawr 2025 (ymhen 2 ddiwrnod)."),
        (date(2025, 1, 31), "31 January 2025 (today).", "31 Ionawr 2025 (heddiw)."),
        (date(2025, 2, 5), "31 January 2025 (5 days ago).", "31 Ionawr 2025 (5 niwrnod yn ôl)."),
    ],
)
def test_dates(today: date, english: str, welsh: str) -> None:
    status = site_status(site_of(TEXTS), today)
    assert english in " ".join(list(status_lines(status, "en"))[:3])
    assert welsh in " ".join(list(status_lines(status, "cy"))[:3])


def test_summary() -> None:
    status = site_status(site_of(CHANGED), TODAY)
    assert list(summary_lines(status, "en")) == [
        "4 pages; 7 parts in both languages: 4 signed off, 3 changed since, 0 never signed off."
    ]
    assert list(summary_lines(status, "cy")) == [
        "4 tudalen; 7 rhan yn y ddwy iaith: 4 wedi’u cymeradwyo, 3 wedi newid ers hynny, 0 heb eu cymeradwyo erioed."
    ]


def test_summary_of_a_faulty_ledger() -> None:
    texts = CHANGED | {"data/sign-off/violence/night/why.yml": "tŷ"}
    status = site_status(site_of(texts), TODAY)
    assert list(summary_lines(status, "en"))[1:] == [
        "In the ledger: 1 file cannot be read, 0 sign-offs of parts that are gone. Details: cyhoeddi check"
    ]
    assert any("its sign-off cannot be read" in line for line in status_lines(status, "en", sections=True))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_site_in_one_language(language: Language) -> None:
    site = read_site({"en/index.md": "---\ntitle: Home\n---\nWords.\n"}, Settings(languages=("en",)))
    status = site_status(site, TODAY)
    found = list(status_lines(status, language, sections=True))
    assert found[0].split() == {"en": ["Page", "English"], "cy": ["Tudalen", "Saesneg"]}[language]
    assert found[1].split() == ["index", "2"]
    assert list(summary_lines(status, language)) == []


def test_a_site_without_pages() -> None:
    assert lines({})


@given(st.text(max_size=40))
def test_no_title_steers_the_terminal(title: str) -> None:
    texts = {"en/a.md": f"## {title}\n\nx\n", "cy/a.md": "## Tŷ\n\nx\n"}
    for line in lines(texts, sections=True):
        assert line.isprintable()


def test_both_languages_have_the_same_words() -> None:
    for key, words in WORDS.items():
        assert words.en, key
        assert words.cy, key
