"""What the web team of a host can do about what was found. Draft: the Welsh has not been proof-read by a person."""

from collections.abc import Iterator

from cyhoeddi.model.words import Words
from cyhoeddi.outputs.verification.changes import ChangeKind
from cyhoeddi.outputs.verification.host_check import HostResult
from cyhoeddi.outputs.verification.judging import FileResult, State

_UPLOAD = Words(
    "Please unpack the ZIP file that we sent into an empty folder at this address, with all its files.",
    "Dadbaciwch y ffeil ZIP a anfonwyd gennym i ffolder gwag yn y cyfeiriad hwn, gyda’i holl ffeiliau.",
)
_AS_THEY_ARE = Words(
    "Please serve the files as they are: the content management system must add nothing and change nothing.",
    "Gweinwch y ffeiliau fel y maent: ni ddylai’r system rheoli cynnwys ychwanegu dim na newid dim.",
)
_BINARY = Words(
    "Please transfer the files again in binary mode (with FTP, not as text).",
    "Trosglwyddwch y ffeiliau eto yn y modd deuaidd (gydag FTP, nid fel testun).",
)
_WITHOUT_EDITOR = Words(
    "Please upload the files without opening and saving them in an editor. They are in UTF-8.",
    "Uwchlwythwch y ffeiliau heb eu hagor a’u cadw mewn golygydd. Maent mewn UTF-8.",
)
_OPEN_TO_ALL = Words(
    "Please serve this folder to everybody, without signing in.",
    "Gweinwch y ffolder hwn i bawb, heb fewngofnodi.",
)
_SERVER = Words(
    "Please see why the web server does not answer at this address, or answers late.",
    "Edrychwch pam nad yw’r gweinydd gwe yn ateb yn y cyfeiriad hwn, neu’n ateb yn hwyr.",
)
_REDIRECTS = Words(
    "Please take the redirect away, or tell us the address at which the strategy is to be found.",
    "Tynnwch yr ailgyfeiriad, neu rhowch wybod i ni ym mha gyfeiriad y mae’r strategaeth.",
)

BY_STATE: dict[State, Words] = {
    "missing": _UPLOAD,
    "other-edition": Words(
        "Please put the files of this edition, which we sent, in the place of those that are there.",
        "Rhowch ffeiliau’r argraffiad hwn, a anfonwyd gennym, yn lle’r rhai sydd yno.",
    ),
    "other-copy": Words(
        "Please use the ZIP file that was made for you. This copy names another address to search engines and readers.",
        "Defnyddiwch y ffeil ZIP a wnaed ar eich cyfer chi. Mae’r copi hwn yn enwi cyfeiriad arall i beiriannau chwilio"
        " a darllenwyr.",
    ),
    "changed": _UPLOAD,
    "login": _OPEN_TO_ALL,
    "another-page": Words(
        "Please serve the file itself at its address; another page comes in its place.",
        "Gweinwch y ffeil ei hun yn ei chyfeiriad; daw tudalen arall yn ei lle.",
    ),
    "wrong-type": Words(
        "Please serve each kind of file with its type: text/html for .html, application/pdf for .pdf, and for .docx"
        " application/vnd.openxmlformats-officedocument.wordprocessingml.document.",
        "Gweinwch bob math o ffeil gyda’i deip: text/html ar gyfer .html, application/pdf ar gyfer .pdf, ac ar gyfer"
        " .docx application/vnd.openxmlformats-officedocument.wordprocessingml.document.",
    ),
    "refused": _OPEN_TO_ALL,
    "busy": Words(
        "Please see whether the web server turns visitors away.",
        "Edrychwch a yw’r gweinydd gwe yn troi ymwelwyr ymaith.",
    ),
    "server-error": _SERVER,
    "no-index": Words(
        "Please make the web server show index.html for the address of a folder.",
        "Gwnewch i’r gweinydd gwe ddangos index.html ar gyfer cyfeiriad ffolder.",
    ),
    "small-letters": Words(
        "Please keep capital letters in the names of files.", "Cadwch briflythrennau yn enwau’r ffeiliau."
    ),
    "not-reachable": _SERVER,
    "certificate": Words(
        "Please renew or mend the certificate of the web server: browsers warn readers away.",
        "Adnewyddwch neu gywirwch dystysgrif y gweinydd gwe: mae porwyr yn rhybuddio darllenwyr rhagddo.",
    ),
    "too-slow": _SERVER,
    "redirect-loop": _REDIRECTS,
    "elsewhere": _REDIRECTS,
    "too-large": _UPLOAD,
    "cut-off": _SERVER,
    "unreadable": Words(
        "Please serve the files plainly or packed with gzip.",
        "Gweinwch y ffeiliau’n blaen neu wedi’u pacio â gzip.",
    ),
}

BY_CHANGE: dict[ChangeKind, Words] = {
    "line-ends": _BINARY,
    "cut-off": _BINARY,
    "byte-order-mark": _WITHOUT_EDITOR,
    "ends": _WITHOUT_EDITOR,
    "character-encoding": _WITHOUT_EDITOR,
    "encoded-twice": _WITHOUT_EDITOR,
    "spaces": _AS_THEY_ARE,
    "analytics": _AS_THEY_ARE,
    "cookie-notice": _AS_THEY_ARE,
    "script": _AS_THEY_ARE,
    "added": _AS_THEY_ARE,
    "other-hosts": _AS_THEY_ARE,
}
"""For a file that was changed; else that of its state."""


def advice_on(file: FileResult) -> Words | None:
    """What can be done about one file; None where the host can do nothing."""
    if file.change is not None and file.change.kind in BY_CHANGE:
        return BY_CHANGE[file.change.kind]
    return BY_STATE.get(file.state)


def advice_for(result: HostResult) -> Iterator[Words]:
    """What the web team can do, each thing once."""
    seen: set[Words] = set()
    for language in result.languages:
        # Of an edition in another's place the edition is said, not each page that it has not.
        alone = language.state == "other-edition" or not language.files
        files = [FileResult("", language.state)] if alone else language.wrong
        for file in files:
            advice = advice_on(file)
            if advice is not None and advice not in seen:
                seen.add(advice)
                yield advice
