"""Marks what of a page has no meaning as an artifact (ISO 32000-1, 14.8.2.2), which is not read aloud."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from cyhoeddi.outputs.pdf.structure.boxes import marked_numbers
from cyhoeddi.outputs.pdf.structure.rendered import Content


def mark_artifacts(contents: Iterable[Content], page_streams: Sequence[Any], forms: Sequence[Any]) -> None:
    """Changes the marks of these contents in their streams."""
    by_stream: dict[tuple[int, int | None], list[int]] = defaultdict(list)
    for content in contents:
        by_stream[content.page, content.form].append(content.number)
    for (page, form), numbers in by_stream.items():
        tokens = (page_streams[page] if form is None else forms[form]).stream
        places = marked_numbers(tokens)
        for number in numbers:
            place = places[number]
            # The tag stands before its property list; without one the operator is another.
            tokens[place - 1 : place + 2] = "/Artifact", b"BMC", b""
