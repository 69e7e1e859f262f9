"""Mistakes met while reading and writing files as findings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.diagnostics.fault_words.bundle import BUNDLE
from cyhoeddi.diagnostics.fault_words.conformance import CONFORMANCE
from cyhoeddi.diagnostics.fault_words.data_files import DATA_FILES
from cyhoeddi.diagnostics.fault_words.documents import DOCUMENTS
from cyhoeddi.diagnostics.fault_words.duties import DUTIES
from cyhoeddi.diagnostics.fault_words.editions import EDITIONS
from cyhoeddi.diagnostics.fault_words.files import FILES
from cyhoeddi.diagnostics.fault_words.front_matter import FRONT_MATTER
from cyhoeddi.diagnostics.fault_words.look import LOOK
from cyhoeddi.diagnostics.fault_words.new_site import NEW_SITE
from cyhoeddi.diagnostics.fault_words.page_text import PAGE_TEXT
from cyhoeddi.diagnostics.fault_words.reader_pages import READER_PAGES
from cyhoeddi.diagnostics.fault_words.release import RELEASE
from cyhoeddi.diagnostics.fault_words.running_content import RUNNING_CONTENT
from cyhoeddi.diagnostics.fault_words.sensitive_material import SENSITIVE_MATERIAL
from cyhoeddi.diagnostics.fault_words.settings import SETTINGS
from cyhoeddi.diagnostics.fault_words.source_fault import SourceFault
from cyhoeddi.diagnostics.fault_words.submission import SUBMISSION
from cyhoeddi.diagnostics.fault_words.verification import VERIFICATION
from cyhoeddi.model.fault import Fault
from cyhoeddi.model.words import Words

__all__ = ["SOURCE_FAULTS", "SourceFault", "diagnostics_of", "stops"]

SOURCE_FAULTS: dict[str, SourceFault] = {
    **SETTINGS,
    **FILES,
    **FRONT_MATTER,
    **PAGE_TEXT,
    **DATA_FILES,
    **DOCUMENTS,
    **CONFORMANCE,
    **RUNNING_CONTENT,
    **READER_PAGES,
    **BUNDLE,
    **RELEASE,
    **LOOK,
    **DUTIES,
    **SENSITIVE_MATERIAL,
    **VERIFICATION,
    **NEW_SITE,
    **SUBMISSION,
    **EDITIONS,
}
"""Every fault by its name."""


def diagnostics_of(faults: Iterable[Fault]) -> Iterator[Diagnostic]:
    """Faults as findings."""
    for fault in faults:
        entry = SOURCE_FAULTS[fault.name]
        yield Diagnostic(
            code=entry.code,
            name=fault.name,
            severity=entry.severity,
            message=_filled(entry.message, fault.values),
            position=fault.position,
            help=_filled(entry.help, fault.values),
            related=fault.related,
        )


def stops(faults: Iterable[Fault]) -> bool:
    """True where a fault lets nothing be checked at all."""
    return any(SOURCE_FAULTS[fault.name].stops for fault in faults)


def _filled(words: Words, values: Mapping[str, str]) -> Words:
    return Words(en=(words.en or "").format(**values), cy=(words.cy or "").format(**values))
