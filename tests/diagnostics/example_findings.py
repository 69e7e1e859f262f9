"""A handful of findings, such as a check gives, for the tests of the forms in which they are shown."""

from __future__ import annotations

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.diagnostics.fix import Edit, Fix
from cyhoeddi.model.position import Position
from cyhoeddi.model.words import Words

ENGLISH = (
    "Over three years the partnership will spend £1.2 million on prevention, of which 63.9% goes to work with young "
    "people in schools, in youth clubs and at home; the rest is kept for the places where violence happens most often."
)
WELSH = (
    "Dros dair blynedd bydd y bartneriaeth yn gwario £1.2 miliwn ar atal, ac mae 69.3% ohono’n mynd at waith gyda "
    "phobl ifanc mewn ysgolion, mewn clybiau ieuenctid a gartref; cedwir y gweddill ar gyfer y mannau lle mae trais "
    "amlaf, ŵyr."
)

PERCENTAGE = Diagnostic(
    code="NUM003",
    name="percentage-differs",
    severity="error",
    message=Words(
        "The percentage is “63.9%” in English and “69.3%” in Welsh.",
        "Mae’r ganran yn wahanol: “63.9%” yn Saesneg, “69.3%” yn Gymraeg.",
    ),
    position=Position("content/cy/strategy/needs.md", 34, 76),
    help=Words(
        "Find out which is right and write it in both.",
        "Gwiriwch pa un sy’n gywir, ac ysgrifennwch honno yn y ddwy iaith.",
    ),
    related=(Position("content/en/strategy/needs.md", 33, 81),),
    passages=Words(ENGLISH, WELSH),
)

_PLACE = Position("content/cy/strategy/plan.md", 8, 1)

ACTION = Diagnostic(
    code="PAR010",
    name="action-missing",
    severity="warning",
    message=Words("P1.2 is missing in Welsh.", "Mae P1.2 ar goll yn Gymraeg."),
    position=Position("content/en/strategy/plan.md", 7, 5),
    help=Words(
        "Write in content/cy/strategy/plan.md: - {id: P1.2, action: …}",
        "Ysgrifennwch yn content/cy/strategy/plan.md: - {id: P1.2, action: …}",
    ),
    related=(Position("content/cy/strategy/plan.md", 4, 1),),
    passages=Words(en="Ask parents what they need"),
    fix=Fix(
        Words("Add P1.2, marked as not yet translated.", "Ychwanegu P1.2, gan nodi nad yw wedi’i gyfieithu."),
        (Edit(_PLACE, _PLACE, '  - id: P1.2\n    action: "TODO: cyfieithu – Ask parents what they need"\n'),),
    ),
)

LEVEL = Diagnostic(
    code="PAR017",
    name="malformed-heading",
    severity="warning",
    message=Words("A space is missing: “##Tŷ”", "Mae bwlch ar goll: “##Tŷ”"),
    position=Position("content/cy/dŵr, 100%.md", 12, 3),
    help=Words("Write: ## Tŷ", "Ysgrifennwch: ## Tŷ"),
    fix=Fix(
        Words("Put a space behind ##.", "Rhoi bwlch ar ôl ##."),
        (
            Edit(Position("content/cy/dŵr, 100%.md", 12, 3), Position("content/cy/dŵr, 100%.md", 12, 3), " "),
            Edit(Position("content/cy/dŵr, 100%.md", 12, 5), Position("content/cy/dŵr, 100%.md", 12, 8), ""),
        ),
    ),
)

NOTES = tuple(
    Diagnostic(
        code="PAR018",
        name="paragraph-split",
        severity="info",
        message=Words(
            "This paragraph is several in Welsh.", "Mae’r paragraff hwn yn sawl paragraff yn Gymraeg."
        ),
        position=Position("content/cy/strategy/review.md", line, 1),
    )
    for line in (10, 20, 30, 40, 50)
)

FINDINGS = (LEVEL, PERCENTAGE, ACTION, *NOTES)
"""All of them, in the order of their files."""
