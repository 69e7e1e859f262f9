"""Pages that are no files are given to MkDocs as pages that no menu is meant to have."""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import PluginCollection
from mkdocs.structure.files import Files, InclusionLevel
from tests.two_editions import FIRST, site_from

from cyhoeddi.adapters.generated_pages import add_generated_pages


def test_they_are_in_no_menu_and_mkdocs_does_not_miss_them() -> None:
    config, files = MkDocsConfig(), Files([])
    config.load_dict({"site_name": "Tŷ", "docs_dir": "content", "site_dir": "site"})
    config.plugins = PluginCollection()
    config.plugins._current_plugin = "cyhoeddi"  # MkDocs notes who made a file
    site = add_generated_pages(files, site_from(FIRST), config)
    paths = [file.src_uri for file in files]
    assert {"en/plan/2026.md", "cy/plan/2026.md"} <= set(paths)
    assert {file.inclusion for file in files} == {InclusionLevel.NOT_IN_NAV}
    assert all(site.page(path) for path in paths)
