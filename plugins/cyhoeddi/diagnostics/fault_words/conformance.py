"""Words for what the gate finds in a finished PDF."""

from cyhoeddi.diagnostics.fault_words.source_fault import SourceFault
from cyhoeddi.model.words import Words

_REPORT = Words(
    "Report this with the Markdown of that page: it is a fault of Cyhoeddi and not of your words.",
    "Rhowch wybod am hyn gyda Markdown y dudalen honno: nam yn Cyhoeddi ydyw, nid yn eich geiriau chi.",
)

CONFORMANCE: dict[str, SourceFault] = {
    "pdf-content-missing": SourceFault(
        "SRC063",
        Words(
            "Page {page}: “{found}” is missing from what a screen reader reads.",
            "Tudalen {page}: mae “{found}” ar goll o’r hyn y mae darllenydd sgrin yn ei ddarllen.",
        ),
        _REPORT,
    ),
    "pdf-words-misplaced": SourceFault(
        "SRC064",
        Words(
            "Page {page}: a screen reader reads “{found}” twice or in the wrong place.",
            "Tudalen {page}: mae darllenydd sgrin yn darllen “{found}” ddwywaith neu yn y lle anghywir.",
        ),
        _REPORT,
    ),
    "pdf-language-wrong": SourceFault(
        "SRC065",
        Words(
            "Page {page}: “{found}” would be read as language “{actual}” instead of “{expected}”.",
            "Tudalen {page}: byddai “{found}” yn cael ei ddarllen fel iaith “{actual}” yn lle “{expected}”.",
        ),
        _REPORT,
    ),
    "pdf-element-broken": SourceFault(
        "SRC066",
        Words(
            "Page {page}: {element} with the words “{found}” is not one whole {role} in the PDF.",
            "Tudalen {page}: nid yw {element} â’r geiriau “{found}” yn un {role} cyfan yn y PDF.",
        ),
        _REPORT,
    ),
    "pdf-header-cells-wrong": SourceFault(
        "SRC067",
        Words(
            "Page {page}: the table cell “{found}” has “{actual}” in the PDF and should have “{expected}”.",
            "Tudalen {page}: “{actual}” sydd gan y gell “{found}” yn y PDF, a “{expected}” a ddylai fod ganddi.",
        ),
        _REPORT,
    ),
    "pdf-link-wrong": SourceFault(
        "SRC068",
        Words(
            "Page {page}: the link “{found}” does not work as it should in the PDF: {detail}",
            "Tudalen {page}: nid yw’r ddolen “{found}” yn gweithio fel y dylai yn y PDF: {detail}",
        ),
        _REPORT,
    ),
    "pdf-picture-wrong": SourceFault(
        "SRC069",
        Words(
            "Page {page}: “{found}” does not describe the picture (the page says “{expected}”).",
            "Tudalen {page}: nid yw “{found}” yn disgrifio’r llun (mae’r dudalen yn dweud “{expected}”).",
        ),
        Words(
            "Say what the picture shows: `![Bar chart: offences fell from 120 to 90](offences.svg)`",
            "Dywedwch beth y mae’r llun yn ei ddangos: `![Siart bar: gostyngodd troseddau o 120 i 90](troseddau.svg)`",
        ),
    ),
    "pdf-bookmarks-wrong": SourceFault(
        "SRC070",
        Words(
            "Bookmark {number} of the PDF is “{found}” and should be “{expected}” (depth, then heading).",
            "Nod tudalen {number} y PDF yw “{found}”, a dylai fod yn “{expected}” (dyfnder, yna pennawd).",
        ),
        _REPORT,
    ),
    "pdf-letter-not-drawn": SourceFault(
        "SRC071",
        Words(
            "The font {font} does not draw “{found}” as a character of its own.",
            "Nid yw’r ffont {font} yn llunio “{found}” fel nod ar wahân.",
        ),
        Words(
            "Write another character, or use a font that has this one.",
            "Ysgrifennwch nod arall, neu defnyddiwch ffont sy’n cynnwys yr un hwn.",
        ),
    ),
    "pdf-property-wrong": SourceFault(
        "SRC072",
        Words(
            "{key} of the PDF is “{found}” and should be “{expected}”.",
            "Gwerth {key} yn y PDF yw “{found}”, a dylai fod yn “{expected}”.",
        ),
        _REPORT,
    ),
    "pdf-standard-broken": SourceFault(
        "SRC073",
        Words(
            "The PDF breaks rule {rule} of {standard} ({times}×). veraPDF says: {found}",
            "Mae’r PDF yn torri rheol {rule} o {standard} ({times}×). Dywed veraPDF: {found}",
        ),
        _REPORT,
    ),
    "pdf-not-validated": SourceFault(
        "SRC074",
        Words(
            "veraPDF has not checked the PDFs against PDF/UA-1 and PDF/A-2a: it needs Java, which does not run here ({found}). The own checks of Cyhoeddi were made.",
            "Nid yw veraPDF wedi gwirio’r ffeiliau PDF yn erbyn PDF/UA-1 a PDF/A-2a: mae arno angen Java, ac nid yw Java yn rhedeg yma ({found}). Gwnaed gwiriadau Cyhoeddi ei hun.",
        ),
        Words(
            "Install a JDK, version 11 or later: sudo apt install default-jdk-headless, or brew install openjdk",
            "Gosodwch JDK, fersiwn 11 neu ddiweddarach: sudo apt install default-jdk-headless, neu brew install openjdk",
        ),
        severity="warning",
    ),
}
