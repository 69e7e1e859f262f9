"""What a picture or an attachment says of its author and of the place where it was made."""

from cyhoeddi.duty.sensitive.about import About
from cyhoeddi.model.words import Words

ABOUT = About(
    "SEN012",
    "file-metadata",
    ("safety", "crime"),
    Words("Data hidden in a picture or an attachment.", "Data cudd mewn llun neu atodiad."),
    Words(
        "Where a photograph was taken, its author, the owner and serial number of a camera, comments; authors, comments,"
        " tracked changes, hidden sheets and attached files of Word, Excel, OpenDocument and PDF files; what editors leave"
        " in SVG.",
        "Ble y tynnwyd ffotograff, ei awdur, perchennog a rhif cyfresol camera, sylwadau; awduron, sylwadau, newidiadau a"
        " olrheiniwyd, dalennau cudd ac atodiadau ffeiliau Word, Excel, OpenDocument a PDF; yr hyn a adewir gan olygyddion"
        " mewn SVG.",
    ),
    Words(
        "Names of programs, dates, and authors that are bodies of the data files. The words of a PDF file and what a"
        " picture shows are not looked at.",
        "Enwau rhaglenni, dyddiadau, ac awduron sy’n gyrff o’r ffeiliau data. Nid edrychir ar eiriau ffeil PDF nac ar yr"
        " hyn a ddangosir mewn llun.",
    ),
    Words(
        "Save a copy without it: in Word *Inspect Document*, for pictures *Remove properties* or `exiftool -all=`.",
        "Cadwch gopi hebddo: yn Word *Inspect Document*, ar gyfer lluniau *Remove properties* neu `exiftool -all=`.",
    ),
)
