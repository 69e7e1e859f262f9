"""Pages that nobody writes as files, given to MkDocs as such."""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from cyhoeddi.model.site import Site
from cyhoeddi.outputs.site_pages.generated import generated_texts, with_generated_pages


def add_generated_pages(files: Files, site: Site, config: MkDocsConfig) -> Site:
    """Adds a file for each generated page, and gives the site with these pages."""
    texts = generated_texts(site)
    for path, text in texts.items():
        files.append(File.generated(config, path, content=text))
    return with_generated_pages(site, texts)
