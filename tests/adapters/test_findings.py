"""The findings of the check in the log of MkDocs."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from tests.adapters.built_site import Change, build, write


def _no_title(site: Path) -> None:
    write(site, "content/cy/about.md", "---\nslug: amdanom\n---\n\nYn ôl [adref](index.md).\n")


def _wrong_encoding(site: Path) -> None:
    (site / "content/cy/about.md").write_bytes("---\ntitle: Tŷ\n---\n\nDŵr.\n".encode("utf-16"))


def _broken_yaml(site: Path) -> None:
    write(site, "content/cy/about.md", "---\ntitle: [Amdanom\n---\n\nYn ôl [adref](index.md).\n")


def _no_twin(site: Path) -> None:
    (site / "content/cy/about.md").unlink()


def _settings(old: str, new: str) -> Change:
    def change(site: Path) -> None:
        file = site / "mkdocs.yml"
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8")

    return change


def _no_welsh_at_all(site: Path) -> None:
    shutil.rmtree(site / "content/cy")


def _no_home_page(site: Path) -> None:
    (site / "content/cy/index.md").unlink()


def _empty_page(site: Path) -> None:
    write(site, "content/cy/about.md", "")


def _no_i18n(site: Path) -> None:
    file = site / "mkdocs.yml"
    text = file.read_text(encoding="utf-8")
    start, end = text.index("  - i18n:"), text.index("  - cyhoeddi:")
    file.write_text(text[:start] + text[end:], encoding="utf-8")


WHOLE_SITE = [
    _no_i18n,
    _settings("languages: [en, cy]", "languages: [en]"),
    _settings("        - {locale: cy, name: Cymraeg, site_name: Yn fwy diogel gyda’n gilydd}\n", ""),
    _settings("documents: []", "documents: perhaps"),
    _settings("documents: []", "no-such-setting: true"),
    _no_welsh_at_all,
    _no_home_page,
    _empty_page,
]


@pytest.mark.parametrize("change", WHOLE_SITE)
def test_what_is_wrong_with_the_whole_site_is_no_traceback(tmp_path: Path, change: Change) -> None:
    built = build("paired", tmp_path, change, "--strict")
    assert (built.code, bool(built.warnings), "Traceback" in built.log) == (1, True, False), built.log


def _link_outside(site: Path) -> None:
    secret = site.parent / f"{site.name}-secret.txt"
    secret.write_text("secret", encoding="utf-8")
    (site / "content/assets/secret.txt").symlink_to(secret)


CHANGES = [_no_title, _wrong_encoding, _broken_yaml, _no_twin]


@pytest.mark.parametrize("change", CHANGES)
def test_finding_is_a_warning_with_its_place(tmp_path: Path, change: Change) -> None:
    built = build("paired", tmp_path, change)
    assert any("about.md:" in line and "error" in line for line in built.warnings), built.log


@pytest.mark.parametrize("change", CHANGES)
def test_finding_stops_a_strict_build_without_a_traceback(tmp_path: Path, change: Change) -> None:
    built = build("paired", tmp_path, change, "--strict")
    assert (built.code, "in strict mode" in built.log, "Traceback" in built.log) == (1, True, False), (
        built.log
    )


def test_every_finding_counts_once(tmp_path: Path) -> None:
    built = build("paired", tmp_path, _no_twin, "--strict")
    assert "Aborted with 1 warnings in strict mode" in built.log, built.log


def test_file_that_a_link_leads_out_to_is_not_published(tmp_path: Path) -> None:
    built = build("paired", tmp_path / "site-of-a-link", _link_outside)
    assert (built.exists("assets/secret.txt"), len(built.warnings)) == (False, 1)
