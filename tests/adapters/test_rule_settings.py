"""Settings of rules are taken by MkDocs, and count in its own build as in the check."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.adapters.built_site import append, build


@pytest.mark.parametrize(
    "settings, is_told",
    [
        ("", True),
        ("      rules: {number-differs: off}\n", False),
        ("      rules: {number-differs: warning}\n", True),
        ('      per_path: {"about.md": {ignore: [NUM]}}\n', False),
        ('      per_path: {"strategy/": {ignore: [NUM]}}\n', True),
    ],
)
def test_a_rule_is_set(tmp_path: Path, settings: str, is_told: bool) -> None:
    def change(folder: Path) -> None:
        append(folder, "mkdocs.yml", settings)
        append(folder, "content/en/about.md", "\nThere were 21 cases.\n")
        append(folder, "content/cy/about.md", "\nCafwyd 23 achos yn y tŷ.\n")

    built = build("paired", tmp_path, change)
    assert built.code == 0, built.log
    assert ("number-differs" in built.log) is is_told
    assert "Config value" not in built.log
