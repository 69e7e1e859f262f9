"""The small sites, each built once."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import pytest
from tests.adapters.built_site import Built, build
from tests.conftest import Once


def _built_once(name: str, once: Once) -> Built:
    def fill(folder: Path) -> None:
        built = build(name, folder, None, "--strict")
        (folder / "built.json").write_text(
            json.dumps({**asdict(built), "folder": str(folder)}), encoding="utf-8"
        )

    folder = once(name, fill)
    saved = json.loads((folder / "built.json").read_text(encoding="utf-8"))
    return Built(Path(saved["folder"]), saved["code"], saved["log"])


@pytest.fixture(scope="session")
def paired(once: Once) -> Built:
    """Two languages, one strategy."""
    return _built_once("paired", once)


@pytest.fixture(scope="session")
def two_strategies(once: Once) -> Built:
    """Two languages, two strategies."""
    return _built_once("two-strategies", once)


@pytest.fixture(scope="session")
def one_language(once: Once) -> Built:
    """English alone."""
    return _built_once("one-language", once)
