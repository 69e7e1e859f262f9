"""The words of a verification, in both languages. Draft: the Welsh has not been proof-read by a person."""

from cyhoeddi.model.language import Language
from cyhoeddi.model.words import Words
from cyhoeddi.outputs.verification.changes import ChangeKind
from cyhoeddi.outputs.verification.judging import State

LANGUAGE_NAMES: dict[Language, Words] = {"en": Words("English", "Saesneg"), "cy": Words("Welsh", "Cymraeg")}

STATES: dict[State, Words] = {
    "released": Words("as released", "fel y’i rhyddhawyd"),
    "missing": Words("missing", "ar goll"),
    "other-edition": Words("another edition: {detail}", "argraffiad arall: {detail}"),
    "other-copy": Words("the copy that was made for {detail}", "y copi a wnaed ar gyfer {detail}"),
    "changed": Words("changed", "wedi newid"),
    "login": Words("a page to sign in comes instead", "daw tudalen fewngofnodi yn ei le"),
    "another-page": Words("another page comes instead", "daw tudalen arall yn ei le"),
    "wrong-type": Words("served as the wrong type: {detail}", "wedi’i weini fel y math anghywir: {detail}"),
    "refused": Words("refused ({detail})", "gwrthodwyd ({detail})"),
    "busy": Words("the server is busy ({detail})", "mae’r gweinydd yn brysur ({detail})"),
    "server-error": Words("the server has an error ({detail})", "mae gwall ar y gweinydd ({detail})"),
    "no-index": Words(
        "there only with its file name: {detail}", "yno gydag enw’r ffeil yn unig: {detail}"
    ),
    "small-letters": Words(
        "there only in small letters: {detail}", "yno mewn llythrennau bach yn unig: {detail}"
    ),
    "not-asked": Words("could not be compared", "ni ellid ei gymharu"),
    "not-reachable": Words("not reachable", "ni ellir ei gyrraedd"),
    "certificate": Words("the certificate is not valid ({detail})", "nid yw’r dystysgrif yn ddilys ({detail})"),
    "too-slow": Words("too slow", "rhy araf"),
    "redirect-loop": Words("it redirects without end", "mae’n ailgyfeirio’n ddiddiwedd"),
    "elsewhere": Words(
        "it redirects to another host: {detail}", "mae’n ailgyfeirio i westeiwr arall: {detail}"
    ),
    "too-large": Words("far larger than released", "llawer mwy nag a ryddhawyd"),
    "cut-off": Words("it ends before its end", "mae’n gorffen cyn ei ddiwedd"),
    "unreadable": Words("the answer cannot be read ({detail})", "ni ellir darllen yr ateb ({detail})"),
}  # fmt: skip
"""What a language or a file is found to be; ``{detail}`` is filled."""

CHANGES: dict[ChangeKind, Words] = {
    "empty": Words("it is empty", "mae’n wag"),
    "line-ends": Words("line ends were changed", "newidiwyd diwedd y llinellau"),
    "byte-order-mark": Words("a byte order mark was added", "ychwanegwyd marc trefn beitiau"),
    "ends": Words(
        "blank space at its end or beginning was changed", "newidiwyd bylchau ar ei ddechrau neu ei ddiwedd"
    ),
    "character-encoding": Words(
        "it was saved in another character encoding, so that ŵ and ŷ are wrong or lost",
        "fe’i cadwyd mewn amgodiad nodau arall, fel bod ŵ ac ŷ yn anghywir neu ar goll",
    ),
    "encoded-twice": Words(
        "it was encoded twice, so that ŵ and ŷ are wrong", "fe’i hamgodiwyd ddwywaith, fel bod ŵ ac ŷ yn anghywir"
    ),
    "cut-off": Words("its end is missing", "mae ei ddiwedd ar goll"),
    "spaces": Words(
        "blank space was taken out or put in", "tynnwyd bylchau allan neu rhoddwyd rhai i mewn"
    ),
    "analytics": Words("a script that counts visits was added", "ychwanegwyd sgript sy’n cyfrif ymweliadau"),
    "cookie-notice": Words("a notice about cookies was added", "ychwanegwyd hysbysiad am gwcis"),
    "script": Words("a script was added", "ychwanegwyd sgript"),
    "added": Words("something was added", "ychwanegwyd rhywbeth"),
    "other-hosts": Words("it asks other hosts for files", "mae’n gofyn i westeiwyr eraill am ffeiliau"),
    "other": Words("its content differs", "mae ei gynnwys yn wahanol"),
}  # fmt: skip
"""How a file was changed."""

WORDS: dict[str, Words] = {
    "heading": Words(
        "{title}, edition {edition}, published on {date}", "{title}, argraffiad {edition}, a gyhoeddwyd ar {date}"
    ),
    "of-files": Words("{wrong} of {all}", "{wrong} o {all}"),
    "more": Words("and {count} more", "a {count} arall"),
    "only-en": Words("only the English is there", "dim ond y Saesneg sydd yno"),
    "only-cy": Words("only the Welsh is there", "dim ond y Gymraeg sydd yno"),
    "no-bundle": Words(
        "No bundle was made for this host when the edition was released, so only documents were compared. Release the"
        " next one with this partner in the settings.",
        "Ni wnaed bwndel ar gyfer y gwesteiwr hwn wrth ryddhau’r argraffiad, felly dim ond dogfennau a gymharwyd."
        " Rhyddhewch y nesaf gyda’r partner hwn yn y gosodiadau.",
    ),
    "no-list": Words(
        "The list SHA256SUMS is not there as released, nor the bundle in dist/releases here, so only documents were"
        " compared.",
        "Nid yw’r rhestr SHA256SUMS yno fel y’i rhyddhawyd, na’r bwndel yn dist/releases yma, felly dim ond dogfennau"
        " a gymharwyd.",
    ),
    "list-missing": Words(
        "SHA256SUMS is not there; the bundle in dist/releases was used.",
        "Nid yw SHA256SUMS yno; defnyddiwyd y bwndel yn dist/releases.",
    ),
    "list-differs": Words(
        "SHA256SUMS is not as released; the bundle in dist/releases was used.",
        "Nid yw SHA256SUMS fel y’i rhyddhawyd; defnyddiwyd y bwndel yn dist/releases.",
    ),
    "released-for": Words(
        "The bundle was made for another address: {address}", "Gwnaed y bwndel ar gyfer cyfeiriad arall: {address}"
    ),
    "to-do": Words("For the web team: {advice}", "I’r tîm gwe: {advice}"),
    "summary": Words(
        "Hosts that serve what was released: {right} of {all}.",
        "Gwesteiwyr sy’n gweini’r hyn a ryddhawyd: {right} o {all}."
    ),
    "asking": Words("Asking hosts: {done} of {all}", "Gofyn i westeiwyr: {done} o {all}"),
}  # fmt: skip
"""Every other word by its key; ``{…}`` is filled with :meth:`str.format`."""
