"""Former editions that stay readable, each in a folder of its strategy, and frozen as they were released.

``cyhoeddi new-edition`` keeps them; what it kept stands in ``data/editions/``, a file for each. A link of such a page
may be mended when what it leads to has moved; its words, facts and pictures stay.
"""

from __future__ import annotations

import hashlib
import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from cyhoeddi.model.fault import Fault
from cyhoeddi.model.language import LANGUAGES
from cyhoeddi.model.located_yaml import LocatedYaml
from cyhoeddi.model.position import Position

FOLDER = "data/editions/"
"""Where the files that say what was kept lie, below the content folder; what those pages include lies there too."""

_ADDRESS = re.compile(
    r"(?P<kept>\]\()[^()\s]+|(?P<defined>^[ ]{0,3}\[(?!\^)[^\]\n]+\]:)[ \t]*\S+", re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class KeptEdition:
    """A former edition: ``folder`` is where its pages lie, below the language folders.

    ``sources`` are the hashes of its texts (:func:`words_hash`) by their path below the content folder.
    """

    strategy: str
    edition: str
    sources: Mapping[str, str]
    position: Position

    @property
    def folder(self) -> str:
        """The folder of its pages, below the language folders."""
        return kept_folder(self.strategy, self.edition)


def kept_folder(strategy: str, edition: str) -> str:
    """The folder in which an edition of a strategy is kept, below that edition's permanent address.

    The folder's last name is the strategy's own, so that a slug of its first page names it in addresses as before.
    """
    return posixpath.join(strategy, edition, posixpath.basename(strategy) or "strategy")


def record_path(strategy: str, edition: str) -> str:
    """The path of the file that says what was kept, below the content folder."""
    return f"{FOLDER}{strategy.replace('/', '-') or 'site'}-{edition}.yml"


def words_hash(text: str) -> str:
    """The SHA-256 of a text without the addresses of its links, in hexadecimal digits."""
    words = _ADDRESS.sub(lambda match: match["kept"] or match["defined"], text)
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()


def read_kept_edition(data: LocatedYaml) -> KeptEdition:
    """A kept edition from its file, which is as its schema says."""
    value = data.value
    return KeptEdition(value["strategy"], str(value["edition"]), dict(value["sources"]), data.start)


def kept_faults(
    kept: Iterable[KeptEdition], texts: Mapping[str, str], content_folder: str
) -> Iterator[Fault]:
    """Texts of kept editions that were changed, added or taken away since."""
    for edition in kept:
        now = {path: text for path, text in texts.items() if _belongs(path, edition)}
        for path in sorted({*now, *edition.sources}):
            if path not in now or words_hash(now[path]) != edition.sources.get(path):
                place = Position(posixpath.join(content_folder, path))
                values = {"found": posixpath.join(content_folder, path), "edition": edition.edition}
                yield Fault("kept-edition-changed", place, values, (edition.position,))


def _belongs(path: str, edition: KeptEdition) -> bool:
    pages = tuple(f"{language}/{edition.folder}/" for language in LANGUAGES)
    included = record_path(edition.strategy, edition.edition).removesuffix(".yml") + "/"
    return path.startswith((*pages, included)) and path.endswith((".md", ".csv", ".yml", ".yaml"))
