"""Words for what is wrong with duties, areas, and what pages say they cover."""

from cyhoeddi.diagnostics.fault_words.source_fault import EXAMPLE, SourceFault
from cyhoeddi.model.words import Words

DUTIES: dict[str, SourceFault] = {
    "area-unregistered": SourceFault(
        "SRC120",
        Words(
            "{found} is no local government area of England or Wales that is known here.",
            "Nid yw {found} yn ardal llywodraeth leol yng Nghymru neu Loegr sy’n hysbys yma.",
        ),
        Words(
            "Write its code, and the districts one by one where it is a whole county: {example}",
            "Ysgrifennwch ei chod, a’r dosbarthau fesul un os yw’n sir gyfan: {example}",
        ),
    ),
    "area-code-unknown": SourceFault(
        "SRC121",
        Words("No area has the code {found}.", "Nid oes gan yr un ardal y cod {found}."),
        EXAMPLE,
    ),
    "area-code-differs": SourceFault(
        "SRC122",
        Words("{found} is the code of another area: {whose}.", "Cod ardal arall yw {found}: {whose}."),
        EXAMPLE,
    ),
    "area-nation-differs": SourceFault(
        "SRC123",
        Words(
            "The area does not lie where it says ({found}): {area}.",
            "Nid yw’r ardal lle mae’n dweud ({found}): {area}.",
        ),
        EXAMPLE,
    ),
    "requirement-unknown": SourceFault(
        "SRC124",
        Words(
            "The strategy’s duty asks for nothing of the name {found}.",
            "Nid yw dyletswydd y strategaeth yn gofyn am ddim o’r enw {found}.",
        ),
        Words(
            "Write it like this: {example} The command cyhoeddi duties shows every name.",
            "Ysgrifennwch fel hyn: {example} Mae’r gorchymyn cyhoeddi duties yn dangos pob enw.",
        ),
    ),
    "cover-section-unknown": SourceFault(
        "SRC125",
        Words("The page has no section {found}.", "Nid oes adran {found} ar y dudalen."),
        EXAMPLE,
    ),
    "not-yet-covered": SourceFault(
        "SRC126",
        Words(
            "{found} is said not to be there yet, and a page covers it.",
            "Dywedir nad yw {found} yno eto, ac mae tudalen yn ei gwmpasu.",
        ),
        Words(
            "Take it out of not_yet, or out of the covers of that page.",
            "Dilëwch ef o not_yet, neu o covers y dudalen honno.",
        ),
        severity="warning",
    ),
    "duty-unknown": SourceFault(
        "SRC127",
        Words(
            "Nothing is known of the duty {found}, so there is no checklist of it.",
            "Nid oes dim yn hysbys am y ddyletswydd {found}, felly nid oes rhestr wirio ar ei chyfer.",
        ),
        Words(
            "Write one that is known, or a profile of it in content/data/duties: {example}",
            "Ysgrifennwch un sy’n hysbys, neu broffil ohoni yn content/data/duties: {example}",
        ),
        severity="info",
    ),
    "not-yet-elsewhere": SourceFault(
        "SRC128",
        Words(
            "Nobody reads not_yet here: this is not the index page of a strategy.",
            "Nid oes neb yn darllen not_yet yma: nid tudalen fynegai strategaeth yw hon.",
        ),
        Words(
            "Write it in the index.md of the strategy: {example}",
            "Ysgrifennwch ef yn index.md y strategaeth: {example}",
        ),
        severity="warning",
    ),
    "duty-elsewhere": SourceFault(
        "SRC129",
        Words(
            "The duty {found} does not hold where the areas of the strategy are.",
            "Nid yw’r ddyletswydd {found} yn gymwys lle mae ardaloedd y strategaeth.",
        ),
        Words(
            "It holds here: {nations}. Look at the areas: {example}",
            "Mae’n gymwys yma: {nations}. Edrychwch ar yr ardaloedd: {example}",
        ),
    ),
}
