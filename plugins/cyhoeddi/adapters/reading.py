"""Steps 1 and 2 inside MkDocs: the files that it is about to build become a Site."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from cyhoeddi.duty.faults import duty_faults
from cyhoeddi.model.disk import DATA_FOLDER, load_settings, read_texts
from cyhoeddi.model.language import language_of
from cyhoeddi.model.read import read_site
from cyhoeddi.model.site import Site
from cyhoeddi.outputs.release.edited_editions import edited_editions
from cyhoeddi.outputs.running_content import content_faults


def read_site_of(files: Files, config: MkDocsConfig, already_read: Site | None) -> Site:
    """The site that MkDocs builds; the one read before where it has just those pages.

    Another plugin may have made pages of its own, or taken some out: then all is read again.
    """
    pages = {file.src_uri: file for file in files.documentation_pages() if language_of(file.src_uri)}
    if already_read is not None and pages.keys() == {page.path for page in already_read.pages()}:
        return already_read
    settings, faults = load_settings(Path(config.config_file_path))
    found = read_texts(Path(config.docs_dir), settings.content_folder)
    built = {file.src_uri for file in files.documentation_pages()}
    texts = {path: text for path, text in found.texts.items() if not _is_page(path) or path in built}
    texts |= {path: file.content_string for path, file in pages.items() if _is_generated(file)}
    published = frozenset(file.src_uri for file in files if _is_published(file))
    site = read_site(texts, settings, (*faults, *found.faults), published)
    project = Path(config.config_file_path).parent
    running = (*edited_editions(site, project), *content_faults(site, project))
    return replace(site, faults=(*site.faults, *duty_faults(site), *running))


def _is_page(path: str) -> bool:
    return path.endswith(".md") and not path.startswith("data/")


def _is_published(file: File) -> bool:
    is_included: bool = file.inclusion.is_included()  # type: ignore[no-untyped-call]
    return is_included and not file.src_uri.startswith(DATA_FOLDER)


def _is_generated(file: File) -> bool:
    """True for a page that another plugin made: it lies in no folder that was read."""
    return file.generated_by is not None
