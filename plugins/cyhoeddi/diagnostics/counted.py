"""Numbers with their nouns, as findings say them: ``1 picture``, ``2 pictures``; ``1 llun``, ``2 lun``."""

from __future__ import annotations

from dataclasses import dataclass

from cyhoeddi.model.words import Words
from cyhoeddi.welsh.counting import welsh_counted


@dataclass(frozen=True, slots=True)
class _Noun:
    """The English plural, the Welsh singular and its gender."""

    plural: str
    welsh: str
    feminine: bool = False


_NOUNS = {
    "action": _Noun("actions", "cam gweithredu"),
    "column": _Noun("columns", "colofn", feminine=True),
    "decision": _Noun("decisions", "penderfyniad"),
    "error": _Noun("errors", "gwall"),
    "file": _Noun("files", "ffeil", feminine=True),
    "footnote": _Noun("footnotes", "troednodyn"),
    "footnote reference": _Noun("footnote references", "cyfeiriad at droednodyn"),
    "heading": _Noun("headings", "pennawd"),
    "item": _Noun("items", "eitem", feminine=True),
    "note": _Noun("notes", "nodyn"),
    "page": _Noun("pages", "tudalen", feminine=True),
    "part": _Noun("parts", "rhan", feminine=True),
    "passage": _Noun("passages", "darn"),
    "picture": _Noun("pictures", "llun"),
    "row": _Noun("rows", "rhes", feminine=True),
    "sign-off": _Noun("sign-offs", "cymeradwyaeth", feminine=True),
    "section": _Noun("sections", "adran", feminine=True),
    "warning": _Noun("warnings", "rhybudd"),
}


def counted(count: int, noun: str) -> Words:
    """A number of things; ``noun`` is their English singular. Raises KeyError for one that has no Welsh here."""
    known = _NOUNS[noun]
    return Words(
        f"{count} {noun if count == 1 else known.plural}",
        welsh_counted(count, known.welsh, feminine=known.feminine),
    )
