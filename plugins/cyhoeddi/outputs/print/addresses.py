"""The addresses that a print document has for files: the same on every machine, so that its PDF has the same bytes."""

PROJECT = "file:///project/"
"""Stands for the project's folder."""

THEME = "file:///theme/"
"""Stands for the theme's folder."""
