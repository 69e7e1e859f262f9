"""An action or priority that only one language has.

What it finds
    Ids of actions and priorities that stand in one language's front matter only.

Why it matters
    The action plan is what a strategy promises. An action in one language only is a promise
    made to half of its readers.

Example
    === en/plan.md
    ---
    title: Plan
    priority: {id: P1, title: House}
    actions:
      - {id: P1.1, action: Listen}
      - {id: P1.2, action: Act}
    ---
    Text.
    === cy/plan.md
    ---
    title: Cynllun
    priority: {title: Tŷ}
    actions:
      - {id: P1.1, action: Gwrando ar ŵyr}
    ---
    Testun.

Use instead
    === en/plan.md
    ---
    title: Plan
    priority: {id: P1, title: House}
    actions:
      - {id: P1.1, action: Listen}
    ---
    Text.
    === cy/plan.md
    ---
    title: Cynllun
    priority: {title: Tŷ}
    actions:
      - {id: P1.1, action: Gwrando ar ŵyr}
    ---
    Testun.

Fix
    Write the action with the same ``id`` and its words in the other language. ``cyhoeddi check --fix`` puts it in its
    place, marked as not yet translated, where the actions are listed one below the other.
"""

from collections.abc import Iterator
from dataclasses import replace

from cyhoeddi.model.page import Page, PagePair
from cyhoeddi.model.position import Position
from cyhoeddi.model.site import Site
from cyhoeddi.model.words import Words
from cyhoeddi.parity.action_stub import action_stub
from cyhoeddi.parity.finding import Finding
from cyhoeddi.parity.front_matter_words import action_numbers

CODE = "PAR010"
SEVERITY = "error"


def check_pair(pair: PagePair, _site: Site) -> Iterator[Finding]:
    """One finding for each id without a partner."""
    if not (pair.en and pair.cy):
        return
    for own, other in ((pair.en, pair.cy), (pair.cy, pair.en)):
        if own.value_at("priority") and not other.value_at("priority"):
            id_ = str(own.value_at("priority", "id") or "priority")
            yield _finding(other, id_, "priority: {title: …}", own.front.key_at("priority"))
        known = action_numbers(other)
        for id_, number in action_numbers(own).items():
            if id_ not in known:
                finding = _finding(other, id_, f"- {{id: {id_}, action: …}}", own.front.at("actions", number))
                words = str(own.value_at("actions", number, "action") or "")
                passages = Words(en=words) if own.language == "en" else Words(cy=words)
                yield replace(finding, passages=passages, fix=action_stub(own, other, id_))


def _finding(other: Page, id_: str, example: str, place: Position) -> Finding:
    in_english = other.language == "en"
    return Finding(
        position=place,
        message=Words(
            f"{id_} is missing in {'English' if in_english else 'Welsh'}.",
            f"Mae {id_} ar goll yn {'Saesneg' if in_english else 'Gymraeg'}.",
        ),
        help=Words(f"Write in {other.source}: {example}", f"Ysgrifennwch yn {other.source}: {example}"),
        related=(other.front.key_at("actions"),),
    )
