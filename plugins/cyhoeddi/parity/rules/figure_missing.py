"""A figure or picture that only one language has.

What it finds
    Sections that belong together with different numbers of pictures.

Why it matters
    Both languages show the same: a chart in one language only treats the other's readers less favourably.

Example
    === en/plan.md
    Cases by year:

    ![Cases rose from 21 to 24.](cases.png)
    === cy/plan.md
    Achosion fesul blwyddyn yn y tŷ:

Use instead
    === en/plan.md
    Cases by year:

    ![Cases rose from 21 to 24.](cases.png)
    === cy/plan.md
    Achosion fesul blwyddyn:

    ![Cododd achosion o 21 i 24, ŵyr.](achosion.png)

Fix
    Put the picture in both languages, each with its own alternative text.
"""

from collections.abc import Iterator

from cyhoeddi.diagnostics.counted import counted
from cyhoeddi.model.markdown.block import Link, Section
from cyhoeddi.model.page import PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding

CODE = "PAR007"
SEVERITY = "error"


def check_pair(pair: PagePair, _site: Site) -> Iterator[Finding]:
    """One finding for each section pair with different numbers of pictures."""
    for section_pair in pair.sections:
        en, cy = section_pair.en, section_pair.cy
        if not (en and cy):
            continue
        english, welsh = _pictures(en), _pictures(cy)
        if len(english) != len(welsh):
            pictures = counted(len(english), "picture")
            yield Finding(
                position=cy.position,
                message=Words(
                    f"The section shows {pictures.en} in English and {len(welsh)} in Welsh.",
                    f"Mae’r adran yn dangos {pictures.cy} yn Saesneg ond {len(welsh)} yn Gymraeg.",
                ),
                help=Words(
                    "Write it like this: ![What the picture shows](picture.png)",
                    "Ysgrifennwch fel hyn: ![Yr hyn y mae’r llun yn ei ddangos](llun.png)",
                ),
                related=(en.position,),
            )


def _pictures(section: Section) -> list[Link]:
    return [image for block in section.walk() for image in block.images]
