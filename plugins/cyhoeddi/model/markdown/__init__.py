"""Markdown as it is rendered, with the positions that Python-Markdown does not keep."""
