"""Words for what keeps a submission from being laid ready, or its sending from being recorded."""

from cyhoeddi.diagnostics.fault_words.source_fault import SourceFault
from cyhoeddi.model.words import Words

SUBMISSION: dict[str, SourceFault] = {
    "submission-strategy-unknown": SourceFault(
        "SRC150",
        Words("There is no strategy {found} to be sent.", "Nid oes strategaeth o’r enw {found} i’w hanfon."),
        Words("Name one of these: {known}.", "Enwch un o’r rhain: {known}."),
    ),
    "submission-not-released": SourceFault(
        "SRC151",
        Words("{found} has not been released.", "Nid yw {found} wedi’i ryddhau."),
        Words(
            "Released editions: {known}. Release one: cyhoeddi release {strategy} --published 2024-01-31",
            "Argraffiadau a ryddhawyd: {known}. Rhyddhewch un: cyhoeddi release {strategy} --published 2024-01-31",
        ),
    ),
    "release-file-changed": SourceFault(
        "SRC152",
        Words(
            "The released file {found} is missing, or it is not as it was released.",
            "Mae’r ffeil a ryddhawyd, {found}, ar goll neu nid yw fel y’i rhyddhawyd.",
        ),
        Words(
            "What is sent must be what was published. Put the released file back, from a copy of the folder or by making the release again from the same commit.",
            "Rhaid i’r hyn a anfonir fod yr un fath â’r hyn a gyhoeddwyd. Rhowch y ffeil a ryddhawyd yn ôl, o gopi o’r ffolder neu drwy ryddhau eto o’r un cofnod git.",
        ),
    ),
    "acknowledged-not-sent": SourceFault(
        "SRC153",
        Words(
            "It is not recorded that anything was sent to {found}, so nothing can be acknowledged.",
            "Nid oes cofnod bod dim wedi’i anfon at {found}, felly ni ellir cydnabod dim.",
        ),
        Words(
            "Record both days: cyhoeddi submit {strategy} --to {found} --sent 2024-02-02 --acknowledged 2024-02-05",
            "Cofnodwch y ddau ddiwrnod: cyhoeddi submit {strategy} --to {found} --sent 2024-02-02 --acknowledged 2024-02-05",
        ),
    ),
    "recipient-address-wrong": SourceFault(
        "SRC154",
        Words(
            "No e-mail can be sent to {found} (the recipient {recipient}).",
            "Ni ellir anfon e-bost at {found} (y derbynnydd {recipient}).",
        ),
        Words(
            "Write its address in the letters that every mail program takes: email: strategy@example.org",
            "Ysgrifennwch ei gyfeiriad yn y llythrennau y mae pob rhaglen e-bost yn eu derbyn: email: strategaeth@example.org",
        ),
    ),
    "submission-not-asked-for": SourceFault(
        "SRC155",
        Words(
            "The duty {found} asks for this strategy to be sent to nobody.",
            "Nid yw’r ddyletswydd {found} yn gofyn am anfon y strategaeth hon at neb.",
        ),
        Words(
            "There is nothing to do. If the duty does ask for it, write so under submission: and recipients: in content/data/duties/{found}.yml",
            "Nid oes dim i’w wneud. Os yw’r ddyletswydd yn gofyn am hynny, ysgrifennwch hynny o dan submission: a recipients: yn content/data/duties/{found}.yml",
        ),
    ),
    "submission-day-too-early": SourceFault(
        "SRC156",
        Words("The day {found} is before {first}.", "Mae’r diwrnod {found} cyn {first}."),
        Words(
            "A strategy is sent when it is published or later, and acknowledged when it is sent or later.",
            "Anfonir strategaeth pan gaiff ei chyhoeddi neu wedyn, a chydnabyddir hi pan gaiff ei hanfon neu wedyn.",
        ),
    ),
    "submission-day-too-late": SourceFault(
        "SRC157",
        Words("The day {found} is after {last}.", "Mae’r diwrnod {found} ar ôl {last}."),
        Words(
            "A strategy is agreed before it is published, and what is recorded has happened.",
            "Cytunir ar strategaeth cyn ei chyhoeddi, a dim ond yr hyn sydd wedi digwydd a gofnodir.",
        ),
    ),
    "recipient-unknown": SourceFault(
        "SRC158",
        Words("The strategy is not sent to {found}.", "Nid yw’r strategaeth yn cael ei hanfon at {found}."),
        Words("Name one of these: {known}.", "Enwch un o’r rhain: {known}."),
    ),
    "submission-edition-not-current": SourceFault(
        "SRC159",
        Words(
            "The sources have gone on to edition {current}, so they no longer tell the facts of {found}.",
            "Mae’r ffynonellau wedi symud ymlaen i argraffiad {current}, felly nid ydynt bellach yn dweud ffeithiau {found}.",
        ),
        Words(
            "Take out the sources as they were released, copy content/data/releases.yml and dist/releases there, and "
            "make it in that folder: git worktree add ../{folder} {commit}",
            "Estynnwch y ffynonellau fel y’u rhyddhawyd, copïwch content/data/releases.yml a dist/releases yno, a’i "
            "lunio yn y ffolder honno: git worktree add ../{folder} {commit}",
        ),
    ),
}
