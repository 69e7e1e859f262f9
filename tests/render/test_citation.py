"""How a page is quoted, in both languages."""

from __future__ import annotations

import pytest
from tests.outputs.small_site import TEXTS, small_site

from cyhoeddi.render.citation import citation, publisher_names


def _index(publishers: str) -> str:
    return TEXTS["en/plan/index.md"].replace("publisher: [cyngor]", f"publisher: [{publishers}]")


@pytest.mark.parametrize(
    "path, publishers, expected",
    [
        ("en/plan/index.md", "cyngor", "The Council (2026) House & Water."),
        ("cy/plan/index.md", "cyngor", "Y Cyngor (2026) Tŷ a Dŵr."),
        ("en/plan/rivers.md", "cyngor", "The Council (2026) House & Water: Rivers."),
        ("cy/plan/rivers.md", "cyngor", "Y Cyngor (2026) Tŷ a Dŵr: Afonydd."),
        ("cy/plan/rivers.md", "cyngor, nobody", "Y Cyngor a nobody (2026) Tŷ a Dŵr: Afonydd."),
        ("en/plan/rivers.md", "cyngor, b, c", "The Council, b and c (2026) House & Water: Rivers."),
        ("en/plan/rivers.md", "cyngor, b, c, d", "The Council and others (2026) House & Water: Rivers."),
        ("cy/plan/rivers.md", "cyngor, b, c, d", "Y Cyngor ac eraill (2026) Tŷ a Dŵr: Afonydd."),
        ("cy/plan/rivers.md", "", "(2026) Tŷ a Dŵr: Afonydd."),
    ],
)
def test_citation(path: str, publishers: str, expected: str) -> None:
    site = small_site(en_plan_index=_index(publishers))
    page = site.page(path)
    assert page is not None
    assert citation(page, site.strategies[0], site) == expected


def test_unknown_publishers_keep_their_id() -> None:
    site = small_site(en_plan_index=_index("cyngor, tŷ-dŵr"))
    assert publisher_names(site.strategies[0], site, "cy") == ("Y Cyngor", "tŷ-dŵr")
