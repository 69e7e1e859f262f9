"""A comment that allows what is not found.

What it finds
    A comment ``cyhoeddi: allow …`` for which there is nothing to allow: no finding of that rule lies in what the
    comment speaks of. Rules that were not run are left out.

Why it matters
    The text has been mended, or the comment stands in the wrong place. Left there, it would hide the next fault.

Example
    === en/plan.md
    <!-- cyhoeddi: allow number-differs -- the Welsh gives the newer figure -->

    There were 21 cases.
    === cy/plan.md
    Cafwyd 21 achos yn y tŷ.

Use instead
    === en/plan.md
    There were 21 cases.
    === cy/plan.md
    Cafwyd 21 achos yn y tŷ.

Fix
    Take the comment out, or put it on the line above the block that it is meant for.
"""

from cyhoeddi.model.control_comment import ControlComment
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding

CODE = "SUP001"
SEVERITY = "warning"


def nothing_to_allow(comment: ControlComment, rule: str) -> Finding:
    """``rule`` is the name in the comment for which nothing was found."""
    return Finding(
        position=comment.position,
        message=Words(
            f"The comment allows {rule}, but there is nothing here to allow.",
            f"Mae’r sylw yn caniatáu {rule}, ond nid oes dim i’w ganiatáu yma.",
        ),
        help=Words(
            "Take it out, or put it on the line above the block that it is meant for.",
            "Dilëwch ef, neu rhowch ef ar y llinell uwchben y bloc y’i bwriadwyd ar ei gyfer.",
        ),
    )
