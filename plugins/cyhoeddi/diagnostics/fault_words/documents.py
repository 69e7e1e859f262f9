"""Words for what keeps a PDF, a Word file or an e-book from being made."""

from cyhoeddi.diagnostics.fault_words.source_fault import SourceFault
from cyhoeddi.model.words import Words

DOCUMENTS: dict[str, SourceFault] = {
    "pdf-libraries-missing": SourceFault(
        "SRC037",
        Words(
            "No PDF can be made: a library is missing ({found}).",
            "Ni ellir creu PDF: mae llyfrgell ar goll ({found}).",
        ),
        Words(
            "Run python scripts/build; it installs it or says how.",
            "Rhedwch python scripts/build; mae’n ei gosod neu’n dweud sut.",
        ),
    ),
    "pdf-address-refused": SourceFault(
        "SRC038",
        Words(
            "The PDF may not use {found}: it lies outside the project.",
            "Ni chaiff y PDF ddefnyddio {found}: mae y tu allan i’r prosiect.",
        ),
        Words(
            "Copy the file into the content folder and link to it there.",
            "Copïwch y ffeil i’r ffolder cynnwys a rhowch ddolen iddi yno.",
        ),
    ),
    "pandoc-missing": SourceFault(
        "SRC083",
        Words(
            "No Word file or e-book can be made: the program pandoc is missing ({found}).",
            "Ni ellir creu ffeil Word nac e-lyfr: mae’r rhaglen pandoc ar goll ({found}).",
        ),
        Words(
            "Run python scripts/build, which installs the package pypandoc-binary.",
            "Rhedwch python scripts/build, sy’n gosod y pecyn pypandoc-binary.",
        ),
    ),
    "pandoc-failed": SourceFault(
        "SRC084",
        Words(
            "pandoc could not make the Word file or the e-book. It says: {found}",
            "Ni allai pandoc greu’r ffeil Word na’r e-lyfr. Mae’n dweud: {found}",
        ),
        Words(
            "Report this with the page that you changed last; until it is mended, leave the form out of documents: in mkdocs.yml.",
            "Rhowch wybod am hyn gyda’r dudalen a newidioch ddiwethaf; nes i’r nam gael ei drwsio, hepgorwch y fformat o documents: yn mkdocs.yml.",
        ),
    ),
}
