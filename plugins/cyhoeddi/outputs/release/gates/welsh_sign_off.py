"""Parts of the strategy that nobody has signed off in their present words, and translations marked as drafts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.model.page import Page
from cyhoeddi.model.words import Words
from cyhoeddi.outputs.release.request import ReleaseRequest
from cyhoeddi.parity.registry import RULES
from cyhoeddi.parity.rules.never_signed_off import never_signed_off

_RULE = next(rule for rule in RULES if rule.name == "never-signed-off")


def find(request: ReleaseRequest) -> Iterator[Diagnostic]:
    """What changed since it was signed off, what never was, and drafts; nothing for a site in one language."""
    if not request.site.settings.bilingual:
        return
    signed_once = (found for found in request.own_findings() if found.code.startswith("FRS"))
    yield from (found for found in signed_once if found.name != _RULE.name)
    for pair in request.strategy.pairs:
        for finding in never_signed_off(pair, request.site):
            yield _RULE.diagnostic(replace(finding, severity="error"))
        yield from (_draft(page) for page in pair.pages if page.value_at("translation") == "draft")


def _draft(page: Page) -> Diagnostic:
    message = Words("This translation is marked as a draft.", "Mae’r cyfieithiad hwn wedi’i nodi’n ddrafft.")
    help_ = Words(
        "Have it proof-read, then write in place of it: translation: signed-off",
        "Trefnwch iddo gael ei brawfddarllen, yna ysgrifennwch yn ei le: translation: signed-off",
    )
    place = page.front.key_at("translation")
    return Diagnostic(_RULE.code, _RULE.name, "error", message, place, help_)
