"""The interface's own words in both languages. Draft: the Welsh has not been proof-read by a person."""

from cyhoeddi.model.words import Words

WORDS: dict[str, Words] = {
    "action": Words("Action", "Cam gweithredu"),
    "action-plan": Words("Action plan", "Cynllun gweithredu"),
    "actions-by-date": Words("Actions by date", "Camau gweithredu yn ôl dyddiad"),
    "actions-of": Words("Actions: {title}", "Camau gweithredu: {title}"),
    "and-others": Words("and others", "ac eraill"),
    "between-dates": Words("from {first} to {last}", "o {first} hyd {last}"),
    "by-date": Words("by {date}", "erbyn {date}"),
    "by-lead": Words("Actions led by: {title}", "Camau gweithredu yn ôl arweinydd: {title}"),
    "choose-language": Words("Choose a language", "Dewiswch iaith"),
    "cite": Words("Cite this page", "Dyfynnu’r dudalen hon"),
    "cross-cutting": Words("Cross-cutting work", "Gwaith trawsbynciol"),
    "downloads": Words("Download the whole strategy", "Lawrlwytho’r strategaeth gyfan"),
    "draft-build": Words(
        "Draft, not for publication: faults were found in it.",
        "Drafft, nid i’w gyhoeddi: mae gwallau ynddo.",
    ),
    "draft-translation": Words(
        "Draft: nobody has proof-read this translation yet.",
        "Drafft: nid oes neb wedi prawfddarllen y cyfieithiad hwn eto.",
    ),
    "due-by": Words("Actions due by {date}", "Camau gweithredu i’w cwblhau erbyn {date}"),
    "epub-accessibility": Words(
        "All of it is text that can be made larger and read aloud. Pictures are described, tables have headings, "
        "and passages in Welsh are marked as such.",
        "Testun yw’r cyfan, a gellir ei wneud yn fwy a’i ddarllen yn uchel. Disgrifir y lluniau, mae penawdau i’r "
        "tablau, a nodir pa ddarnau sydd yn Saesneg.",
    ),
    "feedback": Words("Questions and comments", "Cwestiynau a sylwadau"),
    "findings-of-page": Words(
        "Findings on this page (shown in the preview only)",
        "Canfyddiadau ar y dudalen hon (fe’u dangosir yn y rhagolwg yn unig)",
    ),
    "from-date": Words("from {date}", "o {date}"),
    "grant": Words("Grant funding could be used", "Gellid defnyddio arian grant"),
    "grant-short-term": Words(
        "Grant funding could be used in the short term", "Gellid defnyddio arian grant yn y tymor byr"
    ),
    "home": Words("Home", "Hafan"),
    "labour": Words("Labour costs", "Costau llafur"),
    "labour-possible": Words("Possible labour costs", "Costau llafur posibl"),
    "last-updated": Words("Last updated", "Diweddarwyd ddiwethaf"),
    "lead": Words("Lead", "Arweinydd"),
    "measures": Words("How we will know", "Sut y byddwn yn gwybod"),
    "menu": Words("Menu", "Dewislen"),
    "no-actions": Words("There are no actions here.", "Nid oes camau gweithredu yma."),
    "no-date": Words("Actions with no date yet", "Camau gweithredu heb ddyddiad eto"),
    "not-found": Words("Page not found", "Ni ddaethpwyd o hyd i’r dudalen"),
    "not-found-help": Words(
        "The page may have moved. Check the address, or start again from the home page.",
        "Efallai fod y dudalen wedi symud. Gwiriwch y cyfeiriad, neu dechreuwch eto o’r dudalen hafan.",
    ),
    "note": Words("Note", "Nodyn"),
    "note-back": Words("Back to the text from note", "Yn ôl i’r testun o nodyn"),
    "notes": Words("Notes", "Nodiadau"),
    "notices": Words("Notices", "Hysbysiadau"),
    "ongoing": Words("ongoing", "parhaus"),
    "ongoing-actions": Words("Ongoing actions", "Camau gweithredu parhaus"),
    "pages-below": Words("Pages in: {title}", "Tudalennau yn: {title}"),
    "partners": Words("With", "Gyda"),
    "prevention-primary": Words("Primary prevention", "Atal sylfaenol"),
    "prevention-secondary": Words("Secondary prevention", "Atal eilaidd"),
    "prevention-tertiary": Words("Tertiary prevention", "Atal trydyddol"),
    "previous-and-next": Words("Previous and next page", "Y dudalen flaenorol a’r dudalen nesaf"),
    "print-about": Words("About this strategy", "Am y strategaeth hon"),
    "print-also": Words(
        "This document is also available in Welsh", "Mae’r ddogfen hon hefyd ar gael yn Saesneg"
    ),
    "print-also-there": Words(
        "This document is also available in English", "Mae’r ddogfen hon hefyd ar gael yn Gymraeg"
    ),
    "print-appendix": Words("Appendix {letter}: {title}", "Atodiad {letter}: {title}"),
    "print-areas": Words("Areas covered", "Ardaloedd a gwmpesir"),
    "print-contact": Words("Contact", "Cysylltu"),
    "print-contents": Words("Contents", "Cynnwys"),
    "print-copyright": Words(
        "© The publishers named above, {year}.", "© Y cyhoeddwyr a enwir uchod, {year}."
    ),
    "print-details": Words("About this publication", "Am y cyhoeddiad hwn"),
    "print-duty": Words("Duty", "Dyletswydd"),
    "print-edition": Words("Edition", "Argraffiad"),
    "print-edition-full": Words("{year} edition", "Argraffiad {year}"),
    "print-edition-interim": Words("Interim edition, {year}", "Argraffiad interim, {year}"),
    "print-edition-revised": Words("Revised edition, {year}", "Argraffiad diwygiedig, {year}"),
    "print-figure": Words("Figure {number}:", "Ffigur {number}:"),
    "print-formats": Words("Other formats", "Fformatau eraill"),
    "print-formats-ask": Words(
        "If you need this document in another format, such as Easy Read, audio or braille, please contact us.",
        "Os oes arnoch angen y ddogfen hon mewn fformat arall, fel Hawdd ei Ddeall, sain neu braille, cysylltwch â ni.",
    ),
    "print-formats-here": Words(
        "The whole text is on the website, where you can also download it in these forms: {forms}.",
        "Mae’r testun cyfan ar y wefan, lle gallwch hefyd ei lawrlwytho ar y ffurfiau hyn: {forms}.",
    ),
    "print-language": Words("English and Welsh", "Cymraeg a Saesneg"),
    "print-large": Words("Large print", "Print bras"),
    "print-law": Words("Law", "Deddfwriaeth"),
    "print-licence": Words("Licence", "Trwydded"),
    "print-licence-all-rights-reserved": Words(
        "All rights are reserved. Please ask before you use more than a quotation.",
        "Cedwir pob hawl. Gofynnwch cyn defnyddio mwy na dyfyniad.",
    ),
    "print-licence-open-government-3": Words(
        "You may use this document again, free of charge and in any format, on the terms of the {licence}. "
        "Logos are not part of this.",
        "Cewch ailddefnyddio’r ddogfen hon, yn rhad ac am ddim ac mewn unrhyw fformat, yn unol â’r {licence}. "
        "Nid yw hyn yn cynnwys y logos.",
    ),
    "print-of": Words("of", "o"),
    "print-on-page": Words("page", "tudalen"),
    "print-page": Words("Page", "Tudalen"),
    "print-priority": Words("Priority {id}", "Blaenoriaeth {id}"),
    "print-published": Words("Published", "Cyhoeddwyd"),
    "print-publishers": Words("Published by", "Cyhoeddwyd gan"),
    "print-review-due": Words("Review due", "I’w hadolygu erbyn"),
    "print-submission": Words("Publication and submission", "Cyhoeddi a chyflwyno"),
    "print-submission-note": Words(
        "The strategy is sent within {most} of publication. The guidance does not say how these days are counted. "
        "Sent by {safe}, it is in time however they are counted; {outer} is the latest day that its wording allows.",
        "Anfonir y strategaeth o fewn {most} i’w chyhoeddi. Nid yw’r canllawiau’n dweud sut y cyfrifir y diwrnodau "
        "hyn. Os anfonir hi erbyn {safe}, bydd mewn pryd sut bynnag y’u cyfrifir; {outer} yw’r diwrnod olaf y mae eu "
        "geiriad yn ei ganiatáu.",
    ),
    "print-submit-outer": Words("Latest day to send it", "Y diwrnod olaf un i’w hanfon"),
    "print-submit-safe": Words("Last safe day to send it", "Y diwrnod diogel olaf i’w hanfon"),
    "print-submit-to": Words("Sent to", "Anfonir at"),
    "print-table": Words("Table {number}:", "Tabl {number}:"),
    "print-translation-draft": Words(
        "This is a draft translation. It has not been proof-read yet.",
        "Cyfieithiad drafft yw hwn. Nid yw wedi’i brawfddarllen eto.",
    ),
    "print-welcome": Words(
        "You are welcome to write to us in Welsh or in English. Writing in Welsh will not lead to delay.",
        "Mae croeso i chi ysgrifennu atom yn Gymraeg neu yn Saesneg. Ni fydd ysgrifennu yn Gymraeg yn arwain at oedi.",
    ),
    "priority-title": Words("Priority {id}: {title}", "Blaenoriaeth {id}: {title}"),
    "resources": Words("Resources", "Adnoddau"),
    "search-close": Words("Close search", "Cau’r chwilio"),
    "search-found": Words("# matching documents", "# o ddogfennau sy’n cyfateb"),
    "search-found-one": Words("1 matching document", "1 ddogfen sy’n cyfateb"),
    "side-by-side": Words("English and Welsh side by side", "Y Gymraeg a’r Saesneg ochr yn ochr"),
    "status": Words("Status", "Statws"),
    "status-complete": Words("Complete", "Wedi’i gwblhau"),
    "status-delayed": Words("Delayed", "Wedi’i oedi"),
    "status-not-started": Words("Not started", "Heb ddechrau"),
    "status-on-track": Words("On track", "Ar y trywydd iawn"),
    "steps": Words("Steps", "Camau"),
    "strategies": Words("Strategies on this site", "Strategaethau ar y wefan hon"),
    "table": Words("Table", "Tabl"),
    "tbc": Words("To be confirmed", "I’w gadarnhau"),
    "update": Words("Update", "Diweddariad"),
    "urgency": Words("Urgency", "Brys"),
    "urgency-high": Words("High", "Uchel"),
    "urgency-low": Words("Low", "Isel"),
    "urgency-medium": Words("Medium", "Canolig"),
    "when": Words("When", "Pryd"),
    "within-of-publication": Words("{span} of publication", "{span} i gyhoeddi’r strategaeth"),
    "you-are-here": Words("You are here", "Rydych chi yma"),
}
"""Every word of the interface by its key; ``{…}`` is filled with :meth:`str.format`."""
