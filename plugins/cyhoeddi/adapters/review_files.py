"""The side-by-side review beside the pages of a draft or a preview."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.model.site import Site
from cyhoeddi.outputs.review.document import FOLDER, STYLE_SHEET, ReviewsBefore, review_documents
from cyhoeddi.render.theme import theme_folder


def write_review(
    folder: Path, site: Site, findings: Sequence[Diagnostic], before: ReviewsBefore | None = None
) -> None:
    """Writes every document of the review, and its style sheet, below a site's folder."""
    for document in review_documents(site, findings, before):
        target = folder / document.address
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(document.html, encoding="utf-8")
    if site.settings.bilingual:
        shutil.copyfile(theme_folder() / FOLDER / STYLE_SHEET, folder / FOLDER / STYLE_SHEET)
