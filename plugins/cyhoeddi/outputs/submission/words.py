"""The words of a submission in both languages. Draft: the Welsh has not been proof-read by a person.

Sentences are made so that no name stands where it would be mutated.
"""

from __future__ import annotations

from cyhoeddi.model.language import Language
from cyhoeddi.model.words import Words

WORDS: dict[str, Words] = {
    "subject": Words("{duty}: {title}, {edition} ({areas})", "{duty}: {title}, {edition} ({areas})"),
    "subject-more": Words("{areas} and {count} more", "{areas} a {count} arall"),
    "both-below": Words("An English version follows below.", "Mae fersiwn Saesneg isod."),
    "both-above": Words("The Welsh version is above.", "Mae’r fersiwn Gymraeg uchod."),
    "greeting": Words("To: {recipient}", "At: {recipient}"),
    "opening": Words(
        "We send you this strategy, as the law below asks of us.",
        "Anfonwn y strategaeth hon atoch, fel y mae’r ddeddfwriaeth isod yn ei ofyn gennym.",
    ),
    "strategy": Words("Strategy", "Strategaeth"),
    "edition": Words("Edition", "Argraffiad"),
    "supersedes": Words("Takes the place of", "Yn disodli"),
    "duty": Words("Duty", "Dyletswydd"),
    "duties-together": Words(
        "This one document meets each of these duties.",
        "Mae’r un ddogfen hon yn bodloni pob un o’r dyletswyddau hyn.",
    ),
    "law": Words("Statutory basis", "Sail statudol"),
    "law-at": Words("{guidance}, {at}", "{guidance}, {at}"),
    "areas": Words("Local government areas", "Ardaloedd llywodraeth leol"),
    "authorities": Words("Authorities", "Awdurdodau"),
    "published": Words("Published", "Cyhoeddwyd"),
    "deadline": Words("To be sent", "I’w hanfon"),
    "deadline-both": Words(
        "Within {days} of publication: by {safe} where the day of publication counts as day 1, by {outer} where the "
        "day after it does.",
        "O fewn {days} i’w chyhoeddi: erbyn {safe} os yw diwrnod ei chyhoeddi’n cyfrif fel diwrnod 1, erbyn {outer} "
        "os yw’r diwrnod wedyn.",
    ),
    "deadline-one": Words(
        "Within {days} of publication: by {safe}.", "O fewn {days} i’w chyhoeddi: erbyn {safe}."
    ),
    "addresses": Words("On the web", "Ar y we"),
    "address-at": Words("{host}, in {written_in}", "{host}, yn {written_in}"),
    "host-for": Words("{host} (for {areas})", "{host} (ar gyfer {areas})"),
    "in-en": Words("English", "Saesneg"),
    "in-cy": Words("Welsh", "Gymraeg"),
    "called-en": Words("English", "Saesneg"),
    "called-cy": Words("Welsh", "Cymraeg"),
    "attached": Words("Attached", "Wedi’u hatodi"),
    "linked": Words("Documents to download", "Dogfennau i’w lawrlwytho"),
    "too-large": Words(
        "These are too large for an e-mail, so they are not attached.",
        "Mae’r rhain yn rhy fawr ar gyfer e-bost, felly nid ydynt wedi’u hatodi.",
    ),
    "sha256": Words("SHA-256: {sha256}", "SHA-256: {sha256}"),
    "confirmed": Words("Confirmed", "Cadarnhawyd"),
    "agreed": Words(
        "The authorities above agreed it for publication on {day}.",
        "Cytunodd yr awdurdodau uchod arni i’w chyhoeddi ar {day}.",
    ),
    "screened": Words(
        "It was screened before publication for material that could put somebody’s safety, the prevention or "
        "investigation of crime, or security at risk; nothing that was found is undecided.",
        "Fe’i sgriniwyd cyn ei chyhoeddi am ddeunydd a allai beryglu diogelwch rhywun, atal trosedd neu ymchwilio "
        "iddi, neu ddiogelwch sefydliad; nid oes dim a ganfuwyd heb benderfyniad.",
    ),
    "welsh": Words(
        "The Welsh and the English were signed off together, part by part ({count} of {total}).",
        "Cymeradwywyd y Gymraeg a’r Saesneg gyda’i gilydd, fesul rhan ({count} o {total}).",
    ),
    "welsh-opened": Words(
        "The Welsh and the English are signed off together, part by part, {count} of {total} so far. On {day} {by} "
        "decided that they can be published before the rest is.",
        "Cymeradwyir y Gymraeg a’r Saesneg gyda’i gilydd, fesul rhan, {count} o {total} hyd yn hyn. Ar {day} "
        "penderfynodd {by} y gellir eu cyhoeddi cyn i’r gweddill gael ei gymeradwyo.",
    ),
    "review": Words("Next review", "Adolygiad nesaf"),
    "review-by": Words("By {day}", "Erbyn {day}"),
    "contact": Words("Contact", "Cysylltu"),
    "acknowledge": Words(
        "Please reply to this e-mail to say that it has arrived.",
        "Atebwch yr e-bost hwn i ddweud ei fod wedi cyrraedd, os gwelwch yn dda.",
    ),
    "sheet": Words("Cover sheet", "Taflen flaen"),
    "sheet-description": Words(
        "What is sent with this strategy, to whom, and by when.",
        "Beth a anfonir gyda’r strategaeth hon, at bwy, ac erbyn pryd.",
    ),
    "sheet-file": Words("cover-sheet.pdf", "taflen-flaen.pdf"),
    "recipients": Words("Sent to", "Anfonir at"),
    "name": Words("What", "Beth"),
    "value": Words("Details", "Manylion"),
    "readme-title": Words("How to send this strategy", "Sut i anfon y strategaeth hon"),
    "readme-nothing-sent": Words(
        "Nothing has been sent yet. A person sends these e-mails, from the mailbox of the authority.",
        "Nid oes dim wedi’i anfon eto. Person sy’n anfon yr e-byst hyn, o flwch post yr awdurdod.",
    ),
    "readme-check": Words(
        "Read the cover sheet and the checklist. Is every fact right?",
        "Darllenwch y daflen flaen a’r rhestr wirio. A yw pob ffaith yn gywir?",
    ),
    "readme-verify": Words(
        "Make sure that the strategy is on every website that it names, in both languages. This compares them:",
        "Gwnewch yn siŵr bod y strategaeth ar bob gwefan a enwir, yn y ddwy iaith. Mae hyn yn eu cymharu:",
    ),
    "readme-open": Words(
        "Open each of these files. It opens as a new e-mail in Outlook for Windows and in Thunderbird, with its "
        "attachments. Read it, choose whom it is from, and send it.",
        "Agorwch bob un o’r ffeiliau hyn. Mae’n agor fel e-bost newydd yn Outlook ar gyfer Windows ac yn Thunderbird, "
        "gyda’i atodiadau. Darllenwch ef, dewiswch gan bwy y mae, ac anfonwch ef.",
    ),
    "readme-by-hand": Words(
        "Does your mail program show a received e-mail instead? Then write a new one: copy the address, the subject "
        "and the words, and attach the files from the folder “documents”.",
        "A yw eich rhaglen e-bost yn dangos e-bost a dderbyniwyd yn lle hynny? Yna ysgrifennwch un newydd: copïwch y "
        "cyfeiriad, y pwnc a’r geiriau, ac atodwch y ffeiliau o’r ffolder “documents”.",
    ),
    "readme-by-hand-links": Words(
        "Does your mail program show a received e-mail instead? Then write a new one: copy the address, the subject "
        "and the words.",
        "A yw eich rhaglen e-bost yn dangos e-bost a dderbyniwyd yn lle hynny? Yna ysgrifennwch un newydd: copïwch y "
        "cyfeiriad, y pwnc a’r geiriau.",
    ),
    "day": Words("YYYY-MM-DD", "BBBB-MM-DD"),
    "readme-when": Words("Send them on {safe} at the latest.", "Anfonwch nhw ar {safe} fan bellaf."),
    "readme-calendar": Words(
        "Put deadline.ics into your calendar: it has the days for sending and for the review.",
        "Rhowch deadline.ics yn eich calendr: mae’n cynnwys y dyddiau ar gyfer anfon ac adolygu.",
    ),
    "readme-record": Words(
        "When they are sent, record the day:", "Pan fyddant wedi’u hanfon, cofnodwch y diwrnod:"
    ),
    "readme-acknowledged": Words(
        "When a recipient has answered, record that too:",
        "Pan fydd derbynnydd wedi ateb, cofnodwch hynny hefyd:",
    ),
    "readme-files": Words(
        "SHA256SUMS lists the checksum of every file here, so that anybody can tell whether one was changed.",
        "Mae SHA256SUMS yn rhestru gwiriad pob ffeil yma, fel y gall unrhyw un weld a newidiwyd un ohonynt.",
    ),
    "readme-large": Words(
        "With its attachments each e-mail has {size}. Some mailboxes refuse that: if it comes back, send it again "
        "with links instead:",
        "Gyda’i atodiadau mae pob e-bost yn {size}. Mae rhai blychau post yn gwrthod hynny: os daw yn ôl, anfonwch ef "
        "eto gyda dolenni yn lle hynny:",
    ),
    "readme-not-agreed": Words(
        "The e-mails do not say that the authorities have agreed the strategy. If they have, say when and make this "
        "folder again:",
        "Nid yw’r e-byst yn dweud bod yr awdurdodau wedi cytuno ar y strategaeth. Os ydynt, nodwch pryd a gwnewch y "
        "ffolder hwn eto:",
    ),
    "event-safe": Words("Last safe day to send: {title}", "Diwrnod diogel olaf i anfon: {title}"),
    "event-outer": Words("Latest day to send: {title}", "Y diwrnod olaf un i anfon: {title}"),
    "event-review": Words("Review due: {title}", "I’w hadolygu: {title}"),
    "event-about": Words("To: {recipients}", "At: {recipients}"),
}
"""Every word by its key; ``{…}`` is filled with :meth:`str.format`."""


def said(key: str, language: Language, **values: object) -> str:
    """The words of a key in a language, filled."""
    return WORDS[key].into(language).format(**values)
