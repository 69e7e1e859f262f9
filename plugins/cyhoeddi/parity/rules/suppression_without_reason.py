"""A comment that allows a finding without saying why.

What it finds
    A comment ``cyhoeddi: allow …`` that gives no reason behind two hyphens. Such a comment allows nothing.

Why it matters
    Whoever reads the page next year must know whether the difference is still meant.

Example
    === en/plan.md
    <!-- cyhoeddi: allow number-differs -->

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
    Write two hyphens and the reason behind the name of the rule.
"""

from cyhoeddi.model.control_comment import ControlComment
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding

CODE = "SUP002"
SEVERITY = "error"


def no_reason(comment: ControlComment) -> Finding:
    """``comment`` gives no reason."""
    return Finding(
        position=comment.position,
        message=Words(
            "The comment gives no reason, so it allows nothing.",
            "Nid yw’r sylw yn rhoi rheswm, felly nid yw’n caniatáu dim.",
        ),
        help=Words(
            f"Write the reason behind two hyphens: {comment.text.rstrip(' -–—')} -- …",
            f"Ysgrifennwch y rheswm ar ôl dau gysylltnod: {comment.text.rstrip(' -–—')} -- …",
        ),
    )
