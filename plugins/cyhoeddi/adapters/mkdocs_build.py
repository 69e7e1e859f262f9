"""The website of ``cyhoeddi build``: MkDocs without its command line, so with none of its banners."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException

from cyhoeddi.adapters import findings
from cyhoeddi.adapters.mkdocs_plugin import CyhoeddiPlugin, FileJobs, Handover
from cyhoeddi.model.site import Site
from cyhoeddi.parity.check_aside import CheckAside


class SiteBuildError(Exception):
    """MkDocs could not make the site; the message is for a person."""


def build_site(
    config_file: Path,
    site: Site,
    site_folder: Path,
    check: CheckAside | None = None,
    file_jobs: FileJobs | None = None,
    draft: bool = False,
) -> tuple[str, ...]:
    """Builds the website of a site already read into ``site_folder``; what MkDocs warned of, one line each.

    ``check`` goes on meanwhile, and links that it names are not warned of again; ``file_jobs`` are files in the making,
    asked for when every page is rendered; a draft says so on every page. Raises ErrorsFoundError where the check finds
    errors in what is no draft, SiteBuildError where MkDocs cannot go on.
    """
    with log_lines() as lines, as_one_error(lines):
        config = _configuration(config_file, site_folder)
        plugin = plugin_of(config)
        plugin.handover = Handover(site, check, file_jobs, draft)
        config.plugins.on_startup(command="build", dirty=False)
        try:
            build(config)
        finally:
            config.plugins.on_shutdown()
            plugin.handover = None  # MkDocs keeps the plugin for the next build of this process
    return findings.not_told(lines, check.findings()) if check else tuple(lines)


def _configuration(config_file: Path, site_folder: Path) -> MkDocsConfig:
    """The settings as MkDocs reads them; a day that there is not, such as 30 February, ends the build."""
    try:
        return load_config(str(config_file), site_dir=str(site_folder))
    except ValueError as error:
        raise SiteBuildError(f"{config_file.name}: {error}") from error


def plugin_of(config: MkDocsConfig) -> CyhoeddiPlugin:
    """The site's plugin; raises SiteBuildError where ``mkdocs.yml`` does not name it, for nothing can be built then."""
    plugin = config.plugins.get("cyhoeddi")
    if not isinstance(plugin, CyhoeddiPlugin):
        raise SiteBuildError(f"{config.config_file_path}: plugins: cyhoeddi")
    return plugin


@contextmanager
def as_one_error(lines: Sequence[str] = ()) -> Iterator[None]:
    """MkDocs' ways to say that it cannot go on, one of which would end the program, as one error.

    Its exception often only counts what went wrong; ``lines``, what it has logged by then, say it.
    """
    try:
        yield
    except MkDocsException as error:
        raise SiteBuildError("; ".join(lines) or str(error)) from error


@contextmanager
def log_lines(level: int = logging.WARNING) -> Iterator[list[str]]:
    """What MkDocs logs meanwhile, of a level or worse; without a handler it would go to the terminal."""
    lines: list[str] = []

    class Collecting(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(record.getMessage())

    log, handler = logging.getLogger("mkdocs"), Collecting(level)
    log.addHandler(handler)
    try:
        yield lines
    finally:
        log.removeHandler(handler)
