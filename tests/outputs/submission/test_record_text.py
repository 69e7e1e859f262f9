"""Sendings put into the text of ``releases.yml``, whatever its form."""

from __future__ import annotations

from datetime import date

import pytest

from cyhoeddi.model.located_yaml import read_yaml
from cyhoeddi.model.release import Sending, read_releases
from cyhoeddi.outputs.submission.record_text import with_sendings

ENTRY = """\
# Kept by hand. / Cedwir â llaw.
- strategy: tŷ
  edition: '2023'
  published: 2023-01-31
  commit: 0123abc
  sources: {}
  files: {}
  # Between. / Rhwng.
- strategy: tŷ
  edition: '2024'   # the present one
  published: 2024-01-31
  commit: 0123abc
  sources: {}
  files:
    en/tŷ.pdf: {sha256: abc, size: 4}
"""

TAIL = "# The end. / Y diwedd.\n"
SENT = Sending(date(2024, 2, 2))
KNOWN = Sending(date(2024, 2, 2), date(2024, 2, 5))
TWO = {"home-office": SENT, "welsh-ministers": KNOWN}


@pytest.mark.parametrize(
    "submitted",
    [
        "",
        "  submitted: {}\n",
        "  submitted: {home-office: {sent: 2024-02-01}}\n",
        "  submitted:\n    home-office: {sent: 2024-02-01}   # by Siân\n",
        "  submitted:\n    # first\n    home-office:\n      sent: 2024-02-01\n",
        "  submitted:\n    other: {sent: 2024-02-01} # ŵ\n    home-office:\n      sent: 2024-02-01\n      # ŷ\n",
        "  submitted:\n    other:\n      sent: 2024-02-01\n  supersedes: '2023'\n",
        "  submitted:\n    'home-office': {sent: '2024-02-01', acknowledged: \"2024-02-03\"}\n  supersedes: '2023'\n",
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_everything_else_stays(submitted: str, end: str) -> None:
    text = (ENTRY + submitted + TAIL).replace("\n", end)
    found = with_sendings(text, 1, TWO)
    before, after = (read_releases(read_yaml(one, "tŷ.yml")[0]) for one in (text, found))
    assert after[1].submitted == {**before[1].submitted, **TWO}
    assert after[0].submitted == {}
    assert after[1].supersedes == before[1].supersedes
    comments = [line.partition("#")[2] for line in text.split(end) if "#" in line]
    assert [line.partition("#")[2] for line in found.split(end) if "#" in line] == comments
    assert found.count("\n") == found.count(end)


def test_the_first_of_several_is_not_mixed_up() -> None:
    found = read_releases(read_yaml(with_sendings(ENTRY, 0, {"home-office": SENT}), "tŷ.yml")[0])
    assert [release.submitted for release in found] == [{"home-office": SENT}, {}]


@pytest.mark.parametrize(
    "text",
    [
        "[{strategy: tŷ, edition: '2024', published: 2024-01-31, commit: a, sources: {}, files: {}}]\n",
        "- {strategy: tŷ, edition: '2024', published: 2024-01-31, commit: a, sources: {}, files: {}}\n",
        "- {strategy: tŷ, edition: '2024', published: 2024-01-31, commit: a, sources: {}, files: {}}",
    ],
)
def test_a_form_without_room_is_written_anew(text: str) -> None:
    found = read_releases(read_yaml(with_sendings(text, 0, TWO), "tŷ.yml")[0])
    assert found[0].submitted == TWO
    assert found[0].strategy == "tŷ"


@pytest.mark.parametrize("id_", ["home-office", "tŷ", "null", "12", "a: b", "yes"])
def test_any_id_is_read_back(id_: str) -> None:
    found = read_releases(read_yaml(with_sendings(ENTRY, 1, {id_: SENT}), "tŷ.yml")[0])
    assert found[1].submitted == {id_: SENT}
