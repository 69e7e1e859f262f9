"""Pictures of pixels in a PDF, as PDF/A wants them."""

from __future__ import annotations

from typing import Any, Final

_SMOOTH: Final = "Interpolate"


def without_smoothing(document: Any, pdf: Any) -> None:  # noqa: ARG001 (what WeasyPrint hands to a finisher)
    """Takes from every picture, and from its mask, the wish to be smoothed when it is enlarged.

    PDF/A-2 (ISO 19005-2, 6.2.8) allows none. WeasyPrint 70 writes it wherever ``image-rendering`` is ``auto``, in
    PDF/A too.
    """
    for stream in pdf.objects:
        extra = getattr(stream, "extra", {})
        if extra.get("Subtype") == "/Image":
            extra[_SMOOTH] = "false"
