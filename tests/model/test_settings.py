"""What mkdocs.yml says, read without MkDocs."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import found

from cyhoeddi.model.settings import Settings, read_settings

I18N = "  - i18n: {languages: [{locale: en}, {locale: cy, site_name: Trais Difrifol}]}\n"
BOTH = "site_name: Serious Violence\ndocs_dir: content\nplugins:\n  - search\n" + I18N + "  - cyhoeddi\n"


def own(lines: str) -> str:
    """Settings in which ours begin on line 7, in column 7."""
    return BOTH.replace("- cyhoeddi", f"- cyhoeddi:\n      {lines}")


def settings_of(text: str) -> Settings:
    settings, faults = read_settings(text, "mkdocs.yml")
    assert faults == ()
    return settings


@pytest.mark.parametrize(
    "text, values",
    [
        (
            BOTH,
            {
                "languages": ("en", "cy"),
                "content_folder": "content",
                "site_folder": "site",
                "documents": ("pdf", "word"),
                "bilingual": True,
            },
        ),
        (BOTH.replace("content", "./content/"), {"content_folder": "content"}),
        (BOTH.replace("docs_dir: content\n", ""), {"content_folder": "docs"}),
        (BOTH + "site_dir: public\n", {"site_folder": "public"}),
        (BOTH.replace("- cyhoeddi", "- cyhoeddi: {documents: []}"), {"documents": ()}),
        (BOTH.replace("- cyhoeddi", "- cyhoeddi:"), {"documents": ("pdf", "word")}),
        (
            "plugins:\n  i18n: {languages: [{locale: cy}, {locale: en}]}\n  cyhoeddi: {languages: [cy, en]}\n",
            {"languages": ("en", "cy")},
        ),
        (
            "plugins:\n  - i18n: {languages: [{locale: cy}]}\n  - cyhoeddi: {languages: [cy]}\n",
            {"languages": ("cy",), "bilingual": False},
        ),
        (
            BOTH.replace("locale: cy", "locale: cy, build: false").replace(
                "- cyhoeddi", "- cyhoeddi: {languages: [en]}"
            ),
            {"languages": ("en",)},
        ),
        (
            BOTH + "markdown_extensions: [smarty, {toc: {permalink: true}}]\n",
            {"markdown_extensions": (("smarty", ()), ("toc", (("permalink", True),)))},
        ),
        (
            BOTH + "markdown_extensions: {toc: {slugify: !!python/name:os.system , permalink: true}}\n",
            {"markdown_extensions": (("toc", (("permalink", True), ("slugify", ""))),)},
        ),
        (
            BOTH + "site_url: !ENV [ADDRESS, 'https://example.org/']\n",
            {"site_url": "['ADDRESS', 'https://example.org/']"},
        ),
        (BOTH + "extra: {made: !!python/object/apply:os.abort []}\n", {"documents": ("pdf", "word")}),
        (BOTH + "hooks: &a [x.py]\nwatch: *a\n", {"documents": ("pdf", "word")}),
    ],
)
def test_settings(text: str, values: dict[str, Any]) -> None:
    settings = settings_of(text)
    assert {name: getattr(settings, name) for name in values} == values


def test_names_and_notice_by_language() -> None:
    settings = settings_of(
        BOTH.replace("- cyhoeddi", "- cyhoeddi: {notice: {en: Example, cy: Enghraifft ŵ}}")
    )
    assert (settings.site_name.en, settings.site_name.cy) == ("Serious Violence", "Trais Difrifol")
    assert (settings.notice.en, settings.notice.cy) == ("Example", "Enghraifft ŵ")


@pytest.mark.parametrize(
    "text, faults",
    [
        ("", ["settings-not-keys 1:1"]),
        ("- a\n", ["settings-not-keys 1:1"]),
        ("site_name: [\n", ["yaml-broken 1:1"]),
        ("site_name: Trais: cynllun\n", ["yaml-broken 1:17"]),
        ("plugins:\n\t- cyhoeddi\n", ["yaml-tab 2:1"]),
        ("a: !!int x\n", ["yaml-broken 1:1"]),
        ("a: !!bool maybe\n", ["yaml-broken 1:1"]),
        ("a: !!timestamp x\n", ["yaml-broken 1:1"]),
        ("? [a]\n: b\n", ["yaml-broken 1:3"]),
        ("a: " + "[" * 5_000, ["yaml-broken 1:1"]),
        ("plugins:\n" + I18N, ["plugin-missing 1:1"]),
        (BOTH.replace("  - cyhoeddi\n", ""), ["plugin-missing 1:1"]),
        ("plugins:\n  - cyhoeddi\n", ["languages-differ 1:1"]),
        (BOTH.replace("- cyhoeddi", "- cyhoeddi: {notice: {cy: Enghraifft ŵ}}"), ["key-missing 1:1"]),
        (BOTH.replace("- cyhoeddi", "- cyhoeddi: {languages: [cy]}"), ["languages-differ 5:5"]),
        (BOTH.replace("- cyhoeddi", "- cyhoeddi: {langauges: [cy]}"), ["key-unknown 6:16"]),
        (BOTH.replace("- cyhoeddi", "- cyhoeddi: {documents: maybe}"), ["value-wrong 6:27"]),
        (own("rules:\n        number-differs: loud"), ["value-not-allowed 8:25"]),
        (own("rules: [number-differs]"), ["value-wrong 7:14"]),
        (own("per_path:\n        tŷ/*.md: {ignore: number-differs}"), ["value-wrong 8:27"]),
        (own("per_path:\n        tŷ/*.md: {ignor: [OMI]}"), ["key-missing 8:18", "key-unknown 8:19"]),
    ],
)
def test_faults(text: str, faults: list[str]) -> None:
    assert found(read_settings(text, "mkdocs.yml")[1]) == faults


KEYS = [
    "site_name",
    "docs_dir",
    "site_dir",
    "plugins",
    "markdown_extensions",
    "cyhoeddi",
    "i18n",
    "languages",
    "locale",
]
VALUES: st.SearchStrategy[str] = st.recursive(
    st.sampled_from(["", "5", "true", "~", "ŵ", "en", "cyhoeddi", "i18n", "2024-02-31", "!ENV X", "!!int y"]),
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]")
        | st.dictionaries(st.sampled_from(KEYS), inner, max_size=3).map(
            lambda items: "{" + ", ".join(f"{key}: {value}" for key, value in items.items()) + "}"
        )
    ),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=5))
def test_never_raises(settings: dict[str, str]) -> None:
    read_settings("".join(f"{key}: {value}\n" for key, value in settings.items()), "mkdocs.yml")


@given(st.text())
def test_never_raises_on_any_text(text: str) -> None:
    read_settings(text, "mkdocs.yml")
