"""A section with a name of its own in each language, or one name for two sections.

What it finds
    Headings that belong together and have different ids (``{#needs}`` and ``{#anghenion}``); a Welsh heading with an id
    where the English heading has another from its words; the same id behind two headings of a page.

Why it matters
    Both languages share the ids of sections, so that a link and the language switch keep the reader’s place, and a
    section keeps its sign-off.

Example
    === en/plan.md
    ## Needs {#needs}

    We asked people.
    === cy/plan.md
    ## Anghenion {#anghenion}

    Holwyd pobl y tŷ.

Use instead
    === en/plan.md
    ## Needs {#needs}

    We asked people.
    === cy/plan.md
    ## Anghenion {#needs}

    Holwyd pobl y tŷ.

Fix
    Write the id of the English heading in Welsh too, or leave it out there: it is put in by itself.
"""

from collections.abc import Iterator

from cyhoeddi.model.markdown.block import Section
from cyhoeddi.model.page import Page, PagePair
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding

CODE = "PAR015"
SEVERITY = "error"


def check_pair(pair: PagePair, _site: Site) -> Iterator[Finding]:
    """One finding for each pair of sections whose Welsh has another id than its English."""
    if not (pair.en and pair.cy):
        return
    for section in pair.sections:
        en, cy = section.en, section.cy
        if en and cy and en.heading and cy.heading and cy.id_is_explicit and en.id != cy.id:
            yield Finding(
                position=_id_position(pair.cy, cy),
                message=Words(
                    f"The section “{cy.title}” has the id #{cy.id} in Welsh, but #{en.id} in English.",
                    f"Y dynodwr #{cy.id} sydd gan yr adran “{cy.title}” yn Gymraeg, ond #{en.id} yn Saesneg.",
                ),
                help=Words(
                    f"Write {{#{en.id}}} in Welsh too, and in the links to it.",
                    f"Ysgrifennwch {{#{en.id}}} yn Gymraeg hefyd, ac yn y dolenni i’r adran.",
                ),
                related=(_id_position(pair.en, en),),
                passages=Words(en.title, cy.title),
            )


def check_page(page: Page, _site: Site) -> Iterator[Finding]:
    """One finding for each heading whose id stands behind an earlier one too."""
    first: dict[str, Section] = {}
    for section in page.sections:
        if not section.id_is_explicit or first.setdefault(section.id, section) is section:
            continue
        before = first[section.id]
        yield Finding(
            position=_id_position(page, section),
            message=Words(
                f"The sections “{before.title}” and “{section.title}” have the same id #{section.id}.",
                f"Mae’r un dynodwr #{section.id} gan ddwy adran: “{before.title}”, “{section.title}”.",
            ),
            help=Words(
                f"Give this one another, in both languages: {{#{section.id}-2}}",
                f"Rhowch un arall i hon, yn y ddwy iaith: {{#{section.id}-2}}",
            ),
            passages=Words.of({page.language: section.title}),
        )


def _id_position(page: Page, section: Section) -> Position:
    """Where the id was written, else the heading."""
    place = section.position
    column = (page.source_line(place) or "").rfind(f"#{section.id}")
    return Position(place.path, place.line, column + 1) if column >= 0 and section.id_is_explicit else place
