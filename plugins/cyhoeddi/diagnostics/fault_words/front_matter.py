"""Words for mistakes in YAML: front matter and what it says of strategies and actions."""

from cyhoeddi.diagnostics.fault_words.source_fault import EXAMPLE, SourceFault
from cyhoeddi.model.words import Words

FRONT_MATTER: dict[str, SourceFault] = {
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
        "SRC021", Words("The key {found} is missing.", "Mae’r allwedd {found} ar goll."), EXAMPLE
    ),
    "value-wrong": SourceFault(
        "SRC022",
        Words("{key} cannot be {found}.", "Ni all {key} fod yn {found}."),
        EXAMPLE,
    ),
    "value-not-allowed": SourceFault(
        "SRC023",
        Words(
            "{key} cannot be {found}; it is one of {allowed}.",
            "Ni all {key} fod yn {found}; dewiswch un o’r rhain: {allowed}.",
        ),
        EXAMPLE,
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
    "slug-wrong": SourceFault(
        "SRC103",
        Words(
            "{found} cannot be a slug, which has small letters, digits, and single hyphens between words.",
            "Ni all {found} fod yn slug: llythrennau bach a digidau sydd ynddo, ac un cysylltnod rhwng geiriau.",
        ),
        EXAMPLE,
    ),
    "title-long": SourceFault(
        "SRC104",
        Words(
            "The title has {count} characters: menus, tabs and search results cannot show it whole.",
            "Mae {count} nod yn y teitl: ni all dewislenni, tabiau na chanlyniadau chwilio ei ddangos yn gyfan.",
        ),
        Words(
            "Name the page in at most {most} characters, and write the rest in its text, for example "
            "title: What we will do",
            "Enwch y dudalen mewn {most} nod ar y mwyaf, ac ysgrifennwch y gweddill yn ei thestun, er enghraifft "
            "title: Beth fyddwn ni’n ei wneud",
        ),
        severity="warning",
    ),
}
