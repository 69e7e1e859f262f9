"""Pages that nobody writes as files, given to MkDocs as such."""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel

from cyhoeddi.model.site import Site
from cyhoeddi.outputs.site_pages.generated import generated_texts, with_generated_pages


def add_generated_pages(files: Files, site: Site, config: MkDocsConfig) -> Site:
    """Adds a file for each generated page, and gives the site with these pages.

    None of them is meant to be in the menu, so MkDocs need not tell its reader that they are not.
    """
    texts = generated_texts(site)
    for path, text in texts.items():
        files.append(File.generated(config, path, content=text, inclusion=InclusionLevel.NOT_IN_NAV))
    return with_generated_pages(site, texts)
