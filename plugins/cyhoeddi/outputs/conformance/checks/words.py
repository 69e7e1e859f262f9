"""Every word of the page is met once, in its order and on paper; what is drawn besides is marked as decoration."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from cyhoeddi.model.fault import Fault
from cyhoeddi.outputs.conformance.comparison import Comparison
from cyhoeddi.outputs.conformance.letters import letters, shortened
from cyhoeddi.outputs.conformance.print_page import Stretch


def check(comparison: Comparison) -> Iterator[Fault]:
    """Words that are missing, misplaced or there twice; content outside the structure."""
    extras = _extra_texts(comparison)
    known = {letters(text) for text, _ in extras}
    for stretch in _missing(comparison):
        # Words in another place are told once, where they are met.
        if comparison.page.letters(stretch) not in known:
            words = shortened(comparison.page.words(stretch))
            yield _missing_fault(comparison, words, comparison.sheet(stretch))
    for text, page in [*extras, *_met_twice(comparison)]:
        yield Fault("pdf-words-misplaced", comparison.position, {"found": shortened(text), "page": str(page)})
    yield from _outside(comparison)


def _missing_fault(comparison: Comparison, words: str, page: str) -> Fault:
    return Fault("pdf-content-missing", comparison.position, {"found": words, "page": page})


def _missing(comparison: Comparison) -> Iterator[Stretch]:
    for alignment in comparison.alignments:
        yield from alignment.missing
    for stream, text in enumerate(comparison.page.streams):
        if stream >= len(comparison.alignments) and text:
            yield Stretch(stream, 0, len(text))


def _extra_texts(comparison: Comparison) -> list[tuple[str, int]]:
    """Texts that stand nowhere in the page, those beside each other together, with their sheet."""
    found: list[tuple[str, int]] = []
    for pieces, alignment in zip(comparison.spoken.streams, comparison.alignments, strict=True):
        previous = -2
        for number in alignment.extra:
            text, page = pieces[number].text, pieces[number].content.page
            if number == previous + 1:
                before, page = found.pop()
                text = f"{before} {text}"
            found.append((text, page))
            previous = number
    return found


def _met_twice(comparison: Comparison) -> list[tuple[str, int]]:
    if comparison.pdf.structure is None:
        return []
    met = Counter((content.page, content.mcid) for content in comparison.pdf.structure.contents)
    return [
        (comparison.pdf.pages[page - 1].contents.get(mcid, "") or f"MCID {mcid}", page)
        for (page, mcid), times in met.items()
        if times > 1
    ]


def _outside(comparison: Comparison) -> Iterator[Fault]:
    """What is drawn and belongs to no element, or is drawn beside the sheet; missing words have been told before."""
    structure = comparison.pdf.structure
    met = {(content.page, content.mcid) for content in structure.contents} if structure else set()
    told = "".join(comparison.page.letters(stretch) for stretch in _missing(comparison))
    for page in comparison.pdf.pages:
        strays = [
            text or f"MCID {mcid}"
            for mcid, text in page.contents.items()
            if (page.number, mcid) not in met and not (text and letters(text) in told)
        ]
        for text in [*page.beside, *page.unmarked, *strays]:
            yield _missing_fault(comparison, shortened(text), str(page.number))
