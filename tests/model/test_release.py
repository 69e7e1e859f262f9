"""``content/data/releases.yml`` becomes values; a faulty file becomes faults."""

from __future__ import annotations

from datetime import date

import pytest
from tests.helpers import page, site_of

from cyhoeddi.model.release import Override, ReleasedFile, ReleasedHost, Sending, releases_of
from cyhoeddi.model.settings import Settings
from cyhoeddi.model.site import Site

HASH = "a" * 64
TEXT = f"""
- strategy: s
  edition: "2024"
  title: {{en: Water, cy: Dŵr}}
  published: 2024-01-31
  commit: 3f2a9c1
  review_due: 2025-01-31
  sources: {{content/en/s/index.md: {HASH}}}
  files: {{en/s/s.pdf: {{sha256: {HASH}, size: 12}}}}
  hosts: {{powys-council: {{address: https://www.example.org/tŷ/, checksums: {HASH}}}}}
  overrides: [{{gate: checklist, by: Siân Ŵyn, why: Penderfyniad y bwrdd yn y Tŷ, on: 2024-01-30}}]
  submitted: {{home-office: {{sent: 2024-02-02}}, welsh-ministers: {{sent: 2024-02-02, acknowledged: 2024-02-05}}}}
- {{strategy: s, edition: "2023-interim", published: 2023-01-31, commit: b, sources: {{}}, files: {{}}}}
"""


def site(text: str) -> Site:
    texts = {"en/s/index.md": page("duty: serious-violence-duty"), "data/releases.yml": text}
    return site_of(texts, Settings(languages=("en",)))


def test_every_value() -> None:
    made = site(TEXT)
    assert not made.faults
    release = made.releases[0]
    assert (release.edition, release.published, release.review_due) == (
        "2024",
        date(2024, 1, 31),
        date(2025, 1, 31),
    )
    assert release.title.cy == "Dŵr"
    assert release.sources == {"content/en/s/index.md": HASH}
    assert release.files == {"en/s/s.pdf": ReleasedFile(HASH, 12)}
    assert release.hosts == {"powys-council": ReleasedHost("https://www.example.org/tŷ/", HASH)}
    assert release.overrides == (
        Override("checklist", "Siân Ŵyn", "Penderfyniad y bwrdd yn y Tŷ", date(2024, 1, 30)),
    )
    assert release.submitted["welsh-ministers"] == Sending(date(2024, 2, 2), date(2024, 2, 5))
    assert release.submitted["home-office"].acknowledged is None
    assert release.position.line == 2


def test_the_earliest_first() -> None:
    assert [one.edition for one in releases_of(site(TEXT).releases, "s")] == ["2023-interim", "2024"]
    assert releases_of(site(TEXT).releases, "tŷ") == ()


@pytest.mark.parametrize("text", ["", "[]", "# ŵŷ\n"])
def test_an_empty_file_holds_none(text: str) -> None:
    made = site(text)
    assert not made.releases


@pytest.mark.parametrize(
    "text",
    [
        "ŵ: ŷ\n",
        "- {strategy: s}\n",
        TEXT.replace("2024-01-31", "2024-02-30", 1),
        TEXT.replace(HASH, "ŵ", 1),
        "- [\n",
    ],
)
def test_a_faulty_file_is_faults_and_no_release(text: str) -> None:
    made = site(text)
    assert made.faults
    assert not made.releases
