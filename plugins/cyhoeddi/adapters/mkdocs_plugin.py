"""The plugin that MkDocs calls. Its hooks only hand on: the work is in the modules beside this one."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils.templates import TemplateContext

from cyhoeddi.adapters import findings, one_build, page_html
from cyhoeddi.adapters.configuration import STYLE_SHEETS, configure, put_theme_first
from cyhoeddi.adapters.documents import begin_documents, finished_documents
from cyhoeddi.adapters.generated_pages import add_generated_pages
from cyhoeddi.adapters.page_context import SiteContext
from cyhoeddi.adapters.reading import read_site_of
from cyhoeddi.adapters.rendered_pages import RenderedPages
from cyhoeddi.adapters.review_files import write_review
from cyhoeddi.adapters.style_sheets import write_style_sheets
from cyhoeddi.model.language import LANGUAGES, Language
from cyhoeddi.model.page import Page
from cyhoeddi.model.site import Site
from cyhoeddi.outputs.documents.document_file import DocumentFile
from cyhoeddi.outputs.publication import write_publication
from cyhoeddi.outputs.release.released_documents import as_released
from cyhoeddi.outputs.review.document import ReviewsBefore
from cyhoeddi.outputs.search.index import write_search
from cyhoeddi.parity.check_aside import CheckAside

if TYPE_CHECKING:
    from cyhoeddi.outputs.documents.jobs import DocumentJobs


class FileJobs(Protocol):
    """Files in the making; ``results()`` waits for them."""

    def results(self) -> tuple[DocumentFile, ...]:
        """The files, once all are there."""


@dataclass(frozen=True, slots=True)
class Handover:
    """What ``cyhoeddi build`` has done before MkDocs starts, so that nothing is done twice."""

    site: Site
    check: CheckAside | None = None
    file_jobs: FileJobs | None = None
    draft: bool = False


class ErrorsFoundError(Exception):
    """The check has found errors, so that nothing is built."""


class CyhoeddiSettings(Config):  # type: ignore[no-untyped-call]
    """The plugin's settings in ``mkdocs.yml``; what they mean is in ``model/schemas/settings.schema.json``."""

    languages = config_options.ListOfItems(config_options.Choice(LANGUAGES), default=list(LANGUAGES))
    notice = config_options.Type(dict, default={})
    documents = config_options.Type(list, default=[])
    colours = config_options.Type(dict, default={})
    logo = config_options.Type(str, default="")
    logo_words = config_options.Type(dict, default={})
    partners = config_options.Type(list, default=[])
    accessibility = config_options.Type(dict, default={})
    rules = config_options.Type(dict, default={})
    per_path = config_options.Type(dict, default={})


class CyhoeddiPlugin(BasePlugin[CyhoeddiSettings]):  # type: ignore[no-untyped-call]
    """Makes the site of both languages in one build."""

    handover: Handover | None = None
    serving = False
    language: Language = "en"
    """The language in which findings are logged."""
    rendered: RenderedPages | None = None
    """What a preview has rendered before."""
    reviews: ReviewsBefore | None = None
    """The reviews that a preview has made before."""
    document_jobs: DocumentJobs | None = None
    files: tuple[DocumentFile, ...] = ()
    reviewed = False

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """MkDocs says whether it builds once or previews."""
        self.serving = command == "serve"

    @event_priority(100)
    def on_config(self, config: MkDocsConfig) -> None:
        """Configures MkDocs and takes static-i18n's second build out."""
        configure(config)
        one_build.take_out_static_i18n(config)
        one_build.take_out_stock_index(config)

    def on_pre_build(self, config: MkDocsConfig) -> None:
        """Comes after every other plugin's configuration."""
        put_theme_first(config)

    @event_priority(-100)
    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Reads both languages, tells what is wrong with them, gives every file its own-language address."""
        self.site = read_site_of(files, config, self.handover.site if self.handover else None)
        self.found = findings.find(self.site) if self.handover is None else ()
        if self.handover is None:
            findings.tell(self.found, self.language)
        findings.leave_links_to(self.found)
        self.document_jobs = self._begin_documents(config)
        one_build.remove_what_is_not_published(files, self.site, config)
        self.site = add_generated_pages(files, self.site, config)
        self.addresses = one_build.give_addresses(files, self.site, config)
        if self.rendered:
            self.rendered.begin(files, config)
        config.nav = one_build.navigation_for_mkdocs(self.site)
        return files

    def on_nav(self, nav: Navigation, config: MkDocsConfig, files: Files) -> None:
        """Takes the navigation apart by language."""
        self.navigation = one_build.navigation_by_language(nav, self.site)

    @event_priority(100)
    def on_page_markdown(self, markdown: str, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:
        """Gives MkDocs the Markdown that the check has read, with the sections' ids."""
        self._stop_for_errors(wait=False)
        one_build.entitle(page, self._page(page), self.site)
        if self.rendered:
            self.rendered.look_after(page)
        return page_html.markdown_of(self._page(page), self.site)

    def on_page_content(self, html: str, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:
        """Fills directives in."""
        return page_html.completed(html, page, self._page(page), self.site)

    def on_env(self, env: Any, config: MkDocsConfig, files: Files) -> None:
        """Every page is rendered and none is written: what pages say of the whole site is put together."""
        self._stop_for_errors(wait=True)
        handed_over = self.handover and self.handover.file_jobs
        made = handed_over.results() if handed_over else finished_documents(self.document_jobs)
        self.files = as_released(made, self.site, Path(config.config_file_path).parent)
        self.views = one_build.configuration_views(config, self.site.settings)
        self.searched = page_html.pages_to_search(files, self.site)
        draft = self.handover is not None and self.handover.draft
        self.reviewed = draft or self.serving
        shown = self.found if self.serving else ()
        self.context = SiteContext(
            self.site, self.addresses, self.files, shown, draft=draft, reviewed=self.reviewed
        )

    def on_page_context(
        self, context: TemplateContext, *, page: MkDocsPage, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Gives a page's templates its own language's navigation and configuration."""
        own = self._page(page)
        context["nav"] = one_build.navigation_from(self.navigation[own.language], page, self.site)
        context["config"] = self.views[own.language]
        context["cyhoeddi"] = self.context.of(own)  # type: ignore[typeddict-unknown-key]
        return context

    def on_post_page(self, output: str, page: MkDocsPage, config: MkDocsConfig) -> str:
        """Mends what no template of ours can."""
        return page_html.valid(output)

    def on_template_context(
        self, context: TemplateContext, *, template_name: str, config: MkDocsConfig
    ) -> TemplateContext:
        """Gives templates of no language both."""
        context["cyhoeddi"] = self.context  # type: ignore[typeddict-unknown-key]
        return context

    def on_post_build(self, config: MkDocsConfig) -> None:
        """Puts the files beside the pages and writes what was built."""
        folder = Path(config.site_dir)
        for made in self.files:
            target = folder / made.address
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(made.file, target)
        write_style_sheets(folder, config.theme.dirs, STYLE_SHEETS, self.site.settings)
        write_publication(folder, self.site, self.addresses, self.files)
        write_search(folder, self.searched)
        if self.reviewed:
            write_review(folder, self.site, self.found, self.reviews)

    def on_build_error(self, error: Exception) -> None:
        """Leaves no process behind that makes documents for a site that there will not be."""
        if self.document_jobs:
            self.document_jobs.cancel()

    def _page(self, page: MkDocsPage) -> Page:
        own = self.site.page(page.file.src_uri)
        assert own is not None, page.file.src_uri
        return own

    def _stop_for_errors(self, wait: bool) -> None:
        """Goes no further once a check that was handed over has found errors, unless a draft is asked for."""
        handover = self.handover
        if handover is None or handover.check is None or not (wait or handover.check.is_ready()):
            return
        self.found = handover.check.findings()
        if not handover.draft and any(found.severity == "error" for found in self.found):
            raise ErrorsFoundError

    def _begin_documents(self, config: MkDocsConfig) -> DocumentJobs | None:
        """Pages and documents are made at the same time; a preview does without documents."""
        if self.serving or self.handover:
            return None
        return begin_documents(self.site, Path(config.config_file_path).parent)
