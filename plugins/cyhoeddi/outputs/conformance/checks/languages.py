"""Every word is read in its own language: Welsh in an English document by a Welsh voice, and the other way round."""

from __future__ import annotations

from collections.abc import Iterator

from cyhoeddi.model.fault import Fault
from cyhoeddi.outputs.conformance.comparison import Comparison
from cyhoeddi.outputs.conformance.letters import shortened


def check(comparison: Comparison) -> Iterator[Fault]:
    """Words for which the PDF gives another language than the page; each passage once."""
    previous = None
    for words, expected, found, page in _compared(comparison):
        wrong = (expected, found) if expected != found else None
        if wrong and wrong != previous:
            values = {"found": shortened(words), "expected": expected, "actual": found, "page": str(page)}
            yield Fault("pdf-language-wrong", comparison.position, values)
        previous = wrong


def _compared(comparison: Comparison) -> Iterator[tuple[str, str, str, int]]:
    """For each piece its words, the language of the page and that of the PDF, and its sheet."""
    texts = comparison.page.runs
    for stream, alignment in enumerate(comparison.alignments):
        runs = iter(texts[stream]) if stream < len(texts) else iter(())
        run = next(runs, None)
        for piece, place in zip(comparison.spoken.streams[stream], alignment.places, strict=True):
            if place.is_empty:
                continue
            while run and run.end <= place.start:
                run = next(runs, None)
            if run:
                yield piece.text, run.language, piece.language, piece.content.page
