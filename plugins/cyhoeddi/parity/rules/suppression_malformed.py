"""A comment that is meant for the check and cannot be understood.

What it finds
    A comment that begins with ``cyhoeddi:`` and goes on otherwise than ``allow``, the names of rules and a reason; one
    that is never closed.

Why it matters
    The comment does not do what its writer thinks. One that is not closed can hide the rest of the page.

Example
    === en/plan.md
    <!-- cyhoeddi: ignore number-differs -- the Welsh gives the newer figure -->

    There were 21 cases.
    === cy/plan.md
    Cafwyd 21 achos yn y tŷ.

Use instead
    === en/plan.md
    <!-- cyhoeddi: allow number-differs -- the Welsh gives the newer figure -->

    There were 21 cases.
    === cy/plan.md
    Cafwyd 23 achos yn y tŷ.

Fix
    Write ``<!-- cyhoeddi: allow number-differs -- reason -->``; several names are parted by commas. In the front matter
    it is ``# cyhoeddi: allow number-differs -- reason``.
"""

from cyhoeddi.model.control_comment import ControlComment
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding

CODE = "SUP004"
SEVERITY = "error"

_LONGEST = 60


def not_understood(comment: ControlComment) -> Finding:
    """``comment`` says something else than what is allowed and why, or is not closed."""
    shown = comment.text if len(comment.text) <= _LONGEST else f"{comment.text[: _LONGEST - 1]}…"
    return Finding(
        position=comment.position,
        message=Words(
            f"This comment is not understood: {shown}"
            if comment.closed
            else "This comment is not closed: --> is missing.",
            f"Ni ddeellir y sylw hwn: {shown}"
            if comment.closed
            else "Nid yw’r sylw hwn wedi’i gau: mae --> ar goll.",
        ),
        help=Words(
            "Write it like this: <!-- cyhoeddi: allow number-differs -- the reason -->",
            "Ysgrifennwch ef fel hyn: <!-- cyhoeddi: caniatáu number-differs -- y rheswm -->",
        ),
    )
