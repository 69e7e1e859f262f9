"""Words that hold a place for others, and words that only look so."""

from __future__ import annotations

import pytest

from cyhoeddi.parity.placeholder_words import placeholders_in


@pytest.mark.parametrize(
    "text, found",
    [
        ("TODO: gofyn i’r tŷ", "TODO"),
        ("The TBC rate", "TBC"),
        ("Lead: tbc", "Lead: tbc"),
        ("to be confirmed", "to be confirmed"),
        ("Cododd (i’w gadarnhau) yn y dŵr", "(i’w gadarnhau)"),
        ("I'w chyfieithu.", "I'w chyfieithu."),
        ("Yn aros am gyfieithiad", "Yn aros am gyfieithiad"),
        ("Lorem ipsum dolor sit amet", "Lorem ipsum"),
        ("On XXX there were", "XXX"),
        ("by xx/xx/xxxx at the latest", "xx/xx/xxxx"),
        ("by xx/xx/2024 at the latest", "xx/xx/2024"),
        ("costs £x.xm a year", "£x.xm"),
        ("rose by XX% in May", "XX%"),
        ("on [insert date] in May", "[insert date]"),
        ("ar [mewnosodwch ddyddiad] ym mis Mai", "[mewnosodwch ddyddiad]"),
        ("by [date]", "[date]"),
        ("Welsh text here", "Welsh text here"),
        ("Testun Cymraeg yma", "Testun Cymraeg yma"),
    ],
)
def test_found(text: str, found: str) -> None:
    assert [(text.index(found), found)] == list(placeholders_in(text))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "TODO list for the team",
        "Keep a to-do list.",
        "Documents that are to be translated go to the tŷ.",
        "Mae llythyrau i’w cyfieithu yn y swyddfa.",
        "The date is to be confirmed by the council.",
        "“TBC” means that nobody leads yet.",
        "Write the date as dd/mm/yyyy.",
        "Ring 07XXX XXXXXX.",
        "Form XXX-1 and size XXL",
        "MMXXX, and tbc in a name such as tbc-wales",
        "They [the pupils] were afraid (add that they said so).",
        "The text here is clear, a’r testun yma hefyd.",
    ],
)
def test_not_found(text: str) -> None:
    assert list(placeholders_in(text)) == []


@pytest.mark.parametrize("piece", ["x", "[insert ", "TBC ", "(i’w ", "£x.", "xx/", "\u0000"])
def test_long_texts_are_done_with_at_once(piece: str) -> None:
    assert len(list(placeholders_in(piece * 200_000))) <= 200_000
