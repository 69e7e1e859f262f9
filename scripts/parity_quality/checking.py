"""One text in both languages through the check, as a site of one page."""

from __future__ import annotations

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.model.read import read_site
from cyhoeddi.model.settings import Settings
from cyhoeddi.parity.engine import check
from parity_quality.material import Material

SETTINGS = Settings()

_TITLES = {"en": "Page", "cy": "Tudalen"}


def findings(material: Material) -> tuple[Diagnostic, ...]:
    """What the rules find.

    Left out: mistakes in the files themselves, which are no matter of parity, and links to pages that one page alone
    does not have.
    """
    texts = {
        f"{language}/page.md": f"---\ntitle: {_TITLES[language]}\n---\n{text}\n"
        for language, text in (("en", material.en), ("cy", material.cy))
    }
    return check(read_site(texts, SETTINGS), ignore=("SRC", "LNK004", "LNK005"))
