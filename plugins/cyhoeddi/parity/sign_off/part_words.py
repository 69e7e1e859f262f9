"""What a part of a page is called in a sentence, and the command that signs it off."""

from __future__ import annotations

import re

from cyhoeddi.model.page import PagePair
from cyhoeddi.model.sign_off.naming import part_reference
from cyhoeddi.model.sign_off.parts import Part
from cyhoeddi.model.words import Words

_READ_BY_EVERY_SHELL = re.compile(r"[\w./#+=-]+", re.ASCII)

_WHOLE_PARTS = {
    "front-matter": Words("the front matter", "y blaen-fater"),
    "beginning": Words("the part before the first heading", "y rhan cyn y pennawd cyntaf"),
}


def part_words(part: Part) -> Words:
    """A part as it is called within a sentence, with its article."""
    if part.kind == "section":
        title = part.titles
        return Words(f"the section “{title.into('en')}”", f"yr adran “{title.into('cy')}”")
    if part.kind == "action":
        return Words(f"action {part.id}", f"cam gweithredu {part.id}")
    return _WHOLE_PARTS[part.kind]


def accept_command(pair: PagePair, part: Part | None = None) -> Words:
    """What is typed to sign off a part of a page, or all of it."""
    page = pair.cy or pair.pages[0]
    name = f"{page.source}#{part_reference(part)}" if part else page.source
    if not _READ_BY_EVERY_SHELL.fullmatch(name):
        name = f'"{name}"'
    return Words(f"cyhoeddi accept {name} --by NAME", f"cyhoeddi accept {name} --by ENW")
