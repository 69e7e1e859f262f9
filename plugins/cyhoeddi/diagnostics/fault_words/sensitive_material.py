"""Words for what the screen says of files, and of the ledger of its decisions."""

from cyhoeddi.diagnostics.fault_words.source_fault import SourceFault
from cyhoeddi.model.words import Words

SENSITIVE_MATERIAL: dict[str, SourceFault] = {
    "hidden-data": SourceFault(
        "SRC130",
        Words("“{found}” seems to be {what_en}.", "Mae “{found}” yn edrych fel {what_cy}."),
        Words(
            "Save a copy without it, or decide that it is published on purpose: cyhoeddi screen --decide {place} --by NAME"
            " --why WORDS",
            "Cadwch gopi hebddo, neu penderfynwch ei gyhoeddi’n fwriadol: cyhoeddi screen --decide {place} --by ENW --why"
            " GEIRIAU",
        ),
        "warning",
    ),
    "decision-name-wrong": SourceFault(
        "SRC131",
        Words(
            "{found} is not the name of a decision, so it decides nothing.",
            "Nid yw {found} yn enw ar benderfyniad, felly nid yw’n penderfynu dim.",
        ),
        Words(
            "Delete the file, and decide anew: cyhoeddi screen --decide PLACE --by NAME --why WORDS",
            "Dilëwch y ffeil, a phenderfynwch eto: cyhoeddi screen --decide LLE --by ENW --why GEIRIAU",
        ),
    ),
    "screen-nothing-there": SourceFault(
        "SRC132",
        Words(
            "The screen finds nothing to decide about at this place.",
            "Nid yw’r sgrinio’n canfod dim i benderfynu arno yn y lle hwn.",
        ),
        Words(
            "Run cyhoeddi screen, and copy a place from it: content/en/plan.md:12:5",
            "Rhedwch cyhoeddi screen, a chopïwch le ohono: content/en/plan.md:12:5",
        ),
    ),
}
