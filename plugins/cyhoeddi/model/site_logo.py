"""The logo that a site shows beside its name."""

from __future__ import annotations

import posixpath
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.located_yaml import LocatedYaml
from cyhoeddi.model.position import Position
from cyhoeddi.model.words import Words

KEY, WORDS_KEY = "logo", "logo_words"
"""The plugin's settings."""

SHOWN = (".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp")
"""Ends of names of pictures that every browser shows, and print too."""


@dataclass(frozen=True, slots=True)
class SiteLogo:
    """A logo: ``path`` is below the content folder, ``words`` say what it shows.

    Without words it is decoration: the site's name stands beside it.
    """

    path: str
    words: Words
    position: Position


def read_logo(settings: LocatedYaml) -> SiteLogo | None:
    """The logo in the plugin's settings, which have the form that the schema says."""
    value = settings.value if isinstance(settings.value, dict) else {}
    if not value.get(KEY):
        return None
    words = Words.of(value.get(WORDS_KEY) or {})
    return SiteLogo(posixpath.normpath(value[KEY].strip()), words, settings.at(KEY))


def logo_faults(logo: SiteLogo | None, files: Collection[str] | None) -> Iterator[Fault]:
    """A logo that lies outside the content folder, is not there, or is of a kind that not every browser shows.

    ``files`` are the paths of all that is published, None where that is not known. What is in the file is looked at
    with all pictures that are published.
    """
    if logo is None:
        return
    address = urlsplit(logo.path)
    if address.scheme or address.netloc or logo.path.startswith(("/", "..", "\\")):
        yield Fault("picture-outside", logo.position, {"found": logo.path[:80]})
    elif posixpath.splitext(logo.path)[1].lower() not in SHOWN:
        values = {"found": posixpath.basename(logo.path), "allowed": ", ".join(SHOWN)}
        yield Fault("logo-not-shown", logo.position, values)
    elif files is not None and logo.path not in files:
        yield Fault("logo-missing", logo.position, {"found": logo.path})
