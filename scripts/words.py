"""Everything that the scripts say to people, in both languages; the Welsh is a draft, not yet proof-read."""

import os
import sys

WORDS = {
    "setting-up": ("setting up: {number}/{total} {what} …", "paratoi: {number}/{total} {what} …"),
    "system": ("installing with apt-get: {packages}", "gosod gydag apt-get: {packages}"),
    "venv": ("making the virtual environment .venv", "creu'r amgylchedd rhithwir .venv"),
    "packages": ("installing the packages of {lock} (a minute or so)", "gosod pecynnau {lock} (rhyw funud)"),
    "project": ("installing Cyhoeddi itself", "gosod Cyhoeddi ei hun"),
    "waiting": (
        "another script is setting up; waiting for it …",
        "mae sgript arall yn paratoi; yn aros amdani …",
    ),
    "failed": ("this command failed: {command}", "methodd y gorchymyn hwn: {command}"),
    "missing": (
        "Missing on this machine: {names}\nTo install, run:",
        "Ar goll o'r peiriant hwn: {names}\nI'w gosod, rhedwch:",
    ),
    "missing-unknown": (
        "Missing on this machine: {names}\nInstall with the package manager of your system.",
        "Ar goll o'r peiriant hwn: {names}\nGosodwch gyda rheolwr pecynnau eich system.",
    ),
    "again": ("Then run the same command again.", "Yna rhedwch yr un gorchymyn eto."),
    "no-file": ("could not read or write: {fault}", "methwyd darllen neu ysgrifennu: {fault}"),
    "ensurepip": ("Python's venv module", "modiwl venv Python"),
    "text-libraries": ("Pango and HarfBuzz (text in the PDF)", "Pango a HarfBuzz (testun y PDF)"),
    "browser": ("Chromium", "Chromium"),
    "java": ("Java", "Java"),
    "writer": ("LibreOffice Writer (opens the Word files)", "LibreOffice Writer (agor y ffeiliau Word)"),
    "poppler": ("Poppler (pdftotext, pdftoppm)", "Poppler (pdftotext, pdftoppm)"),
    "nginx": ("nginx (serves the site as a host would)", "nginx (gweini’r wefan fel y byddai gwesteiwr)"),
    "passed": ("passed in {seconds:.1f} s", "wedi pasio mewn {seconds:.1f} eiliad"),
    "not-passed": ("FAILED after {seconds:.1f} s", "WEDI METHU ar ôl {seconds:.1f} eiliad"),
    "failures": ("failed: {names}", "wedi methu: {names}"),
}


class Stop(Exception):  # noqa: N818 - the end of a script, not a fault in it
    """The script cannot go on; the reason is for a person and no traceback is shown."""


def language() -> str:
    """`cy` when the arguments or LANG ask for Welsh, otherwise `en`."""
    arguments = sys.argv[1:]
    for before, argument in zip(["", *arguments], arguments, strict=False):
        if before == "--lang":
            return argument
        if argument.startswith("--lang="):
            return argument.removeprefix("--lang=")
    return "cy" if os.environ.get("LANG", "").startswith("cy") else "en"


def words(key: str, **values: object) -> str:
    """One entry of `WORDS` in the language of whoever runs the script."""
    return WORDS[key][language() == "cy"].format(**values)


def say(text: str) -> None:
    """Tell it on standard error, at once."""
    print(text, file=sys.stderr, flush=True)
