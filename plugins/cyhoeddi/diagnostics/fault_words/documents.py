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
    "pdf-memory": SourceFault(
        "SRC060",
        Words(
            "The memory of this machine does not suffice to make the PDF.",
            "Nid oes digon o gof yn y peiriant hwn i greu’r PDF.",
        ),
        Words(
            "Close other programs or build on a larger machine; a PDF of 300 pages needs about 500 MB. Large pictures need most: make them smaller.",
            "Caewch raglenni eraill neu adeiladwch ar beiriant mwy; mae angen tua 500 MB ar PDF o 300 tudalen. Lluniau mawr sy’n defnyddio fwyaf: gwnewch nhw’n llai.",
        ),
    ),
    "pdf-character-missing": SourceFault(
        "SRC061",
        Words(
            "The PDF cannot show a character, since no font has it: {found} in “{words}” under the heading “{heading}”.",
            "Ni all y PDF ddangos nod, gan nad oes ffont yn ei gynnwys: {found} yn “{words}” o dan y pennawd “{heading}”.",
        ),
        Words(
            "Write words in place of it, or put it into the text as a picture with alternative text.",
            "Ysgrifennwch eiriau yn ei le, neu rhowch ef yn y testun fel llun gyda thestun amgen.",
        ),
    ),
    "pdf-theme-file-missing": SourceFault(
        "SRC062",
        Words(
            "The PDF cannot be made: the theme’s file {found} is missing.",
            "Ni ellir creu’r PDF: mae ffeil {found} y thema ar goll.",
        ),
        Words(
            "Install Cyhoeddi again, or bring the file back from git.",
            "Gosodwch Cyhoeddi eto, neu adferwch y ffeil o git.",
        ),
    ),
    "logo-missing": SourceFault(
        "SRC075",
        Words("There is no file {found} for this logo.", "Nid oes ffeil {found} ar gyfer y logo hwn."),
        Words(
            "The path begins at the content folder: logo: assets/logos/powys-council.svg",
            "Mae’r llwybr yn dechrau yn y ffolder cynnwys: logo: assets/logos/powys-council.svg",
        ),
    ),
    "picture-outside": SourceFault(
        "SRC076",
        Words(
            "The picture {found} lies outside the content folder.",
            "Mae’r llun {found} y tu allan i’r ffolder cynnwys.",
        ),
        Words(
            "Copy it into the content folder, and write its path there.",
            "Copïwch ef i’r ffolder cynnwys, ac ysgrifennwch ei lwybr yno.",
        ),
    ),
    "picture-too-large": SourceFault(
        "SRC077",
        Words(
            "The picture {found} has {size} pixels; a PDF of it would need more memory than a build may take.",
            "Mae gan y llun {found} {size} picsel; byddai PDF ohono yn gofyn am fwy o gof nag y caiff adeiladu ei gymryd.",
        ),
        Words(
            "Save it again with {example} pixels across, which is enough for a whole page.",
            "Cadwch ef eto â lled o {example} picsel, sy’n ddigon ar gyfer tudalen gyfan.",
        ),
    ),
    "picture-unreadable": SourceFault(
        "SRC078",
        Words(
            "The file {found} is damaged, or no picture that can be printed.",
            "Mae’r ffeil {found} wedi’i difrodi, neu nid yw’n llun y gellir ei argraffu.",
        ),
        Words(
            "Save the picture again as SVG, PNG, JPEG, GIF or WebP.",
            "Cadwch y llun eto fel SVG, PNG, JPEG, GIF neu WebP.",
        ),
    ),
    "svg-refused": SourceFault(
        "SRC079",
        Words(
            "An SVG picture may hold shapes, colours and words, but not {found}.",
            "Caiff llun SVG gynnwys siapiau, lliwiau a geiriau, ond nid {found}.",
        ),
        Words(
            "Save it again as plain SVG, without programs and without parts from other files, or as PNG.",
            "Cadwch ef eto fel SVG plaen, heb raglenni a heb rannau o ffeiliau eraill, neu fel PNG.",
        ),
    ),
    "svg-broken": SourceFault(
        "SRC080",
        Words("This SVG picture cannot be read: {found}", "Ni ellir darllen y llun SVG hwn: {found}"),
        Words(
            "Open it in a drawing program and save it again as plain SVG.",
            "Agorwch ef mewn rhaglen luniadu a’i gadw eto fel SVG plaen.",
        ),
    ),
    "svg-too-large": SourceFault(
        "SRC081",
        Words(
            "The SVG picture is {found} large; {allowed} are allowed.",
            "Maint y llun SVG yw {found}; caniateir {allowed}.",
        ),
        Words(
            "Take out what cannot be seen at the size of a page, or save it as PNG.",
            "Dilëwch yr hyn na ellir ei weld ar faint tudalen, neu cadwch ef fel PNG.",
        ),
    ),
    "style-asks-for-file": SourceFault(
        "SRC082",
        Words(
            "A style on a page may not ask for a file: {found}",
            "Ni chaiff arddull ar dudalen ofyn am ffeil: {found}",
        ),
        Words(
            "Take the style out, and put the picture into the text: `![What it shows](picture.png)`",
            "Dilëwch yr arddull, a rhowch y llun yn y testun: `![Yr hyn y mae’n ei ddangos](llun.png)`",
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
    "document-without-end": SourceFault(
        "SRC085",
        Words(
            "{found} could not be finished: for minutes nothing was added to its page {page}.",
            "Ni ellid gorffen {found}: am funudau nid ychwanegwyd dim at ei thudalen {page}.",
        ),
        Words(
            "Look at what stands there. A long footnote in a list may be the cause: put it below a paragraph, or make it shorter.",
            "Edrychwch ar yr hyn sydd yno. Gall troednodyn hir mewn rhestr fod yn achos: rhowch ef o dan baragraff, neu ei fyrhau.",
        ),
    ),
    "picture-colours": SourceFault(
        "SRC091",
        Words(
            "The colours of the picture {found} are of a kind ({colours}) that a PDF for the archive cannot have.",
            "Mae lliwiau’r llun {found} o fath ({colours}) na chaiff PDF ar gyfer yr archif ei gynnwys.",
        ),
        Words(
            "Save it again as PNG or JPEG in RGB colours with 8 bits each.",
            "Cadwch ef eto fel PNG neu JPEG mewn lliwiau RGB ag 8 did yr un.",
        ),
    ),
    "document-failed": SourceFault(
        "SRC092",
        Words(
            "The document could not be made: {found}",
            "Ni ellid creu’r ddogfen: {found}",
        ),
        Words(
            "Report this with the page that you changed last: it is a fault of Cyhoeddi and not of your words.",
            "Rhowch wybod am hyn gyda’r dudalen a newidioch ddiwethaf: nam yn Cyhoeddi ydyw, nid yn eich geiriau chi.",
        ),
    ),
}
