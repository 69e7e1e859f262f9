"""A release written into ``content/data/releases.yml`` and read from it again."""

from __future__ import annotations

from datetime import date

import pytest

from cyhoeddi.model.located_yaml import read_yaml
from cyhoeddi.model.position import Position
from cyhoeddi.model.release import Override, Release, ReleasedFile, ReleasedHost, Sending, read_releases
from cyhoeddi.model.words import Words
from cyhoeddi.outputs.release.release_entry import ReleasesUnreadableError, with_release

_HASH = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
_PLACE = Position("content/data/releases.yml")
_PLAIN = Release("tŷ", "2024", date(2024, 1, 31), "3f2a9c1", _PLACE, Words("House: a plan", "Tŷ: ‘cynllun’"))
_WHOLE = Release(
    "plan/dŵr", "2025-revised", date(2025, 2, 28), "0" * 40, _PLACE, Words("Water", "Dŵr"),
    date(2026, 2, 28), "2024", {"content/cy/plan/dŵr/index.md": _HASH}, {"cy/dŵr/dwr.pdf": ReleasedFile(_HASH, 12)},
    {"site": ReleasedHost("https://example.org/", _HASH)},
    (Override("leads", "Siân Ŵyn", "Dywedodd y bwrdd: “iawn”. # nid sylw", date(2025, 2, 28)),),
    {"home-office": Sending(date(2025, 3, 1), date(2025, 3, 2)), "tŷ": Sending(date(2025, 3, 1))},
)  # fmt: skip


def _read(text: str) -> list[Release]:
    data, faults = read_yaml(text, _PLACE.path)
    assert not faults
    return list(read_releases(data))


def _same(found: Release, release: Release) -> bool:
    return all(
        getattr(found, name) == getattr(release, name) for name in Release.__slots__ if name != "position"
    )


@pytest.mark.parametrize("release", [_PLAIN, _WHOLE])
@pytest.mark.parametrize("before", [None, "", "[]\n", "# Sylw am dŷ\n", "# Sylw\n[]"])
def test_the_first(release: Release, before: str | None) -> None:
    found = _read(with_release(before, release))
    assert len(found) == 1
    assert _same(found[0], release)


@pytest.mark.parametrize("end", ["", "\n", "\n\n# Sylw olaf\n"])
def test_what_is_there_stays_as_it_is(end: str) -> None:
    before = with_release(None, _PLAIN).rstrip("\n") + end
    whole = with_release(before, _WHOLE)
    assert whole.startswith(before)
    first, second = _read(whole)
    assert _same(first, _PLAIN)
    assert _same(second, _WHOLE)


@pytest.mark.parametrize("before", ["a: b\n", "- strategy: tŷ\n", "[1, 2]\n", "- [\n"])
def test_nothing_is_added_to_what_is_no_list_of_releases(before: str) -> None:
    with pytest.raises(ReleasesUnreadableError):
        with_release(before, _PLAIN)
