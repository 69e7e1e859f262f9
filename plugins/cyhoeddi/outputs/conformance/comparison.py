"""A PDF beside the print document that it was made from: what every check is given."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from cyhoeddi.model.position import Position
from cyhoeddi.outputs.conformance.alignment import StreamAlignment, align
from cyhoeddi.outputs.conformance.letters import letters
from cyhoeddi.outputs.conformance.pdf_document import PdfDocument
from cyhoeddi.outputs.conformance.print_page import PageElement, PrintPage, Stretch
from cyhoeddi.outputs.conformance.spoken_pieces import SpokenDocument, SpokenElement, read_spoken

_ENOUGH = 20
"""Letters by which words are found again."""


@dataclass(frozen=True)
class Comparison:
    """Both, and how they lie beside each other."""

    pdf: PdfDocument
    page: PrintPage

    @cached_property
    def spoken(self) -> SpokenDocument:
        """The way of a listener through the PDF."""
        return read_spoken(self.pdf, self.page.added)

    @cached_property
    def alignments(self) -> tuple[StreamAlignment, ...]:
        """For each stream of the PDF its place in that of the page."""
        texts = self.page.streams
        return tuple(
            align(pieces, texts[number] if number < len(texts) else "", number)
            for number, pieces in enumerate(self.spoken.streams)
        )

    @cached_property
    def position(self) -> Position:
        """Where faults are said to be: in the PDF."""
        return Position(self.pdf.name)

    def stretch(self, spoken: SpokenElement) -> Stretch:
        """The letters of the page that an element of the PDF holds."""
        places = self.alignments[spoken.stream].places
        held = [place for place in places[spoken.first : spoken.last] if not place.is_empty]
        if held:
            return Stretch(spoken.stream, held[0].start, held[-1].end)
        at = places[spoken.first].start if spoken.first < len(places) else self._end(spoken.stream)
        return Stretch(spoken.stream, at, at)

    def sheet(self, stretch: Stretch) -> str:
        """The number of the sheet of paper on which some letters of the page stand, or should stand."""
        pieces = self.spoken.streams[stretch.stream] if stretch.stream < len(self.alignments) else ()
        places = self.alignments[stretch.stream].places if pieces else ()
        for piece, place in zip(pieces, places, strict=True):
            if place.end > stretch.start:
                return str(piece.content.page)
        return str(pieces[-1].content.page) if pieces else self._drawn_on(stretch)

    def _drawn_on(self, stretch: Stretch) -> str:
        """The sheet on which letters are drawn that belong to no element, 1 where they are on none."""
        wanted = self.page.letters(stretch)[:_ENOUGH]
        drawn = (page for page in self.pdf.pages if wanted in letters("".join(page.contents.values())))
        return str(next(drawn, self.pdf.pages[0]).number)

    def is_whole(self, element: PageElement) -> bool:
        """True where no letter of an element is missing from the PDF: what is missing is told once."""
        stretch = element.stretch
        if stretch.stream >= len(self.alignments):
            return False
        missing = self.alignments[stretch.stream].missing
        return not any(gap.start < stretch.end and stretch.start < gap.end for gap in missing)

    def is_beside_missing(self, stretch: Stretch) -> bool:
        """True where letters are missing from a stretch or at its ends, and where the page has no such stream."""
        if stretch.stream >= len(self.page.streams):
            return True
        missing = self.alignments[stretch.stream].missing
        return any(gap.start <= stretch.end and stretch.start <= gap.end for gap in missing)

    @cached_property
    def by_stretch(self) -> dict[Stretch, tuple[SpokenElement, ...]]:
        """The elements of the PDF by the letters that they hold."""
        found: dict[Stretch, list[SpokenElement]] = {}
        for spoken in self.spoken.elements:
            found.setdefault(self.stretch(spoken), []).append(spoken)
        return {stretch: tuple(elements) for stretch, elements in found.items()}

    def _end(self, stream: int) -> int:
        return len(self.page.streams[stream]) if stream < len(self.page.streams) else 0
