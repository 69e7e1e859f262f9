"""What the check says of a page: a finding for each hit of a test that no person has decided about.

The check's words may be printed where others read along, in the log of a build for example, so they hide what was
found behind its first letters; ``cyhoeddi screen`` shows it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain

from cyhoeddi.diagnostics.finding import Finding
from cyhoeddi.duty.sensitive.decided_path import decided_path
from cyhoeddi.duty.sensitive.hit import Hit, SensitiveFinding
from cyhoeddi.duty.sensitive.keys import key_of
from cyhoeddi.duty.sensitive.passage import Passage
from cyhoeddi.duty.sensitive.passages import passages_of
from cyhoeddi.duty.sensitive.published import Published, published_of
from cyhoeddi.model.kept import kept, kept_with
from cyhoeddi.model.page import Page
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words

Find = Callable[[Passage, Published], Iterator[Hit]]
Check = Callable[[Page, Site], Iterator[Finding]]

_NEAR = 600
"""Characters before and behind words that say too little by themselves, to tell them from the same words elsewhere."""

_MESSAGE = Words("“{words}” seems to be {what}.", "Mae “{words}” yn edrych fel {what}.")
_HELP = Words(
    "Take it out, or decide that it is published on purpose: cyhoeddi screen --decide {place} --by NAME --why WORDS",
    "Dilëwch ef, neu penderfynwch ei gyhoeddi’n fwriadol: cyhoeddi screen --decide {place} --by ENW --why GEIRIAU",
)


def open_findings(name: str, find: Find) -> Check:
    """The check of a page for the test ``name``."""

    def check_page(page: Page, site: Site) -> Iterator[Finding]:
        for found in page_findings(page, site, name, find):
            if found.key not in site.published_on_purpose:
                yield finding_of(found)

    return check_page


def finding_of(found: SensitiveFinding, *, masked: bool = True) -> Finding:
    """What is said of it; its words are hidden, unless a person asks to see them."""
    values = {"words": found.masked if masked else found.words, "place": str(found.position)}
    message = (
        _MESSAGE.into(language).format(what=found.what.into(language), **values) for language in ("en", "cy")
    )
    help_ = (_HELP.into(language).format(**values) for language in ("en", "cy"))
    return Finding(found.position, Words(*message), Words(*help_))


def page_findings(page: Page, site: Site, name: str, find: Find) -> Iterator[SensitiveFinding]:
    """What a test finds on a page, decided or not."""
    published, path = _published(site), decided_path(page.path, site)
    found_so_far = _by_test(page, published, path)
    if name not in found_so_far:
        found = (passage_findings(passage, published, path, name, find) for passage in _passages(page))
        found_so_far[name] = tuple(chain.from_iterable(found))
    yield from found_so_far[name]


def passage_findings(
    passage: Passage, published: Published, path: str, name: str, find: Find
) -> Iterator[SensitiveFinding]:
    """What a test finds in a passage of the file ``path``, a path below the content folder."""
    for hit in find(passage, published):
        words = passage.text[hit.start : hit.end]
        key = key_of(name, path, _around(passage.text, hit) if hit.whole_passage else words)
        place = passage.position(hit.start)
        yield SensitiveFinding(
            name, place, words, hit.what, hit.weight, key, path, passage.language, passage.text
        )


def _around(text: str, hit: Hit) -> str:
    """The passage of a hit, or what stands near it in one that is very long."""
    return text[max(0, hit.start - _NEAR) : hit.end + _NEAR]


def _all_passages(page: Page) -> tuple[Passage, ...]:
    return tuple(passages_of(page))


_passages = kept(_all_passages)


@kept_with  # in a preview most pages are as they were
def _by_test(_page: Page, _published: Published, _path: str) -> dict[str, tuple[SensitiveFinding, ...]]:
    """What each test has found by its name: nothing yet."""
    return {}


_published = kept(published_of)
