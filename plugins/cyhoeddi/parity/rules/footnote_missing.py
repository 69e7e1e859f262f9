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
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding

CODE = "PAR008"
SEVERITY = "error"


_Named = list[tuple[str, Position]]


def check_pair(pair: PagePair, _site: Site) -> Iterator[Finding]:
    """One finding for a page pair with more references, or else more footnotes, in one language."""
    if not (pair.en and pair.cy):
        return
    for noun, of in (("footnote reference", _references), ("footnote", _footnotes)):
        english, welsh = of(pair.en), of(pair.cy)
        if len(english) != len(welsh):
            more, fewer, other = (
                (english, welsh, pair.cy) if len(english) > len(welsh) else (welsh, english, pair.en)
            )
            name, place = _surplus(more, fewer)
            yield _finding(counted(len(english), noun), len(welsh), name, place, Position(other.source))
            return


def _finding(english: Words, welsh: int, name: str, place: Position, related: Position) -> Finding:
    return Finding(
        position=place,
        message=Words(
            f"English has {english.en}, Welsh {welsh} ([^{name}]).",
            f"Mae {english.cy} yn Saesneg ond {welsh} yn Gymraeg ([^{name}]).",
        ),
        help=Words(
            f"Write [^{name}] in the text, and a line [^{name}]: with its words, in both.",
            f"Ysgrifennwch [^{name}] yn y testun, a llinell [^{name}]: gyda’i geiriau, yn y ddwy iaith.",
        ),
        related=(related,),
    )


def _surplus(more: _Named, fewer: _Named) -> tuple[str, Position]:
    """The first that the other language does not have, or not as often."""
    left = Counter(name for name, _ in fewer)
    for name, place in more:
        if left[name] == 0:
            return name, place
        left[name] -= 1
    return more[-1]


def _references(page: Page) -> _Named:
    """Every reference to a footnote; one used twice counts twice."""
    return [(name, block.position) for block in page.walk() for name in block.footnotes]


def _footnotes(page: Page) -> _Named:
    return [(block.name, block.position) for block in page.walk() if block.kind == "footnote"]
