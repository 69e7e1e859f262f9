"""E-mail addresses that are not published ones."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cyhoeddi.duty.sensitive.about import About
from cyhoeddi.duty.sensitive.hit import Hit
from cyhoeddi.duty.sensitive.passage import Passage
from cyhoeddi.duty.sensitive.person_names import is_given, is_surname
from cyhoeddi.duty.sensitive.published import Published
from cyhoeddi.model.words import Words

_EMAIL = re.compile(r"(?<![\w.%+'-])[\w.%+'-]{1,64}@(?:[\w-]{1,63}\.){1,6}[^\W\d_]{2,24}(?![\w@-])")
_VEILED = re.compile(
    r"(?<![\w.])[\w.+-]{1,64}\s?[\[({<]?\s?(?:\bat\b|@)\s?[\])}>]?\s?[\w-]{2,63}(?:\s?[\[({<]?\s?(?:\bdot\b|\bdot\b|\.)\s?[\])}>]?\s?(?:\w{2,24}\b)){1,4}",
    re.IGNORECASE,
)
_ENDS = frozenset("uk com org net wales cymru gov police".split())
_FREE = frozenset(
    "gmail googlemail hotmail outlook yahoo ymail icloud me live msn aol btinternet sky talktalk virginmedia ntlworld tiscali protonmail proton gmx zoho mail".split()
)
_OFFICE = frozenset(
    """
    info information enquiries enquiry inquiries contact contactus hello help helpline helpdesk support admin administration office mail post press media
    news comms communications safeguarding referrals referral team partnership partnerships community communities policy strategy strategies consultation consultations feedback
    complaints data dpo foi equality equalities web webmaster website noreply no-reply reception customer customerservices services service duty hr jobs recruitment
    csp vru pcc opcc police crime justice violence prevention welsh cymraeg consult engagement secretary secretariat board panel council clerk democratic seriousviolence seriousviolenceduty
    ymholiadau ymholiad gwybodaeth cyswllt cysylltu helo cymorth swyddfa post gweinyddu gweinyddol y wasg cyfryngau newyddion cyfathrebu diogelu atgyfeiriadau atgyfeirio tîm partneriaeth cymuned
    polisi strategaeth ymgynghoriad ymgynghori adborth cwynion gwefan derbynfa gwasanaethau gwasanaeth dyletswydd swyddi heddlu trosedd cyfiawnder trais atal iaith bwrdd cyngor clerc
    crimeandjustice hyb hub gofal iechyd health care
    """.split()
)
_PARTS = re.compile(r"[._+'-]|\d+")
_PERSONAL = Words("a personal e-mail address", "cyfeiriad e-bost personol")
_OTHER = Words(
    "an e-mail address that the site does not give as public", "cyfeiriad e-bost nad yw’r wefan yn ei roi’n gyhoeddus"
)


def find(passage: Passage, published: Published) -> Iterator[Hit]:
    """A hit for each address of a person; mailboxes of an office, and those that the site publishes, are left out."""
    text = passage.text
    if "@" in text:
        for match in _EMAIL.finditer(text):
            address = match[0].casefold().strip("'.").removeprefix("mailto:")
            if address not in published.emails:
                yield from _hit(match, *address.split("@"))
    lower = text.casefold()
    if " at " in lower or "(at)" in lower or "[at]" in lower or "{at}" in lower or "<at>" in lower or " @ " in lower:
        for match in _VEILED.finditer(text):
            if re.search(r"dot|\[|\(|\{|\s@", match[0], re.IGNORECASE) and match[0].split()[-1].casefold().split(".")[-1].strip("])}>") in _ENDS:
                yield Hit(match.start(), match.end(), _PERSONAL)


def _hit(match: re.Match[str], mailbox: str, host: str) -> Iterator[Hit]:
    parts = [part for part in _PARTS.split(mailbox) if part]
    is_free = host.split(".")[0] in _FREE
    is_office = any(part in _OFFICE for part in parts) or mailbox in _OFFICE
    is_person = any(is_given(part, surely=True) or is_surname(part, surely=True) for part in parts) or (
        len(parts) == 2 and min(map(len, parts)) == 1
    )
    if is_free or (is_person and not is_office) or (len(parts) > 1 and not is_office):
        yield Hit(match.start(), match.end(), _PERSONAL)
    elif not is_office:
        yield Hit(match.start(), match.end(), _OTHER, "weak")


ABOUT = About(
    "SEN005",
    "private-email",
    ("safety",),
    Words("An e-mail address that may be private.", "Cyfeiriad e-bost a all fod yn breifat."),
    Words(
        "Addresses that look like a person’s, those of free services, and ones written as *name at host dot uk*.",
        "Cyfeiriadau sy’n debyg i rai person, rhai gwasanaethau am ddim, a rhai a ysgrifennwyd fel *enw at safle dot uk*.",
    ),
    Words(
        "Mailboxes of an office (*info@*, *ymholiadau@*), the e-mail address of the strategy’s `contact`, and those to"
        " whom a strategy is sent.",
        "Blychau swyddfa (*info@*, *ymholiadau@*), cyfeiriad e-bost `contact` y strategaeth, a’r rhai y mae strategaeth"
        " yn cael ei hanfon atynt.",
    ),
    Words(
        "Give the mailbox of a team, in the strategy’s `contact`.", "Rhowch flwch tîm, yn `contact` y strategaeth."
    ),
    find,
)
