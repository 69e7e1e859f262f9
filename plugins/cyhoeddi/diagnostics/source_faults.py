"""The words for mistakes met while reading files: one entry a fault, in both languages, with a correct example.

The Welsh is a draft until a person has proof-read it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from cyhoeddi.diagnostics.diagnostic import Diagnostic, Severity
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.words import Words


@dataclass(frozen=True, slots=True)
class SourceFault:
    """What is said of one kind of fault; ``{…}`` is filled with the fault's values."""

    code: str
    message: Words
    help: Words
    severity: Severity = "error"
    stops: bool = False
    """True where nothing can be checked at all (exit code 2)."""


_EXAMPLE = Words("Write it like this: {example}", "Ysgrifennwch fel hyn: {example}")

SOURCE_FAULTS: dict[str, SourceFault] = {
    "settings-missing": SourceFault(
        "SRC001",
        Words("There is no settings file {found}.", "Nid oes ffeil osodiadau {found}."),
        Words(
            "Run the command in the folder that holds mkdocs.yml, or name the file: -f folder/mkdocs.yml",
            "Rhedwch y gorchymyn yn y ffolder sy’n cynnwys mkdocs.yml, neu enwch y ffeil: -f ffolder/mkdocs.yml",
        ),
        stops=True,
    ),
    "settings-not-keys": SourceFault(
        "SRC002",
        Words("The settings file holds no settings.", "Nid oes gosodiadau yn y ffeil osodiadau."),
        Words(
            "It begins like this: site_name: Serious Violence Duty",
            "Mae’n dechrau fel hyn: site_name: Dyletswydd Trais Difrifol",
        ),
        stops=True,
    ),
    "plugin-missing": SourceFault(
        "SRC003",
        Words(
            "The plugin cyhoeddi is not named in the settings.",
            "Nid yw’r ategyn cyhoeddi wedi’i enwi yn y gosodiadau.",
        ),
        Words(
            "Write under plugins: - cyhoeddi: {{languages: [en, cy]}}",
            "Ysgrifennwch o dan plugins: - cyhoeddi: {{languages: [en, cy]}}",
        ),
        stops=True,
    ),
    "languages-differ": SourceFault(
        "SRC004",
        Words(
            "The i18n plugin builds the languages {found}, but pages are asked for in {expected}.",
            "Mae’r ategyn i18n yn adeiladu’r ieithoedd {found}, ond gofynnir am dudalennau yn {expected}.",
        ),
        Words(
            "List the same languages in both: languages of i18n, and cyhoeddi: {{languages: [{expected}]}}",
            "Rhestrwch yr un ieithoedd yn y ddau le: languages o dan i18n, a hefyd cyhoeddi: {{languages: [{expected}]}}",
        ),
    ),
    "content-missing": SourceFault(
        "SRC005",
        Words("There is no content folder {found}.", "Nid oes ffolder cynnwys {found}."),
        Words(
            "Make the folders {found}/en and {found}/cy, or set docs_dir.",
            "Crëwch y ffolderi {found}/en a {found}/cy, neu gosodwch docs_dir.",
        ),
        stops=True,
    ),
    "site-folder-unsafe": SourceFault(
        "SRC039",
        Words(
            "The site may not be built in {found}: that would replace the project’s own files.",
            "Ni ellir adeiladu’r wefan yn {found}: byddai’n disodli ffeiliau’r prosiect ei hun.",
        ),
        Words("Name a folder of its own: site_dir: site", "Enwch ffolder ar wahân: site_dir: site"),
        stops=True,
    ),
    "nesting-too-deep": SourceFault(
        "SRC041",
        Words(
            "Lists or quotes are nested too deeply to be read.",
            "Mae rhestrau neu ddyfyniadau wedi’u nythu’n rhy ddwfn i’w darllen.",
        ),
        Words("Use three levels at most.", "Defnyddiwch dair lefel ar y mwyaf."),
    ),
    "text-entangled": SourceFault(
        "SRC056",
        Words(
            "This text is too long for all the brackets and marks such as [, <, * or ` in it: it cannot be read.",
            "Mae’r testun hwn yn rhy hir i’r holl fachau a’r marciau fel [, <, * neu ` sydd ynddo: ni ellir ei ddarllen.",
        ),
        Words(
            "Part it into paragraphs by empty lines, and put \\ before a bracket that opens nothing: \\[",
            "Rhannwch ef yn baragraffau â llinellau gwag, a rhowch \\ o flaen bachyn nad yw’n agor dim: \\[",
        ),
    ),
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
    "page-stray": SourceFault(
        "SRC012",
        Words(
            "{found} lies in no language folder of this site and is left out.",
            "Nid yw {found} mewn ffolder iaith ar y wefan hon ac fe’i hepgorir.",
        ),
        Words("Move it below content/en or content/cy.", "Symudwch hi o dan content/en neu content/cy."),
        "warning",
    ),
    "front-matter-missing": SourceFault(
        "SRC013",
        Words("The page has no front matter.", "Nid oes blaen-fater ar y dudalen."),
        Words(
            "Its first lines are: ---, title: Our priorities, ---",
            "Ei llinellau cyntaf yw: ---, title: Ein blaenoriaethau, ---",
        ),
    ),
    "front-matter-not-closed": SourceFault(
        "SRC014",
        Words(
            "The front matter that begins here has no end.",
            "Nid oes diwedd i’r blaen-fater sy’n dechrau yma.",
        ),
        Words("Put a line with --- below its last key.", "Rhowch linell gyda --- o dan ei allwedd olaf."),
    ),
    "front-matter-not-keys": SourceFault(
        "SRC015",
        Words("The front matter holds no keys: {found}", "Nid oes allweddi yn y blaen-fater: {found}"),
        Words("Write it like this: title: Our priorities", "Ysgrifennwch fel hyn: title: Ein blaenoriaethau"),
    ),
    "yaml-tab": SourceFault(
        "SRC016",
        Words(
            "A tab stands here; YAML is indented with spaces: {found}",
            "Mae tab yma; mewnolir YAML â bylchau: {found}",
        ),
        Words("Put two spaces in place of the tab.", "Rhowch ddau fwlch yn lle’r tab."),
    ),
    "yaml-broken": SourceFault(
        "SRC017",
        Words("This is not right as YAML: {found}", "Nid yw hyn yn YAML dilys: {found}"),
        Words(
            'A text with a colon or a # goes in quotation marks: title: "Violence: our plan"',
            'Rhowch destun sy’n cynnwys colon neu # mewn dyfynodau: title: "Trais: ein cynllun"',
        ),
    ),
    "yaml-key-twice": SourceFault(
        "SRC018",
        Words("The key {found} is given twice.", "Rhoddir yr allwedd {found} ddwywaith."),
        Words("Keep one of the two lines.", "Cadwch un o’r ddwy linell."),
    ),
    "yaml-alias": SourceFault(
        "SRC019",
        Words("References such as *name are not read.", "Ni ddarllenir cyfeiriadau fel *enw."),
        Words("Write the value out here.", "Ysgrifennwch y gwerth yn llawn yma."),
    ),
    "key-unknown": SourceFault(
        "SRC020",
        Words("The key {found} is not known here.", "Nid yw’r allwedd {found} yn hysbys yma."),
        Words("Known: {example}", "Allweddi hysbys: {example}"),
    ),
    "key-missing": SourceFault(
        "SRC021", Words("The key {found} is missing.", "Mae’r allwedd {found} ar goll."), _EXAMPLE
    ),
    "value-wrong": SourceFault(
        "SRC022",
        Words("{key} cannot be {found}.", "Ni all {key} fod yn {found}."),
        _EXAMPLE,
    ),
    "value-not-allowed": SourceFault(
        "SRC023",
        Words(
            "{key} cannot be {found}; it is one of {allowed}.",
            "Ni all {key} fod yn {found}; dewiswch un o’r rhain: {allowed}.",
        ),
        _EXAMPLE,
    ),
    "date-impossible": SourceFault(
        "SRC024",
        Words("There is no date {found}.", "Nid yw {found} yn ddyddiad sy’n bod."),
        Words("A date is year-month-day: {example}", "Ysgrifennir dyddiad fel blwyddyn-mis-dydd: {example}"),
    ),
    "id-malformed": SourceFault(
        "SRC025",
        Words("{found} cannot be an id.", "Ni all {found} fod yn ddynodwr."),
        Words(
            "Use small letters a to z, digits and hyphens: {example}",
            "Defnyddiwch lythrennau bach (a–z), digidau a chysylltnodau: {example}",
        ),
    ),
    "id-twice": SourceFault(
        "SRC026",
        Words(
            "The id {found} is given twice in this strategy.",
            "Rhoddir y dynodwr {found} ddwywaith yn y strategaeth hon.",
        ),
        Words(
            "Give each priority and action an id of its own, such as P1.2.",
            "Rhowch ei ddynodwr ei hun i bob blaenoriaeth a cham gweithredu, er enghraifft P1.2.",
        ),
    ),
    "timeline-wrong": SourceFault(
        "SRC027",
        Words("This timeline cannot be read: {found}", "Ni ellir darllen yr amserlen hon: {found}"),
        Words(
            "Write {example}, timeline: {{within: 3 to 6 months}}, timeline: {{by: 2024-04-30}} or timeline: ongoing",
            "Ysgrifennwch {example}, timeline: {{within: 3 to 6 months}}, timeline: {{by: 2024-04-30}} neu timeline: ongoing",
        ),
    ),
    "organisation-unknown": SourceFault(
        "SRC028",
        Words(
            "{found} is not in content/data/organisations.yml.",
            "Nid yw {found} yn content/data/organisations.yml.",
        ),
        Words(
            "Add it there, or write a known id: {example}",
            "Ychwanegwch ef yno, neu ysgrifennwch ddynodwr hysbys: {example}",
        ),
    ),
    "area-unknown": SourceFault(
        "SRC029",
        Words("{found} is not in content/data/areas.yml.", "Nid yw {found} yn content/data/areas.yml."),
        Words(
            "Add it there, or write a known id: {example}",
            "Ychwanegwch ef yno, neu ysgrifennwch ddynodwr hysbys: {example}",
        ),
    ),
    "fact-differs": SourceFault(
        "SRC030",
        Words(
            "{key} is {found} here and {twin} in the other language.",
            "{key}: {found} yma, ond {twin} yn yr iaith arall.",
        ),
        Words(
            "Write a fact in one language only; it counts for both.",
            "Ysgrifennwch ffaith mewn un iaith yn unig; mae’n cyfrif ar gyfer y ddwy.",
        ),
    ),
    "address-twice": SourceFault(
        "SRC031",
        Words(
            "Another page of this folder has the address {found} too.",
            "Mae gan dudalen arall yn y ffolder hwn y cyfeiriad {found} hefyd.",
        ),
        Words(
            "Give one of them another slug: slug: {found}-2",
            "Rhowch slug arall i un ohonynt: slug: {found}-2",
        ),
    ),
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
    "rule-unknown": SourceFault(
        "SRC047",
        Words("There is no rule {found}.", "Nid oes rheol o’r enw {found}."),
        Words(
            "Write its name, its code or the letters of a group of codes: {example}",
            "Ysgrifennwch ei henw, ei chod neu lythrennau grŵp o godau: {example}",
        ),
    ),
    "rule-fixed": SourceFault(
        "SRC048",
        Words(
            "{found} cannot be changed: it is no rule but a mistake in a file.",
            "Ni ellir newid {found}: nid rheol ydyw ond camgymeriad mewn ffeil.",
        ),
        Words("Take it out here, and mend the file.", "Dilëwch ef yma, a chywirwch y ffeil."),
    ),
    "path-without-page": SourceFault(
        "SRC049",
        Words("No page has a path like {found}.", "Nid oes gan unrhyw dudalen lwybr fel {found}."),
        Words(
            "Write the path below the language folder: serious-violence/priorities/*.md",
            "Ysgrifennwch y llwybr o dan y ffolder iaith: serious-violence/priorities/*.md",
        ),
        severity="warning",
    ),
    "include-outside": SourceFault(
        "SRC032",
        Words(
            "The include {found} leads out of the content folder.",
            "Mae’r mewnosodiad {found} yn arwain allan o’r ffolder cynnwys.",
        ),
        Words(
            'Name a file inside it: --8<-- "data/abbreviations.md"',
            'Enwch ffeil y tu mewn iddo: --8<-- "data/abbreviations.md"',
        ),
    ),
    "include-missing": SourceFault(
        "SRC033",
        Words("There is no file {found} to include.", "Nid oes ffeil {found} i’w mewnosod."),
        Words(
            'The path begins at the content folder: --8<-- "data/abbreviations.md"',
            'Mae’r llwybr yn dechrau yn y ffolder cynnwys: --8<-- "data/abbreviations.md"',
        ),
    ),
    "include-circular": SourceFault(
        "SRC034",
        Words(
            "Includes within includes go too deep at {found}.",
            "Mae mewnosodiadau o fewn mewnosodiadau’n mynd yn rhy ddwfn yn {found}.",
        ),
        Words(
            "Include the file once, from the page itself.", "Mewnosodwch y ffeil unwaith, o’r dudalen ei hun."
        ),
    ),
    "directive-unknown": SourceFault(
        "SRC035",
        Words("There is no directive {found}.", "Nid oes cyfarwyddeb {found}."),
        _EXAMPLE,
    ),
    "directive-option-unknown": SourceFault(
        "SRC036",
        Words("The directive has no option {found}.", "Nid oes gan y gyfarwyddeb opsiwn {found}."),
        Words("Its options: {example}", "Ei hopsiynau: {example}"),
    ),
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
"""Every fault by its name."""


def diagnostics_of(faults: Iterable[Fault]) -> Iterator[Diagnostic]:
    """Faults as findings."""
    for fault in faults:
        entry = SOURCE_FAULTS[fault.name]
        yield Diagnostic(
            code=entry.code,
            name=fault.name,
            severity=entry.severity,
            message=_filled(entry.message, fault.values),
            position=fault.position,
            help=_filled(entry.help, fault.values),
            related=fault.related,
        )


def stops(faults: Iterable[Fault]) -> bool:
    """True where a fault lets nothing be checked at all."""
    return any(SOURCE_FAULTS[fault.name].stops for fault in faults)


def _filled(words: Words, values: Mapping[str, str]) -> Words:
    return Words(en=(words.en or "").format(**values), cy=(words.cy or "").format(**values))
