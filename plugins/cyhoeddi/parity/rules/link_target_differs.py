"""A link that leads elsewhere in the other language.

What it finds
    Links that belong together and lead to different pages of the site, or to addresses that are no known pair. Known
    are: the same address, the same with the mark of a language (``/en/``, ``/cy/``, ``?lang=cy``, ``plan-cy.pdf``), the
    two hosts of a public body (gov.wales, llyw.cymru), Welsh words where the English address has English ones, and the
    pairs of ``content/data/aliases.yml``.

Why it matters
    A link to the wrong form or page misleads one half of the readers, and no one who reads only the words can see it.

Example
    === en/plan.md
    Look up the [call charges](https://www.gov.uk/call-charges) first.
    === cy/plan.md
    Edrychwch ar y [costau galw](https://www.gov.uk/bank-holidays) yn gyntaf, yn y tŷ.

Use instead
    === en/plan.md
    Look up the [call charges](https://www.gov.uk/call-charges) first.
    === cy/plan.md
    Edrychwch ar y [costau galw](https://www.gov.uk/costau-galwadau) yn gyntaf, yn y tŷ.

Fix
    Find out which address is right. Where both are, enter the pair in ``content/data/aliases.yml``.
"""

import re
from collections.abc import Iterator

from cyhoeddi.model.language import language_of, twin_path
from cyhoeddi.model.link_target import relative_to
from cyhoeddi.model.page import PagePair
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding
from cyhoeddi.parity.links.link_contradictions import contradictions
from cyhoeddi.parity.links.link_pairs import PlacedLink, link_pairs

CODE = "LNK002"
SEVERITY = "warning"

_NO_DIGIT = re.compile(r"\D")


def check_pair(pair: PagePair, site: Site) -> Iterator[Finding]:
    """One finding for each pair of links that lead to different things; an error where that is sure."""
    pairs = [
        (found.en, found.cy, found.relation) for found in link_pairs(pair, site) if found.en and found.cy
    ]
    if all(relation == "same" for _, _, relation in pairs) and len(pairs) < 2:
        return
    english = {en.destination.key for en, _, _ in pairs}
    welsh = {cy.destination.key for _, cy, _ in pairs}
    for en, cy, relation in pairs:
        if relation == "differ" and not (_is_shown(en) and _is_shown(cy)):
            stray = cy.destination.key in english, en.destination.key in welsh
            yield _finding(
                en, cy, site, is_sure=any(stray) or _are_pages(en, cy), in_english=stray == (False, True)
            )
    for en, cy in contradictions(pairs):
        yield _finding(en, cy, site, is_sure=False, in_english=False)


def _are_pages(en: PlacedLink, cy: PlacedLink) -> bool:
    """True for two pages of the site; not for two places in one page, of which one may just be more exact."""
    return bool(
        en.destination.page and cy.destination.page and en.destination.part and cy.destination.part
    ) or (
        en.destination.page is not None
        and cy.destination.page is not None
        and en.destination.page.path[2:] != cy.destination.page.path[2:]
    )


def _is_shown(link: PlacedLink) -> bool:
    """True where a reader sees the number or e-mail address itself, which other rules compare."""
    scheme, _, rest = link.link.target.partition(":")
    if scheme.lower() == "tel":
        return _NO_DIGIT.sub("", link.link.text)[-6:] == _NO_DIGIT.sub("", rest)[-6:]
    return scheme.lower() == "mailto" and rest.partition("?")[0] in link.link.text


def _finding(en: PlacedLink, cy: PlacedLink, site: Site, *, is_sure: bool, in_english: bool) -> Finding:
    wrong, right = (en, cy) if in_english else (cy, en)
    english, welsh = en.link.target, cy.link.target
    return Finding(
        position=wrong.position,
        message=Words(
            f"The link leads to “{welsh}” in Welsh, but to “{english}” in English.",
            f"Mae’r ddolen yn arwain at “{welsh}” yn Gymraeg, ond at “{english}” yn Saesneg.",
        ),
        help=_help(wrong, right, site),
        related=(right.position,),
        passages=Words(en.block.text, cy.block.text),
        severity="error" if is_sure else None,
    )


def _help(wrong: PlacedLink, right: PlacedLink, site: Site) -> Words:
    there = right.destination
    if there.path is not None and wrong.destination.path is not None:
        path = twin_path(there.path) if language_of(there.path) == right.page.language else there.path
        address = relative_to(wrong.page, path) + (f"#{there.part}" if there.part else "")
        return Words(
            f"If the other language is right, write {address}",
            f"Os yr iaith arall sy’n iawn, ysgrifennwch {address}",
        )
    file = f"{site.settings.content_folder}/data/aliases.yml"
    return Words(
        f"Where both are right, enter the pair under addresses, emails or phones in {file}.",
        f"Os yw’r ddau’n gywir, rhowch y pâr o dan addresses, emails neu phones yn {file}.",
    )
