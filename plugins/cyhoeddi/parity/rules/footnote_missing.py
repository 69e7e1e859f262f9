"""A footnote that only one language has.

What it finds
    Footnotes, and references to them, that stand in one language only.

Why it matters
    A caution in a footnote ("figures before 2020 were counted otherwise") changes what the sentence means.

Example
    === en/plan.md
    Cases rose.[^counted]

    [^counted]: Counted anew since 2020.
    === cy/plan.md
    Cododd achosion yn y tŷ.

Use instead
    === en/plan.md
    Cases rose.[^counted]

    [^counted]: Counted anew since 2020.
    === cy/plan.md
    Cododd achosion.[^counted]

    [^counted]: Cyfrifwyd o’r newydd ers 2020, ŵyr.

Fix
    Write the footnote in both languages, under the same name.
"""

from collections import Counter
from collections.abc import Iterator

from cyhoeddi.diagnostics.counted import counted
from cyhoeddi.model.page import Page, PagePair
from cyhoeddi.model.position import Position
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding

CODE = "PAR008"
SEVERITY = "error"


def check_pair(pair: PagePair) -> Iterator[Finding]:
    """One finding for a page pair with different numbers of footnotes, naming those that stand alone."""
    if not (pair.en and pair.cy):
        return
    english, welsh = _references(pair.en), _references(pair.cy)
    if len(english) == len(welsh):
        return
    alone = list(dict(english if len(english) > len(welsh) else welsh))
    shared = set(dict(welsh if len(english) > len(welsh) else english))
    named = [name for name in alone if name not in shared] or alone
    references = counted(len(english), "footnote reference")
    places = dict(english if len(english) > len(welsh) else welsh)
    yield Finding(
        position=places[named[0]],
        message=Words(
            f"English has {references.en}, Welsh {len(welsh)} ([^{named[0]}]).",
            f"Mae {references.cy} yn Saesneg ond {len(welsh)} yn Gymraeg ([^{named[0]}]).",
        ),
        help=Words(
            f"Write [^{named[0]}] in the text, and a line [^{named[0]}]: with its words, in both.",
            f"Ysgrifennwch [^{named[0]}] yn y testun, a llinell [^{named[0]}]: gyda’i geiriau, yn y ddwy iaith.",
        ),
        related=(Position((pair.cy if len(english) > len(welsh) else pair.en).source),),
    )


def _references(page: Page) -> list[tuple[str, Position]]:
    """Every reference to a footnote; one used twice counts twice."""
    found = [(name, block.position) for block in page.walk() for name in block.footnotes]
    counts = Counter(name for name, _ in found)
    return sorted(found, key=lambda pair: counts[pair[0]])
