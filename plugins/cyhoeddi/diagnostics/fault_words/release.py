"""Words for what keeps an edition from being released, and for a released one that was changed."""

from cyhoeddi.diagnostics.fault_words.source_fault import SourceFault
from cyhoeddi.model.words import Words

RELEASE: dict[str, SourceFault] = {
    "release-tree-dirty": SourceFault(
        "SRC140",
        Words("{found} is not in git as it is now.", "Nid yw {found} yn git fel y mae nawr."),
        Words(
            "Commit it, or take the change back; then release: git add --all; git commit",
            "Cofnodwch ef, neu tynnwch y newid yn ôl; yna rhyddhewch: git add --all; git commit",
        ),
    ),
    "release-not-in-git": SourceFault(
        "SRC141",
        Words(
            "An edition is made from a commit of git, and there is none here: {found}",
            "Gwneir argraffiad o gofnod git, ac nid oes un yma: {found}",
        ),
        Words(
            "Put the project into git: git init; git add --all; git commit",
            "Rhowch y prosiect yn git: git init; git add --all; git commit",
        ),
    ),
    "release-in-future": SourceFault(
        "SRC142",
        Words(
            "The day of publication, {found}, is still to come: today is {today}.",
            "Mae’r diwrnod cyhoeddi, {found}, eto i ddod: heddiw yw {today}.",
        ),
        Words("Release it on that day.", "Rhyddhewch yr argraffiad ar y diwrnod hwnnw."),
    ),
    "release-date-differs": SourceFault(
        "SRC143",
        Words(
            "The day of publication is {found_en} on the pages and {expected} in the release.",
            "Y diwrnod cyhoeddi yw {found_cy} ar y tudalennau a {expected} yn y rhyddhad.",
        ),
        Words(
            "The day stands in every page and document. Write it into the front matter and commit it: {example}",
            "Mae’r diwrnod ym mhob tudalen a dogfen. Ysgrifennwch ef yn y blaen-fater a’i gofnodi: {example}",
        ),
    ),
    "release-edition-wrong": SourceFault(
        "SRC144",
        Words(
            "An edition {found} cannot have been published on {day}.",
            "Ni all argraffiad {found} fod wedi’i gyhoeddi ar {day}.",
        ),
        Words(
            "Write an edition whose year is not after the day of publication: {example}",
            "Ysgrifennwch argraffiad nad yw ei flwyddyn ar ôl y diwrnod cyhoeddi: {example}",
        ),
    ),
    "release-twice": SourceFault(
        "SRC145",
        Words(
            "The edition {found} was released before, on {day}.",
            "Rhyddhawyd yr argraffiad {found} o’r blaen, ar {day}.",
        ),
        Words(
            "A released edition stays as it is. Begin a new one, or mark a correction: {example}",
            "Mae argraffiad a ryddhawyd yn aros fel y mae. Dechreuwch un newydd, neu nodwch gywiriad: {example}",
        ),
    ),
    "released-source-changed": SourceFault(
        "SRC146",
        Words(
            "{found} is not as it was when the edition {edition} was released: changed, added or taken away.",
            "Nid yw {found} fel yr oedd pan ryddhawyd yr argraffiad {edition}: fe’i newidiwyd, ychwanegwyd neu dilëwyd.",
        ),
        Words(
            "Take the change back, or make it a new edition: cyhoeddi new-edition, or for a correction {example}",
            "Tynnwch y newid yn ôl, neu gwnewch argraffiad newydd: cyhoeddi new-edition, neu ar gyfer cywiriad {example}",
        ),
    ),
    "checklist-item-missing": SourceFault(
        "SRC147",
        Words(
            "The strategy does not have “{name_en}” ({found}), which its duty asks for: {at}.",
            "Nid oes “{name_cy}” ({found}) yn y strategaeth, ac mae ei dyletswydd yn gofyn amdano: {at}.",
        ),
        Words(
            "Name it on the page that has it, or say why it is not there yet where that is allowed: {example}",
            "Enwch ef ar y dudalen sy’n ei gynnwys, neu dywedwch pam nad yw yno eto lle caniateir hynny: {example}",
        ),
    ),
    "area-without-host": SourceFault(
        "SRC148",
        Words(
            "No partner hosts the strategy for {name_en} ({found}), as it has to be: {at}.",
            "Nid oes partner yn lletya’r strategaeth ar gyfer {name_cy} ({found}), fel y mae’n rhaid: {at}.",
        ),
        Words(
            "Write who does, a body of one of these kinds ({kinds}): {example}",
            "Ysgrifennwch pwy sy’n gwneud hynny, corff o un o’r mathau hyn ({kinds}): {example}",
        ),
    ),
    "recipient-without-address": SourceFault(
        "SRC149",
        Words(
            "The strategy is sent to {name_en} ({found}), whose e-mail address is not known.",
            "Anfonir y strategaeth at {name_cy} ({found}), ac nid yw ei gyfeiriad e-bost yn hysbys.",
        ),
        Words(
            "Write it in {file}: {example}",
            "Ysgrifennwch ef yn {file}: {example}",
        ),
    ),
}
