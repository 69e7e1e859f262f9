"""Words for what keeps a new site, or the files for an editor, from being written."""

from cyhoeddi.diagnostics.fault_words.source_fault import SourceFault
from cyhoeddi.model.words import Words

NEW_SITE: dict[str, SourceFault] = {
    "new-folder-not-empty": SourceFault(
        "SRC180",
        Words(
            "The folder {found} is not empty, so no new site was put into it. It holds {example}.",
            "Nid yw’r ffolder {found} yn wag, felly ni roddwyd gwefan newydd ynddo. Mae {example} ynddo.",
        ),
        Words(
            "Name a folder that is not there yet: cyhoeddi new our-strategies",
            "Enwch ffolder nad yw yno eto: cyhoeddi new ein-strategaethau",
        ),
    ),
    "new-folder-is-file": SourceFault(
        "SRC181",
        Words("{found} is a file and not a folder.", "Ffeil yw {found}, nid ffolder."),
        Words(
            "Name a folder that is not there yet: cyhoeddi new our-strategies",
            "Enwch ffolder nad yw yno eto: cyhoeddi new ein-strategaethau",
        ),
    ),
    "schemas-folder-taken": SourceFault(
        "SRC182",
        Words(
            "The folder {found} holds other files than schemas ({example}), and would be replaced.",
            "Mae ffeiliau heblaw sgemâu yn y ffolder {found} ({example}), a byddai’n cael ei ddisodli.",
        ),
        Words(
            "Move them, or name another folder: cyhoeddi schemas .vscode",
            "Symudwch hwy, neu enwch ffolder arall: cyhoeddi schemas .vscode",
        ),
    ),
}
