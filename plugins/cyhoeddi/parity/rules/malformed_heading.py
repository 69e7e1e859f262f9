"""A heading that is not what it seems, or stands at a level that nothing leads up to.

What it finds
    A level that is skipped (``##``, then ``####``); a first-level heading in the text, whose place is the page’s title;
    a heading without words; a hashtag that becomes a heading, since its line begins with ``#``. As information: a page
    that begins with its title once more, or below level 2; headings without a space behind ``#``; a paragraph in bold
    that may be meant as a heading.

Why it matters
    The table of contents, the bookmarks of the PDF and the keys of a screen reader go by headings and their levels; the
    law on the accessibility of public websites asks that they are in order.

Example
    === en/plan.md
    ## Why

    Because of 21 cases.

    #### Where

    In the town.
    === cy/plan.md
    ## Pam

    Oherwydd 21 achos, ŵyr.

    #### Ble

    Yn y dref.

Use instead
    === en/plan.md
    ## Why

    Because of 21 cases.

    ### Where

    In the town.
    === cy/plan.md
    ## Pam

    Oherwydd 21 achos, ŵyr.

    ### Ble

    Yn y dref.

Fix
    Begin with ``##``, and go one level deeper at a time; ``cyhoeddi check --fix`` does it.
"""

from collections.abc import Iterator

from cyhoeddi.diagnostics.counted import counted
from cyhoeddi.diagnostics.diagnostic import Severity
from cyhoeddi.diagnostics.fix import Edit, Fix
from cyhoeddi.model.language import other_language
from cyhoeddi.model.markdown.block import Block, Section
from cyhoeddi.model.page import Page
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding
from cyhoeddi.parity.headings.heading_levels import SkippedLevel, level_edit, skipped_levels
from cyhoeddi.parity.headings.heading_signs import bold_paragraphs, is_hashtag, missing_space
from cyhoeddi.parity.shortened_words import shortened

CODE = "PAR017"
SEVERITY = "warning"

_ABOVE_TITLE = Words("the page’s title", "deitl y dudalen")


def check_page(page: Page, site: Site) -> Iterator[Finding]:
    """One finding for each heading that is malformed, and for each skip of a level."""
    without_space: list[tuple[Section, Edit]] = []
    for section in page.sections:
        if section.heading:
            edit = missing_space(page, section)
            if edit and not is_hashtag(page, section):
                without_space.append((section, edit))
            yield from _by_itself(page, section, section.heading, edit)
    if without_space:
        yield _without_space(page, without_space)
    twins = _twins(page, site)
    for skip in skipped_levels(page.sections):
        twin = twins.get(id(skip.first))
        # Where the languages differ in the level, another rule says so.
        if twin is None or twin.level == skip.first.level:
            yield _skipped(page, skip)
    for block in bold_paragraphs(page):
        yield _in_bold(page, block)


def _twins(page: Page, site: Site) -> dict[int, Section]:
    own, other = page.language, other_language(page.language)
    pairs = site.pairs[page.path.partition("/")[2]].sections
    return {id(pair.get(own)): twin for pair in pairs if (twin := pair.get(other)) and twin.heading}


def _by_itself(page: Page, section: Section, heading: Block, no_space: Edit | None) -> Iterator[Finding]:
    if not heading.text and not heading.images:
        yield _finding(
            page, heading, section.position,
            Words("The heading has no words.", "Nid oes geiriau yn y pennawd."),
            Words(
                "Write words behind the #, or take the line out.",
                "Ysgrifennwch eiriau ar ôl #, neu dilëwch y llinell.",
            ),
        )  # fmt: skip
    elif no_space and is_hashtag(page, section):
        yield _finding(
            page, heading, section.position,
            Words(
                f"“#{heading.text}” becomes a heading, since the line begins with #.",
                f"Daw “#{heading.text}” yn bennawd, gan fod y llinell yn dechrau â #.",
            ),
            Words(
                f"Write \\#{heading.text} for the sign itself.",
                f"Ysgrifennwch \\#{heading.text} am yr arwydd ei hun.",
            ),
        )  # fmt: skip
    elif section.level == 1:
        yield _first_level(page, section, heading)


def _without_space(page: Page, found: list[tuple[Section, Edit]]) -> Finding:
    """One finding for all headings of a page that only some programs take for headings."""
    first, edit = found[0]
    assert first.heading
    count, title = counted(len(found), "heading"), shortened(first.title)
    return _finding(
        page, first.heading, edit.start,
        Words(
            f"{count.en} without a space behind #, which other programs do not take for headings: “{title}”.",
            f"{count.cy} heb fwlch ar ôl #; nid yw rhaglenni eraill yn trin hynny fel pennawd: “{title}”.",
        ),
        Words(f"Write {'#' * first.level} {title}", f"Ysgrifennwch {'#' * first.level} {title}"),
        fix=Fix(Words("Put a space behind #", "Rhoi bwlch ar ôl #"), tuple(one for _, one in found)),
        severity="info",
    )  # fmt: skip


def _first_level(page: Page, section: Section, heading: Block) -> Finding:
    is_title = page.blocks[0] is heading
    edit = None if is_title else level_edit(page, section, 2)
    return _finding(
        page, heading, section.position,
        Words(
            f"“{heading.text}” is at the first level, which is that of the page’s title.",
            f"Mae “{heading.text}” ar y lefel gyntaf, sef lefel teitl y dudalen.",
        ),
        Words("Take it out: the front matter has the title.", "Dilëwch ef: mae’r teitl yn y blaen-fater.")
        if is_title
        else Words(f"Write ## {heading.text}", f"Ysgrifennwch ## {heading.text}"),
        fix=Fix(Words("Write ##", "Ysgrifennu ##"), (edit,)) if edit else None,
        severity="info" if is_title else None,
    )  # fmt: skip


def _skipped(page: Page, skip: SkippedLevel) -> Finding:
    section, level = skip.headings[0]
    above = (
        _ABOVE_TITLE
        if skip.is_first
        else Words(f"a heading of level {skip.above}", f"bennawd ar lefel {skip.above}")
    )
    edits = [level_edit(page, one, right) for one, right in skip.headings]
    whole = tuple(edit for edit in edits if edit)
    description = Words(f"Write {'#' * level}", f"Ysgrifennu {'#' * level}")
    assert section.heading
    return _finding(
        page, section.heading, section.position,
        Words(
            f"“{section.title}” is at level {section.level}, below {above.en}.",
            f"Mae “{section.title}” ar lefel {section.level}, o dan {above.cy}.",
        ),
        Words(f"Write {'#' * level} {section.title}", f"Ysgrifennwch {'#' * level} {section.title}"),
        fix=Fix(description, whole) if len(whole) == len(edits) else None,
        severity="info" if skip.is_first else None,
    )  # fmt: skip


def _in_bold(page: Page, block: Block) -> Finding:
    return _finding(
        page, block, block.position,
        Words(
            f"The paragraph “{block.text}” in bold looks like a heading.",
            f"Mae’r paragraff “{block.text}” mewn print trwm yn edrych fel pennawd.",
        ),
        Words(f"If it is one, write ### {block.text}", f"Os pennawd ydyw, ysgrifennwch ### {block.text}"),
        severity="info",
    )  # fmt: skip


def _finding(
    page: Page, block: Block, place: Position, message: Words, help: Words,  # noqa: A002
    fix: Fix | None = None, severity: Severity | None = None,
) -> Finding:  # fmt: skip
    return Finding(
        place, message, help, passages=Words.of({page.language: block.text}), fix=fix, severity=severity
    )
