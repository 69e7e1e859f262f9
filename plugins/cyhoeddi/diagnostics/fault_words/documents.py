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
}
