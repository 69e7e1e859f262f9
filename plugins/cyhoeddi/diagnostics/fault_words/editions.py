"""Words for what is wrong with reviews, with editions that are kept, and with the annual assessment."""

from cyhoeddi.diagnostics.fault_words.source_fault import EXAMPLE, SourceFault
from cyhoeddi.model.words import Words

_NEXT = Words(
    "Review the strategy. To write the next edition from this one: cyhoeddi new-edition. Where the review left it as it "
    "is, write the day of the next one in review_due.",
    "Adolygwch y strategaeth. I ysgrifennu’r argraffiad nesaf ar sail hwn: cyhoeddi new-edition. Os na newidiodd yr "
    "adolygiad ddim, ysgrifennwch ddyddiad yr un nesaf yn review_due.",
)

EDITIONS: dict[str, SourceFault] = {
    "review-soon": SourceFault(
        "SRC170",
        Words(
            "The strategy is to be reviewed within 90 days, by {found}.",
            "Mae’r strategaeth i’w hadolygu o fewn 90 diwrnod, erbyn {found}.",
        ),
        _NEXT,
        severity="info",
    ),
    "review-near": SourceFault(
        "SRC171",
        Words(
            "The strategy is to be reviewed within 30 days, by {found}.",
            "Mae’r strategaeth i’w hadolygu o fewn 30 diwrnod, erbyn {found}.",
        ),
        _NEXT,
        severity="warning",
    ),
    "review-overdue": SourceFault(
        "SRC172",
        Words(
            "The strategy was to be reviewed by {found}.",
            "Roedd y strategaeth i’w hadolygu erbyn {found}.",
        ),
        _NEXT,
        severity="warning",
    ),
    "review-due-late": SourceFault(
        "SRC174",
        Words(
            "The review ({found}) comes later than the duty allows ({latest}).",
            "Daw’r adolygiad ({found}) yn hwyrach nag y mae’r ddyletswydd yn ei ganiatáu ({latest}).",
        ),
        EXAMPLE,
        severity="warning",
    ),
    "kept-edition-changed": SourceFault(
        "SRC175",
        Words(
            "{found} belongs to the edition {edition}, which was released, and is not as it was kept: it was changed, "
            "added or taken away.",
            "Mae {found} yn rhan o argraffiad {edition}, a ryddhawyd, ac nid yw fel y’i cadwyd: fe’i newidiwyd, "
            "fe’i hychwanegwyd neu fe’i dilëwyd.",
        ),
        Words(
            "Bring it back: git checkout HEAD -- {found}. Only the addresses of its links may be mended. What is to change "
            "belongs in the current edition.",
            "Dewch ag ef yn ôl: git checkout HEAD -- {found}. Dim ond cyfeiriadau ei ddolenni y gellir eu cywiro. Mae’r hyn "
            "sydd i newid yn perthyn i’r argraffiad cyfredol.",
        ),
    ),
    "assessment-missing": SourceFault(
        "SRC176",
        Words(
            "The annual assessment does not tell, in this language, what became of these actions of the edition "
            "{edition}: {found}.",
            "Nid yw’r asesiad blynyddol yn dweud, yn yr iaith hon, beth ddaeth o’r camau gweithredu hyn yn argraffiad "
            "{edition}: {found}.",
        ),
        Words(
            "Below assessment: in the front matter, add a line for each; the outcome is achieved, partly, not-achieved, "
            "continued or stopped: {example}",
            "Dan assessment: yn y blaen-fater, ychwanegwch linell ar gyfer pob un; achieved, partly, not-achieved, "
            "continued neu stopped yw’r canlyniad: {example}",
        ),
        severity="warning",
    ),
    "assessment-unknown": SourceFault(
        "SRC177",
        Words(
            "The edition {edition} had no action {found}.",
            "Nid oedd cam gweithredu {found} yn argraffiad {edition}.",
        ),
        EXAMPLE,
    ),
}
