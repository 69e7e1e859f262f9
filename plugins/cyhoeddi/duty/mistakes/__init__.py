"""Mistakes seen in published strategies: one rule a module."""

from types import ModuleType

from cyhoeddi.duty.mistakes import template_note

MISTAKES: tuple[ModuleType, ...] = (template_note,)
"""The modules, in the order of their codes."""
