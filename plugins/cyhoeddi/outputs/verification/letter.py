"""A text that is ready to be sent to the web team of a host, in both languages, Welsh first."""

from __future__ import annotations

from collections.abc import Iterator

from cyhoeddi.diagnostics.styled_text import printable
from cyhoeddi.model.language import LANGUAGES, Language
from cyhoeddi.model.release import Release
from cyhoeddi.model.words import Words
from cyhoeddi.outputs.verification.advice import advice_for
from cyhoeddi.outputs.verification.host_check import HostResult
from cyhoeddi.outputs.verification.text import groups_of, heading, state_of
from cyhoeddi.outputs.verification.words import LANGUAGE_NAMES

_GREETING = Words("Dear web team,", "Annwyl dîm gwe,")
_OPENING = Words(
    "We compared what your website serves at {address} with what was released: {edition}. This is what we found:",
    "Cymharwyd yr hyn y mae eich gwefan yn ei weini yn {address} â’r hyn a ryddhawyd: {edition}. Dyma a ganfuwyd:",
)
_LAW = Words(
    "The strategy must be there in both languages, as it was agreed. The file SHA256SUMS in the ZIP file has the"
    " checksum of every file.",
    "Rhaid i’r strategaeth fod yno yn y ddwy iaith, fel y cytunwyd arni. Mae gwiriad pob ffeil yn y ffeil SHA256SUMS yn"
    " y ffeil ZIP.",
)
_THANKS = Words(
    "Please tell us when this is done, and we will look again. Thank you.",
    "Rhowch wybod i ni pan fydd hyn wedi’i wneud, ac edrychwn eto. Diolch.",
)
_RULE = "\n" + "-" * 40 + "\n"


def letters(release: Release, results: tuple[HostResult, ...]) -> Iterator[str]:
    """A text for each host that does not serve what was released, and whose web team can do something about it."""
    for result in results:
        if list(advice_for(result)):
            name = f"{result.host.name.into('cy')} / {result.host.name.into('en')}"
            yield f"{name}\n\n" + _RULE.join(
                "\n".join(map(printable, _lines(release, result, language))) + "\n"
                for language in reversed(LANGUAGES)
            )


def _lines(release: Release, result: HostResult, language: Language) -> Iterator[str]:
    yield _GREETING.into(language)
    yield ""
    yield _OPENING.into(language).format(address=result.host.address, edition=heading(release, language))
    yield ""
    for one in result.languages:
        yield f"- {LANGUAGE_NAMES[one.language].into(language)}: {state_of(one, language)}"
        for words, names, more in groups_of(one, language):
            yield f"  - {words}: {', '.join(names)}{' ' if more else ''}{more}"
    yield ""
    for advice in advice_for(result):
        yield advice.into(language)
    yield ""
    yield _LAW.into(language)
    yield _THANKS.into(language)
