"""What MkDocs is told before it builds, so that a site's own ``mkdocs.yml`` stays a few lines long."""

from __future__ import annotations

from typing import Any

from mkdocs.config.defaults import MkDocsConfig

from cyhoeddi.adapters.style_sheets import JOINED
from cyhoeddi.model.markdown.dialect import extensions_with
from cyhoeddi.render.theme import theme_folder

STYLE_SHEETS = (
    "fonts", "tokens", "colours", "text", "tables", "callouts", "focus", "header", "search-box", "page-head", "cards",
    "banners", "navigation", "site-navigation", "footer", "downloads", "about-strategy", "page-tools", "contents",
    "history", "strategies", "plan", "filter", "search-failure", "motion", "paper",
)  # fmt: skip
"""One subject each; later ones overrule earlier ones, so the one for paper is the last."""

SCRIPTS = (
    "language-switch",
    "navigation",
    "search-box",
    "tables",
    "plan-filter",
    "search-failure",
    "print-page",
)

DEFAULT_FEATURES = (
    "navigation.indexes", "navigation.path", "navigation.footer", "search.highlight", "search.suggest", "toc.follow",
)  # fmt: skip
"""Features of Material that fit; a site that names its own has those instead."""

_FENCES_OF_OUR_OWN = "fenced_code"
"""MkDocs always loads this one; it would take code samples away from pymdownx.superfences."""


def configure(config: MkDocsConfig) -> None:
    """Gives MkDocs our Markdown dialect, templates, style sheets and scripts."""
    site_s_own = [name for name in config.markdown_extensions if name != _FENCES_OF_OUR_OWN]
    names, settings = extensions_with({name: config.mdx_configs.get(name, {}) for name in site_s_own})
    config.markdown_extensions, config.mdx_configs = names, settings
    _configure_theme(config)
    config.extra.setdefault("generator", False)
    config.extra_css = _first([JOINED], config.extra_css)
    config.extra_javascript = _first(
        [f"assets/javascripts/{name}.js" for name in SCRIPTS], config.extra_javascript
    )


def _configure_theme(config: MkDocsConfig) -> None:
    theme = config.theme
    own = [theme.custom_dir] if theme.custom_dir else []
    theme.dirs[:] = [
        *own,
        str(theme_folder()),
        *(d for d in theme.dirs if d not in (*own, str(theme_folder()))),
    ]
    theme.static_templates.update(("index.html", "404.html", "sitemap.xml", "robots.txt"))
    # Fonts come with the site and colours follow the reader's system: Material would ask Google and run inline scripts.
    theme["font"], theme["palette"] = False, None
    theme["features"] = theme.get("features") or list(DEFAULT_FEATURES)


def _first(ours: list[Any], others: list[Any]) -> list[Any]:
    """Ours before others; no matter how often the same configuration is built."""
    return [*ours, *(other for other in others if other not in ours)]


def put_theme_first(config: MkDocsConfig) -> None:
    """Takes out the templates that static-i18n put before ours: its sitemap knows nothing of own-language addresses."""
    config.theme.dirs[:] = [folder for folder in config.theme.dirs if "custom_i18n_sitemap" not in folder]
