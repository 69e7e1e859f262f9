"""Mistakes seen in published strategies: one rule a module."""

from types import ModuleType

from cyhoeddi.duty.mistakes import (
    accessed_after_publication,
    body_of_other_nation,
    date_formats_mixed,
    embedded_file,
    organisation_misspelt,
    review_date_missing,
    template_note,
    year_range_malformed,
)

MISTAKES: tuple[ModuleType, ...] = (
    template_note,
    year_range_malformed,
    accessed_after_publication,
    body_of_other_nation,
    embedded_file,
    review_date_missing,
    organisation_misspelt,
    date_formats_mixed,
)
"""The modules, in the order of their codes."""
