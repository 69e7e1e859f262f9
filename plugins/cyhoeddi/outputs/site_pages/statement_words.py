"""The words of the accessibility statement, those of the law among them.

The English of what is fixed follows the model accessibility statement of the United Kingdom (GOV.UK, "Sample
accessibility statement", updated 19 December 2023, Open Government Licence 3.0), which regulation 8 of SI 2018/952
makes binding and which follows Commission Implementing Decision (EU) 2018/1523. Not all of it has been held against the
model: it was read in excerpts and in statements that quote it; the sentences for a site that is not compliant, and on
how the statement was prepared and tested, are from memory. Correct it only towards the model. There is no model in
Welsh. The Welsh uses the terms that statements of government services in Welsh use; it is a draft until a person has
proof-read it. Sentences are made so that no name stands where it would be mutated.
"""

from __future__ import annotations

from cyhoeddi.model.words import Words

WCAG = "https://www.w3.org/TR/WCAG22/"
EASS = "https://www.equalityadvisoryservice.com/"

FIXED: dict[str, Words] = {
    "applies": Words(
        "This accessibility statement applies to {scope}.",
        "Mae’r datganiad hygyrchedd hwn yn berthnasol i {scope}.",
    ),
    "committed": Words(
        "{organisation} is committed to making its website accessible, in accordance with the Public Sector Bodies "
        "(Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.",
        "Mae {organisation} wedi ymrwymo i wneud y wefan hon yn hygyrch, yn unol â Rheoliadau Hygyrchedd Cyrff Sector "
        "Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018.",
    ),
    "status": Words("Compliance status", "Statws cydymffurfio"),
    "status-full": Words(
        f"This website is fully compliant with the [Web Content Accessibility "
        f"Guidelines]({WCAG}) version 2.2 AA standard.",
        "Mae’r wefan hon yn cydymffurfio’n llawn â safon AA fersiwn 2.2 o’r "
        f"[Canllawiau Hygyrchedd Cynnwys Gwe]({WCAG}).",
    ),
    "status-partial": Words(
        f"This website is partially compliant with the [Web Content Accessibility Guidelines]({WCAG}) version 2.2 AA "
        "standard, due to {due} listed below.",
        "Mae’r wefan hon yn cydymffurfio’n rhannol â safon AA fersiwn 2.2 o’r "
        f"[Canllawiau Hygyrchedd Cynnwys Gwe]({WCAG}), oherwydd {{due}} a restrir isod.",
    ),
    "status-none": Words(
        f"This website is not compliant with the [Web Content Accessibility Guidelines]({WCAG}) "
        f"version 2.2 AA standard. "
        "{due} are listed below.",
        "Nid yw’r wefan hon yn cydymffurfio â safon AA fersiwn 2.2 o’r "
        f"[Canllawiau Hygyrchedd Cynnwys Gwe]({WCAG}). Rhestrir {{due}} isod.",
    ),
    "due-failures": Words("the non-compliances", "y diffyg cydymffurfio"),
    "due-exemptions": Words("the exemptions", "yr eithriadau"),
    "due-both": Words("the non-compliances and exemptions", "y diffyg cydymffurfio a’r eithriadau"),
    "content": Words("Non-accessible content", "Cynnwys nad yw’n hygyrch"),
    "content-why": Words(
        "The content listed below is non-accessible for the following reasons.",
        "Nid yw’r cynnwys a restrir isod yn hygyrch am y rhesymau canlynol.",
    ),
    "non-compliance": Words(
        "Non-compliance with the accessibility regulations", "Diffyg cydymffurfio â’r rheoliadau hygyrchedd"
    ),
    "disproportionate-burden": Words("Disproportionate burden", "Baich anghymesur"),
    "out-of-scope": Words(
        "Content that’s not within the scope of the accessibility regulations",
        "Cynnwys nad yw o fewn cwmpas y rheoliadau hygyrchedd",
    ),
    "preparation": Words("Preparation of this accessibility statement", "Paratoi’r datganiad hygyrchedd hwn"),
    "prepared": Words(
        "This statement was prepared on {prepared}. It was last reviewed on {reviewed}.",
        "Paratowyd y datganiad hwn ar {prepared}. Fe’i hadolygwyd ddiwethaf ar {reviewed}.",
    ),
    "tested": Words(
        "This website was last tested on {tested} against the WCAG 2.2 AA standard. The test was carried out by {by}.",
        "Profwyd y wefan hon ddiwethaf ar {tested} yn erbyn safon AA WCAG 2.2. Cynhaliwyd y prawf gan: {by}.",
    ),
    "contact": Words("Feedback and contact information", "Adborth a gwybodaeth gysylltu"),
    "enforcement": Words("Enforcement procedure", "Gweithdrefn orfodi"),
    "enforcement-by": Words(
        "The Equality and Human Rights Commission (EHRC) is responsible for enforcing the "
        "Public Sector Bodies (Websites "
        "and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the ‘accessibility "
        "regulations’). If you’re not "
        f"happy with how we respond to your complaint, [contact the Equality Advisory and "
        f"Support Service (EASS)]({EASS}).",
        "Y Comisiwn Cydraddoldeb a Hawliau Dynol (EHRC) sy’n gyfrifol am orfodi Rheoliadau Hygyrchedd Cyrff Sector "
        "Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018 (y ‘rheoliadau "
        "hygyrchedd’). Os nad ydych yn hapus "
        "â’r ffordd rydym yn ymateb i’ch cwyn, [cysylltwch â’r Gwasanaeth Cynghori a Chymorth Cydraddoldeb "
        f"(EASS)]({EASS}).",
    ),
}
"""Wording that the model statement fixes, by what it says."""

OWN: dict[str, Words] = {
    "title": Words("Accessibility statement", "Datganiad hygyrchedd"),
    "description": Words(
        "How accessible this website is, how to ask for another format, and how to complain.",
        "Pa mor hygyrch yw’r wefan hon, sut i ofyn am fformat arall, a sut i gwyno.",
    ),
    "run-by": Words("This website is run by {organisation}.", "{organisation} sy’n gyfrifol am y wefan hon."),
    "formats": Words(
        "If you need information on this website in a different format, such as accessible PDF, "
        "large print, Easy Read, "
        "audio recording or braille, please contact us:",
        "Os oes arnoch angen gwybodaeth ar y wefan hon mewn fformat gwahanol, fel PDF hygyrch, print bras, Hawdd ei "
        "Ddeall, recordiad sain neu braille, cysylltwch â ni:",
    ),
    "email": Words("by e-mail: {value}", "drwy e-bost: {value}"),
    "phone": Words("by telephone: {value}", "dros y ffôn: {value}"),
    "address": Words("by post: {value}", "drwy’r post: {value}"),
    "form": Words(
        "with our [contact form]({value})",
        "drwy ein [ffurflen gysylltu]({value})",
    ),
    "respond": Words(
        "We’ll consider your request and get back to you {span}.",
        "Byddwn yn ystyried eich cais ac yn ymateb i chi {span}.",
    ),
    "report": Words(
        "Reporting accessibility problems with this website",
        "Rhoi gwybod am broblemau hygyrchedd ar y wefan hon",
    ),
    "report-how": Words(
        "We’re always looking to improve the accessibility of this website. If you find any "
        "problems not listed on this "
        "page, or think we’re not meeting accessibility requirements, please contact us in the same ways.",
        "Rydym bob amser yn ceisio gwella hygyrchedd y wefan hon. Os dewch o hyd i broblemau "
        "nad ydynt wedi’u rhestru ar "
        "y dudalen hon, neu os ydych o’r farn nad ydym yn bodloni gofynion hygyrchedd, "
        "cysylltwch â ni yn yr un ffyrdd.",
    ),
    "technical": Words(
        "Technical information about this website’s accessibility",
        "Gwybodaeth dechnegol am hygyrchedd y wefan hon",
    ),
    "criterion": Words(
        "This fails WCAG 2.2 success criterion {criterion}.",
        "Nid yw hyn yn bodloni maen prawf llwyddiant {criterion} WCAG 2.2.",
    ),
    "mended-by": Words("We plan to fix this by {day}.", "Bwriadwn gywiro hyn erbyn {day}."),
    "improving": Words(
        "What we’re doing to improve accessibility", "Beth rydym yn ei wneud i wella hygyrchedd"
    ),
}
"""The other words of the statement."""
