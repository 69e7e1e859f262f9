"""Where Welsh words divide at the end of a line: patterns for the libraries that divide words."""

from pathlib import Path

PATTERNS = Path(__file__).with_name("hyph_cy.dic")
"""The patterns, as Hunspell and pyphen read them; whose they are, and their licence, stands beside them."""
