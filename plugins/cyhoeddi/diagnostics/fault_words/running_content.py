"""Words for what would run in a reader's browser, or ask another host for something."""

from cyhoeddi.diagnostics.fault_words.source_fault import SourceFault
from cyhoeddi.model.words import Words

RUNNING_CONTENT: dict[str, SourceFault] = {
    "html-element-refused": SourceFault(
        "SRC096",
        Words(
            "A page may not hold {found}: it could run in a reader’s browser or ask another site for something.",
            "Ni chaiff tudalen gynnwys {found}: gallai redeg ym mhorwr y darllenydd neu ofyn am rywbeth gan wefan arall.",
        ),
        Words(
            "Write it in Markdown, a film or a map as a link: `[The meeting, film](https://example.org/film)`. To show the tag itself, put it between backticks.",
            "Ysgrifennwch ef mewn Markdown, a ffilm neu fap fel dolen: `[Y cyfarfod, ffilm](https://example.org/ffilm)`. I ddangos y tag ei hun, rhowch ef rhwng ôl-diciau.",
        ),
    ),
    "html-attribute-refused": SourceFault(
        "SRC097",
        Words(
            "A page may not set {found}: it could run, load or restyle something in a reader’s browser.",
            "Ni chaiff tudalen osod {found}: gallai redeg, llwytho neu ailarddullio rhywbeth ym mhorwr y darllenydd.",
        ),
        Words(
            "Take it out. Permitted are, among others, a class, an id and a language: `[Cymru](wales.md){{lang=cy}}`",
            "Dilëwch ef. Caniateir, ymhlith pethau eraill, ddosbarth, dynodydd ac iaith: `[Wales](cymru.md){{lang=en}}`",
        ),
    ),
    "link-scheme-refused": SourceFault(
        "SRC098",
        Words(
            "A link may not lead to {found}: only https:, http:, mailto: and tel: are permitted.",
            "Ni chaiff dolen arwain at {found}: dim ond https:, http:, mailto: a tel: a ganiateir.",
        ),
        Words(
            "Link to a page: `[The law](https://www.legislation.gov.uk/)`",
            "Rhowch ddolen i dudalen: `[Y gyfraith](https://www.legislation.gov.uk/cy/)`",
        ),
    ),
    "picture-elsewhere": SourceFault(
        "SRC099",
        Words(
            "The picture {found} is not in the site: every reader’s browser would ask another place for it.",
            "Nid yw’r llun {found} yn y wefan: byddai porwr pob darllenydd yn gofyn am y llun gan le arall.",
        ),
        Words(
            "Copy it into the content folder, and write its path: `![What it shows](picture.png)`",
            "Copïwch ef i’r ffolder cynnwys, ac ysgrifennwch ei lwybr: `![Yr hyn y mae’n ei ddangos](llun.png)`",
        ),
    ),
    "html-broken": SourceFault(
        "SRC100",
        Words(
            "Browsers may read this HTML in another way than was meant: {found}",
            "Gall porwyr ddarllen yr HTML hwn mewn ffordd wahanol i’r hyn a fwriadwyd: {found}",
        ),
        Words(
            'Close the tag, and write each attribute as name="value" with a space before it: `<span lang="cy">tŷ</span>`',
            'Caewch y tag, ac ysgrifennwch bob priodoledd fel enw="gwerth" gyda bwlch o’i flaen: `<span lang="en">house</span>`',
        ),
    ),
    "file-runs": SourceFault(
        "SRC101",
        Words(
            "{found} is a page of its own that could run programs in a reader’s browser; it may not be in the content folder.",
            "Mae {found} yn dudalen ar wahân a allai redeg rhaglenni ym mhorwr y darllenydd; ni chaiff fod yn y ffolder cynnwys.",
        ),
        Words(
            "Write it as a Markdown page (guidance.md), or put it there as a PDF.",
            "Ysgrifennwch ef fel tudalen Markdown (canllawiau.md), neu rhowch ef yno fel PDF.",
        ),
    ),
}
