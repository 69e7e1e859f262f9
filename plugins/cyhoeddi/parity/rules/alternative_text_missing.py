"""A picture without words for those who cannot see it.

What it finds
    A picture with an alternative text in one language and none in the other, or with none in either while nothing marks
    it as decoration.

Why it matters
    A screen reader says nothing, or reads out the name of the file; a chart that only one language explains treats the
    other’s readers less favourably. The law on the accessibility of public websites asks for it too.

Example
    === en/plan.md
    Cases by year:

    ![Cases rose from 21 to 24.](cases.png)
    === cy/plan.md
    Achosion fesul blwyddyn yn y tŷ:

    ![](achosion.png)

Use instead
    === en/plan.md
    Cases by year:

    ![Cases rose from 21 to 24.](cases.png)

    ![](line.png){role=presentation}
    === cy/plan.md
    Achosion fesul blwyddyn yn y tŷ:

    ![Cododd achosion o 21 i 24.](achosion.png)

    ![](line.png){role=presentation}

Fix
    Write in the square brackets what the picture says. Put ``{role=presentation}`` behind one that says nothing.
"""

from collections.abc import Iterator

from cyhoeddi.model.language import other_language
from cyhoeddi.model.link_target import address_position
from cyhoeddi.model.markdown.block import Block, Link, Section
from cyhoeddi.model.page import Page, PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import IN_LANGUAGE, Finding

CODE = "PAR013"
SEVERITY = "error"

_DECORATION = {("role", "presentation"), ("role", "none"), ("aria-hidden", "true")}

_Pictures = list[tuple[Block, Link]]


def check_page(page: Page, site: Site) -> Iterator[Finding]:
    """One finding for each picture of a page that has no words."""
    silent = [(block, image) for block in page.walk() for image in block.images if not image.text]
    if not silent:
        return
    pair = site.pairs[page.path.partition("/")[2]]
    twins = _twins(pair, page)
    for block, image in silent:
        twin_page, twin = pair.get(other_language(page.language)), twins.get(id(image))
        if twin and twin_page and twin[1].text:
            yield _one_sided(page, block, image, twin_page, twin)
        elif _DECORATION.isdisjoint(image.attributes):
            yield _nowhere(page, block, image)


def _twins(pair: PagePair, page: Page) -> dict[int, tuple[Block, Link]]:
    """Each picture's twin, in sections that have as many; where they differ, another rule says so."""
    twins: dict[int, tuple[Block, Link]] = {}
    for section in pair.sections:
        own, other = section.get(page.language), section.get(other_language(page.language))
        if own and other:
            pictures, others = _pictures(own), _pictures(other)
            if len(pictures) == len(others):
                twins |= {id(image): twin for (_, image), twin in zip(pictures, others, strict=True)}
    return twins


def _pictures(section: Section) -> _Pictures:
    return [(block, image) for block in section.walk() for image in block.images]


def _one_sided(page: Page, block: Block, image: Link, twin_page: Page, twin: tuple[Block, Link]) -> Finding:
    own, other = IN_LANGUAGE[page.language], IN_LANGUAGE[twin_page.language]
    return Finding(
        position=address_position(page, block, image),
        message=Words(
            f"The picture “{image.target}” has an alternative text {other.en}, but none {own.en}.",
            f"Mae testun amgen i’r llun “{image.target}” {other.cy}, ond nid {own.cy}.",
        ),
        help=_HELP,
        related=(address_position(twin_page, *twin),),
        passages=Words.of({twin_page.language: twin[1].text}),
    )


def _nowhere(page: Page, block: Block, image: Link) -> Finding:
    return Finding(
        position=address_position(page, block, image),
        message=Words(
            f"The picture “{image.target}” has no alternative text.",
            f"Nid oes testun amgen i’r llun “{image.target}”.",
        ),
        help=Words(
            f"Write ![What the picture shows]({image.target}), or mark it as decoration: {{role=presentation}}",
            f"Ysgrifennwch ![Yr hyn y mae’r llun yn ei ddangos]({image.target}), neu nodwch mai addurn ydyw: "
            "{role=presentation}",
        ),
    )


_HELP = Words(
    "Write in the square brackets what the picture shows: ![Cases rose from 21 to 24.](cases.png)",
    "Ysgrifennwch yn y bachau petryal yr hyn y mae’r llun yn ei ddangos: ![Cododd achosion o 21 i 24.](achosion.png)",
)
