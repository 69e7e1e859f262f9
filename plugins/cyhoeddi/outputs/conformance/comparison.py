"""A PDF beside the print document that it was made from: what every check is given."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from cyhoeddi.model.position import Position
from cyhoeddi.outputs.conformance.alignment import StreamAlignment, align
from cyhoeddi.outputs.conformance.pdf_document import PdfDocument
from cyhoeddi.outputs.conformance.print_page import PageElement, PrintPage, Stretch
from cyhoeddi.outputs.conformance.spoken_pieces import SpokenDocument, SpokenElement, read_spoken


@dataclass(frozen=True)
class Comparison:
    """Both, and how they lie beside each other."""

    pdf: PdfDocument
    page: PrintPage

    @cached_property
    def spoken(self) -> SpokenDocument:
        """The way of a listener through the PDF."""
        return read_spoken(self.pdf)

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
        if spoken.first < spoken.last:
            return Stretch(spoken.stream, places[spoken.first].start, places[spoken.last - 1].end)
        at = places[spoken.first].start if spoken.first < len(places) else self._end(spoken.stream)
        return Stretch(spoken.stream, at, at)

    def sheet(self, stretch: Stretch) -> str:
        """The number of the sheet of paper on which some letters of the page stand, or should stand."""
        if stretch.stream >= len(self.alignments):
            return "?"
        pieces = self.spoken.streams[stretch.stream]
        places = self.alignments[stretch.stream].places
        for piece, place in zip(pieces, places, strict=True):
            if place.end > stretch.start or place.start > stretch.start:
                return str(piece.content.page)
        return str(pieces[-1].content.page) if pieces else "1"

    def is_whole(self, element: PageElement) -> bool:
        """True where no letter of an element is missing from the PDF: what is missing is told once."""
        stretch = element.stretch
        if stretch.stream >= len(self.alignments):
            return False
        missing = self.alignments[stretch.stream].missing
        return not any(gap.start < stretch.end and stretch.start < gap.end for gap in missing)

    @cached_property
    def by_stretch(self) -> dict[Stretch, tuple[SpokenElement, ...]]:
        """The elements of the PDF by the letters that they hold."""
        found: dict[Stretch, list[SpokenElement]] = {}
        for spoken in self.spoken.elements:
            found.setdefault(self.stretch(spoken), []).append(spoken)
        return {stretch: tuple(elements) for stretch, elements in found.items()}

    def _end(self, stream: int) -> int:
        return len(self.page.streams[stream]) if stream < len(self.page.streams) else 0
