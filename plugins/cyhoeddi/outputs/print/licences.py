"""The licences that a strategy can be published under, by their ids in the front matter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cyhoeddi.model.words import Words


@dataclass(frozen=True, slots=True)
class Licence:
    """A licence with a text of its own: its name, as it stands in a sentence, and the address of the text."""

    name: Words
    address: Words


LICENCES: Mapping[str, Licence] = {
    "open-government-3": Licence(
        Words("Open Government Licence v3.0", "Drwydded Llywodraeth Agored f3.0"),
        Words(
            "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
            "https://www.nationalarchives.gov.uk/doc/open-government-licence-cymraeg/version/3/",
        ),
    ),
}
"""Terms without a text of their own, such as ``all-rights-reserved``, are not among them: they are but a sentence."""
