"""Words for mistakes in the files of ``content/data/``."""

from cyhoeddi.diagnostics.fault_words.source_fault import SourceFault
from cyhoeddi.model.words import Words

DATA_FILES: dict[str, SourceFault] = {
    "alias-equal": SourceFault(
        "SRC042",
        Words(
            "The pair is {found} in both languages.",
            "{found} sydd yn y ddwy iaith yn y pâr hwn.",
        ),
        Words(
            "Take the pair out: what is the same in both languages needs none.",
            "Dilëwch y pâr: nid oes angen pâr ar yr hyn sydd yr un fath yn y ddwy iaith.",
        ),
    ),
    "alias-twice": SourceFault(
        "SRC043",
        Words("There are two pairs for {found}.", "Mae dau bâr ar gyfer {found}."),
        Words(
            "Keep the one that is right, and take the other out.",
            "Cadwch yr un cywir, a dilëwch y llall.",
        ),
    ),
    "sign-off-conflict": SourceFault(
        "SRC044",
        Words(
            "Two sign-offs of the same part stand here, which git could not put together (its marks are on the lines {found}).",
            "Mae dwy gymeradwyaeth o’r un rhan yma, na allai git eu cyfuno (mae ei farciau ar y llinellau {found}).",
        ),
        Words(
            "Read the part again in both languages. Then keep the one line that is right and delete all else, or delete {path} and sign the part off anew with cyhoeddi accept.",
            "Darllenwch y rhan eto yn y ddwy iaith. Yna cadwch yr un llinell gywir a dileu popeth arall, neu dilëwch {path} a chymeradwyo’r rhan o’r newydd â’r gorchymyn cyhoeddi accept.",
        ),
    ),
    "column-missing": SourceFault(
        "SRC050",
        Words("The table has no column {found}.", "Nid oes colofn {found} yn y tabl."),
        Words(
            "The first line names the columns: {example}",
            "Mae’r llinell gyntaf yn enwi’r colofnau: {example}",
        ),
    ),
    "column-unknown": SourceFault(
        "SRC051",
        Words("The column {found} is not known here.", "Nid yw’r golofn {found} yn hysbys yma."),
        Words("Known: {example}", "Colofnau hysbys: {example}"),
    ),
    "cell-empty": SourceFault(
        "SRC052",
        Words("The cell of the column {found} is empty.", "Mae cell y golofn {found} yn wag."),
        Words(
            "Write the term in both languages, or take the line out.",
            "Ysgrifennwch y term yn y ddwy iaith, neu dilëwch y llinell.",
        ),
    ),
    "cells-too-many": SourceFault(
        "SRC053",
        Words(
            "The line has more cells than the table has columns: {found}",
            "Mae mwy o gelloedd yn y llinell nag o golofnau yn y tabl: {found}",
        ),
        Words(
            "Put a term that holds a comma in quotation marks.",
            "Rhowch derm sy’n cynnwys coma mewn dyfynodau.",
        ),
    ),
    "table-broken": SourceFault(
        "SRC054",
        Words("The table cannot be read: {found}", "Ni ellir darllen y tabl: {found}"),
        Words(
            "Close every quotation mark, and save the table as CSV.",
            "Caewch bob dyfynnod, a chadwch y tabl fel CSV.",
        ),
    ),
    "term-twice": SourceFault(
        "SRC055",
        Words("The term {found} is here twice.", "Mae’r term {found} yma ddwywaith."),
        Words(
            "Keep one line, with all forms in it: plan|plans",
            "Cadwch un llinell, gyda phob ffurf ynddi: plan|plans",
        ),
    ),
}
