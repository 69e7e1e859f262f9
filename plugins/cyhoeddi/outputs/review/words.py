"""The review's own words in both languages. Draft: the Welsh has not been proof-read by a person."""

from cyhoeddi.model.words import Words

WORDS: dict[str, Words] = {
    "title": Words("Side by side: {title}", "Ochr yn ochr: {title}"),
    "other-pages": Words("Other pages", "Tudalennau eraill"),
    "about": Words(
        "For translators and reviewers. This page is made for drafts and the preview, and is never published.",
        "Ar gyfer cyfieithwyr ac adolygwyr. Gwneir y dudalen hon ar gyfer drafftiau a’r rhagolwg, "
        "ac ni chaiff byth ei chyhoeddi.",
    ),
    "english": Words("English", "Saesneg"),
    "welsh": Words("Welsh", "Cymraeg"),
    "missing": Words("Nothing here in {language}", "Dim byd yma yn {language}"),
    "in-english": Words("English", "Saesneg"),
    "in-welsh": Words("Welsh", "Gymraeg"),
    "page": Words("Page", "Tudalen"),
    "pages": Words("Pages", "Tudalennau"),
    "findings": Words("Findings", "Canfyddiadau"),
    "no-findings": Words("No findings", "Dim canfyddiadau"),
    "page-findings": Words("About the page as a whole", "Am y dudalen gyfan"),
    "mend": Words("Mend", "Cywiro"),
    "error": Words("error", "gwall"),
    "warning": Words("warning", "rhybudd"),
    "info": Words("note", "nodyn"),
    "action": Words("Action {id}", "Cam gweithredu {id}"),
    "front-matter": Words("Titles", "Teitlau"),
    "beginning": Words("Before the first heading", "Cyn y pennawd cyntaf"),
    "signed": Words("Signed off by {by} on {on}", "Cymeradwywyd gan {by} ar {on}"),
    "english-changed": Words(
        "The English has changed since {by} signed this off on {on}",
        "Mae’r Saesneg wedi newid ers i {by} gymeradwyo hyn ar {on}",
    ),
    "welsh-changed": Words(
        "The Welsh has changed since {by} signed this off on {on}",
        "Mae’r Gymraeg wedi newid ers i {by} gymeradwyo hyn ar {on}",
    ),
    "both-changed": Words(
        "Both languages have changed since {by} signed this off on {on}",
        "Mae’r ddwy iaith wedi newid ers i {by} gymeradwyo hyn ar {on}",
    ),
    "never": Words("Never signed off", "Heb ei gymeradwyo erioed"),
    "sign-here": Words("Checked by / date", "Gwiriwyd gan / dyddiad"),
    "accept": Words("To sign it off", "I’w gymeradwyo"),
    "in-this-language": Words("Cymraeg", "English"),
    "back": Words("To the site", "I’r wefan"),
    "only-findings": Words("Go to the next finding", "Ewch i’r canfyddiad nesaf"),
}
"""Every word by its key; ``{…}`` is filled with :meth:`str.format`."""
