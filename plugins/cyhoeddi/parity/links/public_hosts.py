"""Public bodies of Wales whose website has a host of its own in each language: ``gov.wales`` and ``llyw.cymru``.

The pairs are in ``data/host-pairs.csv``; a project adds its own in ``content/data/aliases.yml``.
"""

from __future__ import annotations

import csv
from functools import cache, lru_cache
from importlib.resources import files

from cyhoeddi.welsh.language_identification import WORD, identify

_ENGLISH_DOMAIN, _WELSH_DOMAIN = ".wales", ".cymru"
_OWNER_LABELS = 2
"""How many labels at its end say what kind of body a host belongs to: ``gov.uk``, ``police.uk``, ``org.uk``."""


@lru_cache(maxsize=4096)
def is_host_pair(english: str, welsh: str) -> bool:
    """True where two hosts (in small letters, without ``www.``) are those of one body in its two languages.

    So are ``.wales`` and ``.cymru`` of any body, hosts below two that are a pair (``cadw.gov.wales``), and a host
    whose Welsh name differs from an English one of the same kind of body (``sir-benfro.gov.uk``).
    """
    if english.endswith(_ENGLISH_DOMAIN) and welsh.endswith(_WELSH_DOMAIN):
        return True
    known = [(_is_or_below(english, first), _is_or_below(welsh, second)) for first, second in _pairs()]
    if any(map(any, known)):
        return any(map(all, known))
    return _names(english)[1] == _names(welsh)[1] and (
        _language(welsh) == "cy" and _language(english) != "cy"
    )


@cache
def _pairs() -> tuple[tuple[str, str], ...]:
    text = files("cyhoeddi.parity.links").joinpath("data/host-pairs.csv").read_text(encoding="utf-8")
    return tuple((row["english"], row["welsh"]) for row in csv.DictReader(text.splitlines()))


def _is_or_below(host: str, known: str) -> bool:
    return host == known or host.endswith(f".{known}")


def _names(host: str) -> tuple[list[str], list[str]]:
    """The labels that name a body, and those behind them that many bodies share."""
    labels = host.split(".")
    return labels[:-_OWNER_LABELS], labels[-_OWNER_LABELS:]


def _language(host: str) -> str | None:
    return identify(" ".join(WORD.findall(" ".join(_names(host)[0]).replace("-", " "))))
