"""Words for files that cannot be read, or stand where they should not."""

from cyhoeddi.diagnostics.fault_words.source_fault import SourceFault
from cyhoeddi.model.words import Words

FILES: dict[str, SourceFault] = {
    "page-name-wrong": SourceFault(
        "SRC040",
        Words("A page cannot be called {found}.", "Ni all tudalen gael yr enw {found}."),
        Words("Rename the file: {example}", "Ailenwch y ffeil: {example}"),
    ),
    "not-utf8": SourceFault(
        "SRC006",
        Words(
            "The file is not UTF-8: the byte {found} stands here.",
            "Nid yw’r ffeil yn UTF-8: mae’r beit {found} yma.",
        ),
        Words(
            "Save it again as UTF-8, so that ŵ and ŷ are kept.",
            "Cadwch hi eto fel UTF-8, er mwyn cadw ŵ ac ŷ.",
        ),
    ),
    "not-a-file": SourceFault(
        "SRC007",
        Words("{found} is a folder where a file should be.", "Ffolder yw {found}, ond dylai fod yn ffeil."),
        Words(
            "Rename the folder without an ending such as .md.", "Ailenwch y ffolder heb derfyniad fel .md."
        ),
    ),
    "not-readable": SourceFault(
        "SRC008",
        Words("The file cannot be read: {found}.", "Ni ellir darllen y ffeil: {found}."),
        Words(
            "Check that it is there and that you may read it.",
            "Gwiriwch ei bod yno a bod gennych hawl i’w darllen.",
        ),
    ),
    "file-too-large": SourceFault(
        "SRC009",
        Words(
            "The file has {found} bytes; at most {allowed} are read.",
            "Maint y ffeil yw {found} o feitiau; darllenir {allowed} ar y mwyaf.",
        ),
        Words("Split it into several pages.", "Rhannwch hi’n sawl tudalen."),
    ),
    "link-outside": SourceFault(
        "SRC010",
        Words(
            "This link leads to {found}, which is no file of the published content.",
            "Mae’r ddolen hon yn arwain at {found}, nad yw’n un o ffeiliau’r cynnwys cyhoeddedig.",
        ),
        Words("Copy the file into the content folder.", "Copïwch y ffeil i’r ffolder cynnwys."),
    ),
    "page-empty": SourceFault(
        "SRC011",
        Words("The page is empty.", "Mae’r dudalen yn wag."),
        Words(
            "Begin it with ---, title: Our priorities, ---",
            "Dechreuwch hi gyda ---, title: Ein blaenoriaethau, ---",
        ),
    ),
}
