"""The words of the status in both languages. Draft: the Welsh has not been proof-read by a person."""

from cyhoeddi.model.words import Words

WORDS: dict[str, Words] = {
    "page": Words("Page", "Tudalen"),
    "en": Words("English", "Saesneg"),
    "cy": Words("Welsh", "Cymraeg"),
    "signed": Words("Signed off", "Cymeradwywyd"),
    "changed": Words("Changed", "Newidiwyd"),
    "never": Words("Never", "Heb"),
    "missing": Words("missing", "ar goll"),
    "draft": Words("draft", "drafft"),
    "n-of-m": Words("{count} of {total}", "{count} o {total}"),
    "both": Words("both", "dwy"),
    "other-pages": Words("Other pages", "Tudalennau eraill"),
    "published": Words("Published: {date}.", "Cyhoeddwyd: {date}."),
    "to-be-published": Words("To be published: {date} ({when}).", "I’w chyhoeddi: {date} ({when})."),
    "review-due": Words("Review due: {date} ({when}).", "I’w hadolygu erbyn: {date} ({when})."),
    "review-due-computed": Words(
        "Review due: {date} ({when}), as its duty asks.",
        "I’w hadolygu erbyn: {date} ({when}), fel y mae ei dyletswydd yn gofyn.",
    ),
    "assessment": Words(
        "Annual assessment: {told} of {total} actions of the edition before are told of.",
        "Asesiad blynyddol: dywedir am {told} o {total} o gamau gweithredu’r argraffiad blaenorol.",
    ),
    "send-by": Words("To be sent by {safe} ({when}).", "I’w hanfon erbyn {safe} ({when})."),
    "send-by-safe": Words(
        "To be sent by {safe} ({when}), which is safe in every way of counting; at the latest by {outer} "
        "({outer_when}).",
        "I’w hanfon erbyn {safe} ({when}), sy’n ddiogel ym mhob ffordd o gyfrif; fan bellaf erbyn {outer} "
        "({outer_when}).",
    ),
    "released": Words("Released editions: {editions}.", "Argraffiadau a ryddhawyd: {editions}."),
    "checklist": Words(
        "Of what the duty asks for, {met} of {total} are there.",
        "O’r hyn y mae’r ddyletswydd yn gofyn amdano, mae {met} o {total} yno.",
    ),
    "checklist-missing": Words("Missing: {ids}", "Ar goll: {ids}"),
    "checklist-not-yet": Words("Not yet, with a reason: {ids}", "Ddim eto, gyda rheswm: {ids}"),
    "checklist-later-edition": Words("From the next edition on: {ids}", "O’r argraffiad nesaf ymlaen: {ids}"),
    "checklist-required": Words("required", "gofynnol"),
    "submission-in-time": Words(
        "not sent yet; last safe day {safe} ({safe_when}).",
        "heb ei hanfon eto; diwrnod diogel olaf {safe} ({safe_when}).",
    ),
    "submission-last-safe-day": Words(
        "not sent yet; today is the last safe day.", "heb ei hanfon eto; heddiw yw’r diwrnod diogel olaf."
    ),
    "submission-outer-limit": Words(
        "not sent yet; the last safe day was {safe}, and {outer} ({outer_when}) is the last in any way of counting.",
        "heb ei hanfon eto; y diwrnod diogel olaf oedd {safe}, a {outer} ({outer_when}) yw’r olaf mewn unrhyw ffordd o "
        "gyfrif.",
    ),
    "submission-missed": Words(
        "MISSED: not sent, and the last day was {outer} ({outer_when}). Send it now; if it was sent, record it with "
        "cyhoeddi submit --sent.",
        "METHWYD: heb ei hanfon, a’r diwrnod olaf oedd {outer} ({outer_when}). Anfonwch hi nawr; os anfonwyd hi, "
        "cofnodwch hynny â cyhoeddi submit --sent.",
    ),
    "submission-sent": Words("sent on {sent}.", "anfonwyd ar {sent}."),
    "submission-sent-at-outer-limit": Words(
        "sent on {sent}, a day after the last safe one.",
        "anfonwyd ar {sent}, ddiwrnod ar ôl yr un diogel olaf.",
    ),
    "submission-sent-late": Words(
        "sent on {sent}, after the last day ({outer}).", "anfonwyd ar {sent}, ar ôl y diwrnod olaf ({outer})."
    ),
    "submission-acknowledged": Words("Acknowledged on {day}.", "Cydnabuwyd ar {day}."),
    "submission-unacknowledged": Words("Not acknowledged yet.", "Heb ei chydnabod eto."),
    "in-days": Words("in {days}", "ymhen {days}"),
    "days-ago": Words("{days} ago", "{days} yn ôl"),
    "today": Words("today", "heddiw"),
    "counted": Words(
        "Counted: the parts of a page (sections, actions, the rest of its front matter).",
        "Cyfrifir rhannau tudalen: adrannau, camau gweithredu, gweddill y blaen-fater.",
    ),
    "legend": Words(
        "Changed since sign-off: en in English, cy in Welsh, both. Never: not signed off.",
        "Newidiwyd ers cymeradwyo: en Saesneg, cy Cymraeg, dwy. Heb: heb eu cymeradwyo.",
    ),
    "front-matter": Words("Front matter", "Blaen-fater"),
    "beginning": Words("Before the first heading", "Cyn y pennawd cyntaf"),
    "part-signed": Words("{by}, {on}", "{by}, {on}"),
    "part-english-changed": Words("English changed since {by}, {on}", "Saesneg wedi newid ers {by}, {on}"),
    "part-welsh-changed": Words("Welsh changed since {by}, {on}", "Cymraeg wedi newid ers {by}, {on}"),
    "part-both-changed": Words("both changed since {by}, {on}", "y ddwy wedi newid ers {by}, {on}"),
    "part-never": Words("never signed off", "heb ei gymeradwyo erioed"),
    "part-unread": Words("its sign-off cannot be read", "ni ellir darllen ei gymeradwyaeth"),
    "only-en": Words("in English only", "yn Saesneg yn unig"),
    "only-cy": Words("in Welsh only", "yn Gymraeg yn unig"),
    "summary": Words(
        "{pages}; {parts} in both languages: {signed} signed off, {changed} changed since, {never} never signed off.",
        "{pages}; {parts} yn y ddwy iaith: {signed} wedi’u cymeradwyo, {changed} wedi newid ers hynny, "
        "{never} heb eu cymeradwyo erioed.",
    ),
    "see-check": Words(
        "In the ledger: {unread} cannot be read, {left_over} of parts that are gone. Details: cyhoeddi check",
        "Yn y gofrestr gymeradwyo: ni ellir darllen {unread}; {left_over} o rannau nad ydynt yno bellach. "
        "Manylion: cyhoeddi check",
    ),
}
"""Every word by its key; ``{…}`` is filled with :meth:`str.format`."""
