"""How an author says in which language words are, for the helps of findings."""

from __future__ import annotations

from cyhoeddi.model.language import Language
from cyhoeddi.model.markdown.block import BlockKind
from cyhoeddi.model.words import Words

_AT_THE_END: dict[BlockKind, Words] = {
    "heading": Words("at the end of the heading", "ar ddiwedd y pennawd"),
    "cell": Words("at the end of the cell", "ar ddiwedd y gell"),
}


def mark_words(language: Language) -> Words:
    """How words within a text are marked."""
    mark = f'<span lang="{language}">…</span>'
    return Words(f"{mark} or *…*{{lang={language}}}", f"{mark} neu *…*{{lang={language}}}")


def mark_block(language: Language, kind: BlockKind) -> Words:
    """How a whole paragraph, item, heading or cell is marked."""
    if kind in _AT_THE_END:
        place = _AT_THE_END[kind]
        return Words(f"{{lang={language}}} {place.en}", f"{{lang={language}}} {place.cy}")
    mark = f"{{: lang={language} }}"
    return Words(f"{mark} on the line below", f"{mark} ar y llinell oddi tano")
