"""Words for mistakes in the text of a page: nesting, includes, directives."""

from cyhoeddi.diagnostics.fault_words.source_fault import EXAMPLE, SourceFault
from cyhoeddi.model.words import Words

PAGE_TEXT: dict[str, SourceFault] = {
    "nesting-too-deep": SourceFault(
        "SRC041",
        Words(
            "Lists or quotes are nested too deeply to be read.",
            "Mae rhestrau neu ddyfyniadau wedi’u nythu’n rhy ddwfn i’w darllen.",
        ),
        Words("Use three levels at most.", "Defnyddiwch dair lefel ar y mwyaf."),
    ),
    "text-entangled": SourceFault(
        "SRC056",
        Words(
            "This text is too long for all the brackets and marks such as [, < or * in it: it cannot be read.",
            "Mae’r testun hwn yn rhy hir i’r holl fachau a’r marciau fel [, < neu * sydd ynddo: ni ellir ei ddarllen.",
        ),
        Words(
            "Part it into paragraphs by empty lines, and put \\ before a bracket that opens nothing: \\[",
            "Rhannwch ef yn baragraffau â llinellau gwag, a rhowch \\ o flaen bachyn nad yw’n agor dim: \\[",
        ),
    ),
    "include-outside": SourceFault(
        "SRC032",
        Words(
            "The include {found} leads out of the content folder.",
            "Mae’r mewnosodiad {found} yn arwain allan o’r ffolder cynnwys.",
        ),
        Words(
            'Name a file inside it: --8<-- "data/abbreviations.md"',
            'Enwch ffeil y tu mewn iddo: --8<-- "data/abbreviations.md"',
        ),
    ),
    "include-missing": SourceFault(
        "SRC033",
        Words("There is no file {found} to include.", "Nid oes ffeil {found} i’w mewnosod."),
        Words(
            'The path begins at the content folder: --8<-- "data/abbreviations.md"',
            'Mae’r llwybr yn dechrau yn y ffolder cynnwys: --8<-- "data/abbreviations.md"',
        ),
    ),
    "include-circular": SourceFault(
        "SRC034",
        Words(
            "Includes within includes go too deep at {found}.",
            "Mae mewnosodiadau o fewn mewnosodiadau’n mynd yn rhy ddwfn yn {found}.",
        ),
        Words(
            "Include the file once, from the page itself.", "Mewnosodwch y ffeil unwaith, o’r dudalen ei hun."
        ),
    ),
    "directive-unknown": SourceFault(
        "SRC035",
        Words("There is no directive {found}.", "Nid oes cyfarwyddeb {found}."),
        EXAMPLE,
    ),
    "directive-option-unknown": SourceFault(
        "SRC036",
        Words("The directive has no option {found}.", "Nid oes gan y gyfarwyddeb opsiwn {found}."),
        Words("Its options: {example}", "Ei hopsiynau: {example}"),
    ),
}
