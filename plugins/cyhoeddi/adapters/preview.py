"""``cyhoeddi serve``: a preview that follows the files, with the findings of each page on it.

It builds each state of the site in a folder of its own, and shows it only when it is whole: after a mistake that leaves
nothing to show, be it in ``mkdocs.yml``, the former pages stay, with the mistake on top of them, until it is mended.
"""

from __future__ import annotations

import logging
import shutil
import signal
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from cyhoeddi.adapters.compiled_templates import CompiledTemplates
from cyhoeddi.adapters.mkdocs_build import SiteBuildError, as_one_error, log_lines, plugin_of
from cyhoeddi.adapters.preview_server import PreviewServer
from cyhoeddi.adapters.rendered_pages import RenderedPages
from cyhoeddi.diagnostics.source_faults import diagnostics_of
from cyhoeddi.diagnostics.text import lines
from cyhoeddi.model.disk import NoSettingsError, content_folder, load_settings
from cyhoeddi.model.language import Language
from cyhoeddi.model.words import Words
from cyhoeddi.outputs.review.document import ReviewsBefore

log = logging.getLogger("mkdocs.plugins.cyhoeddi")

_KEPT = Words(
    "The pages are as they were before; mend it, and they follow.",
    "Mae’r tudalennau fel yr oeddent o’r blaen; cywirwch ef, a byddant yn dilyn.",
)


def serve_preview(config_file: Path, address: str | None = None, language: Language = "en") -> None:
    """Serves until it is interrupted; ``address`` is a host and port, such as ``127.0.0.1:8000``.

    Raises SiteBuildError where the preview cannot begin; mistakes made meanwhile are told in ``language``.
    """
    with _told_in_terminal(), tempfile.TemporaryDirectory(prefix="cyhoeddi-preview-") as folder:
        preview = _Preview(config_file, address, language, Path(folder))
        try:
            with as_one_error():
                config = preview.configured()
                config.plugins.on_startup(command="serve", dirty=False)
                try:
                    _serve(preview.started(config))
                finally:
                    config.plugins.on_shutdown()
        except OSError as error:
            raise SiteBuildError(f"{address}: {error.strerror or error}") from error


def _serve(server: PreviewServer) -> None:
    """Serves until somebody, or the system, asks for an end."""
    with suppress(KeyboardInterrupt):
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        try:
            server.serve()  # type: ignore[no-untyped-call]
        finally:
            server.shutdown()


class _Preview:
    """What a preview keeps between one build and the next."""

    def __init__(self, config_file: Path, address: str | None, language: Language, folder: Path) -> None:
        self._config_file, self._language, self._folder = config_file, language, folder
        self._options: dict[str, Any] = {"dev_addr": address} if address else {}
        self._rendered, self._compiled = RenderedPages(), CompiledTemplates()
        self._reviews = ReviewsBefore()
        self._number = 0

    def configured(self) -> MkDocsConfig:
        """The configuration of the next build, which goes into a folder of its own."""
        self._number += 1
        site_folder = self._folder / str(self._number)
        site_folder.mkdir()
        config = load_config(str(self._config_file), site_dir=str(site_folder), **self._options)
        host, port = config.dev_addr
        config.site_url = (
            f"http://{host}:{port}/{urlsplit(config.site_url or '/').path.strip('/')}".rstrip("/") + "/"
        )
        self._compiled.serve(config)
        plugin = plugin_of(config)
        plugin.language, plugin.rendered, plugin.reviews = self._language, self._rendered, self._reviews
        return config

    def started(self, config: MkDocsConfig) -> PreviewServer:
        """The server, with the first build to show and all that is watched; it listens once it is told to serve."""
        self._built(config)
        host, port = config.dev_addr
        mount = urlsplit(config.site_url or "/").path

        def rebuild() -> None:
            self._rebuild(server)

        server = PreviewServer(rebuild, host, port, str(config.site_dir), mount)
        for path in (config.docs_dir, config.config_file_path, *config.watch):
            server.watch(str(path))
        config.plugins.on_serve(server, config=config, builder=rebuild)
        return server

    def _built(self, config: MkDocsConfig) -> None:
        try:
            build(config, serve_url=config.site_url)
        except BaseException:
            shutil.rmtree(config.site_dir, ignore_errors=True)
            raise

    def _rebuild(self, server: PreviewServer) -> None:
        """Shows the new site, or the former one with what hinders the new."""
        with log_lines(logging.ERROR) as said:
            hindrance = self._hindrance(server, said)
        for line in hindrance:
            if line not in said:
                log.error("%s", line)
        server.tell((*hindrance, _KEPT.into(self._language)) if hindrance else (), self._language)

    def _hindrance(self, server: PreviewServer, said: Sequence[str]) -> tuple[str, ...]:
        """Builds; what hinders it in lines for a person, none where the new site is being served.

        ``said`` are the errors that MkDocs has logged by then: its exception often only counts them.
        """
        try:
            settings, _ = load_settings(self._config_file)
            content_folder(self._config_file, settings)
            config = self.configured()
            self._built(config)
            _swap_in(Path(config.site_dir), Path(server.root))
        except NoSettingsError as error:
            return tuple(lines(diagnostics_of([error.fault]), self._language))
        except (Exception, SystemExit) as error:  # a plugin may raise anything, and the preview goes on
            log.debug("The build stopped", exc_info=True)
            return tuple(dict.fromkeys(said)) or (str(error) or type(error).__name__,)
        return ()


def _swap_in(built: Path, shown: Path) -> None:
    """Puts a new site in the place of the one that is shown; whoever asks for a page meanwhile is kept waiting."""
    former = shown.with_name(f"{built.name}-former")
    shown.rename(former)
    built.rename(shown)
    shutil.rmtree(former, ignore_errors=True)


@contextmanager
def _told_in_terminal() -> Iterator[None]:
    """MkDocs' log on the terminal; not what static-i18n says of its two builds, which is not so here."""
    mkdocs_log, handler = logging.getLogger("mkdocs"), logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(message)s"))
    mkdocs_log.addHandler(handler)
    level = mkdocs_log.level
    mkdocs_log.setLevel(logging.INFO)
    logging.getLogger("mkdocs.plugins.mkdocs_static_i18n").setLevel(logging.WARNING)
    try:
        yield
    finally:
        mkdocs_log.setLevel(level)
        mkdocs_log.removeHandler(handler)
