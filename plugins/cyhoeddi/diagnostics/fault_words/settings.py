"""Words for mistakes in ``mkdocs.yml`` and in how a project is laid out."""

from cyhoeddi.diagnostics.fault_words.source_fault import SourceFault
from cyhoeddi.model.words import Words

SETTINGS: dict[str, SourceFault] = {
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
}
