"""A comment that allows a rule there is not, or one that cannot be allowed.

What it finds
    A name or code in a comment ``cyhoeddi: allow …`` that no rule has; one of a mistake in a file (``SRC``), which must
    be mended before there is anything to compare; one of a mistake in such a comment itself (``SUP``).

Why it matters
    The comment does not do what its writer thinks.

Example
    === en/plan.md
    <!-- cyhoeddi: allow number-difers -- the Welsh gives the newer figure -->

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
    Write the name as a finding shows it, for example ``number-differs``, or its code, ``NUM001``.
"""

import difflib
from collections.abc import Mapping

from cyhoeddi.model.control_comment import ControlComment
from cyhoeddi.model.words import Words
from cyhoeddi.parity.finding import Finding

CODE = "SUP003"
SEVERITY = "error"


def unknown_rule(comment: ControlComment, found: str, names: Mapping[str, str]) -> Finding:
    """``found`` is neither a name nor a code in ``names``, which holds the name of each code that can be allowed."""
    nearest = nearest_rules(found, names)
    return Finding(
        position=comment.position,
        message=Words(f"There is no rule {found}.", f"Nid oes rheol o’r enw {found}."),
        help=Words(
            f"Did you mean {' / '.join(nearest)}?" if nearest else "cyhoeddi rules lists every rule.",
            f"Ai {' / '.join(nearest)} oedd gennych mewn golwg?"
            if nearest
            else "Mae cyhoeddi rules yn rhestru pob rheol.",
        ),
    )


def not_to_be_allowed(comment: ControlComment, found: str) -> Finding:
    """``found`` is the name or code of a mistake in a file or in a comment."""
    return Finding(
        position=comment.position,
        message=Words(f"{found} cannot be allowed.", f"Ni ellir caniatáu {found}."),
        help=Words(
            "Mend the file: only differences between the languages can be allowed.",
            "Cywirwch y ffeil: dim ond gwahaniaethau rhwng yr ieithoedd y gellir eu caniatáu.",
        ),
    )


def nearest_rules(found: str, names: Mapping[str, str]) -> list[str]:
    """The names that are most like what was written, three at most; for a code those that begin like it."""
    if found[-3:].isdigit():
        alike = difflib.get_close_matches(found.upper(), names, 3, 0.7)
        return [f"{code} {names[code]}" for code in alike]
    return difflib.get_close_matches(found.lower(), names.values(), 3, 0.6)
