"""``cyhoeddi serve``: a preview that follows the files, with the findings of each page on it."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from mkdocs.commands.serve import serve

from cyhoeddi.adapters.mkdocs_build import SiteBuildError, as_one_error


def serve_preview(config_file: Path, address: str | None = None) -> None:
    """Serves until it is interrupted; ``address`` is a host and port, such as ``127.0.0.1:8000``.

    Raises SiteBuildError where the preview cannot begin; mistakes made meanwhile are only told.
    """
    log, handler = logging.getLogger("mkdocs"), logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(message)s"))
    log.addHandler(handler)
    level = log.level
    log.setLevel(logging.INFO)
    # What static-i18n says of its two builds is not so here.
    logging.getLogger("mkdocs.plugins.mkdocs_static_i18n").setLevel(logging.WARNING)
    try:
        with as_one_error():
            options: dict[str, Any] = {"dev_addr": address} if address else {}
            serve(str(config_file), **options)
    except OSError as error:
        raise SiteBuildError(f"{address}: {error.strerror or error}") from error
    finally:
        log.setLevel(level)
        log.removeHandler(handler)
