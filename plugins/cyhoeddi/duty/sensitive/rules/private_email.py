"""An e-mail address that may be private.

What it finds
    Addresses that look like a person’s, those of free services, and ones written as *name at host dot uk*. Not
    spoken of: mailboxes of an office (*info@*, *ymholiadau@*), the e-mail address of the strategy’s `contact`, and
    those to whom a strategy is sent.

Why it matters
    The statutory guidance (¶41b) lets a strategy hold nothing of the kind. It might jeopardise the safety of a
    person.

Example
    === en/plan.md
    Write to rhys.tallow@example.org.
    === cy/plan.md
    Ysgrifennwch i’r tŷ at rhys.tallow@example.org.

Use instead
    === en/plan.md
    Write to info@example.org.
    === cy/plan.md
    Ysgrifennwch i’r tŷ at info@example.org.

Fix
    Give the mailbox of a team, in the strategy’s `contact`. If it is published on purpose, a person says so:
    `cyhoeddi screen --decide`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cyhoeddi.duty.sensitive.harm import Harm
from cyhoeddi.duty.sensitive.hit import Hit
from cyhoeddi.duty.sensitive.open_findings import Check, open_findings
from cyhoeddi.duty.sensitive.passage import Passage
from cyhoeddi.duty.sensitive.person_names import is_given, is_surname
from cyhoeddi.duty.sensitive.published import Published
from cyhoeddi.model.words import Words

CODE = "SEN005"
SEVERITY = "warning"
SERVES: tuple[Harm, ...] = ("safety",)

_EMAIL = re.compile(r"(?<![\w.%+'-])[\w.%+'-]{1,64}@(?:[\w-]{1,63}\.){1,6}[^\W\d_]{2,24}(?![\w@-])")
_VEILED = re.compile(
    r"(?<![\w.])[\w.+-]{1,64}\s?[\[({<]?\s?(?:\bat\b|@)\s?[\])}>]?\s?[\w-]{2,63}(?:\s?[\[({<]?\s?(?:\bdot\b|\bdot\b|\.)\s?[\])}>]?\s?(?:\w{2,24}\b)){1,4}",
    re.IGNORECASE,
)
_ENDS = frozenset(["uk", "com", "org", "net", "wales", "cymru", "gov", "police"])
_FREE = frozenset(
    [
        "gmail",
        "googlemail",
        "hotmail",
        "outlook",
        "yahoo",
        "ymail",
        "icloud",
        "me",
        "live",
        "msn",
        "aol",
        "btinternet",
        "sky",
        "talktalk",
        "virginmedia",
        "ntlworld",
        "tiscali",
        "protonmail",
        "proton",
        "gmx",
        "zoho",
        "mail",
    ]
)
_OFFICE = frozenset(
    [
        "info",
        "information",
        "enquiries",
        "enquiry",
        "inquiries",
        "contact",
        "contactus",
        "hello",
        "help",
        "helpline",
        "helpdesk",
        "support",
        "admin",
        "administration",
        "office",
        "mail",
        "post",
        "press",
        "media",
        "news",
        "comms",
        "communications",
        "safeguarding",
        "referrals",
        "referral",
        "team",
        "partnership",
        "partnerships",
        "community",
        "communities",
        "policy",
        "strategy",
        "strategies",
        "consultation",
        "consultations",
        "feedback",
        "complaints",
        "data",
        "dpo",
        "foi",
        "equality",
        "equalities",
        "web",
        "webmaster",
        "website",
        "noreply",
        "no-reply",
        "reception",
        "customer",
        "customerservices",
        "services",
        "service",
        "duty",
        "hr",
        "jobs",
        "recruitment",
        "csp",
        "vru",
        "pcc",
        "opcc",
        "police",
        "crime",
        "justice",
        "violence",
        "prevention",
        "welsh",
        "cymraeg",
        "consult",
        "engagement",
        "secretary",
        "secretariat",
        "board",
        "panel",
        "council",
        "clerk",
        "democratic",
        "seriousviolence",
        "seriousviolenceduty",
        "ymholiadau",
        "ymholiad",
        "gwybodaeth",
        "cyswllt",
        "cysylltu",
        "helo",
        "cymorth",
        "swyddfa",
        "post",
        "gweinyddu",
        "gweinyddol",
        "y",
        "wasg",
        "cyfryngau",
        "newyddion",
        "cyfathrebu",
        "diogelu",
        "atgyfeiriadau",
        "atgyfeirio",
        "tîm",
        "partneriaeth",
        "cymuned",
        "polisi",
        "strategaeth",
        "ymgynghoriad",
        "ymgynghori",
        "adborth",
        "cwynion",
        "gwefan",
        "derbynfa",
        "gwasanaethau",
        "gwasanaeth",
        "dyletswydd",
        "swyddi",
        "heddlu",
        "trosedd",
        "cyfiawnder",
        "trais",
        "atal",
        "iaith",
        "bwrdd",
        "cyngor",
        "clerc",
        "crimeandjustice",
        "hyb",
        "hub",
        "gofal",
        "iechyd",
        "health",
        "care",
    ]
)
_PARTS = re.compile(r"[._+'-]|\d+")
_PERSONAL = Words("a personal e-mail address", "cyfeiriad e-bost personol")
_OTHER = Words(
    "an e-mail address that the site does not give as public",
    "cyfeiriad e-bost nad yw’r wefan yn ei roi’n gyhoeddus",
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
    if (
        " at " in lower
        or "(at)" in lower
        or "[at]" in lower
        or "{at}" in lower
        or "<at>" in lower
        or " @ " in lower
    ):
        for match in _VEILED.finditer(text):
            if (
                re.search(r"dot|\[|\(|\{|\s@", match[0], re.IGNORECASE)
                and match[0].split()[-1].casefold().split(".")[-1].strip("])}>") in _ENDS
            ):
                yield Hit(match.start(), match.end(), _PERSONAL)


def _hit(match: re.Match[str], mailbox: str, host: str) -> Iterator[Hit]:
    parts = [part for part in _PARTS.split(mailbox) if part]
    is_free = host.split(".", maxsplit=1)[0] in _FREE
    is_office = any(part in _OFFICE for part in parts) or mailbox in _OFFICE
    is_person = any(is_given(part, surely=True) or is_surname(part, surely=True) for part in parts) or (
        len(parts) == 2 and min(map(len, parts)) == 1
    )
    if is_free or (is_person and not is_office) or (len(parts) > 1 and not is_office):
        yield Hit(match.start(), match.end(), _PERSONAL)
    elif not is_office:
        yield Hit(match.start(), match.end(), _OTHER, "weak")


check_page: Check = open_findings("private-email", find)
"""One finding for each hit that nobody has decided about."""
